/**
 * Taking a call further: a second call from a call (protocol 6.1, 6.3). What the agent asked for, until the second call is there or it
 * came to nothing, and how that ended. Pure.
 */
import { isRefused, settle } from 'c/pcCallMachine';
import type { CallEnded } from 'c/pcCallMachine';
import type { ContactId, OrdinaryCallCommand, OrdinaryCallIntent, Refusal } from 'c/pcFacts';
import { nextArrival } from './lines';
import type { Line } from './lines';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';
import { mayGoFurther, pairOf } from './twoCalls';

type Dial = Extract<
  OrdinaryCallIntent,
  { type: 'agent.dialNumber' | 'agent.dialAgent' | 'agent.consultAgent' | 'agent.dialSkill' }
>;

/** A second call on its way. */
export interface Further {
  readonly dial: Dial & { readonly parentContactId: ContactId };
  readonly parentName: string;
  /** Who is called, as far as it is known: a name, or the number. */
  readonly name: string;
  /** A line from this arrival on is the second call. */
  readonly from: number;
}

/** How the second call came to nothing, or was over. */
export interface FurtherEnded {
  readonly parentContactId: ContactId;
  readonly parentName: string;
  readonly name: string;
  /**
   * `hold`: the first call could not be put on hold. `left`: the first call was over before. `dial`: the dialer does not call them.
   * `unreached`: they did not take it. `over`: they were talked to.
   */
  readonly why: 'hold' | 'left' | 'dial' | 'unreached' | 'over';
  /** Null unless somebody said why. */
  readonly refusal: Refusal | null;
  /** The second call's code, as sent. */
  readonly disconnectCode: string;
}

export interface FurtherMemory {
  readonly further: Further | null;
  readonly furtherEnded: FurtherEnded | null;
  /** By contact: to whom it was transferred, from the moment it is asked. */
  readonly transferring: Readonly<Record<ContactId, string>>;
}

export const noFurther: FurtherMemory = { further: null, furtherEnded: null, transferring: {} };

const isDial = (event: ShiftEvent): event is Dial =>
  event.type === 'agent.dialNumber' ||
  event.type === 'agent.dialAgent' ||
  event.type === 'agent.consultAgent' ||
  event.type === 'agent.dialSkill';

/** The wish to take a call further; null for everything else, a call of its own among it. */
const wishIn = (event: ShiftEvent): Further['dial'] | null => {
  if (!isDial(event)) return null;
  const { parentContactId } = event;
  return parentContactId === null ? null : { ...event, parentContactId };
};

const nameFor = (context: ShiftContext, dial: Dial): string => {
  const { found } = context.directory;
  switch (dial.type) {
    case 'agent.dialNumber': {
      const { number } = dial;
      return found?.entries?.find((entry) => entry.phone === number || entry.mobile === number)?.name || number;
    }
    case 'agent.dialSkill':
      return found?.skills?.find(({ skillId }) => skillId === dial.skillId)?.skillName ?? dial.skillId;
    default:
      return found?.agents?.find(({ agentId }) => agentId === dial.agentId)?.name ?? dial.agentId;
  }
};

export const mayTakeFurther = (context: ShiftContext, event: ShiftEvent): boolean => {
  const dial = wishIn(event);
  return dial !== null && context.further === null && mayGoFurther(context, dial.parentContactId);
};

/** The call an event wants taken further waits already. */
export const isOnHold = ({ lines }: ShiftContext, event: ShiftEvent): boolean => {
  const dial = wishIn(event);
  return dial !== null && lines[dial.parentContactId]?.status === 'holding';
};

export const keepFurther = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  const dial = wishIn(event);
  if (dial === null) return {};
  return {
    further: {
      dial,
      parentName: context.lines[dial.parentContactId]?.name ?? '',
      name: nameFor(context, dial),
      from: nextArrival(context.lines)
    },
    furtherEnded: null,
    transferring: {}
  };
};

const commandTypes = {
  'agent.dialNumber': 'command.dialNumber',
  'agent.dialAgent': 'command.dialAgent',
  'agent.consultAgent': 'command.consultAgent',
  'agent.dialSkill': 'command.dialSkill'
} as const satisfies Record<Dial['type'], OrdinaryCallCommand['type']>;

/** What dials the second call. */
export const furtherCommand = ({ further }: ShiftContext): OrdinaryCallCommand => {
  if (further === null) throw new Error('Nothing is to be taken further');
  const { dial } = further;
  switch (dial.type) {
    case 'agent.dialNumber':
      return { ...dial, type: commandTypes[dial.type] };
    case 'agent.dialSkill':
      return { ...dial, type: commandTypes[dial.type] };
    default:
      return { type: commandTypes[dial.type], agentId: dial.agentId, parentContactId: dial.parentContactId };
  }
};

const parentLine = ({ further, lines }: ShiftContext): Line | null =>
  (further === null ? undefined : lines[further.dial.parentContactId]) ?? null;

export const furtherIsHeld = (context: ShiftContext): boolean => parentLine(context)?.status === 'holding';

/** The first call is none that could still be held. */
export const furtherIsLost = (context: ShiftContext): boolean => {
  const status = parentLine(context)?.status;
  return status !== 'active' && status !== 'holding';
};

/** The hold was not taken. */
export const refusesFurtherHold = ({ further }: ShiftContext, event: ShiftEvent): boolean =>
  event.type === 'dialer.refused' &&
  event.command.type === 'command.hold' &&
  event.command.contactId === further?.dial.parentContactId;

/** The second call is there. */
export const furtherCame = ({ further, lines }: ShiftContext): boolean =>
  further !== null && Object.values(lines).some(({ arrival, status }) => arrival >= further.from && status !== 'offered');

export const furtherIsRefused = ({ further, asked }: ShiftContext): boolean =>
  further !== null && isRefused(asked, commandTypes[further.dial.type]);

const noAnswer: Refusal = { code: 'noAnswer', status: null, description: '', retryAfterMs: null };

/** What was asked of the second call needs no answer any more. */
const withoutDial = ({ asked, further }: ShiftContext): ShiftContext['asked'] =>
  further === null ? asked : settle(asked, (command) => command !== commandTypes[further.dial.type]);

const ends = (context: ShiftContext, why: FurtherEnded['why'], refusal: Refusal | null): Partial<ShiftContext> => {
  const { further } = context;
  if (further === null) return {};
  const { dial, parentName, name } = further;
  return {
    further: null,
    asked: withoutDial(context),
    furtherEnded: { parentContactId: dial.parentContactId, parentName, name, why, refusal, disconnectCode: '' }
  };
};

export const furtherDone = (context: ShiftContext): Partial<ShiftContext> => ({ further: null, asked: withoutDial(context) });

/** The agent is to know that nobody was called, and why. */
export const refuseFurther = (context: ShiftContext, event: ShiftEvent): Partial<ShiftContext> =>
  ends(context, 'hold', 'refusal' in event ? event.refusal : noAnswer);

export const loseFurther = (context: ShiftContext): Partial<ShiftContext> => ends(context, 'left', null);

export const failFurther = (context: ShiftContext): Partial<ShiftContext> => {
  const type = context.further === null ? null : commandTypes[context.further.dial.type];
  return ends(context, 'dial', (type && context.asked[type]?.refusal) ?? noAnswer);
};

/** A call that left: was it the second of one that still waits? What was transferred away is no such loss. */
export const furtherAfter = (context: ShiftContext, ended: CallEnded): Partial<FurtherMemory> => {
  const { contactId, contact } = ended;
  const { [contactId]: handedTo, ...transferring } = context.transferring;
  const parent = contact.parentContactId === null ? undefined : context.lines[contact.parentContactId];
  if (handedTo !== undefined || contact.parentContactId === null || parent?.status !== 'holding') return { transferring };
  return {
    transferring,
    furtherEnded: {
      parentContactId: contact.parentContactId,
      parentName: parent.name,
      name: contact.name || contact.number,
      why: ended.activeSince === null ? 'unreached' : 'over',
      refusal: null,
      disconnectCode: contact.disconnectCode
    }
  };
};

/** What is said of a second call holds until the first one is taken back, or is over; that nobody was called although it was, longer. */
export const stillSaid = (said: FurtherEnded | null, lines: ShiftContext['lines']): FurtherEnded | null => {
  if (said === null || said.why === 'left') return said;
  const status = lines[said.parentContactId]?.status;
  const waits = status === 'holding' || (said.why === 'hold' && status === 'active');
  return waits ? said : null;
};

/** To whom each of the two calls goes, as the agent asks for it. */
export const keepTransfer = ({ lines }: ShiftContext): Partial<ShiftContext> => {
  const pair = pairOf(lines);
  if (pair === null) return {};
  return {
    transferring: { [pair.held]: lines[pair.other]?.name ?? '', [pair.other]: lines[pair.held]?.name ?? '' },
    furtherEnded: null
  };
};
