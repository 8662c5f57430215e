/** The number a contact is called at: the record's, the one agreed for its callback, or the one somebody dialed. */
import type { Contact } from './modelTypes';

/** As on the wire (DNIS, protocol 4.6). */
export const wireNumber = ({ ordinary, callback, record }: Contact): string =>
  ordinary?.dnis ?? callback?.number ?? record.phoneNational;

/** Who calls, as on the wire (ANI). */
export const callerNumber = ({ ordinary, skill }: Contact): string => ordinary?.ani ?? skill.config.callerId;

/** The other side, as the control and the ledger tell it. */
export const fullNumber = ({ ordinary, callback, record }: Contact): string =>
  ordinary === null ? (callback?.number ?? record.phoneE164) : ordinary.inbound ? ordinary.ani : ordinary.dnis;
