/**
 * The reschedule editor, in the place of the preview. It keeps nothing: every change is sent as a draft and comes back with what the
 * rules say of it, so that what Save sends is what stands on the screen. Date, time and zone are the browser's own fields: they take
 * any minute from the keyboard, and their lists are not cut off by a narrow panel. Inside another form it is only the fields of a
 * callback: number, date, time and zone, or as many as that form asks for.
 *
 * Events: `intent`: `agent.draftReschedule`, and those of Save and Cancel. Esc cancels. Inside another form only `draft` (detail: the draft).
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AgentIntent, ContactId } from 'c/pcFacts';
import type { ButtonView, DraftOffer, FieldNote, RescheduleForm, RescheduleView } from 'c/pcShiftView';

type Draft = RescheduleView['draft'];

interface Note extends FieldNote {
  readonly classes: string;
}

const noteOf = (note: FieldNote | null): Note | null => note && { ...note, classes: `note ${note.tone}` };

export default class PcReschedule extends LightningElement {
  @api contactId!: ContactId;
  @api view!: RescheduleForm & Partial<RescheduleView>;
  /** Inside another form. */
  @api embedded = false;
  /** Which fields: only when, also the number, or also for whom and the notes. */
  @api fields: 'time' | 'number' | 'whole' | null = null;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;

  labels = labels;
  /** Name of the button under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;
  #entered = false;
  #asked = '';

  /** Opening puts the keyboard where the answer is. */
  renderedCallback(): void {
    this.#showQuestion();
    if (this.#entered || this.embedded) return;
    this.#entered = true;
    (this.refs?.date as HTMLElement | undefined)?.focus({ preventScroll: true });
    // The browser brings the first part of a date into sight all the same, in a form that has not got its height yet.
    if (!this.time) (this.refs?.form as HTMLElement | undefined)?.scrollTo?.({ top: 0 });
  }

  get own(): boolean {
    return !this.embedded;
  }

  get takesNumber(): boolean {
    return this.fields !== 'time';
  }

  get takesPerson(): boolean {
    return this.fields === null ? this.own : this.fields === 'whole';
  }

  get editorClass(): string {
    return this.embedded ? 'editor inside' : 'editor';
  }

  get name(): string {
    return this.embedded ? labels.wrapUpCallback : labels.buttonReschedule;
  }

  get group(): string {
    return `deliver-${this.contactId}`;
  }

  get forMe(): boolean {
    return this.view.draft.deliverTo === 'me';
  }

  get forAnyone(): boolean {
    return !this.forMe;
  }

  get number(): Note | null {
    return this.takesNumber ? noteOf(this.view.number) : null;
  }

  /** What is wrong with the time; how far away a good one is stands in the say line. */
  get time(): Note | null {
    return noteOf(this.view.time?.tone === 'calm' ? null : this.view.time);
  }

  get away(): FieldNote['text'] | null {
    return this.view.time?.tone === 'calm' ? this.view.time.text : null;
  }

  get zone(): Note | null {
    return noteOf(this.view.zone);
  }

  get timeInvalid(): string {
    return String(this.view.time?.tone === 'error');
  }

  get zoneInvalid(): string {
    return String(this.view.zone?.tone === 'error');
  }

  get zones(): readonly { readonly key: string; readonly label: string; readonly chosen: boolean }[] {
    return this.view.zones.map(({ key, text }) => ({ key, label: say(text), chosen: key === this.view.draft.zone }));
  }

  get noZone(): boolean {
    return this.view.draft.zone === null;
  }

  get agentClockClass(): string {
    return this.view.agentClock?.shifted ? 'clock shifted' : 'clock';
  }

  get clocks(): boolean {
    return this.view.contactClock !== null || this.view.agentClock !== null;
  }

  get sayLine(): ButtonView['say'] | null {
    const { save, cancel } = this.view;
    const pointed = [save, cancel].find((button) => button?.name === this.pointedName);
    return pointed?.say ?? (save?.state === 'ready' ? this.away : null) ?? save?.say ?? null;
  }

  handleNumber(event: CustomEvent<{ value: string }>): void {
    this.#keep({ phoneNumber: event.detail.value });
  }

  handleNotes(event: CustomEvent<{ value: string }>): void {
    this.#keep({ notes: event.detail.value });
  }

  handleDeliver(event: Event): void {
    this.#keep({ deliverTo: (event.target as HTMLInputElement).value === 'anyone' ? 'anyone' : 'me' });
  }

  handleDate(event: Event): void {
    this.#keep({ date: (event.target as HTMLInputElement).value, which: null });
  }

  handleTime(event: Event): void {
    this.#keep({ time: (event.target as HTMLInputElement).value, which: null });
  }

  handleZone(event: Event): void {
    this.#keep({ zone: (event.target as HTMLSelectElement).value || null, which: null });
  }

  handleMine(): void {
    if (this.view.useMine) this.#keep(this.view.useMine);
  }

  handleOffer(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const offers: readonly DraftOffer[] = [...this.view.offers, ...this.view.presets];
    const taken = offers.find((offer) => offer.key === key);
    if (taken) this.#keep(taken.draft);
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  handleKey(event: KeyboardEvent): void {
    const cancel = this.view.cancel?.intent;
    if (event.key !== 'Escape' || !cancel) return;
    event.stopPropagation();
    this.#send(cancel);
  }

  #keep = (fields: Partial<Draft>) => {
    const draft = { ...this.view.draft, ...fields };
    if (this.embedded) this.dispatchEvent(new CustomEvent('draft', { detail: draft }));
    else this.#send({ type: 'agent.draftReschedule', contactId: this.contactId, draft });
  };

  /** What has to be answered is shown with all its answers, once; then the agent scrolls. */
  #showQuestion = () => {
    const asked = this.time ? JSON.stringify(this.time.text) : '';
    if (asked === this.#asked) return;
    this.#asked = asked;
    (this.refs?.time as HTMLElement | undefined)?.scrollIntoView?.({ block: 'nearest' });
  };

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
