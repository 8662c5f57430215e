/**
 * Before a session: by which station or phone the agent's voice comes. Event: `intent` (`agent.connect`). What was used last
 * stands there already.
 */
import { LightningElement, api } from 'lwc';
import { labels, type Sentence } from 'c/pcLabels';
import type { ConnectView } from 'c/pcShiftView';

type Way = 'station' | 'phone';

export default class PcConnectForm extends LightningElement {
  labels = labels;
  ways = [
    { label: labels.connectStation, value: 'station' },
    { label: labels.connectPhone, value: 'phone' }
  ];
  view!: ConnectView;
  way: Way = 'station';
  typed: Record<Way, string> = { station: '', phone: '' };
  missing = false;
  #touched = false;

  @api get connect(): ConnectView {
    return this.view;
  }

  /** What the view remembers fills the form until the agent has changed something. */
  set connect(view: ConnectView) {
    this.view = view;
    if (this.#touched) return;
    this.typed = { station: view.station.stationId, phone: view.station.phoneNumber };
    this.way = view.station.phoneNumber && !view.station.stationId ? 'phone' : 'station';
  }

  get busy(): string | null {
    if (this.view.state === 'joining') return labels.connectJoining;
    return this.view.state === 'connecting' ? labels.connectConnecting : null;
  }

  get fieldLabel(): string {
    return this.way === 'station' ? labels.connectStationId : labels.connectPhoneNumber;
  }

  get fieldType(): string {
    return this.way === 'station' ? 'text' : 'tel';
  }

  get entered(): string {
    return this.typed[this.way];
  }

  get problem(): Sentence | null {
    if (!this.missing) return this.view.problem;
    return { word: this.way === 'station' ? 'connectNeedsStation' : 'connectNeedsPhone' };
  }

  handleWay(event: CustomEvent<{ value: string }>): void {
    this.#touched = true;
    this.missing = false;
    this.way = event.detail.value === 'phone' ? 'phone' : 'station';
  }

  handleValue(event: CustomEvent<{ value: string }>): void {
    this.#touched = true;
    this.missing = false;
    this.typed = { ...this.typed, [this.way]: event.detail.value };
  }

  handleSubmit(event: Event): void {
    event.preventDefault();
    const value = this.entered.trim();
    this.missing = value === '';
    if (this.missing || this.busy) return;
    const station = this.way === 'station' ? { stationId: value, phoneNumber: '' } : { stationId: '', phoneNumber: value };
    this.dispatchEvent(new CustomEvent('intent', { detail: { type: 'agent.connect', station }, bubbles: true }));
  }
}
