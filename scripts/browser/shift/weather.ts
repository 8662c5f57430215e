/**
 * What the link went through, and what that excuses. A trouble excuses from the moment it is armed until the page has been answered
 * again, and a moment longer. Pure: fed with what was armed and what the page's requests came to.
 */
import type { FaultOrder } from '../../simulator/controlSchemas';
import type { WeatherNow } from './look';

/** What became of a request of the page. Commands are everything that changes something. */
export interface Outcome {
  readonly of: 'poll' | 'command';
  /** HTTP status; null when no answer came. */
  readonly status: number | null;
  /** Epoch ms. */
  readonly at: number;
}

export interface Weather {
  arm(fault: FaultOrder, at: number): void;
  outcome(outcome: Outcome): void;
  now(at: number): WeatherNow;
  /** Nothing that was armed is still going on. */
  isCalm(at: number): boolean;
}

interface Trouble {
  readonly fault: FaultOrder;
  readonly armedAt: number;
  /** When it struck first. */
  struckAt: number | null;
  /** When the page had been answered again. */
  overAt: number | null;
}

/** After the first answer the panel still has to take it in. */
const afterwardsMs = 3000;

const disturbsLink = ({ fault }: Trouble): boolean =>
  fault.kind === 'dropPoll' || fault.kind === 'offline' || (fault.kind === 'status' && fault.on === 'poll');

const spoilsRequests = (trouble: Trouble): boolean => disturbsLink(trouble) || trouble.fault.kind === 'status';

const concerns = ({ fault }: Trouble, { of }: Outcome): boolean =>
  'on' in fault ? fault.on === of : fault.kind === 'offline' || of === 'poll';

const isGood = ({ status }: Outcome): boolean => status !== null && (status < 400 || status === 409);

/** An answer may have been on its way when the trouble was armed, ms. */
const crossingMs = 1500;

/**
 * A fault that only changes events is over at once; one that spoils a request is over with the next good answer after the spoilt one. A
 * browser may repeat a request whose connection broke without telling anybody: then the good answer is all there is.
 */
function endsWith(trouble: Trouble, outcome: Outcome): boolean {
  const { fault, armedAt, struckAt } = trouble;
  if (!concerns(trouble, outcome) || outcome.at < armedAt) return false;
  if (fault.kind === 'delay') return true;
  if (fault.kind === 'offline') return isGood(outcome) && outcome.at >= armedAt + fault.ms;
  return isGood(outcome) && (struckAt !== null || (fault.kind === 'dropPoll' && outcome.at >= armedAt + crossingMs));
}

export function openWeather(): Weather {
  let troubles: Trouble[] = [];
  const goesOn = ({ overAt }: Trouble, at: number): boolean => overAt === null || at <= overAt + afterwardsMs;
  return {
    arm(fault, at) {
      const eventsOnly = !('on' in fault) && fault.kind !== 'dropPoll' && fault.kind !== 'offline';
      troubles.push({ fault, armedAt: at, struckAt: null, overAt: eventsOnly ? at : null });
    },
    outcome(outcome) {
      for (const trouble of troubles) {
        if (trouble.overAt !== null) continue;
        if (endsWith(trouble, outcome)) trouble.overAt = outcome.at;
        else if (concerns(trouble, outcome) && !isGood(outcome) && outcome.at >= trouble.armedAt) {
          trouble.struckAt ??= outcome.at;
        }
      }
    },
    now(at) {
      troubles = troubles.filter((trouble) => goesOn(trouble, at));
      const cut = troubles.find(({ fault, armedAt }) => fault.kind === 'offline' && at < armedAt + fault.ms);
      const lags = troubles.map(({ fault }) => (fault.kind === 'delay' ? fault.ms : 0));
      return {
        mayBeLost: troubles.some(disturbsLink),
        cutForMs: cut === undefined ? null : at - cut.armedAt,
        lagMs: Math.max(0, ...lags),
        notes: troubles.some(spoilsRequests) ? [/net::ERR_/, /status of (429|503)/] : []
      };
    },
    isCalm: (at) => !troubles.some((trouble) => goesOn(trouble, at))
  };
}
