/** Who works here: sign-in state, name, signing in and out. */
import { LightningElement } from 'lwc';
import { signIn } from '../../../page/session';
import { say, text } from '../../../text/text';

const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((part) => [...part][0] ?? '')
    .join('')
    .slice(0, 2)
    .toLocaleUpperCase();

export default class Account extends LightningElement {
  readonly text = text;
  state = signIn().state;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = signIn().subscribe(() => {
      this.state = signIn().state;
    });
    this.state = signIn().state;
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get isIn(): boolean {
    return this.state.kind === 'in';
  }

  get isBusy(): boolean {
    return this.state.kind === 'busy';
  }

  get isOut(): boolean {
    return this.state.kind === 'out';
  }

  get name(): string {
    return this.state.kind === 'in' ? this.state.name : '';
  }

  get initials(): string {
    return initials(this.name);
  }

  get problem(): string {
    if (this.state.kind !== 'out') return '';
    if (this.state.ended) return text.signInEnded;
    return this.state.why === null ? '' : say('signInFailed', { why: this.state.why });
  }

  begin(): void {
    void signIn().begin();
  }

  handleMenu(event: CustomEvent<{ value: string }>): void {
    if (event.detail.value === 'signOut') void signIn().end();
  }
}
