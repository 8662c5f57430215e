/** The drawer at the right: plays the customer, brings trouble, shows the wire. Below 1280 px it lies over the page. */
import { LightningElement } from 'lwc';
import { agentOfPage, dialer, outcomeOf } from '../../../drawer/dialerAccess';
import type { Feed } from '../../../drawer/feed';
import type { ControlLine } from '../../../drawer/control';
import { text } from '../../../text/text';
import { ShowToastEvent } from '../../../stand-ins/lightning/platformShowToastEvent';

export default class Drawer extends LightningElement {
  readonly text = text;
  open = window.innerWidth >= 1280;
  reachable: Feed['reachable'] = null;
  lines: readonly ControlLine[] = [];
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = dialer().feed.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get drawerClass(): string {
    return this.open ? 'drawer' : 'drawer closed';
  }

  get toggleLabel(): string {
    return this.open ? text.hideDrawer : text.showDrawer;
  }

  get toggleIcon(): string {
    return this.open ? 'utility:chevronright' : 'utility:chevronleft';
  }

  get state(): string {
    return this.reachable === false ? text.unreachable : text.running;
  }

  get stateIcon(): string {
    return this.reachable === false ? 'utility:offline' : 'utility:play';
  }

  get cards() {
    return this.lines.map((line, index) => ({ key: line.contactId, number: index + 1, line }));
  }

  get several(): boolean {
    return new Set(this.lines.map(({ agentId }) => agentId)).size > 1;
  }

  get isQuiet(): boolean {
    return this.lines.length === 0;
  }

  toggle(): void {
    this.open = !this.open;
  }

  async nextRecord(): Promise<void> {
    const why = await outcomeOf(dialer().control.nextRecord(await agentOfPage()));
    if (why !== null) this.dispatchEvent(new ShowToastEvent({ title: text.nextRecordNot, message: why, variant: 'warning' }));
  }

  private read(): void {
    ({ reachable: this.reachable, lines: this.lines } = dialer().feed);
  }
}
