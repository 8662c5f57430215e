/**
 * Two calls together, or a conference: who waits since when, who is talked to, and what can be done with both.
 *
 * Event: `intent` (detail: what a press sends).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { ButtonState, ButtonView, TwoCallsLineView, TwoCallsView } from 'c/pcShiftView';

/** What stands below the controls while nothing is pointed at, most urgent first. */
const urgency: readonly ButtonState[] = ['refused', 'late', 'asked', 'off'];

export default class PcTwoCalls extends LightningElement {
  @api view!: TwoCallsView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;
  /** The link is lost: why nothing can be pressed stands below, for every control of the card, and is not said twice. */
  @api stale = false;

  labels = labels;
  /** Name of the control under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;

  #seen = false;

  /** A second call comes below the first: it is brought into sight, once. */
  renderedCallback(): void {
    if (this.#seen) return;
    this.#seen = true;
    (this.refs?.strip as HTMLElement | undefined)?.scrollIntoView?.({ block: 'nearest' });
  }

  get classes(): string {
    return `strip ${this.view.tone}`;
  }

  get lines(): readonly (TwoCallsLineView & { readonly runs: boolean })[] {
    return this.view.lines.map((line) => ({ ...line, runs: line.since !== null }));
  }

  get hasControls(): boolean {
    return this.view.controls.length > 0;
  }

  get said(): ButtonView['say'] | null {
    const { controls } = this.view;
    const pointed = controls.find(({ name }) => name === this.pointedName);
    if (pointed) return pointed.say;
    const own = this.stale ? controls.filter(({ state }) => state !== 'off') : controls;
    const urgent = urgency.flatMap((state) => own.filter((button) => button.state === state))[0];
    return (urgent ?? own[0])?.say ?? null;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
