/** What a card shows of machine, fax and bad number. */
import type { Instant } from 'c/pcFacts';
import type { ButtonView, Text } from './viewTypes';

/** Machine, fax, bad number: closes the line at once (protocol 5.6). */
export interface MarksView {
  readonly lead: Text;
  readonly ifNothing: Text;
  /** Server instants; both null while the window has no end. */
  readonly since: Instant | null;
  readonly until: Instant | null;
  /** Those the skill allows. */
  readonly buttons: readonly ButtonView[];
}
