/**
 * What was before with the customer on the line: tabs *Contact history* and *Attempts*. Sends `intent` when history is to be read
 * again. The tabs are its own: the base component puts the second one behind a menu where the panel is narrow.
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

type TabName = 'history' | 'attempts';

interface Tab {
  readonly name: TabName;
  readonly label: string;
  readonly classes: string;
  readonly selected: string;
  readonly reach: string;
}

const tabNames: readonly TabName[] = ['history', 'attempts'];

/** Key → the place of the tab it chooses, from the present one's. */
const tabKeys: Readonly<Record<string, (at: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  Home: () => 0,
  End: () => tabNames.length - 1
};

/** An instant that no date can hold is no date. */
const isoOf = (at: number | null): string | null => (at === null || Math.abs(at) > 8.64e15 ? null : new Date(at).toISOString());

export default class PcContactPanel extends LightningElement {
  @api panel!: ContactPanelView;

  labels = labels;
  chosenTab: TabName = 'history';

  get tabs(): readonly Tab[] {
    const label = { history: labels.contactPanelHistory, attempts: this.attemptsLabel };
    return tabNames.map((name) => {
      const chosen = name === this.chosenTab;
      const classes = chosen ? 'tab chosen' : 'tab';
      return { name, label: label[name], classes, selected: String(chosen), reach: chosen ? '0' : '-1' };
    });
  }

  get historyChosen(): boolean {
    return this.chosenTab === 'history';
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
    this.chosenTab = (event.currentTarget as HTMLElement).dataset.tab as TabName;
  }

  /** Arrows, Home and End choose a tab and take the keyboard along. */
  handleKey(event: KeyboardEvent): void {
    const to = tabKeys[event.key]?.(tabNames.indexOf(this.chosenTab));
    if (to === undefined) return;
    event.preventDefault();
    this.chosenTab = tabNames[(to + tabNames.length) % tabNames.length] ?? 'history';
    this.template?.querySelector<HTMLElement>(`[data-tab="${this.chosenTab}"]`)?.focus();
  }

  handleRetry(): void {
    const intent = this.panel.history.retry?.intent;
    if (intent) this.dispatchEvent(new CustomEvent('intent', { detail: intent, bubbles: true }));
  }
}
