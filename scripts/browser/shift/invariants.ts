/** Everything that always holds, in the order of the summary. */
import { barInvariants } from './barInvariants';
import { buttonInvariants } from './buttonInvariants';
import { callInvariants } from './callInvariants';
import { lineInvariants } from './lineInvariants';
import type { Invariant } from './look';
import { pageInvariants } from './pageInvariants';

export const invariants: readonly Invariant[] = [
  ...lineInvariants,
  ...buttonInvariants,
  ...callInvariants,
  ...barInvariants,
  ...pageInvariants
];
