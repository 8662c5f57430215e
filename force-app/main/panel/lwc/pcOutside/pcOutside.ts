/**
 * A call the agent dials on another phone: the steps, and what the dialer has to be told now. The last step, Call ended, stands with the
 * call's own controls.
 *
 * Event: `intent` (detail: what a press sends).
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { CallOutcome } from 'c/pcFacts';
import type { ButtonView, OutcomeView, OutsideStepView, OutsideView } from 'c/pcShiftView';

interface Step extends OutsideStepView {
  readonly position: number;
  readonly classes: string;
  readonly isDone: boolean;
  readonly current: string | null;
  readonly label: string;
}

let groups = 0;

export default class PcOutside extends LightningElement {
  @api outside!: OutsideView;
  /** The number to dial, as sent. */
  @api number = '';
  /** The same as people write it. */
  @api numberText: string | null = null;

  labels = labels;
  /** One group of radios per card. */
  group = `outcome-${(groups += 1)}`;
  chosen: CallOutcome = 'answered';

  get shownNumber(): string {
    return this.numberText ?? this.number;
  }

  get steps(): readonly Step[] {
    return this.outside.steps.map((step, at) => ({
      ...step,
      position: at + 1,
      classes: `step ${step.state}`,
      isDone: step.state === 'done',
      current: step.state === 'now' ? 'step' : null,
      label: [say({ word: 'outsideStep', with: { position: at + 1 } }), step.state === 'done' ? labels.outsideDone : '']
        .filter((part) => part !== '')
        .join(', ')
    }));
  }

  get outcomes(): readonly (OutcomeView & { readonly classes: string; readonly chosen: boolean })[] {
    return this.outside.outcomes.map((one) => {
      const chosen = one.outcome === this.chosen;
      return { ...one, chosen, classes: chosen ? 'outcome on' : 'outcome' };
    });
  }

  get hasOutcomes(): boolean {
    return this.outside.outcomes.length > 0;
  }

  get press(): ButtonView | null {
    return this.outside.placed ?? this.outside.outcomes.find(({ outcome }) => outcome === this.chosen)?.tell ?? null;
  }

  handleChange(event: Event): void {
    this.chosen = (event.target as HTMLInputElement).value as CallOutcome;
  }

  handleIntent(event: CustomEvent): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }
}
