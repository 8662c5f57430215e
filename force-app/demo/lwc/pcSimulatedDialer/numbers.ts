/** The number a contact is called at: the record's, or the one agreed for its callback. */
import type { Contact } from './modelTypes';

/** As on the wire (DNIS, protocol 4.6). */
export const wireNumber = ({ callback, record }: Contact): string => callback?.number ?? record.phoneNational;

/** As the control and the ledger tell it. */
export const fullNumber = ({ callback, record }: Contact): string => callback?.number ?? record.phoneE164;
