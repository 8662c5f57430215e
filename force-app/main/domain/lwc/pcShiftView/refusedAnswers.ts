/** What the dialer refused of a call's commands. A save nobody is sure of is no refusal: the form says so instead. */
import type { Asked } from 'c/pcCallMachine';
import type { Refusal } from 'c/pcFacts';
import type { CallScene } from './scene';

/** Null while nothing was refused. */
export const refusedOf = ({ context: { asked, saved } }: CallScene): Refusal | null => {
  const entries = Object.entries(asked) as [string, Asked][];
  const refused = entries.find(
    ([command, { refusal }]) => refusal !== null && !(command === 'command.dispose' && saved.doubted !== null)
  );
  return refused?.[1].refusal ?? null;
};
