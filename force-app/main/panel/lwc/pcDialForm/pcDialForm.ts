/**
 * Calling a number by hand. It keeps nothing: every change is sent as a draft and comes back with what the rules say of it, so that
 * what Dial sends is what stands on the screen. Enter in a field presses Dial.
 *
 * Event: `intent`: `agent.draftDial`, `agent.closeDial`, and those of Dial and Redial. Esc closes; what was typed is kept.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, DialDraft } from 'c/pcFacts';
import type { ButtonState, ButtonView, DialView, FieldNote } from 'c/pcShiftView';

interface Note extends FieldNote {
  readonly classes: string;
}

const noteOf = (note: FieldNote | null): Note | null => note && { ...note, classes: `note ${note.tone}` };

const urgency: readonly ButtonState[] = ['refused', 'late', 'asked', 'off'];

export default class PcDialForm extends LightningElement {
  @api dial!: DialView;

  labels = labels;
  pointedName: string | null = null;
  #entered = false;

  /** Opening puts the keyboard where the number goes. */
  renderedCallback(): void {
    if (this.#entered) return;
    this.#entered = true;
    (this.refs?.number as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  get number(): Note | null {
    return noteOf(this.dial.number);
  }

  get callerId(): Note | null {
    return noteOf(this.dial.callerId);
  }

  get numberInvalid(): string {
    return String(this.dial.number?.tone === 'error');
  }

  get callerIdInvalid(): string {
    return String(this.dial.callerId?.tone === 'error');
  }

  get skills(): readonly { readonly skillId: string; readonly name: string; readonly chosen: boolean }[] {
    return this.dial.skills.map((skill) => ({ ...skill, chosen: skill.skillId === this.dial.draft.skillId }));
  }

  get hasSkills(): boolean {
    return this.dial.skills.length > 0;
  }

  /** What is pointed at, else what stands in the way, else what a press does. */
  get said(): ButtonView {
    const buttons = [this.dial.dial, ...(this.dial.redial ? [this.dial.redial] : [])];
    const pointed = buttons.find(({ name }) => name === this.pointedName);
    return pointed ?? urgency.flatMap((state) => (this.dial.dial.state === state ? [this.dial.dial] : []))[0] ?? this.dial.dial;
  }

  get saidIcon(): string {
    return this.said.state === 'refused' ? 'utility:warning' : 'utility:info';
  }

  get saidClass(): string {
    return this.said.state === 'refused' ? 'say refused' : 'say';
  }

  handleNumber(event: Event): void {
    this.#keep({ number: (event.target as HTMLInputElement).value });
  }

  handleCallerId(event: Event): void {
    this.#keep({ callerId: (event.target as HTMLInputElement).value });
  }

  handleSkill(event: Event): void {
    this.#keep({ skillId: (event.target as HTMLSelectElement).value });
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  handleClose(): void {
    this.#send({ type: 'agent.closeDial' });
  }

  /** A key that ends a word being composed is no Enter. */
  handleKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      event.preventDefault();
      this.handleClose();
    }
    const typing = (event.target as HTMLElement).tagName === 'INPUT';
    if (event.key === 'Enter' && typing && this.dial.dial.intent) this.#send(this.dial.dial.intent);
  }

  #keep = (fields: Partial<DialDraft>) => {
    this.#send({ type: 'agent.draftDial', draft: { ...this.dial.draft, ...fields } });
  };

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
