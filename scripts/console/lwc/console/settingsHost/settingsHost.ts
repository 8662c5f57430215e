/** The tab of the softphone's settings page. There is no Setup behind its links: a press says where it would lead. */
import { LightningElement } from 'lwc';
import { loadSettingsPage } from '../../../page/settingsPage';
import { ShowToastEvent } from '../../../stand-ins/lightning/platformShowToastEvent';
import { say, text } from '../../../text/text';

export default class SettingsHost extends LightningElement {
  page: (new () => LightningElement) | null = null;

  async connectedCallback(): Promise<void> {
    this.page = await loadSettingsPage();
  }

  handleClick(event: MouseEvent): void {
    const link = event.composedPath().find((one) => one instanceof HTMLAnchorElement);
    const page = link?.getAttribute('href') ?? '';
    if (!page.startsWith('/lightning/setup/')) return;
    event.preventDefault();
    this.dispatchEvent(new ShowToastEvent({ title: text.inSetup, message: say('inSetupWhy', { page }), variant: 'info' }));
  }
}
