/** What has to agree when a shift is over: the dialer's ledger and what the agent was shown. Pure. */
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import type { AgentShift } from './agentShift';
import type { Memory } from './panelReader';
import type { PanelSight } from './sight';
import { countedIn } from './truth';

export interface EndCheck {
  readonly name: string;
  /** What is wrong; null when nothing is. */
  readonly wrong: string | null;
}

/** A disposition the robot saved and the panel took. */
export interface Saved {
  readonly contactId: string;
  readonly disposition: string;
  readonly notes: string;
}

export interface ShiftEnd {
  readonly agent: string;
  readonly ledger: readonly LedgerEntry[];
  /** Names by contact, as sent. */
  readonly names: ReadonlyMap<string, string>;
  /** The panel with what just happened opened. */
  readonly panel: PanelSight;
  /** As shown at the end; null when the notice line has something more urgent to say. */
  readonly tally: PanelSight['tally'];
  readonly saved: readonly Saved[];
  /** What the dialer kept, by contact. */
  readonly kept: ReadonlyMap<string, { readonly disposition: string; readonly notes: string }>;
  readonly memory: readonly Memory[];
  /** How often each kind of act succeeded and came too late. */
  readonly tried: AgentShift['tried'];
  /** Numbers of callbacks the panel said are saved. */
  readonly planned: readonly string[];
}

function tallyWrong({ ledger, tally }: ShiftEnd): string | null {
  if (tally === null) return null;
  const { dialed, talked } = countedIn(ledger);
  return tally.dialed === dialed && tally.talked === talked
    ? null
    : `the panel counts ${tally.dialed} dialed, ${tally.talked} talked; the dialer ${dialed} and ${talked}`;
}

/** What ended together is told together, and a batch may come in any order: within this it does not matter, ms. */
const togetherMs = 100;

/**
 * The strip keeps the last ones, newest first. Names without a letter are shown as the word for "no name" and fit anything.
 */
function happenedWrong({ ledger, names, panel }: ShiftEnd): string | null {
  const closed = ledger.filter(({ what }) => what === 'closed').reverse();
  if (panel.happened.length === 0 && closed.length > 0) return 'the panel lists nothing';
  const listed = panel.happened.map(({ name }) => name);
  for (const [place, { contactId, at }] of closed.slice(0, listed.length).entries()) {
    const name = names.get(contactId)?.replace(/\s+/g, ' ').trim() ?? '';
    const near = listed.filter((_, index) => Math.abs((closed[index]?.at ?? Infinity) - at) <= togetherMs);
    if (name !== '' && !near.includes(name)) {
      return `the dialer closed "${name}", the panel lists "${listed[place]}" in its place`;
    }
  }
  return null;
}

function savedWrong({ saved, kept }: ShiftEnd): string | null {
  const lost = saved.find(({ contactId, disposition, notes }) => {
    const found = kept.get(contactId);
    return found?.disposition !== disposition || found.notes !== notes;
  });
  return lost === undefined
    ? null
    : `${lost.contactId} was saved as "${lost.disposition}" (${JSON.stringify(lost.notes)}), the dialer has ${JSON.stringify(kept.get(lost.contactId))}`;
}

function twiceWrong({ ledger }: ShiftEnd): string | null {
  const seen = new Set<string>();
  const twice = ledger
    .filter(({ what }) => what === 'dispositioned')
    .find(({ contactId }) => seen.size === seen.add(contactId).size);
  return twice === undefined ? null : `${twice.contactId} was dispositioned twice`;
}

/** So often in vain is no bad luck: the robot cannot do it, and what follows from it is not judged at all. */
const inVain = 3;

function unableTo({ tried }: ShiftEnd): string | null {
  const never = [...tried].find(([, { done, late }]) => done === 0 && late >= inVain);
  return never === undefined ? null : `${never[0]} came too late ${never[1].late} times and never succeeded`;
}

/** A save whose answer came too late for the robot may have made one more; one made twice may not. */
function plannedWrong({ ledger, planned }: ShiftEnd): string | null {
  const made = ledger.filter(({ what }) => what === 'commitmentCreated').map(({ detail }) => String(detail.number));
  const missing = planned.find((number) => !made.some((one) => one.endsWith(number)));
  if (missing !== undefined) return `a callback to ${missing} is said to be saved, the dialer has none`;
  const twice = made.find(
    (number, index) => made.indexOf(number) !== index && !planned.filter((one) => number.endsWith(one))[1]
  );
  return twice === undefined ? null : `two callbacks to ${twice} were made`;
}

const megabyte = 1_048_576;
/** A page that has been worked in for a while may still grow this much, and this fast. */
const growth = { bytes: 8 * megabyte, bytesPerMinute: 1 * megabyte, listeners: 400 };

/** The first reading is taken when the session has begun; code and pools still settle in the minute after it. */
export function memoryWrong(readings: readonly Memory[]): string | null {
  const first = readings.at(Math.min(1, readings.length - 1));
  const last = readings.at(-1);
  if (first === undefined || last === undefined || first === last) return null;
  const minutes = Math.max(1, (last.at - first.at) / 60_000);
  const grown = last.heapBytes - first.heapBytes;
  if (grown > growth.bytes && grown / minutes > growth.bytesPerMinute) {
    return `the heap grew by ${(grown / megabyte).toFixed(1)} MB in ${minutes.toFixed(1)} min`;
  }
  const listeners = last.listeners - first.listeners;
  return listeners > growth.listeners ? `${listeners} more listeners than at the start` : null;
}

/** Every check that is made once, when the shift of one agent is over. */
export function endChecks(end: ShiftEnd): readonly EndCheck[] {
  const of = (text: string, wrong: string | null): EndCheck => ({ name: `${end.agent}: ${text}`, wrong });
  return [
    of('the panel and the ledger count the same lines', tallyWrong(end)),
    of('what just happened lists what the dialer closed', happenedWrong(end)),
    of('every disposition saved is at the dialer, word for word', savedWrong(end)),
    of('no contact was dispositioned twice', twiceWrong(end)),
    of('every callback said to be saved is at the dialer, once', plannedWrong(end)),
    of('whatever the robot tries again and again it can do', unableTo(end)),
    of(
      'no card is left',
      end.panel.cards.length === 0 ? null : `${end.panel.cards.map(({ name }) => name).join(', ')} are left`
    ),
    of('the page’s memory does not keep growing', memoryWrong(end.memory))
  ];
}
