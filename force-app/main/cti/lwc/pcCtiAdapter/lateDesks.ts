/**
 * The desks (c/pcCxoneDesks) come late: they are loaded when they are first asked, which is when a session has started, and asked for
 * again when they did not come. Without them a command is refused as one that never left, and nothing else suffers: the poll knows
 * nothing of them.
 */
import { createLateBundle } from 'c/pcLate';
import type { CxoneDesks, DeskTools } from 'c/pcCxoneDesks';
import { deskCommands, listFailed, refusalIn } from 'c/pcCxoneWire';
import type { Clock } from './port';

export type BringDesks = () => Promise<{ createCxoneDesks(tools: DeskTools): CxoneDesks }>;

export interface LateDesksOptions {
  readonly tools: DeskTools;
  readonly clock: Pick<Clock, 'setTimeout' | 'clearTimeout'>;
  /** How long one command waits for them, ms. */
  readonly limitMs: number;
  /** Loads them; given by tests. */
  readonly bring?: BringDesks;
  /** They did not come, or not in time. */
  onMissed(): void;
}

const missed = { kind: 'lost', code: 'noConnection' } as const;

export function createLateDesks(options: LateDesksOptions): CxoneDesks {
  const { tools, clock, limitMs, bring = () => import('c/pcCxoneDesks'), onMissed } = options;
  let desks: CxoneDesks | null = null;
  const waiting = new Set<() => void>();
  const goOn = () => [...waiting].forEach((resolve) => resolve());
  const bundle = createLateBundle(
    bring,
    () => {
      desks = bundle.get()?.createCxoneDesks(tools) ?? null;
      goOn();
    },
    goOn
  );

  /** Resolves when they came, did not come, or after the limit. */
  const arrival = () =>
    new Promise<void>((resolve) => {
      const done = () => {
        clock.clearTimeout(timer);
        waiting.delete(done);
        resolve();
      };
      const timer = clock.setTimeout(done, limitMs);
      waiting.add(done);
      bundle.load();
    });

  async function whenHere(): Promise<CxoneDesks | null> {
    if (desks === null) await arrival();
    if (desks === null) onMissed();
    return desks;
  }

  return {
    async carry(command) {
      const came = await whenHere();
      if (came !== null) return came.carry(command);
      const list = deskCommands[command.type];
      if (list !== null) tools.emit(listFailed(list, 'skillId' in command ? command.skillId : null, missed));
      return refusalIn('session', missed);
    },
    async readList(list) {
      const came = await whenHere();
      if (came !== null) return came.readList(list);
      tools.emit(listFailed(list, null, missed));
      return refusalIn('list', missed);
    }
  };
}
