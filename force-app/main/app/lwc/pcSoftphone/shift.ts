/** One agent's shift put together: adapter, machines, view. The only place where they meet. */
import { createCxoneAdapter } from 'c/pcCtiAdapter';
import type { Connection } from 'c/pcCtiAdapter';
import type { AgentIntent, ConsoleFact, SoftphoneSettings, Station } from 'c/pcFacts';
import type { ReadCallback } from 'c/pcCallMachine';
import { createLateBundle } from 'c/pcLate';
import type { ReadOrgSettings } from 'c/pcOrgSettings';
import { createShiftMachine } from 'c/pcShiftMachine';
import type { RecordPlace } from 'c/pcRecordPop';
import { createShiftView } from 'c/pcShiftView';
import type { PageOf, ShiftView } from 'c/pcShiftView';
import { createActor } from 'c/pcXstate';
import { createDialerActor } from './dialerActor';
import { createLateDial } from './lateDial';
import { createLateReschedule } from './lateReschedule';
import { createProblemSentence } from './lateSettingWords';
import { createLateZones } from './lateZones';
import { createPaintQueue } from './paintQueue';
import { createLateRecords, openRecords } from './records';

/** What a shift is built from, and whom it tells. */
export interface ShiftParts {
  readonly connection: Connection;
  /** Shown in the connect form. */
  readonly station: Station;
  readonly settings: SoftphoneSettings;
  readonly problems: ReadOrgSettings['problems'];
  /** A new view; several facts of one batch make one. */
  readonly onView: (view: ShiftView) => void;
  /**
   * Where a contact's record opens that is due, once per contact as long as this shift runs. A page loaded again may open it once more.
   */
  readonly place: RecordPlace;
  /** What an address from outside means, and whether it may be opened. */
  readonly pageOf: PageOf;
  /** The agent wants a page opened that the dialer offered. */
  readonly onPage: (url: string) => void;
}

export interface RunningShift {
  send(intent: AgentIntent): void;
  /** What the console said. */
  tell(fact: ConsoleFact): void;
  /** Ends the poll and all timers. The agent session stays open, so that another page may join it. */
  stop(): void;
}

/** Starts a shift: it looks for an open session at once, and sends nothing else before the agent asks. */
export function startShift(parts: ShiftParts): RunningShift {
  const { connection, station, settings, problems, onView, place, pageOf, onPage } = parts;
  const { clock } = connection;
  const now = () => clock.now();
  /** The machine reads a callback as the form does, with the zones that are known by then. */
  const readCallback: ReadCallback = ({ contact, draft, now: at }) =>
    reschedule.get()?.readCallback({
      contact,
      draft,
      openedAt: at,
      now: at,
      zones: actor.getSnapshot().context.zones,
      settings
    }) ?? null;
  const machine = createShiftMachine({ now, readCallback }).provide({
    actors: { dialer: createDialerActor(createCxoneAdapter(connection)) }
  });
  const actor = createActor(machine, {
    input: { station, join: true, contactPanel: settings, popRules: settings.popRules },
    clock: {
      setTimeout: (callback, ms) => clock.setTimeout(callback, ms),
      clearTimeout: (handle) => clock.clearTimeout(handle)
    }
  });
  const paintSoon = createPaintQueue(() => {
    const view = toView(actor.getSnapshot());
    if (view.stage === 'shift') {
      zones.load();
      reschedule.load();
      dial.load();
      callbackViews.load();
      records.bring().catch(() => undefined);
    }
    onView(view);
  });
  const problemSentence = createProblemSentence({ problems, administer: settings.features.administer }, paintSoon);
  const zones = createLateZones(paintSoon);
  const reschedule = createLateReschedule(paintSoon);
  const dial = createLateDial(paintSoon);
  const records = createLateRecords(paintSoon);
  const callbackViews = createLateBundle(() => import('c/pcCallbackViews'), paintSoon);
  const toView = createShiftView({
    now,
    zoneOf: zones.zoneOf,
    rescheduleForm: () => reschedule.get()?.rescheduleForm ?? null,
    callbackForm: () => reschedule.get()?.callbackForm ?? null,
    dialRules: () => dial.get(),
    recordRules: () => records.get(),
    planForm: () => reschedule.get()?.planForm ?? null,
    callbackViews: () => callbackViews.get(),
    numberText: (number, zone) => reschedule.get()?.numberText(number, settings.defaultCountry, zone) ?? number,
    settings,
    settingProblems: problems,
    problemSentence,
    pageOf
  });

  actor.subscribe({ next: paintSoon });
  actor.on('pageWanted', ({ url }) => onPage(url));
  openRecords(actor, place, settings, records);
  actor.start();
  paintSoon();
  return { send: (intent) => actor.send(intent), tell: (fact) => actor.send(fact), stop: () => actor.stop() };
}
