/** Stand-in for `lightning/platformShowToastEvent`: the shell listens for the event on the window. */

export interface ToastDetail {
  readonly title: string;
  readonly message?: string;
  readonly variant?: 'info' | 'success' | 'warning' | 'error';
  readonly mode?: 'dismissible' | 'pester' | 'sticky';
}

export const toastEventName = 'lightning__showtoast';

export class ShowToastEvent extends CustomEvent<ToastDetail> {
  constructor(detail: ToastDetail) {
    super(toastEventName, { bubbles: true, composed: true, cancelable: true, detail });
  }
}
