/** The agent leg as one icon with its words a press away: whether the voice line is up, and *call my phone* when it is not. */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { LegView } from 'c/pcShiftView';

export default class PcLegTool extends LightningElement {
  @api leg!: LegView;

  labels = labels;
  open = false;

  get words(): string {
    return say(this.leg.text);
  }

  get expanded(): string {
    return String(this.open);
  }

  get icon(): string {
    return this.leg.muted ? 'utility:muted' : 'utility:listen';
  }

  /** A leg that is not up is marked in the corner; the words say the same. */
  get down(): boolean {
    return this.leg.state === 'disconnected' || this.leg.state === 'unknown';
  }

  handleToggle(): void {
    this.open = !this.open;
  }

  handleClose(event: CustomEvent<'escape' | 'away'>): void {
    this.open = false;
    if (event.detail === 'escape') (this.refs?.button as HTMLElement | undefined)?.focus();
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
