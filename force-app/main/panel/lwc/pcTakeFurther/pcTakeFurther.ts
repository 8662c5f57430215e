/**
 * Taking a call further: whom it can go to, found by name or typed as a number, and what can be done with each. Typing is looked up when
 * it has paused. Esc closes it and ends nothing.
 *
 * Events: `intent` (`agent.searchDirectory`, or what a row's button sends), `close`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { ButtonView, FurtherRowView, FurtherSectionView, FurtherView } from 'c/pcShiftView';

/** Typing that pauses this long is looked up, ms. */
const PAUSE_MS = 300;

const tones = {
  free: labels.furtherFree,
  busy: labels.furtherBusy,
  away: labels.furtherAway
} as const;

interface Action {
  readonly button: ButtonView;
  readonly label: string;
  readonly off: string | null;
  /** Why it is off, said on hover too. */
  readonly why: string | null;
}

interface Row extends Omit<FurtherRowView, 'actions'> {
  readonly actions: readonly Action[];
  readonly classes: string;
  readonly toneWord: string;
}

interface Section extends Omit<FurtherSectionView, 'rows'> {
  readonly headKey: string;
  readonly listKey: string;
  readonly rows: readonly Row[];
}

const labelOf = (button: ButtonView, name: string): string => {
  const action = say({ word: 'furtherActions', with: { action: button.text, name } });
  return button.intent ? action : `${action}. ${say(button.say)}`;
};

export default class PcTakeFurther extends LightningElement {
  @api view!: FurtherView;

  labels = labels;
  #skillId: string | null = null;
  #pause: ReturnType<typeof setTimeout> | null = null;
  #focused = false;

  connectedCallback(): void {
    this.#search('');
  }

  disconnectedCallback(): void {
    this.#forgetPause();
  }

  /** The keyboard follows into it, once. */
  renderedCallback(): void {
    if (this.#focused) return;
    this.#focused = true;
    (this.refs?.field as HTMLElement | undefined)?.focus();
  }

  get busy(): string {
    return String(this.view.searching);
  }

  /** A choice between one is none. */
  get hasSkills(): boolean {
    return this.view.numberSkills.length > 1;
  }

  get sections(): readonly Section[] {
    return this.view.sections.map((section) => ({
      ...section,
      headKey: `${section.name} head`,
      listKey: `${section.name} list`,
      rows: section.rows.map((row) => ({
        ...row,
        classes: `condition ${row.condition?.tone ?? ''}`,
        toneWord: row.condition ? tones[row.condition.tone] : '',
        actions: row.actions.map((button) => ({
          button,
          label: labelOf(button, row.name),
          off: button.intent ? null : 'true',
          why: button.intent ? null : say(button.say)
        }))
      }))
    }));
  }

  get retryOff(): string | null {
    return this.view.retry?.intent ? null : 'true';
  }

  handleInput(event: InputEvent): void {
    if (event.isComposing) return;
    const text = (event.target as HTMLInputElement).value;
    this.#forgetPause();
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a pause in typing; forgotten when the form closes
    this.#pause = setTimeout(() => this.#search(text), PAUSE_MS);
  }

  handleSkill(event: Event): void {
    this.#skillId = (event.target as HTMLSelectElement).value;
  }

  handlePress(event: Event): void {
    const { key, name } = (event.currentTarget as HTMLElement).dataset;
    const row = this.view.sections.flatMap(({ rows }) => rows).find((one) => one.key === key);
    const intent = row?.actions.find((action) => action.name === name)?.intent ?? null;
    if (intent === null) return;
    this.#send(intent.type === 'agent.dialNumber' && this.#skillId !== null ? { ...intent, skillId: this.#skillId } : intent);
  }

  handleRetry(): void {
    if (this.view.retry?.intent) this.#send(this.view.retry.intent);
  }

  /** What is typed here is meant for the search, not for the panel's single keys. */
  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.handleClose();
  }

  handleClose(): void {
    this.dispatchEvent(new CustomEvent('close'));
  }

  #search = (text: string) => this.#send({ type: 'agent.searchDirectory', text: text.trim() });

  #send = (detail: AgentIntent) => {
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };

  #forgetPause = () => {
    if (this.#pause !== null) clearTimeout(this.#pause);
    this.#pause = null;
  };
}
