/** A contact's page that was not opened: why, and who can mend it. */
import type { PopRefusal } from 'c/pcFacts';
import { recordsOf } from 'c/pcShiftMachine';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { Text } from './viewTypes';
import type { PopWord } from './wordsContactPanel';

const words: Readonly<Record<PopRefusal, PopWord>> = {
  unusable: 'popUnusable',
  otherHost: 'popOtherHost',
  typing: 'popTyping',
  failed: 'popFailed'
};

export const popProblem = ({ contactId }: CallScene, { context }: Scene): Text | null => {
  const refused = context.lines[contactId]?.popRefused;
  // What was found stands on the card, and what became of it beside it.
  if (!refused || recordsOf(context.records, contactId).match === 'found') return null;
  return refused.why === 'otherHost' ? say('popOtherHost', { host: refused.host }) : say(words[refused.why]);
};
