/**
 * After the call: how long it lasts and what happens if nothing is chosen, the outcome, the notes, Save. What the agent types is
 * shown at once and kept as a draft; what is sent when Save is pressed is what stands on the screen.
 *
 * Event: `intent`: `agent.draft` (at once for a choice, 300 ms after the last key for notes), and Save's own.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, ContactId } from 'c/pcFacts';
import type { ButtonView, WrapUpView } from 'c/pcShiftView';

/** Keys within this time are one draft. */
const restMs = 300;

export default class PcWrapUp extends LightningElement {
  @api contactId!: ContactId;
  /** When the wrap-up began, by the dialer's clock. */
  @api since: number | null = null;
  @api offset = 0;

  labels = labels;
  said: ButtonView | null = null;
  view!: WrapUpView;
  notes = '';
  #typed = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  @api get wrapUp(): WrapUpView {
    return this.view;
  }

  /** Once the agent has typed here, the field is ahead of the kept draft. */
  set wrapUp(view: WrapUpView) {
    this.view = view;
    if (!this.#typed) this.notes = view.notes;
  }

  /** Keeps what was typed at once: the form is about to close. */
  @api keep(): void {
    this.handleRest();
  }

  disconnectedCallback(): void {
    clearTimeout(this.#rest);
  }

  get group(): string {
    return `disposition-${this.contactId}`;
  }

  /** Notes travel with a disposition; where none is taken there is nothing to write or save. */
  get takesDisposition(): boolean {
    return this.view.list !== 'none';
  }

  get sayLine(): ButtonView['say'] {
    return (this.said ?? this.view.save).say;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.said = event.detail;
  }

  handleChoose(event: CustomEvent<string>): void {
    this.#draft(event.detail);
  }

  handleNotes(event: CustomEvent<{ value: string }>): void {
    this.#typed = true;
    this.notes = event.detail.value;
    clearTimeout(this.#rest);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- waits for the agent to pause; sent early on blur and on Save
    this.#rest = setTimeout(() => this.handleRest(), restMs);
  }

  /** The agent paused, or left the field. */
  handleRest(): void {
    if (this.#rest !== undefined) this.#draft(this.view.chosenId);
  }

  handleSave(event: CustomEvent<AgentIntent>): void {
    this.handleRest();
    const intent = event.detail;
    this.#send(intent.type === 'agent.dispose' ? { ...intent, choice: { ...intent.choice, notes: this.notes } } : intent);
  }

  #draft = (dispositionId: string | null) => {
    clearTimeout(this.#rest);
    this.#rest = undefined;
    this.#send({ type: 'agent.draft', contactId: this.contactId, dispositionId, notes: this.notes });
  };

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
