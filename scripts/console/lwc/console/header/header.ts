/** The console's header: app, object, workspace tabs, search, and what the person may set. */
import { LightningElement } from 'lwc';
import { isDemo } from '../../../page/demo';
import { panelUser } from '../../../page/panelSignIn';
import { text } from '../../../text/text';
import { hasPermission, permissions } from '../../../stand-ins/salesforce/permissions';
import { appTabOf, settingsPage, settingsTab } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

export default class Header extends LightningElement {
  readonly text = text;
  readonly hasSignIn = !isDemo && panelUser === null;
  listShown = true;
  settingsShown = false;
  /** The tab is there for administrators only. */
  administers = false;
  #stops: readonly (() => void)[] = [];

  connectedCallback(): void {
    this.#stops = [workspace.subscribe(() => this.read()), permissions.onChange(() => this.read())];
    this.read();
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
  }

  get listClass(): string {
    return this.listShown ? 'object shown' : 'object';
  }

  get listCurrent(): 'page' | null {
    return this.listShown ? 'page' : null;
  }

  get settingsClass(): string {
    return this.settingsShown ? 'object shown' : 'object';
  }

  get settingsCurrent(): 'page' | null {
    return this.settingsShown ? 'page' : null;
  }

  showSettings(): void {
    workspace.open(settingsPage);
  }

  showList(): void {
    workspace.focus(null);
  }

  private read(): void {
    const { focused } = workspace;
    this.listShown = focused === null;
    this.settingsShown = focused !== null && appTabOf(focused.page) === settingsTab;
    this.administers = hasPermission('PC_Administer') === true;
  }
}
