/**
 * What a chosen disposition needs besides: an amount, a second disposition, a callback. What the agent types is shown at once; what will
 * be saved of it is said.
 *
 * Event: `change` (detail: the fields of the draft that changed).
 */
import { LightningElement, api } from 'lwc';
import { labels } from 'c/pcLabels';
import type { AgentIntent, ContactId } from 'c/pcFacts';
import type { WrapUpView } from 'c/pcShiftView';

type Draft = Extract<AgentIntent, { type: 'agent.draft' }>;

export default class PcChoiceFields extends LightningElement {
  @api contactId!: ContactId;

  labels = labels;
  view!: WrapUpView;
  amount = '';
  #typed = false;

  @api get wrapUp(): WrapUpView {
    return this.view;
  }

  /** Once the agent has typed here, the field is ahead of the kept draft. */
  set wrapUp(view: WrapUpView) {
    this.view = view;
    if (!view.amount) this.#typed = false;
    else if (!this.#typed) this.amount = view.amount.text;
  }

  get amountInvalid(): string {
    return String(this.view.amount?.note?.tone === 'error');
  }

  /** Whole amounts of a currency without cents look odd with them. */
  get decimals(): number {
    return Number.isInteger(this.view.amount?.value ?? 0) ? 0 : 2;
  }

  get hasValue(): boolean {
    return typeof this.view.amount?.value === 'number';
  }

  get secondary() {
    const { options, chosenId } = this.view.secondary ?? { options: [], chosenId: null };
    return options.map(({ dispositionId, name }) => ({ dispositionId, name, chosen: dispositionId === chosenId }));
  }

  get noSecondary(): boolean {
    return this.view.secondary?.chosenId === null;
  }

  handleAmount(event: Event): void {
    this.#typed = true;
    this.amount = (event.target as HTMLInputElement).value;
    this.#change({ amount: this.amount });
  }

  handleSecondary(event: Event): void {
    this.#change({ secondaryId: (event.target as HTMLSelectElement).value || null });
  }

  handleCallback(event: CustomEvent<NonNullable<Draft['callback']>>): void {
    this.#change({ callback: event.detail });
  }

  #change = (detail: Partial<Draft>) => {
    this.dispatchEvent(new CustomEvent('change', { detail }));
  };
}
