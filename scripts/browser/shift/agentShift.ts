/** One robot agent at one desk: looks, judges, acts, and makes trouble, until it is told to finish. */
import type { ControlClient } from '../../simulator/controlClient';
import type { Desk } from '../harness/desk';
import type { Act } from './acts';
import { isAwaited } from './buttonInvariants';
import { changesBetween } from './changes';
import type { DialerWatch } from './dialerWatch';
import type { Diary } from './diary';
import { diceOf } from './dice';
import type { Saved } from './endChecks';
import { handsOf } from './hands';
import type { Judge, Violation } from './judge';
import { kindOf } from './kinds';
import type { Look, Press } from './look';
import type { Memory, PanelReader } from './panelReader';
import type { RequestWatch } from './requests';
import { createRobot } from './robot';
import { openSaves } from './saves';
import type { PanelSight } from './sight';
import { describeTrouble, nextTrouble } from './troubles';
import type { Weather } from './weather';

export interface AgentParts {
  readonly name: string;
  readonly agentId: string;
  readonly seed: number;
  readonly desk: Desk;
  readonly control: ControlClient;
  readonly dialer: DialerWatch;
  readonly reader: PanelReader;
  readonly judge: Judge;
  readonly weather: Weather;
  readonly requests: RequestWatch;
  readonly diary: Diary;
  /** Kinds of state that have a picture already. */
  readonly pictured: Set<string>;
  readonly onViolation: (violation: Violation, agent: string) => void;
}

export interface AgentShift {
  /** Works until this instant (epoch ms), then brings what is on to its end. */
  work(until: number): Promise<void>;
  readonly looks: number;
  readonly acts: number;
  /** Dispositions that were saved, as far as the panel says. */
  readonly saved: readonly Saved[];
  readonly memory: readonly Memory[];
  look(): Promise<PanelSight>;
}

/** How often the robot looks, ms; sooner again when something seems amiss. */
const usualMs = 700;
const soonMs = 200;
const memoryEveryMs = 60_000;
/** Longest time a call and its wrap-up are given at the end, ms. */
const finishMs = 150_000;
const mostPictures = 60;

export function startAgentShift(parts: AgentParts): AgentShift {
  const { name, agentId, seed, desk, control, dialer, reader, judge, weather, requests, diary } = parts;
  const robot = createRobot(seed, agentId);
  const perform = handsOf(desk, control);
  const saves = openSaves();
  const memory: Memory[] = [];
  let presses: readonly Press[] = [];
  let before: PanelSight | null = null;
  let problemsSeen = 0;
  let looks = 0;
  let acts = 0;
  let troubles = 0;
  let troubleAt: number | null = null;

  async function keepPicture(panel: PanelSight): Promise<void> {
    const kind = kindOf(panel);
    if (parts.pictured.has(kind) || parts.pictured.size >= mostPictures) return;
    parts.pictured.add(kind);
    await diary.picture(desk.page, kind);
  }
  async function look(): Promise<PanelSight> {
    const panel = await reader.look();
    await dialer.refresh();
    const problems = desk.problems.unexpected();
    const seen: Look = {
      panel,
      before,
      dialer: dialer.of(agentId),
      weather: weather.now(panel.at),
      presses,
      problems: problems.slice(problemsSeen),
      openPolls: requests.openPolls
    };
    problemsSeen = problems.length;
    presses = presses.filter((press) => isAwaited(press, seen));
    saves.look(panel);
    looks += 1;
    for (const change of changesBetween(before, panel)) diary.note(name, change);
    for (const violation of judge.take(seen)) {
      diary.note(name, `VIOLATION ${violation.invariant}: ${violation.text} (for ${violation.forMs} ms)`);
      await diary.picture(desk.page, `violation-${looks}`);
      parts.onViolation(violation, name);
    }
    await keepPicture(panel);
    before = panel;
    return panel;
  }
  function remember(act: Act, at: number): void {
    if (act.kind !== 'press') return;
    presses = [...presses, { contactId: act.card.contactId, deed: act.deed, at }];
    if (act.deed === 'save') saves.pressed(act.card);
  }
  async function act(panel: PanelSight): Promise<void> {
    const next = robot.decide(panel);
    if (next === null) return;
    acts += 1;
    const { text, late } = await perform(next);
    diary.note(name, `${name} ${text}`);
    if (!late) remember(next, panel.at);
  }
  /** One trouble after the other, so that each can be told apart by what follows. */
  async function makeTrouble(panel: PanelSight): Promise<void> {
    if (panel.stage !== 'shift' || !weather.isCalm(panel.at)) {
      troubleAt = null;
      return;
    }
    const { afterMs, fault } = nextTrouble(diceOf(seed, agentId, 'trouble', troubles), agentId);
    troubleAt ??= panel.at + afterMs;
    if (panel.at < troubleAt) return;
    troubles += 1;
    troubleAt = null;
    weather.arm(fault, Date.now());
    await control.fault(fault);
    diary.note('trouble', `${name}: ${describeTrouble(fault)}`);
  }
  async function measure(): Promise<void> {
    const last = memory.at(-1);
    if (last === undefined || Date.now() - last.at >= memoryEveryMs) memory.push(await reader.memory());
  }
  const pause = (): Promise<void> => desk.page.waitForTimeout(judge.suspicious ? soonMs : usualMs);

  return {
    async work(until) {
      while (Date.now() < until) {
        const panel = await look();
        await measure();
        await makeTrouble(panel);
        await act(panel);
        await pause();
      }
      diary.note(name, `${name} finishes what is on`);
      robot.finishUp();
      const limit = Date.now() + finishMs;
      for (let panel = await look(); Date.now() < limit; panel = await look()) {
        if (dialer.of(agentId).skillName === '' && panel.cards.length === 0 && panel.stage === 'shift' && !panel.linkLost)
          break;
        await act(panel);
        await pause();
      }
      memory.push(await reader.memory());
    },
    look,
    get looks() {
      return looks;
    },
    get acts() {
      return acts;
    },
    get saved() {
      return saves.taken();
    },
    memory
  };
}
