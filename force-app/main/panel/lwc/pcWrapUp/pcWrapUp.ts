/**
 * The form at the end of a contact, during the call and after it: how long it lasts and what happens if nothing is chosen, the outcome
 * and what it needs, tags, notes, Save. What the agent types is shown at once and kept as a draft with every key, so that nothing is lost
 * when the call ends meanwhile; what is sent when Save is pressed is what stands on the screen.
 *
 * Event: `intent`: `agent.draft`, and those of Save and of the tags.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, ContactId } from 'c/pcFacts';
import type { ButtonView, WrapUpView } from 'c/pcShiftView';

type Draft = Extract<AgentIntent, { type: 'agent.draft' }>;

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

  @api get wrapUp(): WrapUpView {
    return this.view;
  }

  /** Once the agent has typed here, the field is ahead of the kept draft. */
  set wrapUp(view: WrapUpView) {
    this.view = view;
    if (!this.#typed) this.notes = view.notes;
  }

  get group(): string {
    return `disposition-${this.contactId}`;
  }

  /** Notes travel with a disposition; where none is taken there is nothing to write or save. */
  get takesDisposition(): boolean {
    return this.view.list !== 'none';
  }

  get savedClass(): string {
    return `saved ${this.view.saved?.tone ?? ''}`;
  }

  get notesClass(): string {
    return `left ${this.view.notesNote?.tone ?? ''}`;
  }

  get sayLine(): ButtonView['say'] {
    return (this.said ?? this.view.save).say;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.said = event.detail;
  }

  handleChoose(event: CustomEvent<string>): void {
    this.#draft({ dispositionId: event.detail });
  }

  handleFields(event: CustomEvent<Partial<Draft>>): void {
    this.#draft(event.detail);
  }

  handleTags(event: CustomEvent<readonly string[]>): void {
    this.#draft({ tagIds: event.detail });
  }

  handleTagsIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  handleNotes(event: CustomEvent<{ value: string }>): void {
    this.#typed = true;
    this.notes = event.detail.value;
    this.#draft({});
  }

  handleSave(event: CustomEvent<AgentIntent>): void {
    const intent = event.detail;
    this.#send(intent.type === 'agent.dispose' ? { ...intent, choice: { ...intent.choice, notes: this.notes } } : intent);
  }

  handleWayOn(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  #draft = (fields: Partial<Draft>) => {
    const { chosenId } = this.view;
    this.#send({ type: 'agent.draft', contactId: this.contactId, dispositionId: chosenId, notes: this.notes, ...fields });
  };

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
