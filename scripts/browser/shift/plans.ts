/** What the robot means to do with a call, its wrap-up and the time between: drawn once, by name, from the seed. Pure. */
import type { Dice } from './dice';
import type { Deed } from './sight';

/** One press during a call. */
export interface Step {
  /** After the call became active, ms. */
  readonly afterMs: number;
  readonly deed: Extract<Deed, 'hold' | 'resume' | 'mute' | 'unmute' | 'mask' | 'unmask' | 'record' | 'stopRecord'>;
  /** By its letter key instead of the pointer. */
  readonly byKey: boolean;
}

/** Tones for a menu, with signs no phone has among them. */
export interface TonesStep {
  /** After the call became active, ms. */
  readonly afterMs: number;
  readonly typed: string;
  readonly pasted: boolean;
}

export interface CallPlan {
  readonly steps: readonly Step[];
  /** null for a call without a menu. */
  readonly tones: TonesStep | null;
  readonly talkMs: number;
  /** Who ends it. `whoever`: the robot waits for the customer, however long. */
  readonly ends: 'agent' | 'customer' | 'whoever';
}

export interface WrapUpPlan {
  readonly chooseAfterMs: number;
  /** Index into the dispositions there are, drawn from 0 to 999 and taken modulo their number. */
  readonly choice: number;
  readonly notes: string;
  /** Typing starts with the notes. */
  readonly notesFirst: boolean;
  readonly saveAfterMs: number;
  /** `atZero`: chosen and left to the countdown. `nothing`: left alone altogether. */
  readonly ends: 'save' | 'atZero' | 'nothing';
}

/** What to do with a record that is offered before it is dialed; `wait` leaves it to the countdown. */
export interface PreviewPlan {
  readonly afterMs: number;
  readonly deed: Extract<Deed, 'accept' | 'requeue' | 'snooze'> | 'wait';
}

/** Whether to close a line at AMD, as what, and after how long; `wait` leaves it to the dialer. */
export interface ScreeningPlan {
  readonly afterMs: number;
  readonly deed: Extract<Deed, 'markMachine' | 'markFax' | 'markBadNumber'> | 'wait';
}

export const sideActs = [
  'peekMenu',
  'readStrip',
  'readKeys',
  'minimise',
  'closeTabs',
  'switchSkill',
  'takeBreak',
  'planCallback',
  'dialByHand',
  'leaveSkill'
] as const;

/** Something done now and then beside the calls. */
export interface SidePlan {
  readonly afterMs: number;
  readonly act: (typeof sideActs)[number];
  /** Drawn from 0 to 999, for whatever is to be chosen. */
  readonly choice: number;
  /** How long a break or a pause from the dialer lasts, ms. */
  readonly forMs: number;
}

const sentences = [
  'Pays on Friday by card.',
  'Wants the contract in writing, "as agreed" <on paper>.',
  'Called back from work; asks for evenings.',
  'お支払いは来週の予定。',
  'Spoke with Zoë – her father died, no calls before May.',
  'Line 1\nLine 2',
  ''
] as const;

const menus = ['1', '42#', '*67 (0)', '９８＃', 'PIN 1234', '0000000000', '12x34'] as const;

/** The nth call of an agent. */
export function callPlan(dice: Dice): CallPlan {
  const talkMs = dice.int(5000, 40_000);
  const steps: Step[] = [];
  const pair = (first: Step['deed'], second: Step['deed']): void => {
    const begin = dice.int(1000, talkMs);
    const byKey = dice.chance(0.25);
    steps.push({ afterMs: begin, deed: first, byKey }, { afterMs: begin + dice.int(1500, 9000), deed: second, byKey });
  };
  if (dice.chance(0.5)) pair('hold', 'resume');
  if (dice.chance(0.5)) pair('mute', 'unmute');
  if (dice.chance(0.2)) steps.push({ afterMs: talkMs - 500, deed: 'mute', byKey: false });
  const ends = dice.chance(0.5) ? 'agent' : dice.chance(0.8) ? 'customer' : 'whoever';
  if (dice.chance(0.4)) pair('mask', 'unmask');
  if (dice.chance(0.4)) pair('record', 'stopRecord');
  const tones = dice.chance(0.5)
    ? { afterMs: dice.int(500, talkMs), typed: dice.oneOf(menus), pasted: dice.chance(0.4) }
    : null;
  return { steps: steps.sort((one, other) => one.afterMs - other.afterMs), tones, talkMs, ends };
}

export function wrapUpPlan(dice: Dice): WrapUpPlan {
  const ends = dice.chance(0.8) ? 'save' : dice.chance(0.6) ? 'atZero' : 'nothing';
  return {
    chooseAfterMs: dice.int(500, 5000),
    choice: dice.int(0, 999),
    notes: dice.oneOf(sentences),
    notesFirst: dice.chance(0.3),
    saveAfterMs: dice.int(500, 4000),
    ends
  };
}

export function previewPlan(dice: Dice): PreviewPlan {
  const deed = dice.chance(0.6) ? 'accept' : dice.oneOf(['requeue', 'snooze', 'wait'] as const);
  return { afterMs: dice.int(1000, 9000), deed };
}

export function screeningPlan(dice: Dice): ScreeningPlan {
  const deed = dice.chance(0.75) ? 'wait' : dice.oneOf(['markMachine', 'markFax', 'markBadNumber'] as const);
  return { afterMs: dice.int(300, 2500), deed };
}

export function sidePlan(dice: Dice): SidePlan {
  return {
    afterMs: dice.int(6000, 22_000),
    act: dice.oneOf(sideActs),
    choice: dice.int(0, 999),
    forMs: dice.int(3000, 12_000)
  };
}
