/**
 * The editor of a callback that was promised: of the time of an offered one, or of everything of a planned one. The time and its rules
 * are those of the reschedule editor. It keeps nothing: every change is sent as a draft and comes back with what the rules say of it.
 *
 * Event: `intent`: `agent.draftCallback`, and those of Save and Cancel.
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, CallbackPlace } from 'c/pcFacts';
import type { ButtonView, CallbackEditorView, SkillChoice } from 'c/pcShiftView';

type Draft = NonNullable<CallbackEditorView['draft']>;

export default class PcCallbackEditor extends LightningElement {
  @api view!: CallbackEditorView;
  @api place!: CallbackPlace;

  labels = labels;
  /** Name of the button under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;
  #entered = false;

  /** Opening puts the keyboard into the editor. */
  renderedCallback(): void {
    if (this.#entered) return;
    this.#entered = true;
    (this.refs?.form as HTMLElement | undefined)?.focus({ preventScroll: true });
  }

  get whole(): boolean {
    return this.view.fields === 'whole';
  }

  get group(): string {
    return `callback-${this.place}`;
  }

  get noSkill(): boolean {
    return !this.view.skills.some(({ chosen }) => chosen);
  }

  get skillInvalid(): string {
    return String(this.noSkill);
  }

  get skills(): readonly SkillChoice[] {
    return this.view.skills;
  }

  /** How far away a good time is stands in the place of what Save does. */
  get sayLine(): ButtonView['say'] {
    const { save, cancel, form } = this.view;
    const pointed = [save, cancel].find(({ name }) => name === this.pointedName);
    const away = save.state === 'ready' && form?.time?.tone === 'calm' ? form.time.text : null;
    return pointed?.say ?? away ?? save.say;
  }

  handleFirstName(event: CustomEvent<{ value: string }>): void {
    this.#keep({ firstName: event.detail.value });
  }

  handleLastName(event: CustomEvent<{ value: string }>): void {
    this.#keep({ lastName: event.detail.value });
  }

  handleSkill(event: Event): void {
    this.#keep({ skillId: (event.target as HTMLSelectElement).value || null });
  }

  handleDraft(event: CustomEvent<Partial<Draft>>): void {
    this.#keep(event.detail);
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  #keep = (fields: Partial<Draft>) => {
    const { draft } = this.view;
    if (draft) this.#send({ type: 'agent.draftCallback', place: this.place, draft: { ...draft, ...fields } });
  };

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
