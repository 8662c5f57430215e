/**
 * Tags of a contact: which are chosen, and what became of them. Events: `tags` (detail: chosen ids, in the order of choice) and
 * `intent` (sends refused ones again).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { TagsView, TagView } from 'c/pcShiftView';

interface Chip extends TagView {
  readonly classes: string;
}

export default class PcTags extends LightningElement {
  @api view!: TagsView;

  labels = labels;

  get chips(): readonly Chip[] {
    return this.view.tags.map((tag) => ({ ...tag, classes: tag.chosen ? 'tag on' : 'tag' }));
  }

  get noteClass(): string {
    return `note ${this.view.note?.tone ?? ''}`;
  }

  handleChange(event: Event): void {
    const { value, checked } = event.target as HTMLInputElement;
    const others = this.view.tags.filter(({ chosen, tagId }) => chosen && tagId !== value).map(({ tagId }) => tagId);
    this.dispatchEvent(new CustomEvent('tags', { detail: checked ? [...others, value] : others }));
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    event.stopPropagation();
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail }));
  }
}
