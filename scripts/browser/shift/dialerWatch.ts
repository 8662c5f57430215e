/** Keeps up with the dialer through its control API. */
import type { ControlClient } from '../../simulator/controlClient';
import { openTruthBook, type TruthBook } from './truth';

export interface DialerWatch extends Omit<TruthBook, 'take'> {
  /** Reads what is new. Called after a look at a panel, so that the panel is never ahead of what is known here. */
  refresh(): Promise<void>;
}

export function watchDialer(control: ControlClient): DialerWatch {
  const book = openTruthBook();
  const read = { ledger: 0, wire: 0 };
  let running: Promise<void> = Promise.resolve();
  const refresh = async (): Promise<void> => {
    const [lines, agents, ledger, wire] = await Promise.all([
      control.lines(),
      control.agents(),
      control.ledger(read.ledger),
      control.wire(read.wire)
    ]);
    Object.assign(read, { ledger: ledger.next, wire: wire.next });
    book.take({ lines, agents, ledger: ledger.entries, wire: wire.entries });
  };
  return {
    of: book.of,
    ledgerOf: book.ledgerOf,
    // One after the other: two readers of one log would take entries twice.
    refresh: () => (running = running.catch(() => undefined).then(refresh))
  };
}
