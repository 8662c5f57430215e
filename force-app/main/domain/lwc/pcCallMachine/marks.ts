/** Machine, fax, bad number: when a line may be marked (protocol 4.6, 5.6, 7.3), and whose doing its end was. Pure. */
import type { AgentIntent, ContactCommand, ContactFact, DialerCommandType, Instant, Refusal, RefusalCode } from 'c/pcFacts';
import { isPending } from './asked';
import type { AskedMap } from './asked';
import type { CallContext } from './callContext';

/** What the agent says answered. */
export type Mark = 'machine' | 'fax' | 'badNumber';

/** What became of a mark that was on its way when the contact ended. */
export interface ClosingMark {
  readonly mark: Mark;
  /** `taken`: the dialer took it, so the agent closed the line. `tooLate`: the dialer had closed it first. `open`: not known. */
  readonly answer: 'taken' | 'tooLate' | 'open';
}

/** A press meant for the line before must not close this one (mock README 5). */
export const LINK_REST_MS = 300;

const intents: Readonly<Partial<Record<AgentIntent['type'], Mark>>> = {
  'agent.markMachine': 'machine',
  'agent.markFax': 'fax',
  'agent.markBadNumber': 'badNumber'
};

const commands = {
  machine: 'command.markMachine',
  fax: 'command.markFax',
  badNumber: 'command.markBadNumber'
} as const satisfies Record<Mark, ContactCommand['type']>;

const marks: readonly Mark[] = ['machine', 'fax', 'badNumber'];

/** The mark a command carries; null when it carries none. */
export const markIn = (command: DialerCommandType): Mark | null => marks.find((mark) => commands[mark] === command) ?? null;

/** The override window's end, when the dialer has opened one and says until when. */
export const markUntil = ({ machineOverride, machineOverrideUntil }: ContactFact): Instant | null =>
  machineOverride ? machineOverrideUntil : null;

const windowOpen = (contact: ContactFact, serverNow: Instant): boolean => {
  const until = markUntil(contact);
  return until === null || serverNow < until;
};

/** At AMD: linked, and while a machine is detected only until the override window ends. */
const atAmd = (contact: ContactFact, serverNow: Instant): boolean =>
  contact.status === 'screening' && contact.linked && windowOpen(contact, serverNow);

/** After release: only while the dialer still says a machine may be marked. */
const released = (contact: ContactFact, serverNow: Instant): boolean =>
  contact.status === 'active' && contact.linked && contact.machineOverride && windowOpen(contact, serverNow);

/** The marks the skill allows. */
export const allowedMarks = ({ parameters }: Pick<CallContext, 'parameters'>): readonly Mark[] =>
  marks.filter((mark) => parameters?.marks?.[mark] === true);

/** Whether the three are shown now. */
export const marksAreOpen = (context: CallContext, serverNow: Instant): boolean =>
  allowedMarks(context).length > 0 && (atAmd(context.contact, serverNow) || released(context.contact, serverNow));

/** Since the line became the one the agent hears, long enough for a press to be meant for it. */
export const linkHasSettled = ({ linkedAt }: CallContext, serverNow: Instant): boolean =>
  linkedAt === null || serverNow < linkedAt || serverNow >= linkedAt + LINK_REST_MS;

/** Whether this intent marks the line now: only one of the three at a time. */
export const mayMark = (context: CallContext, intent: AgentIntent['type'], serverNow: Instant): boolean => {
  const mark = intents[intent];
  return (
    mark !== undefined &&
    context.linkUp &&
    !isPending(context.asked, 'command.hangUp') &&
    !marks.some((one) => isPending(context.asked, commands[one])) &&
    allowedMarks(context).includes(mark) &&
    marksAreOpen(context, serverNow) &&
    linkHasSettled(context, serverNow)
  );
};

/** Since when the agent hears the line; `serverNow` when it has just become so. */
export const linkedSince = ({ linkedAt }: CallContext, { linked }: ContactFact, serverNow: Instant): Instant | null =>
  linked ? (linkedAt ?? serverNow) : null;

/** Refusals that mean the dialer was asked and had closed the line already; the others leave open what it did. */
const tooLate: readonly RefusalCode[] = ['contactGone', 'notAllowedNow'];

export const answerIn = (refusal: Refusal): ClosingMark['answer'] => (tooLate.includes(refusal.code) ? 'tooLate' : 'open');

/** The mark on its way now. One refused while the line went on is nobody's doing, unless the dialer said that the line is gone. */
export const markOnItsWay = (asked: AskedMap): ClosingMark | null => {
  for (const mark of marks) {
    const entry = asked[commands[mark]];
    if (entry && entry.stage !== 'refused') return { mark, answer: entry.accepted ? 'taken' : 'open' };
    if (entry?.refusal?.code === 'contactGone') return { mark, answer: 'tooLate' };
  }
  return null;
};

/** The closing mark after the answer to `command`; unchanged when that is another command or was answered before. */
export const answered = <Closing extends ClosingMark | null>(
  closing: Closing,
  command: DialerCommandType,
  answer: ClosingMark['answer']
): Closing =>
  closing !== null && closing.answer === 'open' && markIn(command) === closing.mark ? { ...closing, answer } : closing;
