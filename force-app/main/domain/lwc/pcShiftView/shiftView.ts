/** Everything the panel shows, from one snapshot. */
import { defaultSettings } from 'c/pcFacts';
import type { Instant, SettingProblem, SoftphoneSettings } from 'c/pcFacts';
import type { ShiftSnapshot } from 'c/pcShiftMachine';
import { availabilityView } from './availabilityView';
import { cardView } from './cardView';
import { connectView } from './connectView';
import { dialView } from './dialView';
import { allHappened } from './happenedView';
import { keepIdentity } from './keepIdentity';
import { legView } from './legView';
import { messagesView } from './messagesView';
import { noticeView } from './noticeView';
import { assertiveText, politeText } from './saidView';
import {
  readScene,
  type PageOf,
  type CallbackFormOf,
  type CallbackViews,
  type DialRulesOf,
  type RecordRules,
  type NumberText,
  type PlanFormOf,
  type RescheduleFormOf,
  type Surroundings,
  type ZoneOf
} from './scene';
import type { ShiftView } from './viewTypes';
import { utilityView } from './utilityView';
import { waitingView } from './waitingView';

const paint = (snapshot: ShiftSnapshot, surroundings: Surroundings): ShiftView => {
  const scene = readScene(snapshot, surroundings);
  return {
    stage: scene.inSession ? 'shift' : 'connect',
    clockOffsetMs: scene.context.offsetMs,
    connect: connectView(scene),
    availability: availabilityView(scene),
    leg: legView(scene),
    notice: noticeView(scene),
    cards: scene.calls.map((call) => cardView(call, scene)),
    waiting: waitingView(scene),
    happened: allHappened(scene),
    utility: utilityView(scene),
    messages: messagesView(scene),
    dial: dialView(scene),
    offer: scene.callbackViews?.offerView(scene) ?? null,
    callbacks: scene.settings.features.myCallbacks ? (scene.callbackViews?.callbacksView(scene) ?? null) : null,
    polite: politeText(scene),
    assertive: assertiveText(scene)
  };
};

/** What the view is told from outside. */
export interface ShiftViewParts {
  /** The local clock in ms; only says whether an announced retry is still ahead. */
  readonly now: () => Instant;
  /** Resolves zone names (c/pcCallback, loaded late); until then no local time is shown. */
  readonly zoneOf?: ZoneOf;
  /** The reschedule rules, loaded late; null until they came. */
  readonly rescheduleForm?: () => RescheduleFormOf | null;
  /** The rules for the callback of a disposition, loaded late; null until they came. */
  readonly callbackForm?: () => CallbackFormOf | null;
  /** The rules for numbers, loaded late; null until they came. */
  readonly dialRules?: () => DialRulesOf | null;
  /** The same for the records that were looked for, and for configured values. */
  readonly recordRules?: () => RecordRules | null;
  /** The rules for callbacks promised by hand, loaded late; null until they came. */
  readonly planForm?: () => PlanFormOf | null;
  /** The views of promised callbacks, loaded late; neither is there until they came. */
  readonly callbackViews?: () => CallbackViews | null;
  /** A number as it is shown; loaded late, as sent until then. */
  readonly numberText?: NumberText;
  readonly settings?: SoftphoneSettings;
  /** What is wrong in the settings; said while there is nothing more urgent. */
  readonly settingProblems?: readonly SettingProblem[];
  /** The first of them in words, loaded late for those who can mend it; null until then. */
  readonly problemSentence?: () => string | null;
  /** What an address from outside means (c/pcScreenPop); without it nothing is opened. */
  readonly pageOf?: PageOf;
}

const noZone: ZoneOf = () => null;
const noPage: PageOf = () => ({ host: '', refused: 'unusable' });

/**
 * Makes the view of a shift: plain, serializable, and with the identity of every part that did not change since the last call. It
 * must be called again whenever the shift's snapshot changes; calls report to the shift, so its subscribers hear of them too.
 *
 */
export const createShiftView = ({
  now,
  zoneOf = noZone,
  rescheduleForm = () => null,
  callbackForm = () => null,
  dialRules = () => null,
  recordRules = () => null,
  planForm = () => null,
  callbackViews = () => null,
  numberText = (number) => number,
  settings = defaultSettings,
  settingProblems = [],
  problemSentence = () => null,
  pageOf = noPage
}: ShiftViewParts): ((snapshot: ShiftSnapshot) => ShiftView) => {
  let last: ShiftView | null = null;
  return (snapshot) => {
    const surroundings = {
      now: now(),
      zoneOf,
      rescheduleForm: rescheduleForm(),
      callbackForm: callbackForm(),
      dialRules: dialRules(),
      recordRules: recordRules(),
      planForm: planForm(),
      callbackViews: callbackViews(),
      numberText,
      settings,
      settingProblems,
      problemSentence: problemSentence(),
      pageOf
    };
    last = keepIdentity(last, paint(snapshot, surroundings));
    return last;
  };
};
