/**
 * Controls of a live call. Above them the say line, always 20 px: what the control under the pointer or the focus does, or why
 * it is off; with nothing under the pointer, what stands out by itself.
 *
 * Events: `intent` (detail: what a press sends), `open` (detail: the form a press opens).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { ButtonState, ButtonView } from 'c/pcShiftView';

/** What stands in the say line while nothing is pointed at, most urgent first. */
const urgency: readonly ButtonState[] = ['refused', 'late', 'asked', 'off'];

const icons: Partial<Record<ButtonState, string>> = {
  refused: 'utility:warning',
  late: 'utility:hourglass',
  asked: 'utility:hourglass'
};

/** Controls that open a form in place. */
const forms: readonly string[] = ['keypad', 'disposition', 'further'];

export default class PcCallControls extends LightningElement {
  @api controls: readonly ButtonView[] = [];
  /** Control name → its single key. */
  @api shortcuts: Readonly<Record<string, string>> = {};
  /** Name of the control whose form is open: it is shown pressed; null while none is. */
  @api openName: string | null = null;
  /** Nobody opens forms here: what only opens one is left out. */
  @api formless = false;

  /** Puts the keyboard on this control. */
  @api focusControl(name: string): void {
    this.template?.querySelector<HTMLElement>(`[data-name="${name}"]`)?.focus();
  }

  labels = labels;
  /** Name of the control under the pointer or the focus; a name, so that its words follow the view. */
  pointedName: string | null = null;

  get tiles(): readonly { readonly button: ButtonView; readonly shortcut: string | null }[] {
    return this.controls
      .filter(({ name }) => name !== 'hangUp' && !(this.formless && forms.includes(name)))
      .map((button) => ({
        button: forms.includes(button.name) ? { ...button, pressed: button.name === this.openName } : button,
        shortcut: this.shortcuts[button.name] ?? null
      }));
  }

  get gridClass(): string {
    return this.tiles.length > 0 && this.hangUp ? 'grid' : 'grid alone';
  }

  get hangUp(): ButtonView | null {
    return this.controls.find(({ name }) => name === 'hangUp') ?? null;
  }

  get said(): ButtonView | null {
    const pointed = this.controls.find(({ name }) => name === this.pointedName);
    if (pointed) return pointed;
    if (this.allOff) return this.hangUp ?? this.controls[0] ?? null;
    return urgency.flatMap((state) => this.controls.filter((button) => button.state === state))[0] ?? null;
  }

  get saidIcon(): string {
    return (this.said && icons[this.said.state]) ?? 'utility:info';
  }

  /** The control's name stands before what is said, unless it holds for all of them. */
  get saidName(): ButtonView['text'] | null {
    return this.allOff && !this.pointedName ? null : (this.said?.text ?? null);
  }

  /** What only opens a form here works without the dialer too. */
  get allOff(): boolean {
    const sending = this.controls.filter(({ state, opens }) => state === 'off' || !opens);
    return sending.length > 0 && sending.every(({ state }) => state === 'off');
  }

  handleSay(event: CustomEvent<ButtonView | null>): void {
    this.pointedName = event.detail?.name ?? null;
  }

  handleOpen(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('open', { detail: event.detail, bubbles: true }));
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
