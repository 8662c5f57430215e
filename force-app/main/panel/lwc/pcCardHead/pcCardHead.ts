/** Who, in what state, for how long, how far the line has come, and whether the agent hears it: in the same spot in every state. */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { CardView, LineState } from 'c/pcShiftView';

const talking: readonly LineState[] = ['active', 'held', 'masked', 'conferenced'];

export default class PcCardHead extends LightningElement {
  @api card!: CardView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;
  /** Single keys act on this card. */
  @api chosen = false;

  get classes(): string {
    const flags = { hear: this.card.hear !== null, stale: this.isStale, chosen: this.chosen };
    return ['head', ...Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
  }

  get name(): string {
    return this.card.name || labels.happenedNoName;
  }

  /** As people write it, not as it goes on the wire. */
  get number(): string {
    return this.card.numberText ?? this.card.number;
  }

  get isStale(): boolean {
    return this.card.stale === true;
  }

  get isTalking(): boolean {
    return talking.includes(this.card.state);
  }

  get face(): string {
    return this.isTalking ? 'call' : 'short';
  }

  get timeClass(): string {
    return this.isTalking ? 'time big' : 'time';
  }

  /** A wrap-up or a preview with a limit shows its own countdown. */
  get showsTime(): boolean {
    const until = this.card.wrapUp?.until ?? this.card.preview?.until ?? null;
    return this.card.since !== null && until === null;
  }

  get track(): readonly { readonly key: number; readonly classes: string }[] {
    const { step } = this.card;
    return step === 0 || this.isTalking
      ? []
      : [1, 2, 3, 4].map((key) => ({ key, classes: key <= step ? 'step done' : 'step' }));
  }
}
