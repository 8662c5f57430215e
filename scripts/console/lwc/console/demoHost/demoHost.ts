/** The demo's place in the utility bar: loads it and shows it, and says so when this build does not have it. */
import { LightningElement, type LightningElement as Element } from 'lwc';
import { text } from '../../../text/text';

export default class DemoHost extends LightningElement {
  demo: (new () => Element) | null = null;
  message = '';

  async connectedCallback(): Promise<void> {
    const { demoSoftphone } = await import('../../../page/demoSoftphone');
    this.demo = demoSoftphone;
    this.message = demoSoftphone ? '' : text.softphoneMissing;
  }
}
