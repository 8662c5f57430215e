/** Watches one agent's panel: looks, compares with the dialer, judges, and keeps what is worth keeping. */
import type { Desk } from '../harness/desk';
import type { Act } from './acts';
import { isAwaited } from './buttonInvariants';
import { changesBetween } from './changes';
import type { DialerWatch } from './dialerWatch';
import type { Diary } from './diary';
import type { Saved } from './endChecks';
import type { Judge, Violation } from './judge';
import { kindOf } from './kinds';
import type { Look, Press } from './look';
import type { PanelReader } from './panelReader';
import type { RequestWatch } from './requests';
import { openSaves } from './saves';
import type { PanelSight } from './sight';
import type { Weather } from './weather';

export interface ObserverParts {
  readonly name: string;
  readonly agentId: string;
  readonly desk: Desk;
  readonly dialer: DialerWatch;
  readonly reader: PanelReader;
  readonly judge: Judge;
  readonly weather: Weather;
  readonly requests: RequestWatch;
  readonly diary: Diary;
  /** Kinds of state that have a picture already. */
  readonly pictured: Set<string>;
  readonly onViolation: (violation: Violation) => void;
}

export interface Observer {
  look(): Promise<PanelSight>;
  /** The robot is about to do this. Whatever becomes of it, tones that were typed may be played. */
  begins(act: Act): void;
  /** The robot has pressed what this act says. */
  pressed(act: Act, at: number): void;
  readonly looks: number;
  /** Words of buttons nobody here knows. */
  readonly unknownButtons: ReadonlySet<string>;
  /** Numbers of callbacks the panel said are saved. */
  readonly planned: readonly string[];
  /** Dispositions that were saved, as far as the panel says. */
  readonly saved: readonly Saved[];
}

const mostPictures = 60;

export function openObserver(parts: ObserverParts): Observer {
  const { name, agentId, desk, dialer, reader, judge, weather, requests, diary, pictured } = parts;
  const saves = openSaves();
  const unknownButtons = new Set<string>();
  const typed = new Map<string, string>();
  const planned: string[] = [];
  let presses: readonly Press[] = [];
  let before: PanelSight | null = null;
  let problemsSeen = 0;
  let looks = 0;

  /** The panel first: what it shows, the dialer has said by the time it is asked. */
  async function seeAll(): Promise<Look> {
    const panel = await reader.look();
    await dialer.refresh();
    const problems = desk.problems.unexpected();
    const fresh = problems.slice(problemsSeen);
    problemsSeen = problems.length;
    looks += 1;
    return {
      panel,
      before,
      dialer: dialer.of(agentId),
      weather: weather.now(panel.at),
      presses,
      typed,
      problems: fresh,
      openPolls: requests.openPolls
    };
  }
  async function tell(violations: readonly Violation[]): Promise<void> {
    if (violations.length === 0) return;
    for (const violation of violations) {
      diary.note(name, `VIOLATION ${violation.invariant}: ${violation.text} (for ${violation.forMs} ms)`);
      parts.onViolation(violation);
    }
    await diary.picture(desk.page, `violation-${name.toLowerCase()}-${looks}`);
  }
  async function keepPicture(panel: PanelSight): Promise<void> {
    const kind = kindOf(panel);
    if (pictured.has(kind) || pictured.size >= mostPictures) return;
    pictured.add(kind);
    await diary.picture(desk.page, kind);
  }

  return {
    async look() {
      const seen = await seeAll();
      const { panel } = seen;
      presses = presses.filter((press) => isAwaited(press, seen));
      saves.look(panel);
      for (const { deed, word, state } of panel.cards.flatMap(({ buttons }) => buttons)) {
        if (deed === 'other' && state !== 'late') unknownButtons.add(word);
      }
      for (const change of changesBetween(before, panel)) diary.note(name, change);
      before = panel;
      await tell(judge.take(seen));
      await keepPicture(panel);
      return panel;
    },
    begins(act) {
      if (act.kind === 'tones') typed.set(act.card.contactId, `${typed.get(act.card.contactId) ?? ''}${act.typed}`);
    },
    pressed(act, at) {
      if (act.kind === 'planCallback') planned.push(act.number);
      if (act.kind !== 'press') return;
      presses = [...presses, { contactId: act.card.contactId, deed: act.deed, at }];
      if (act.deed === 'save') saves.pressed(act.card);
    },
    get looks() {
      return looks;
    },
    unknownButtons,
    planned,
    get saved() {
      return saves.taken();
    }
  };
}
