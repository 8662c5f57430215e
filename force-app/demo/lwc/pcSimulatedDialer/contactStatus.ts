/** What a contact's status means for its agent (protocol 5.2, 6.7). */
import type { Agent, Contact, ContactStatus } from './modelTypes';

const LIVE: readonly ContactStatus[] = ['Dialing', 'Active', 'Holding', 'Masking', 'Joined', 'CallBackDisconnected'];
const CONNECTED: readonly ContactStatus[] = ['Active', 'Holding', 'Masking', 'Joined'];

/** Dialed, connected, or to be taken up again: the agent is on it. */
export const isLive = ({ status }: Contact): boolean => LIVE.includes(status);

/** Both sides are on it. */
export const isConnected = ({ status }: Contact): boolean => CONNECTED.includes(status);

/** An ordinary call that waits for the agent's answer. */
export const isOffer = ({ status }: Contact): boolean => status === 'Incoming' || status === 'Ringing';

/** The call waits for its disposition, or for the end of its time. */
export const isWrappingUp = ({ status, final }: Contact): boolean => status === 'Disconnected' && !final;

/** The contacts of an agent that are not lines of the dialer: their Personal Connection call, then the ordinary ones as they came. */
export const ownCalls = ({ call, ordinaryCalls }: Agent): readonly Contact[] => [
  ...(call === null ? [] : [call]),
  ...ordinaryCalls
];

/** The far side of the line is this contact's alone: nobody else has taken it over, and it waits for nobody. */
export const holdsLine = (contact: Contact): boolean => contact.line.contact === contact && contact.line.waiting === null;
