/** The softphone's place: asks for the sign-in first, then mounts the product with its connection, and says so when it cannot. */
import { LightningElement, type LightningElement as Element } from 'lwc';
import { connectionFor } from '../../../page/connection';
import { enterOrg } from '../../../page/org';
import { panelUser } from '../../../page/panelSignIn';
import { signIn } from '../../../page/session';
import { softphone } from '../../../page/softphone';
import { say, text } from '../../../text/text';
import type { AuthProvider, Connection } from '../../../../../force-app/main/cti/lwc/pcCtiAdapter/port';

export default class SoftphoneHost extends LightningElement {
  readonly text = text;
  constructorOfSoftphone: (new () => Element) | null = null;
  connection: Connection | null = null;
  broken: string | null = null;
  busy = false;
  /** The panel signs in by itself. */
  alone = false;
  #stop: (() => void) | null = null;

  connectedCallback(): void {
    this.constructorOfSoftphone = softphone;
    if (panelUser !== null) {
      void this.enterAlone(panelUser);
      return;
    }
    this.#stop = signIn().subscribe(() => this.read());
    this.read();
  }

  disconnectedCallback(): void {
    this.#stop?.();
  }

  errorCallback(error: Error): void {
    console.error(error);
    this.broken = say('softphoneBroken', { why: error.message });
  }

  get ready(): boolean {
    return (this.connection !== null || this.alone) && this.constructorOfSoftphone !== null && this.broken === null;
  }

  get readyAlone(): boolean {
    return this.alone && this.ready;
  }

  get message(): string {
    if (this.broken !== null) return this.broken;
    if (this.constructorOfSoftphone === null) return text.softphoneMissing;
    return this.busy ? text.signingIn : text.signInFirst;
  }

  get offersSignIn(): boolean {
    return !this.busy && this.connection === null && panelUser === null && this.constructorOfSoftphone !== null;
  }

  begin(): void {
    void signIn().begin();
  }

  /** In an org the user is known before any page is; here the sign-in at the tenant says who it is. */
  private async enter(auth: AuthProvider): Promise<void> {
    await enterOrg((await auth.agent()).agentId);
    this.connection = connectionFor(auth);
  }

  private async enterAlone(user: string): Promise<void> {
    await enterOrg(user);
    this.alone = true;
  }

  private read(): void {
    const { state } = signIn();
    this.busy = state.kind === 'busy';
    // A connection stays when the sign-in ends: the product itself says that the dialer no longer takes its token.
    if (state.kind === 'in') void this.enter(state.auth);
  }
}
