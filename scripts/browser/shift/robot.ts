/**
 * The robot agent's mind: from what is seen and the time it decides the next act. It touches nothing; hands do (hands.ts). The same seed
 * makes the same plans; what becomes of them depends on the dialer.
 */
import { isReady, press, type Act, type PressDeed } from './acts';
import { openCallMind, type CallMind } from './callMind';
import { diceOf, type Dice } from './dice';
import { callPlan, previewPlan, screeningPlan, sidePlan, wrapUpPlan, type SidePlan } from './plans';
import type { Chip, PanelSight } from './sight';
import { openWrapUpMind, type WrapUpMind } from './wrapUpMind';

export interface Robot {
  /** The next act; null when there is nothing to do yet. */
  decide(panel: PanelSight): Act | null;
  /** No new calls from now on: what is on is brought to its end. */
  finishUp(): void;
}

interface Decision {
  readonly deed: PressDeed | 'wait';
  readonly afterMs: number;
  readonly since: number;
  done: boolean;
}

/** Before the first skill, and after a state nobody planned, ms. */
const settleMs = 1500;

/** Numbers kept for fiction, 400 of them. */
const areas = ['202', '303', '404', '505'] as const;
const fictional = (choice: number): string =>
  `${areas[choice % 4]}55501${String(Math.floor(choice / 4) % 100).padStart(2, '0')}`;

const outOfSkill = ({ bar }: PanelSight): boolean => ['Away', 'ChooseSkill', 'Ready', 'LoggedIn'].includes(bar.word);

export function createRobot(seed: number, agentId: string): Robot {
  const calls = new Map<string, CallMind>();
  const wrapUps = new Map<string, WrapUpMind>();
  const decisions = new Map<string, Decision>();
  let sides = 0;
  let returns = 0;
  let side: (SidePlan & { readonly dueAt: number }) | null = null;
  let backAt: number | null = null;
  let finishing = false;

  function atCall({ cards, at }: PanelSight): Act | null {
    const card = cards.find(({ chip }) => chip === 'Active' || chip === 'Held' || chip === 'Masked');
    if (card === undefined) return null;
    const mind = calls.get(card.contactId) ?? openCallMind(callPlan(diceOf(seed, agentId, 'call', calls.size)), at);
    calls.set(card.contactId, mind);
    return mind.decide(card, at, finishing);
  }
  function atWrapUp({ cards, at }: PanelSight): Act | null {
    const card = cards.find(({ chip }) => chip === 'WrappingUp');
    if (card === undefined) return null;
    const mind = wrapUps.get(card.contactId) ?? openWrapUpMind(wrapUpPlan(diceOf(seed, agentId, 'wrapUp', wrapUps.size)), at);
    wrapUps.set(card.contactId, mind);
    return mind.decide(card, at, finishing);
  }
  /** One press, or none, on a card in this state. */
  function once({ cards, at }: PanelSight, chip: Chip, draw: (dice: Dice) => Omit<Decision, 'since' | 'done'>): Act | null {
    const card = cards.find((one) => one.chip === chip && one.buttons.length > 0);
    if (card === undefined || finishing) return null;
    const key = `${chip} ${card.contactId}`;
    const made = decisions.get(key) ?? { ...draw(diceOf(seed, agentId, chip, decisions.size)), since: at, done: false };
    decisions.set(key, made);
    if (made.done || made.deed === 'wait' || at - made.since < made.afterMs || !isReady(card, made.deed)) return null;
    made.done = true;
    return press(card, made.deed);
  }
  /** Back to work when a break is over. The first skill is the first of the list, so that two agents meet in it. */
  function goBack(panel: PanelSight): Act | null {
    if (!outOfSkill(panel) || panel.cards.length > 0 || panel.bar.next !== '') return null;
    backAt ??= panel.at + settleMs;
    if (panel.at < backAt) return null;
    backAt = null;
    const choice = returns === 0 ? 0 : diceOf(seed, agentId, 'back', returns).int(0, 999);
    returns += 1;
    return { kind: 'pickSkill', choice };
  }
  function beside(panel: PanelSight): Act | null {
    const { at } = panel;
    if (side === null) {
      const plan = sidePlan(diceOf(seed, agentId, 'side', (sides += 1)));
      side = { ...plan, dueAt: at + plan.afterMs };
    }
    if (at < side.dueAt || panel.bar.word === 'Asked') return null;
    const { act, choice, forMs } = side;
    side = null;
    if (act === 'switchSkill') return { kind: 'pickSkill', choice };
    if (act === 'planCallback') return { kind: act, number: fictional(choice) };
    if (act === 'dialByHand')
      return outOfSkill(panel) && panel.cards.length === 0 ? { kind: act, number: fictional(choice) } : null;
    if (act !== 'takeBreak' && act !== 'leaveSkill') return { kind: act };
    if (act === 'leaveSkill' && outOfSkill(panel)) return null;
    backAt = at + forMs;
    return act === 'takeBreak' ? { kind: 'goUnavailable', choice } : { kind: 'leaveSkill', skill: panel.bar.title };
  }
  /** Out of the skill: once, and then what is queued comes. */
  function leave(panel: PanelSight): Act | null {
    const stays = ['InDialer', 'DialerPending', 'OnCall'].includes(panel.bar.word) && panel.bar.next === '';
    return stays ? { kind: 'leaveSkill', skill: panel.bar.title } : null;
  }

  return {
    decide(panel) {
      if (panel.stage !== 'shift' || panel.linkLost) return null;
      const act =
        atWrapUp(panel) ?? atCall(panel) ?? once(panel, 'Previewing', previewPlan) ?? once(panel, 'Screening', screeningPlan);
      if (act !== null) return act;
      return finishing ? leave(panel) : (goBack(panel) ?? beside(panel));
    },
    finishUp() {
      finishing = true;
    }
  };
}
