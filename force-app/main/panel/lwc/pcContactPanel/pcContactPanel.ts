/**
 * What was before with the customer on the line: tabs *Contact history* and *Attempts*. Sends `intent` when history is to be read
 * again.
 */
import { LightningElement, api } from 'lwc';
import { labels, say, type Sentence } from 'c/pcLabels';
import type { AttemptView, ContactPanelView, HistoryEntryView } from 'c/pcShiftView';

interface Entry extends HistoryEntryView {
  /** An ISO instant, as the base component reads it; null when the tenant gave none. */
  readonly iso: string | null;
}

interface Attempt extends AttemptView {
  readonly iso: string;
}

/** An instant that no date can hold is no date. */
const isoOf = (at: number | null): string | null => (at === null || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString());

export default class PcContactPanel extends LightningElement {
  @api panel!: ContactPanelView;

  labels = labels;
  chosenTab: unknown = 'history';
  /** How often this panel was put into the page, as the key of what is made anew with it. */
  placings: readonly number[] = [0];

  /** A list that loses a card may take another out and put it back. The base component would then hold each of its tabs twice, and fail. */
  connectedCallback(): void {
    this.placings = this.placings.map((placing) => placing + 1);
  }

  get entries(): readonly Entry[] {
    return this.panel.history.entries.map((entry) => ({ ...entry, iso: isoOf(entry.at) }));
  }

  get hasEntries(): boolean {
    return this.panel.history.entries.length > 0;
  }

  get historyText(): Sentence | null {
    return this.panel.history.text;
  }

  get busy(): boolean {
    return this.panel.history.state === 'loading';
  }

  get historyClass(): string {
    return this.panel.history.state === 'failed' ? 'told problem' : 'told';
  }

  get attempts(): readonly Attempt[] {
    return this.panel.attempts.map((attempt) => ({ ...attempt, iso: isoOf(attempt.at) ?? '' }));
  }

  get attemptsLabel(): string {
    return say({ word: 'contactPanelAttempts', with: { count: this.panel.attempts.length } });
  }

  get retryLabel(): string {
    return this.panel.history.retry ? say(this.panel.history.retry.text) : '';
  }

  get retryOff(): boolean {
    return this.panel.history.retry?.intent === null;
  }

  get retryTitle(): string {
    return this.panel.history.retry ? say(this.panel.history.retry.say) : '';
  }

  handleTab(event: Event): void {
    this.chosenTab = (event.target as HTMLElement & { value: unknown }).value;
  }

  handleRetry(): void {
    const intent = this.panel.history.retry?.intent;
    if (intent) this.dispatchEvent(new CustomEvent('intent', { detail: intent, bubbles: true }));
  }
}
