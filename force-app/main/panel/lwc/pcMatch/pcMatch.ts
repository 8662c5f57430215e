/**
 * The records that were looked for: what was found in words, a button per record to choose from, a new record, another look.
 *
 * Event: `intent`: `agent.openRecord`, `agent.newRecord`, `agent.matchRecord`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { ButtonView, MatchChoiceView, MatchView } from 'c/pcShiftView';

interface Choice extends MatchChoiceView {
  readonly shownName: string;
  /** What a press does; its name is what stands on it. */
  readonly openLabel: string;
  readonly off: 'true' | null;
}

interface Action extends ButtonView {
  readonly off: 'true' | null;
}

const offOf = ({ intent }: ButtonView): 'true' | null => (intent ? null : 'true');

export default class PcMatch extends LightningElement {
  @api match!: MatchView;

  labels = labels;

  get classes(): string {
    return `text ${this.match.tone}`;
  }

  get icon(): string {
    return this.match.tone === 'warning' ? 'utility:warning' : 'utility:search';
  }

  get choices(): readonly Choice[] {
    return this.match.choices.map((choice) => {
      const shownName = choice.name || labels.happenedNoName;
      return {
        ...choice,
        shownName,
        openLabel: say({ word: 'matchOpen', with: { name: shownName, object: choice.objectLabel } }),
        off: offOf(choice.open)
      };
    });
  }

  get actions(): readonly Action[] {
    return this.match.actions.map((action) => ({ ...action, off: offOf(action) }));
  }

  get hasChoices(): boolean {
    return this.match.choices.length > 0;
  }

  get hasActions(): boolean {
    return this.match.actions.length > 0;
  }

  handleChoice(event: Event): void {
    const { id } = (event.currentTarget as HTMLElement).dataset;
    this.#send(this.match.choices.find(({ recordId }) => recordId === id)?.open);
  }

  handleAction(event: Event): void {
    const { name } = (event.currentTarget as HTMLElement).dataset;
    this.#send(this.match.actions.find((action) => action.name === name));
  }

  #send = (button: ButtonView | undefined): void => {
    if (button?.intent) this.dispatchEvent(new CustomEvent('intent', { detail: button.intent, bubbles: true }));
  };
}
