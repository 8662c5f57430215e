/** The last words of a shift. Pure. */
import type { ShiftOptions } from './commandLine';
import type { EndCheck } from './endChecks';
import type { Violation } from './judge';
import type { Invariant } from './look';

export interface Counted {
  readonly passed: number;
  readonly failed: number;
  /** One line for each invariant and end check. */
  readonly lines: readonly string[];
}

/** Each invariant and each end check is one check. */
export function count(
  invariants: readonly Invariant[],
  violations: readonly (Violation & { readonly agent: string })[],
  checks: readonly EndCheck[]
): Counted {
  const judged = invariants.map(({ name }) => {
    const against = violations.filter(({ invariant }) => invariant === name);
    const examples = against.slice(0, 3).map(({ agent, text }) => `${agent}: ${text}`);
    return { name, wrong: against.length === 0 ? null : `${against.length} times; ${examples.join('; ')}` };
  });
  const all = [...judged, ...checks];
  const failed = all.filter(({ wrong }) => wrong !== null).length;
  return {
    passed: all.length - failed,
    failed,
    lines: all.map(({ name, wrong }) => (wrong === null ? `✓ ${name}` : `✗ ${name}: ${wrong}`))
  };
}

/** Head of the transcript. */
export function headOf(
  { seed, minutes, agents, pace, language }: ShiftOptions,
  counted: Counted,
  more: readonly string[]
): readonly string[] {
  return [
    `# A shift with seed ${seed}`,
    '',
    `${minutes} minutes, ${agents} agent${agents > 1 ? 's' : ''}, pace ${pace}, ${language}. ${counted.passed} passed, ${counted.failed} failed.`,
    '',
    ...more.map((line) => `- ${line}`),
    '',
    ...counted.lines.map((line) => `- ${line.replace(/[<>`*_[\]\\]/g, '\\$&')}`)
  ];
}
