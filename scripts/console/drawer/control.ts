/** The simulator's other door, as the drawer needs it. Shapes are the simulator's own. */
import type {
  ControlLine,
  FarEnd,
  Fault,
  LedgerEntry,
  WireEntry
} from '../../../force-app/demo/lwc/pcSimulatedDialer/simulatorTypes';

export type { ControlLine, FarEnd, Fault, LedgerEntry, WireEntry };

/** Everything rejects when the simulator cannot be reached; a verb that is not possible now answers false. */
export interface Control {
  lines(): Promise<readonly ControlLine[]>;
  /** Wire traffic from this index on (0 = all the simulator still has), and the index to ask with next. */
  wire(since: number): Promise<{ readonly entries: readonly WireEntry[]; readonly next: number }>;
  ledger(since: number): Promise<{ readonly entries: readonly LedgerEntry[]; readonly next: number }>;
  play(contactId: string, farEnd: FarEnd): Promise<boolean>;
  hangUp(contactId: string): Promise<boolean>;
  nextRecordNow(): Promise<boolean>;
  fault(fault: Fault): Promise<boolean>;
  autoplay(on: boolean): Promise<boolean>;
}
