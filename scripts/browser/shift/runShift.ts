/** A whole shift: world, desks, robots side by side, and what came of it. */
import type { Browser } from 'playwright-core';
import { savedDisposition } from '../harness/ledger';
import { openDesk, type Desk } from '../harness/desk';
import { startWorld, type World } from '../harness/world';
import { startAgentShift, type AgentShift } from './agentShift';
import type { ShiftOptions } from './commandLine';
import { watchDialer, type DialerWatch } from './dialerWatch';
import { openDiary, type Diary } from './diary';
import { endChecks, type EndCheck, type ShiftEnd } from './endChecks';
import { invariants } from './invariants';
import { openJudge, type Violation } from './judge';
import { openPanelReader } from './panelReader';
import { watchRequests } from './requests';
import { openWeather } from './weather';

export const people = [
  { name: 'Pat', username: 'pat.agent', agentId: '240011' },
  { name: 'Kim', username: 'kim.agent', agentId: '240012' }
] as const;

export interface ShiftResult {
  readonly violations: readonly (Violation & { readonly agent: string })[];
  readonly endChecks: readonly EndCheck[];
  readonly looks: number;
  readonly acts: number;
  readonly diary: Diary;
  /** First and last reading of each agent's page, in words. */
  readonly memory: readonly string[];
}

interface Station {
  readonly person: (typeof people)[number];
  readonly desk: Desk;
  readonly shift: AgentShift;
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

function memoryWords({ person, shift }: Station): string {
  const [first] = shift.memory;
  const last = shift.memory.at(-1);
  if (first === undefined || last === undefined) return `${person.name}: no reading`;
  return `${person.name}: heap ${megabytes(first.heapBytes)} → ${megabytes(last.heapBytes)} MB, nodes ${first.nodes} → ${last.nodes}, listeners ${first.listeners} → ${last.listeners} (after collection)`;
}

/** Reads what only the end shows. */
async function endOf({ person, desk, shift }: Station, world: World, dialer: DialerWatch): Promise<ShiftEnd> {
  const { tally } = await shift.look();
  await desk.softphone.openHappened();
  const panel = await shift.look();
  const kept = new Map<string, { disposition: string; notes: string }>();
  const dispositioned = new Set(
    dialer
      .ledgerOf(person.agentId)
      .filter(({ what }) => what === 'dispositioned')
      .map(({ contactId }) => contactId)
  );
  for (const { contactId } of shift.saved) {
    if (!dispositioned.has(contactId)) continue;
    const { dispositionName, notes } = await savedDisposition(world, person.username, contactId);
    kept.set(contactId, { disposition: dispositionName, notes: notes.replace(/\r\n/g, '\n') });
  }
  const { names } = dialer.of(person.agentId);
  return {
    agent: person.name,
    ledger: dialer.ledgerOf(person.agentId),
    names,
    panel,
    tally,
    saved: shift.saved,
    kept,
    memory: shift.memory
  };
}

/** Plays it. `onProgress` hears every violation and every half minute. */
export async function runShift(
  browser: Browser,
  { seed, pace, agents, language, minutes }: ShiftOptions,
  onProgress: (text: string) => void
): Promise<ShiftResult> {
  const startedAt = Date.now();
  const diary = openDiary(seed, startedAt);
  const world = await startWorld({ seed, pace, autoplay: true });
  const dialer = watchDialer(world.control);
  const violations: (Violation & { agent: string })[] = [];
  const pictured = new Set<string>();
  const stations: Station[] = [];
  try {
    for (const person of people.slice(0, agents)) {
      const desk = await openDesk(browser, world.consoleOrigin, { language });
      const weather = openWeather();
      const requests = watchRequests(desk.page, world.wireOrigin, (outcome) => weather.outcome(outcome));
      await desk.console.signIn(person.username);
      await desk.softphone.connect();
      const shift = startAgentShift({
        ...person,
        seed,
        desk,
        control: world.control,
        dialer,
        reader: await openPanelReader(desk.page, desk.words),
        judge: openJudge(invariants),
        weather,
        requests,
        diary,
        pictured,
        onViolation: (violation, agent) => {
          violations.push({ ...violation, agent });
          onProgress(`✗ ${agent}: ${violation.invariant}: ${violation.text}`);
        }
      });
      stations.push({ person, desk, shift });
    }
    const sum = (key: 'looks' | 'acts'): number => stations.reduce((total, { shift }) => total + shift[key], 0);
    const beat = setInterval(() => {
      const talked = stations.map(
        ({ person }) => dialer.ledgerOf(person.agentId).filter(({ what }) => what === 'connected').length
      );
      const gone = Math.round((Date.now() - startedAt) / 1000);
      onProgress(
        `${gone} s: ${sum('looks')} looks, ${sum('acts')} acts, ${talked.join(' and ')} calls, ${violations.length} violations`
      );
    }, 30_000);
    const until = Date.now() + minutes * 60_000;
    await Promise.all(stations.map(({ shift }) => shift.work(until))).finally(() => clearInterval(beat));
    const checks: EndCheck[] = [];
    for (const station of stations) checks.push(...endChecks(await endOf(station, world, dialer)));
    return { violations, endChecks: checks, looks: sum('looks'), acts: sum('acts'), diary, memory: stations.map(memoryWords) };
  } finally {
    await Promise.all(stations.map(({ desk }) => desk.close()));
    await world.stop();
  }
}
