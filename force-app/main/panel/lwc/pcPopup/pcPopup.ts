/**
 * What floats over the panel: a menu or a small sheet. It asks to be closed (`close`, detail `escape` or `away`) on Esc and on a press outside the
 * component that shows it; that component decides, and takes the focus back. Keys pressed in it stay in it.
 */
import { LightningElement } from 'lwc';

export type CloseReason = 'escape' | 'away';

export default class PcPopup extends LightningElement {
  #onPress = (event: Event) => {
    const root = this.template?.host.getRootNode() as Partial<ShadowRoot> | undefined;
    if (!root?.host || !event.composedPath().includes(root.host)) this.#ask('away');
  };

  #ask = (reason: CloseReason) => {
    this.dispatchEvent(new CustomEvent('close', { detail: reason }));
  };

  connectedCallback(): void {
    document.addEventListener('mousedown', this.#onPress);
  }

  disconnectedCallback(): void {
    document.removeEventListener('mousedown', this.#onPress);
  }

  handleKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') this.#ask('escape');
  }
}
