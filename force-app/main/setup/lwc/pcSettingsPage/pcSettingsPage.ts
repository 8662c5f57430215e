/**
 * The page *Softphone Settings*: what is wrong and where it is mended, what is configured, and a live preview of the card. It reads
 * only; settings are changed in Setup.
 */
import { LightningElement } from 'lwc';
import { sayOf, setupLabels } from 'c/pcSetupWords';
import { notesFound, problemsFound, type Tried } from './findings';
import { hostsInUse, hostsNotReached, namedHosts } from './hosts';
import { readSetup, type Reading, type SetupRead } from './reading';
import { skillNamesOf } from './skillNames';

export default class PcSettingsPage extends LightningElement {
  labels = setupLabels;
  reading: Reading = { state: 'reading' };
  /** Read again while what was read before still stands. */
  busy = false;
  tried: Tried = { unreached: null, inConsole: null };
  /** The reading that still counts; another one, or the end, takes its place. */
  #attempt: object | null = null;

  connectedCallback(): void {
    void this.#read();
  }

  disconnectedCallback(): void {
    this.#attempt = null;
  }

  get isReading(): boolean {
    return this.reading.state === 'reading';
  }

  get read(): SetupRead | null {
    return this.reading.state === 'read' ? this.reading : null;
  }

  /** Why there is nothing to show; '' when there is. */
  get refusal(): string {
    if (this.reading.state === 'forbidden') return setupLabels.forbidden;
    if (this.reading.state !== 'failed') return '';
    return sayOf('failed', { why: this.reading.why || setupLabels.noWhy });
  }

  get hasFailed(): boolean {
    return this.reading.state === 'failed';
  }

  get problems(): ReturnType<typeof problemsFound> {
    return this.read ? problemsFound(this.read, this.tried) : [];
  }

  get notes(): ReturnType<typeof notesFound> {
    return this.read ? notesFound(this.read, this.tried) : [];
  }

  get trying(): boolean {
    return this.tried.unreached === null;
  }

  get incomplete(): boolean {
    return this.read?.facts === null;
  }

  get records(): NonNullable<SetupRead['facts']>['records'] {
    return this.read?.facts?.records ?? [];
  }

  get hosts(): ReturnType<typeof namedHosts> | null {
    return this.read && namedHosts(this.read.settings.tenant);
  }

  get skillNames(): readonly string[] {
    return this.read ? skillNamesOf(this.read.settings) : [];
  }

  handleSense({ detail }: CustomEvent<boolean>): void {
    this.tried = { ...this.tried, inConsole: detail };
  }

  handleAgain(): void {
    void this.#read();
  }

  #read = async (): Promise<void> => {
    const mine = (this.#attempt = {});
    this.busy = true;
    const reading = await readSetup();
    if (this.#attempt !== mine) return;
    this.reading = reading;
    this.busy = false;
    if (reading.state !== 'read') return;
    this.tried = { ...this.tried, unreached: null };
    const unreached = await hostsNotReached(hostsInUse(reading.settings.tenant));
    if (this.#attempt === mine) this.tried = { ...this.tried, unreached };
  };
}
