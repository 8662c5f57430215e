/**
 * The question whether a callback is to be removed, with the words the tenant may want for it.
 *
 * Event: `intent`: `agent.draftRemoval`, and those of Remove and Keep. Esc keeps it; it never closes what the question stands in.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, CallbackPlace } from 'c/pcFacts';
import type { ButtonView, RemovalView } from 'c/pcShiftView';

export default class PcRemoval extends LightningElement {
  @api view!: RemovalView;
  @api place!: CallbackPlace;

  labels = labels;
  /** Name of the button under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;
  #entered = false;

  /** Opening puts the keyboard where the answer is. */
  renderedCallback(): void {
    if (this.#entered) return;
    this.#entered = true;
    (this.refs?.notes as HTMLElement | undefined)?.focus();
  }

  get sayLine(): ButtonView['say'] {
    const { remove, keep } = this.view;
    return ([remove, keep].find(({ name }) => name === this.pointedName) ?? remove).say;
  }

  get why(): string {
    return this.view.required ? `${labels.removalWhy} (${labels.panelRequired})` : labels.removalWhy;
  }

  handleNotes(event: CustomEvent<{ value: string }>): void {
    this.#send({ type: 'agent.draftRemoval', place: this.place, notes: event.detail.value });
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    const { intent } = this.view.keep;
    if (intent) this.#send(intent as AgentIntent);
  }

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
