/** The console's header: app, object, workspace tabs, search, and what the person may set. */
import { LightningElement } from 'lwc';
import { isDemo } from '../../../page/demo';
import { text } from '../../../text/text';
import { workspace } from '../../../workspace/workspace';

export default class Header extends LightningElement {
  readonly text = text;
  readonly hasSignIn = !isDemo;
  listShown = true;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = workspace.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get listClass(): string {
    return this.listShown ? 'object shown' : 'object';
  }

  get listCurrent(): 'page' | null {
    return this.listShown ? 'page' : null;
  }

  showList(): void {
    workspace.focus(null);
  }

  private read(): void {
    this.listShown = workspace.focused === null;
  }
}
