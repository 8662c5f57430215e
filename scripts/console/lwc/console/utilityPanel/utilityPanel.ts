/** One utility's panel: header with minimise, the component below. 640 px high by default, 40 of them the header. */
import { api, LightningElement } from 'lwc';
import { isDemo } from '../../../page/demo';
import { text } from '../../../text/text';
import { utilityBar, type Utility } from '../../../utilityBar/utilityBar';
import { provideUtilityId } from '../../../workspace/contextProviders';

export default class UtilityPanel extends LightningElement {
  readonly text = text;
  @api utility!: Utility;
  #wasVisible = false;

  connectedCallback(): void {
    provideUtilityId(this, this.utility.id);
  }

  renderedCallback(): void {
    const panel = this.template?.querySelector<HTMLElement>('section');
    if (panel) {
      panel.style.inlineSize = `${this.utility.width}px`;
      panel.style.blockSize = `min(${this.utility.height}px, calc(100vh - 6rem))`;
    }
    if (this.utility.visible && !this.#wasVisible) panel?.focus();
    this.#wasVisible = this.utility.visible;
  }

  get panelClass(): string {
    return this.utility.visible ? 'panel' : 'panel closed';
  }

  get icon(): string {
    return `utility:${this.utility.panelIcon}`;
  }

  get popOutTitle(): string {
    return this.utility.popOutEnabled ? text.popOutNot : this.utility.popOutDisabledText || text.popOutNot;
  }

  get isSoftphone(): boolean {
    return this.utility.id === 'softphone' && !isDemo;
  }

  get isDemo(): boolean {
    return this.utility.id === 'softphone' && isDemo;
  }

  get isNotes(): boolean {
    return this.utility.id === 'notes';
  }

  get isRecent(): boolean {
    return this.utility.id === 'recent';
  }

  minimise(): void {
    utilityBar.minimise(this.utility.id);
  }
}
