/** One agent's place in a shift: a person of the sample campaign, a desk, and a robot at work there. */
import type { Browser } from 'playwright-core';
import { openDesk, type Desk } from '../harness/desk';
import { savedDisposition } from '../harness/ledger';
import type { World } from '../harness/world';
import { startAgentShift, type AgentShift } from './agentShift';
import type { ShiftOptions } from './commandLine';
import type { DialerWatch } from './dialerWatch';
import type { Diary } from './diary';
import type { ShiftEnd } from './endChecks';
import { invariants } from './invariants';
import { openJudge, type Violation } from './judge';
import { openObserver, type Observer } from './observer';
import { openPanelReader } from './panelReader';
import { watchRequests } from './requests';
import { openWeather } from './weather';

export const people = [
  { name: 'Pat', username: 'pat.agent', agentId: '240011' },
  { name: 'Kim', username: 'kim.agent', agentId: '240012' }
] as const;

export type Person = (typeof people)[number];

/** What all stations of a shift share. */
export interface Hall {
  readonly browser: Browser;
  readonly world: World;
  readonly dialer: DialerWatch;
  readonly diary: Diary;
  readonly pictured: Set<string>;
  readonly onViolation: (violation: Violation, person: Person) => void;
}

export interface Station {
  readonly person: Person;
  readonly desk: Desk;
  readonly shift: AgentShift;
  readonly observer: Observer;
}

/** Signs the person in and connects; the robot does the rest. */
export async function openStation(hall: Hall, person: Person, { seed, language }: ShiftOptions): Promise<Station> {
  const { browser, world, dialer, diary, pictured, onViolation } = hall;
  const desk = await openDesk(browser, world.consoleOrigin, { language });
  const weather = openWeather();
  const requests = watchRequests(desk.page, world.wireOrigin, (outcome) => weather.outcome(outcome));
  await desk.console.signIn(person.username);
  await desk.softphone.connect();
  const reader = await openPanelReader(desk.page, desk.words);
  const judge = openJudge(invariants);
  const watched = { ...person, desk, dialer, reader, judge, weather, diary };
  const observer = openObserver({
    ...watched,
    requests,
    pictured,
    onViolation: (violation) => onViolation(violation, person)
  });
  const shift = startAgentShift({ ...watched, observer, seed, control: world.control });
  return { person, desk, shift, observer };
}

const plainLines = (text: string): string => text.replace(/\r\n/g, '\n');

/** Reads what only the end shows. */
export async function endOf({ person, desk, shift, observer }: Station, world: World, dialer: DialerWatch): Promise<ShiftEnd> {
  const { tally } = await observer.look();
  await desk.softphone.openHappened();
  const panel = await observer.look();
  const ledger = dialer.ledgerOf(person.agentId);
  const dispositioned = new Set(ledger.flatMap(({ what, contactId }) => (what === 'dispositioned' ? [contactId] : [])));
  const kept = new Map<string, { disposition: string; notes: string }>();
  for (const { contactId } of observer.saved) {
    if (!dispositioned.has(contactId)) continue;
    const { dispositionName, notes } = await savedDisposition(world, person.username, contactId);
    kept.set(contactId, { disposition: dispositionName, notes: plainLines(notes) });
  }
  const { names } = dialer.of(person.agentId);
  return {
    agent: person.name,
    ledger,
    names,
    panel,
    tally,
    saved: observer.saved,
    kept,
    memory: shift.memory,
    planned: observer.planned,
    tried: shift.tried
  };
}
