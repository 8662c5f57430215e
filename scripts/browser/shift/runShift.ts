/** A whole shift: world, desks, robots side by side, and what came of it. */
import type { Browser } from 'playwright-core';
import { startWorld, type World } from '../harness/world';
import type { ShiftOptions } from './commandLine';
import { watchDialer, type DialerWatch } from './dialerWatch';
import { openDiary, type Diary } from './diary';
import { endChecks, type EndCheck } from './endChecks';
import type { Violation } from './judge';
import { endOf, openStation, people, type Hall, type Station } from './station';

export interface ShiftResult {
  readonly violations: readonly (Violation & { readonly agent: string })[];
  readonly endChecks: readonly EndCheck[];
  readonly diary: Diary;
  /** Looks and acts, first and last reading of each page's memory, and what could not be judged. */
  readonly remarks: readonly string[];
}

const megabytes = (bytes: number): string => (bytes / 1_048_576).toFixed(1);

function memoryWords({ person, shift }: Station): string {
  const [first] = shift.memory;
  const last = shift.memory.at(-1);
  if (first === undefined || last === undefined) return `${person.name}: memory was not read`;
  const parts = [
    `heap ${megabytes(first.heapBytes)} → ${megabytes(last.heapBytes)} MB`,
    `nodes ${first.nodes} → ${last.nodes}`,
    `listeners ${first.listeners} → ${last.listeners}`
  ];
  return `${person.name}: ${parts.join(', ')} (after collection)`;
}

const looksOf = (stations: readonly Station[]): number => stations.reduce((sum, { observer }) => sum + observer.looks, 0);
const actsOf = (stations: readonly Station[]): number => stations.reduce((sum, { shift }) => sum + shift.acts, 0);

function remarksOn(stations: readonly Station[]): readonly string[] {
  const unknown = [...new Set(stations.flatMap(({ observer }) => [...observer.unknownButtons]))];
  return [
    `${looksOf(stations)} looks, ${actsOf(stations)} acts`,
    ...stations.map(memoryWords),
    ...(unknown.length === 0 ? [] : [`Buttons that could not be judged: ${unknown.join(', ')}`])
  ];
}

/** Works until then and checks the end. What breaks off the work of one agent is a failed check, and the others go on. */
async function workAndCheck(station: Station, until: number, world: World, dialer: DialerWatch): Promise<readonly EndCheck[]> {
  const name = `${station.person.name}: the shift is worked to its end`;
  try {
    await station.shift.work(until);
    return [{ name, wrong: null }, ...endChecks(await endOf(station, world, dialer))];
  } catch (error) {
    return [{ name, wrong: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }];
  }
}

/** Plays it. `onProgress` hears every violation and, each half minute, how it goes. */
export async function runShift(
  browser: Browser,
  options: ShiftOptions,
  onProgress: (text: string) => void
): Promise<ShiftResult> {
  const { seed, pace, agents, minutes } = options;
  const startedAt = Date.now();
  const diary = openDiary(seed, startedAt);
  const world = await startWorld({ seed, pace, autoplay: true });
  const dialer = watchDialer(world.control);
  const violations: (Violation & { agent: string })[] = [];
  const stations: Station[] = [];
  const hall: Hall = {
    browser,
    world,
    dialer,
    diary,
    pictured: new Set(),
    onViolation: (violation, { name }) => {
      violations.push({ ...violation, agent: name });
      onProgress(`✗ ${name}: ${violation.invariant}: ${violation.text}`);
    }
  };
  const tellProgress = (): void => {
    const calls = stations.map(({ person }) => {
      return dialer.ledgerOf(person.agentId).filter(({ what }) => what === 'connected').length;
    });
    const gone = Math.round((Date.now() - startedAt) / 1000);
    const counts = `${looksOf(stations)} looks, ${actsOf(stations)} acts, ${calls.join(' and ')} calls`;
    onProgress(`${gone} s: ${counts}, ${violations.length} violations`);
  };
  const beat = setInterval(tellProgress, 30_000);
  try {
    for (const person of people.slice(0, agents)) stations.push(await openStation(hall, person, options));
    const until = Date.now() + minutes * 60_000;
    const checks = await Promise.all(stations.map((station) => workAndCheck(station, until, world, dialer)));
    return { violations, endChecks: checks.flat(), diary, remarks: remarksOn(stations) };
  } finally {
    clearInterval(beat);
    await Promise.all(stations.map(({ desk }) => desk.close()));
    await world.stop();
  }
}
