/** The bar at the bottom with its items, and their panels. A panel's component lives on while the panel is minimised. */
import { LightningElement } from 'lwc';
import { text } from '../../../text/text';
import { utilityBar, type Utility } from '../../../utilityBar/utilityBar';

export default class UtilityBarView extends LightningElement {
  readonly text = text;
  utilities: readonly Utility[] = [];
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.#stop = utilityBar.subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  get items() {
    return this.utilities.map(({ id, label, icon, iconVariant, highlighted, visible }) => ({
      id,
      label,
      icon: `utility:${icon}`,
      itemClass: `slds-utility-bar__item${highlighted ? ' slds-has-notification' : ''}`,
      buttonClass: `slds-button slds-utility-bar__action${visible ? ' slds-is-active' : ''}`,
      iconClass: iconVariant ? `icon with-variant ${iconVariant}` : 'icon',
      expanded: visible ? 'true' : 'false'
    }));
  }

  get panels() {
    return this.utilities.filter(({ loaded }) => loaded).map((utility) => ({ id: utility.id, utility }));
  }

  handleClick(event: Event): void {
    const id = (event.currentTarget as HTMLElement).dataset['id'];
    if (id) utilityBar.click(id);
  }

  private read(): void {
    this.utilities = utilityBar.utilities;
  }
}
