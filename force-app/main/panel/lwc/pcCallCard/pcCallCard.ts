/**
 * One contact. The name, the state and the time are in the same spot in every state; the line the agent hears says so in words.
 * It sends the `intent` events of what is inside on to its parent.
 */
import { LightningElement, api } from 'lwc';
import { labels, say, type Sentence } from 'c/pcLabels';
import type { CardView, LineState } from 'c/pcShiftView';

const talking: readonly LineState[] = ['active', 'held', 'masked', 'conferenced'];

export default class PcCallCard extends LightningElement {
  @api card!: CardView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;
  /** It has the calls band for itself. */
  @api fill = false;
  /** Single keys act on this card. */
  @api chosen = false;
  @api shortcuts: Readonly<Record<string, string>> = {};

  /** Puts the keyboard on this card. */
  @api focusCard(): void {
    (this.refs?.card as HTMLElement | undefined)?.focus();
  }

  get classes(): string {
    const flags = { fill: this.fill, hear: this.card.hear !== null, chosen: this.chosen, stale: this.isStale };
    return ['card', ...Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
  }

  get label(): string {
    return say({ word: 'cardLine', with: { position: this.card.position, name: this.name } });
  }

  get name(): string {
    return this.card.name || labels.happenedNoName;
  }

  get compliance(): Sentence | null {
    return this.card.compliance ? { word: 'cardCompliance' } : null;
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

  /** A wrap-up with a limit shows its own countdown. */
  get showsTime(): boolean {
    return this.card.since !== null && (this.card.wrapUp?.until ?? null) === null;
  }

  get track(): readonly { readonly key: number; readonly classes: string }[] {
    const { step } = this.card;
    return step === 0 || this.isTalking
      ? []
      : [1, 2, 3, 4].map((key) => ({ key, classes: key <= step ? 'step done' : 'step' }));
  }

  /** What the link's loss means for this call is advice, not trouble of the card. */
  get problemClass(): string {
    return this.isStale ? 'badge' : 'badge problem';
  }

  get problemIcon(): string {
    return this.isStale ? 'utility:listen' : 'utility:warning';
  }

  get factsClass(): string {
    return this.track.length > 0 ? 'facts' : 'facts wide';
  }

  /** Not while a line only dials or rings unheard, so that three cards stay short; the form of the wrap-up needs their room. */
  get hasValues(): boolean {
    const { values, wrapUp, step, hear } = this.card;
    const onTheWay = (step === 1 || step === 2) && hear === null;
    return values.length > 0 && wrapUp === null && !onTheWay;
  }

  get hasControls(): boolean {
    return this.card.controls.length > 0;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
