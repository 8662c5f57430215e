/**
 * The callback that is offered now: who, when it was promised for, how long the offer stands and what happens then; call, another time,
 * or away with it. The editor and the question whether to remove it stand in the place of the controls.
 *
 * Event: `intent`.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, OfferView } from 'c/pcShiftView';

export default class PcOffer extends LightningElement {
  @api offer!: OfferView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;

  labels = labels;
  /** Name of the button under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;

  #hadForm = false;

  /** A form that is done with leaves the keyboard on the card. */
  renderedCallback(): void {
    const hasForm = this.offer.editor !== null || this.offer.removal !== null;
    if (this.#hadForm && !hasForm && !this.template?.activeElement) this.focusCard();
    this.#hadForm = hasForm;
  }

  @api focusCard(): void {
    (this.refs?.card as HTMLElement | undefined)?.focus();
  }

  get name(): string {
    return this.offer.name || this.offer.number || labels.happenedNoName;
  }

  get showsNumber(): boolean {
    return this.offer.name !== '' && this.offer.number !== '';
  }

  get controls(): readonly ButtonView[] {
    return this.offer.editor || this.offer.removal ? [] : this.offer.controls;
  }

  get call(): ButtonView | null {
    return this.controls[0] ?? null;
  }

  get others(): readonly ButtonView[] {
    return this.controls.slice(1);
  }

  get said(): ButtonView | null {
    return this.controls.find(({ name }) => name === this.pointedName) ?? this.call;
  }

  get cardClass(): string {
    return this.offer.stale ? 'card stale' : 'card';
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  /** Esc closes a form, never the offer. */
  handleKey(event: KeyboardEvent): void {
    const close = (this.offer.editor?.cancel ?? this.offer.removal?.keep)?.intent;
    if (event.key !== 'Escape' || !close) return;
    event.stopPropagation();
    this.#send(close);
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
