/**
 * Says whether the app is a console app. It shows nothing; a wire needs a component to hold it.
 *
 * Event: `sense`, detail true in a console app, false in any other; not sent before the platform has said it.
 */
import { LightningElement, wire } from 'lwc';
import { IsConsoleNavigation } from 'lightning/platformWorkspaceApi';

export default class PcConsoleSense extends LightningElement {
  @wire(IsConsoleNavigation) wiredConsole(inConsole: boolean | undefined): void {
    if (inConsole !== undefined) this.dispatchEvent(new CustomEvent('sense', { detail: inConsole }));
  }
}
