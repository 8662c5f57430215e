/** Shows toasts: what `ShowToastEvent` asks for, anywhere in the page. */
import { LightningElement } from 'lwc';
import { toastEventName, type ToastDetail } from '../../../stand-ins/lightning/platformShowToastEvent';
import { text } from '../../../text/text';

interface Toast extends ToastDetail {
  readonly key: number;
  readonly toastClass: string;
  readonly icon: string;
}

const shownForMs = 5000;
const icons = { info: 'utility:info', success: 'utility:success', warning: 'utility:warning', error: 'utility:error' } as const;

export default class Toasts extends LightningElement {
  readonly text = text;
  toasts: readonly Toast[] = [];
  #count = 0;

  connectedCallback(): void {
    window.addEventListener(toastEventName, this.#listener);
  }

  disconnectedCallback(): void {
    window.removeEventListener(toastEventName, this.#listener);
  }

  dismiss(event: Event): void {
    this.drop(Number((event.currentTarget as HTMLElement).dataset['key']));
  }

  #listener = (event: Event): void => {
    const detail = (event as CustomEvent<ToastDetail>).detail;
    const variant = detail.variant ?? 'info';
    const key = ++this.#count;
    this.toasts = [
      ...this.toasts,
      { ...detail, key, toastClass: `slds-notify slds-notify_toast slds-theme_${variant}`, icon: icons[variant] }
    ];
    if (detail.mode !== 'sticky') setTimeout(() => this.drop(key), shownForMs);
  };

  private drop(key: number): void {
    this.toasts = this.toasts.filter((toast) => toast.key !== key);
  }
}
