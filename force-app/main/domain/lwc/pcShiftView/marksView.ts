/** Machine, fax, bad number on a card, and whose doing the end of a line was. */
import { allowedMarks, isPending, linkHasSettled, markUntil } from 'c/pcCallMachine';
import type { ClosingMark, Mark } from 'c/pcCallMachine';
import type { PlainCallIntentType } from 'c/pcFacts';
import { callControl } from './controls';
import type { MarksView } from './marksTypes';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import type { MarkWord } from './wordsMarks';

interface MarkWords {
  readonly name: 'markMachine' | 'markFax' | 'markBadNumber';
  readonly icon: string;
  readonly text: MarkWord;
  readonly does: MarkWord;
  readonly closed: MarkWord;
}

/** Words and icons (mock README 3): a voicemail, a printer, a handset with an arrow down. */
const words: Readonly<Record<Mark, MarkWords>> = {
  machine: {
    name: 'markMachine',
    icon: 'voicemail_drop',
    text: 'buttonMarkMachine',
    does: 'sayMarkMachine',
    closed: 'happenedMarkedMachine'
  },
  fax: { name: 'markFax', icon: 'print', text: 'buttonMarkFax', does: 'sayMarkFax', closed: 'happenedMarkedFax' },
  badNumber: {
    name: 'markBadNumber',
    icon: 'incoming_call',
    text: 'buttonMarkBadNumber',
    does: 'sayMarkBadNumber',
    closed: 'happenedMarkedBadNumber'
  }
};

const whyNot = ({ context }: CallScene, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  if (isPending(context.asked, 'command.hangUp')) return say('offHangingUp');
  return say(linkHasSettled(context, scene.now + context.offsetMs) ? 'offBusy' : 'offJustLinked');
};

const markButton = (mark: Mark, call: CallScene, scene: Scene): ButtonView => {
  const { name, icon, text, does } = words[mark];
  const type: PlainCallIntentType = `agent.${name}`;
  const intent = { type, contactId: call.contactId } as const;
  return callControl(call, {
    name,
    icon: `utility:${icon}`,
    text: say(text),
    asking: say('buttonMarking'),
    does: say(does),
    intent,
    off: whyNot(call, scene)
  });
};

/** What happens without a press: at AMD the dialer decides, after release nothing does. */
const ifNothing = ({ state }: CallScene, counts: boolean): Text => {
  if (state !== 'screening') return say('marksCallGoesOn');
  return say(counts ? 'marksDialerDecidesAt' : 'marksDialerDecides');
};

/** The row of a card; null while the line cannot be marked. */
export const marksView = (call: CallScene, scene: Scene): MarksView | null => {
  if (!call.is('marking')) return null;
  const { contact } = call.context;
  const until = markUntil(contact);
  return {
    lead: say(contact.machineOverride ? 'marksDetected' : 'marksAsk'),
    ifNothing: ifNothing(call, until !== null),
    since: until === null ? null : contact.changedAt,
    until,
    buttons: allowedMarks(call.context).map((mark) => markButton(mark, call, scene))
  };
};

/** Who closed a line that the agent was marking, in words and with its icon's name; null when nobody marked it. */
export const closingWords = (closing: ClosingMark | null): readonly [Text, string] | null => {
  if (closing === null) return null;
  if (closing.answer === 'tooLate') return [say('happenedMarkTooLate'), 'info'];
  const { closed, icon } = words[closing.mark];
  return [say(closing.answer === 'taken' ? closed : 'happenedMarkOpen'), icon];
};
