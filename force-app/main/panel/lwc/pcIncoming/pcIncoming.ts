/**
 * A call that is offered: how long, what happens if nothing is done, where it was meant to go, and the two answers. The buttons stand at
 * the bottom in every state.
 *
 * Event: `intent` (detail: what a press sends).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { ButtonState, ButtonView, IncomingView } from 'c/pcShiftView';

/** What stands in the say line while nothing is pointed at, most urgent first. */
const urgency: readonly ButtonState[] = ['refused', 'late', 'asked', 'off'];

interface Line {
  readonly key: number;
  readonly text: IncomingView['ifNothing'];
}

export default class PcIncoming extends LightningElement {
  @api incoming!: IncomingView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;

  labels = labels;
  pointedName: string | null = null;

  get lines(): readonly Line[] {
    return this.incoming.lines.map((text, key) => ({ key, text }));
  }

  /** What becomes of the phone when the call is refused stands there by itself: nobody expects that. */
  get said(): ButtonView {
    const buttons = [this.incoming.accept, this.incoming.refuse];
    const pointed = buttons.find(({ name }) => name === this.pointedName);
    const urgent = urgency.flatMap((state) => buttons.filter((button) => button.state === state))[0];
    return pointed ?? urgent ?? this.incoming.refuse;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
