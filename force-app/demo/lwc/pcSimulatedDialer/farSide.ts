/**
 * The far side of a line: it is dialed, rings, is answered, talks, and hangs up, by itself in its own time or played. It knows nothing
 * of agents; it tells the world's moves. With autoplay off it stands still once it rings.
 */
import type { Line, LinePhase } from './line';
import type { World } from './modelTypes';
import type { FarEnd } from './simulatorTypes';

const ENDS_WHILE_DIALING: readonly FarEnd[] = ['busy', 'badNumber'];
const NEVER_ANSWERS: readonly FarEnd[] = ['busy', 'badNumber', 'noAnswer'];

function rings(world: World, line: Line): void {
  line.phase = 'ringing';
  world.moves.rang(world, line);
}

function answers(world: World, line: Line): void {
  line.phase = 'answered';
  world.moves.answered(world, line);
}

/** What comes by itself in this phase, and after how long at pace 1; null when nothing does. */
function upcoming(world: World, line: Line): { afterMs: number; then: () => void } | null {
  const { fate, farEnd, phase } = line;
  if (fate === null) return null;
  const fails = (): void => world.moves.failed(world, line);
  if (phase === 'dialing') {
    const ends = world.autoplay && ENDS_WHILE_DIALING.includes(farEnd);
    return { afterMs: fate.dialMs, then: ends ? fails : () => rings(world, line) };
  }
  if (!world.autoplay) return null;
  if (phase === 'ringing') {
    return NEVER_ANSWERS.includes(farEnd)
      ? { afterMs: fate.ringMs, then: fails }
      : { afterMs: fate.answerMs, then: () => answers(world, line) };
  }
  if (phase === 'answered') return { afterMs: fate.amdMs, then: () => world.moves.analysed(world, line) };
  if (phase === 'queued') return { afterMs: fate.ringMs, then: () => world.moves.hungUp(world, line) };
  return phase === 'talking' ? { afterMs: fate.talkMs, then: () => world.moves.hungUp(world, line) } : null;
}

function stop(line: Line): void {
  line.timer?.cancel();
  line.timer = null;
}

/** Goes on from the phase it is in; also after autoplay was switched. */
export function resumeLine(world: World, line: Line): void {
  stop(line);
  const next = upcoming(world, line);
  if (next === null) return;
  line.timer = world.time.after(world.time.paced(next.afterMs), () => {
    line.timer = null;
    next.then();
    // The move itself may have sent the line on.
    if (line.timer === null) resumeLine(world, line);
  });
}

/**
 * `dialing` starts the line; `talking`: the call was given to an agent; `screened` waits for the agent; `queued` for any agent, as long
 * as a line rings; `outside` knows nothing; `gone` ends it.
 */
export function enterPhase(
  world: World,
  line: Line,
  phase: Extract<LinePhase, 'dialing' | 'talking' | 'screened' | 'queued' | 'outside' | 'gone'>
): void {
  line.phase = phase;
  resumeLine(world, line);
}

/** What may still be decided on this line. */
export function playable({ phase }: Line): readonly FarEnd[] {
  if (phase === 'dialing' || phase === 'ringing') return ['person', 'machine', 'fax', 'badNumber', 'noAnswer', 'busy'];
  return phase === 'answered' ? ['person', 'machine', 'fax', 'badNumber'] : [];
}

/** Decides what the far end is, now. False when that is not open any more. */
export function playLine(world: World, line: Line, farEnd: FarEnd): boolean {
  if (!playable(line).includes(farEnd)) return false;
  stop(line);
  line.farEnd = farEnd;
  if (line.phase === 'answered') world.moves.analysed(world, line);
  else if (NEVER_ANSWERS.includes(farEnd)) world.moves.failed(world, line);
  else {
    if (line.phase === 'dialing') rings(world, line);
    answers(world, line);
    resumeLine(world, line);
  }
  return true;
}
