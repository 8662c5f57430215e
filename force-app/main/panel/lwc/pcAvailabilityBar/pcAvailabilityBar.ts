/** What the agent is now, and since when; pressing it opens the menu of skills and states. Sends the menu's `intent` events on. */
import { LightningElement, api } from 'lwc';
import { say, type Sentence } from 'c/pcLabels';
import type { AvailabilityView } from 'c/pcShiftView';

const asText = (text: Sentence | string) => (typeof text === 'string' ? text : say(text));

export default class PcAvailabilityBar extends LightningElement {
  @api availability!: AvailabilityView;
  @api offset = 0;
  /** Before a session there is nothing to choose. */
  @api locked = false;

  open = false;

  /** Title and subtitle; what ticks or comes later is read elsewhere. */
  get label(): string {
    const { title, subtitle } = this.availability;
    return say({ word: 'menuOpen', with: { title: asText(title), subtitle } });
  }

  get expanded(): string {
    return String(this.open);
  }

  get buttonClass(): string {
    return this.open ? 'button open' : 'button';
  }

  get discClass(): string {
    return `disc ${this.availability.tone}`;
  }

  get chevron(): string {
    return this.open ? 'utility:chevronup' : 'utility:chevrondown';
  }

  handleToggle(): void {
    this.open = !this.open;
  }

  /** The focus goes back to the button, unless the agent has pressed somewhere else. */
  handleClose(event: CustomEvent<'escape' | 'away'>): void {
    this.open = false;
    if (event.detail !== 'away') (this.refs?.button as HTMLElement | undefined)?.focus();
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
