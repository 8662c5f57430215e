/** One contact: its head, its values, what is wrong, and what can be done. Sends the `intent` events of what is inside on. */
import { LightningElement, api } from 'lwc';
import { labels, say, type Sentence } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, CardView, WrapUpView } from 'c/pcShiftView';

type ControlsElement = HTMLElement & { focusControl(name: string): void };
type PreviewElement = HTMLElement & { focusAction(name: string): void };

/** Stay beside an open form, with the control that opened it. */
const besideForms: readonly string[] = ['hold', 'mute', 'hangUp'];

export default class PcCallCard extends LightningElement {
  @api card!: CardView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;
  /** It has the calls band for itself. */
  @api fill = false;
  /** On hold beside another call, which needs the room. */
  @api waits = false;
  /** Single keys act on this card. */
  @api chosen = false;
  @api shortcuts: Readonly<Record<string, string>> = {};

  keypadOpen = false;
  aheadOpen = false;
  furtherOpen = false;

  #closing = false;
  #opening = false;

  /** Puts the keyboard on this card. */
  @api focusCard(): void {
    (this.refs?.card as HTMLElement | undefined)?.focus();
  }

  /** The agent closed the editor: its button gets the keyboard back, as soon as it is there again. */
  renderedCallback(): void {
    this.#followFurther();
    if (this.#opening) this.#showOpened();
    if (!this.#closing || this.card.reschedule) return;
    this.#closing = false;
    this.template?.querySelector<PreviewElement>('c-pc-preview')?.focusAction('reschedule');
  }

  get classes(): string {
    const flags = { fill: this.fill, brief: this.isBrief, hear: this.card.hear !== null, stale: this.isStale };
    return ['card', ...Object.entries(flags).flatMap(([name, on]) => (on ? [name] : []))].join(' ');
  }

  get label(): string {
    return say({ word: 'cardLine', with: { position: this.card.position, name: this.card.name || labels.happenedNoName } });
  }

  get compliance(): Sentence | null {
    return this.card.compliance && !this.card.preview ? { word: 'cardCompliance' } : null;
  }

  get isStale(): boolean {
    return this.card.stale === true;
  }

  /** What the link's loss means for this call is advice, not trouble of the card. */
  get problemClass(): string {
    return this.isStale ? 'badge' : 'badge problem';
  }

  get problemIcon(): string {
    return this.isStale ? 'utility:listen' : 'utility:warning';
  }

  /**
   * Not while a line only dials or rings unheard, so that three cards stay short; the form of the wrap-up needs their room, and a
   * preview shows them itself.
   */
  get hasValues(): boolean {
    const { values, wrapUp, preview, step, hear } = this.card;
    const onTheWay = (step === 1 || step === 2) && hear === null;
    const some = values.length + this.notes.length > 0;
    return some && !this.isBrief && !this.card.reschedule && wrapUp === null && !preview && !onTheWay && !this.openName;
  }

  /** Its head, why it waits, and what can be done with it; whole again with a form of its own. */
  get isBrief(): boolean {
    return this.waits && this.openName === null;
  }

  get notes(): NonNullable<CardView['notes']> {
    return this.card.notes ?? [];
  }

  /** The forms need its room; meanwhile it waits. */
  get hasMatch(): boolean {
    return Boolean(this.card.match) && this.form === null && !this.card.reschedule && !this.openName;
  }

  get hasTools(): boolean {
    const { tools = [], reschedule } = this.card;
    return tools.length > 0 && !this.isBrief && this.form === null && !reschedule && !this.openName;
  }

  /** Open as long as there is a conversation to send tones into. */
  get isKeypadOpen(): boolean {
    return this.keypadOpen && Boolean(this.card.keypad);
  }

  /** Open as long as a second call can come from this one; once it is on its way the form is done. */
  get isFurtherOpen(): boolean {
    return this.furtherOpen && Boolean(this.card.further);
  }

  /** After the call, or while it runs where the agent opened it: one form, so that it stays as it is when the call ends. */
  get form(): WrapUpView | null {
    return this.card.wrapUp ?? (this.aheadOpen ? (this.card.ahead ?? null) : null);
  }

  get openName(): string | null {
    if (this.isKeypadOpen) return 'keypad';
    if (this.isFurtherOpen) return 'further';
    return this.aheadOpen && this.card.ahead ? 'disposition' : null;
  }

  /** Beside other cards it takes a part of the band and scrolls in it; the open keypad needs its place, and it waits unseen. */
  get contactPanelClass(): string {
    if (this.openName || this.isBrief) return 'slds-hide';
    return this.fill ? 'body history' : 'body short';
  }

  /** While the call runs the form scrolls with everything else; after it, it has the card and keeps Save in sight. */
  get formClass(): string {
    return this.card.wrapUp ? 'body' : 'whole opened ahead';
  }

  get restClass(): string {
    return this.card.reschedule ? 'rest under' : 'rest';
  }

  /** A form needs room: what is not needed meanwhile waits. What is on stays, so that it can be ended. */
  get controls(): CardView['controls'] {
    const { controls } = this.card;
    const open = this.openName;
    if (this.isBrief) return controls.filter(({ name, state }) => name === 'hold' || (state !== 'off' && name !== 'mute'));
    if (open === null) return controls;
    return controls.filter(({ name, pressed }) => pressed === true || name === open || besideForms.includes(name));
  }

  get hasControls(): boolean {
    return this.card.controls.length > 0 && !this.card.incoming;
  }

  handleOpen(event: CustomEvent<ButtonView['opens']>): void {
    const isNew = event.detail !== this.openName;
    this.keypadOpen = isNew && event.detail === 'keypad';
    this.aheadOpen = isNew && event.detail === 'disposition';
    this.furtherOpen = isNew && event.detail === 'further';
    this.#opening = isNew;
  }

  /** What was opened is what the agent wants to see, whatever stands above it. */
  #showOpened = () => {
    this.#opening = false;
    const rest = this.refs?.rest as HTMLElement | undefined;
    const opened = this.template?.querySelector<HTMLElement>('.opened');
    if (rest && opened) rest.scrollTop = opened.offsetTop - rest.offsetTop;
  };

  /** Esc goes back to the call; it never ends one, nor a wrap-up. */
  handleFormKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.openName !== 'disposition') return;
    event.stopPropagation();
    this.aheadOpen = false;
    this.template?.querySelector<ControlsElement>('c-pc-call-controls')?.focusControl('disposition');
  }

  /** The keyboard goes back to the control that opened it. */
  handleFurtherClose(): void {
    this.furtherOpen = false;
    this.template?.querySelector<ControlsElement>('c-pc-call-controls')?.focusControl('further');
  }

  /** The keyboard goes back to the control that opened it. */
  handleKeypadClose(): void {
    this.keypadOpen = false;
    this.template?.querySelector<ControlsElement>('c-pc-call-controls')?.focusControl('keypad');
  }

  /** The form is gone with the press that used it: the keyboard stays on the card. */
  #followFurther = (): void => {
    if (!this.furtherOpen || this.card.further) return;
    this.furtherOpen = false;
    this.focusCard();
  };

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#closing = event.detail.type === 'agent.closeReschedule';
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
