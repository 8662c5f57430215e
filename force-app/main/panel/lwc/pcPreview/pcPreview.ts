/**
 * A record offered before it is dialed: how long, what happens if nothing is done, what is known, and what the agent may do. The
 * buttons stand at the bottom in every state; the form of Disposition takes the place of what is above them.
 *
 * Event: `intent` (detail: what a press sends).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { ContactId } from 'c/pcFacts';
import type { ButtonState, ButtonView, PreviewView } from 'c/pcShiftView';

type Form = NonNullable<ButtonView['opens']>;

/** What stands in the say line while nothing is pointed at, most urgent first. */
const urgency: readonly ButtonState[] = ['refused', 'late', 'asked', 'off'];

export default class PcPreview extends LightningElement {
  @api contactId!: ContactId;
  @api preview!: PreviewView;
  /** The dialer's clock is this many ms ahead of the local one. */
  @api offset = 0;

  labels = labels;
  open: Form | null = null;
  typed = false;
  pointedName: string | null = null;
  #focus: 'form' | 'button' | null = null;

  /** The keyboard follows into the form, and back to the button that opened it. */
  renderedCallback(): void {
    const wanted = this.#focus;
    this.#focus = null;
    if (wanted === 'form') (this.refs?.back as HTMLElement | undefined)?.focus();
    if (wanted === 'button') this.focusAction('disposition');
  }

  /** Puts the keyboard on one of the buttons, by its name. */
  @api focusAction(name: string): void {
    this.template?.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
  }

  get isDisposing(): boolean {
    return this.open === 'disposition';
  }

  get hasValues(): boolean {
    return this.preview.values.length + this.preview.notes.length > 0;
  }

  /** A number that has to be typed holds Dial back until it is complete. */
  get accept(): ButtonView {
    const { accept, manual } = this.preview;
    if (manual === null || this.typed || accept.intent === null) return accept;
    return { ...accept, state: 'off', intent: null, say: manual.waits };
  }

  get buttons(): readonly ButtonView[] {
    return [this.accept, ...this.preview.actions];
  }

  get hasActions(): boolean {
    return this.preview.actions.length > 0;
  }

  get said(): ButtonView | null {
    const pointed = this.buttons.find(({ name }) => name === this.pointedName);
    return pointed ?? urgency.flatMap((state) => this.buttons.filter((button) => button.state === state))[0] ?? null;
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleTyped(event: CustomEvent<boolean>): void {
    this.typed = event.detail;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }

  handleOpen(event: CustomEvent<Form>): void {
    this.open = event.detail;
    this.#focus = 'form';
  }

  /** What was typed and chosen is kept. */
  handleClose(): void {
    this.open = null;
    this.pointedName = null;
    this.#focus = 'button';
  }

  handleKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || this.open === null) return;
    event.stopPropagation();
    event.preventDefault();
    this.handleClose();
  }
}
