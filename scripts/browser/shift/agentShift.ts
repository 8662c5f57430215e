/** One robot agent at one desk: looks, acts and makes trouble until it is told to finish, and then brings what is on to its end. */
import type { ControlClient } from '../../simulator/controlClient';
import type { Desk } from '../harness/desk';
import type { DialerWatch } from './dialerWatch';
import type { Diary } from './diary';
import { diceOf } from './dice';
import { handsOf } from './hands';
import type { Judge } from './judge';
import type { Observer } from './observer';
import type { Memory, PanelReader } from './panelReader';
import { createRobot } from './robot';
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
  readonly observer: Observer;
  readonly judge: Judge;
  readonly weather: Weather;
  readonly diary: Diary;
}

export interface Tried {
  readonly done: number;
  readonly late: number;
}

export interface AgentShift {
  /** Works until this instant, epoch ms. */
  work(until: number): Promise<void>;
  readonly acts: number;
  /** How often each kind of act succeeded and came too late. */
  readonly tried: ReadonlyMap<string, Tried>;
  readonly memory: readonly Memory[];
}

/** How often the robot looks, ms; sooner again when something seems amiss. */
const usualMs = 700;
const soonMs = 200;
const memoryEveryMs = 60_000;
/** Longest time a call and its wrap-up are given at the end, ms. */
const finishMs = 150_000;

export function startAgentShift(parts: AgentParts): AgentShift {
  const { name, agentId, seed, desk, control, dialer, reader, observer, judge, weather, diary } = parts;
  const robot = createRobot(seed, agentId);
  const perform = handsOf(desk, control);
  const memory: Memory[] = [];
  const tried = new Map<string, Tried>();
  let acts = 0;
  let troubles = 0;
  let troubleAt: number | null = null;

  async function act(panel: PanelSight): Promise<void> {
    const next = robot.decide(panel);
    if (next === null) return;
    acts += 1;
    observer.begins(next);
    const { text, late } = await perform(next);
    diary.note(name, `${name} ${text}`);
    const kind = 'deed' in next ? next.deed : next.kind;
    const known = tried.get(kind) ?? { done: 0, late: 0 };
    tried.set(kind, late ? { ...known, late: known.late + 1 } : { ...known, done: known.done + 1 });
    if (!late) observer.pressed(next, panel.at);
  }
  /** One trouble after the other, so that each can be told apart by what follows. */
  async function makeTrouble({ stage, at }: PanelSight): Promise<void> {
    if (stage !== 'shift' || !weather.isCalm(at)) {
      troubleAt = null;
      return;
    }
    const { afterMs, fault } = nextTrouble(diceOf(seed, agentId, 'trouble', troubles), agentId);
    troubleAt ??= at + afterMs;
    if (at < troubleAt) return;
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
  const isOver = (panel: PanelSight): boolean =>
    dialer.of(agentId).skillName === '' && panel.cards.length === 0 && panel.stage === 'shift' && !panel.linkLost;

  return {
    async work(until) {
      while (Date.now() < until) {
        const panel = await observer.look();
        await measure();
        await makeTrouble(panel);
        await act(panel);
        await pause();
      }
      diary.note(name, `${name} finishes what is on`);
      robot.finishUp();
      const limit = Date.now() + finishMs;
      for (let panel = await observer.look(); !isOver(panel) && Date.now() < limit; panel = await observer.look()) {
        await act(panel);
        await pause();
      }
      memory.push(await reader.memory());
    },
    get acts() {
      return acts;
    },
    tried,
    memory
  };
}
