/**
 * The number is typed by the agent before it is dialed. It cannot be pasted or dropped in: the line below says so. Japanese input and
 * the ways people write numbers are all taken; only digits count.
 *
 * Event: `typed` (detail: whether the number is complete), whenever that changes.
 */
import { LightningElement, api } from 'lwc';
import { labels, say, type Sentence } from 'c/pcLabels';
import type { ManualDialView } from 'c/pcShiftView';
import { compareTyped, completed } from './digits';

export default class PcManualDial extends LightningElement {
  labels = labels;
  text = '';
  refused = false;
  #manual!: ManualDialView;
  #complete = false;

  @api get manual(): ManualDialView {
    return this.#manual;
  }

  /** Another number starts anew. */
  set manual(manual: ManualDialView) {
    if (this.#manual && this.#manual.number !== manual.number) this.text = '';
    this.#manual = manual;
    this.#tell();
  }

  get label(): string {
    return say({ word: 'manualType', with: { number: this.manual.number } });
  }

  get hint(): Sentence {
    const { complete, missing, wrongAt } = compareTyped(this.text, this.manual.number);
    if (this.refused) return { word: 'manualPaste' };
    if (complete) return { word: 'manualReady' };
    return wrongAt === null
      ? { word: 'manualToGo', with: { count: missing } }
      : { word: 'manualWrong', with: { position: wrongAt } };
  }

  get hintIcon(): string {
    if (this.refused || this.isWrong) return 'utility:warning';
    return this.#complete ? 'utility:check' : 'utility:info';
  }

  get hintClass(): string {
    return this.refused || this.isWrong ? 'hint trouble' : 'hint';
  }

  get isWrong(): boolean {
    return compareTyped(this.text, this.manual.number).wrongAt !== null;
  }

  get ariaIsInvalid(): string {
    return String(this.isWrong);
  }

  handleInput(event: InputEvent): void {
    const field = event.target as HTMLInputElement;
    this.refused = false;
    const adds = !(event.inputType ?? '').startsWith('delete');
    const whole = this.manual.completes && adds && !event.isComposing ? completed(field.value, this.manual.number) : null;
    if (whole !== null) field.value = whole;
    this.text = field.value;
    this.#tell();
  }

  /** Whatever would put in more than a key: pasting, dropping, the browser's own suggestions. */
  handleBefore(event: InputEvent): void {
    if (/^insertFrom(Paste|Drop|Yank)|^insertReplacement/.test(event.inputType ?? '')) this.handleRefused(event);
  }

  handleRefused(event: Event): void {
    event.preventDefault();
    this.refused = true;
  }

  #tell = () => {
    const { complete } = compareTyped(this.text, this.manual.number);
    if (complete === this.#complete) return;
    this.#complete = complete;
    this.dispatchEvent(new CustomEvent('typed', { detail: complete }));
  };
}
