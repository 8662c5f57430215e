/** How lines ended, in words: only what the wire says. */
import type { EndedLine } from 'c/pcShiftMachine';
import type { ContactStatus } from 'c/pcFacts';
import { duration, nameIn, say } from './text';
import type { HappenedView, Text } from './viewTypes';
import type { HappenedWord } from './wordsLines';

/** Word and icon by the state a line ended in; conversations are worded by their length instead. */
const endings: Readonly<Record<ContactStatus, readonly [HappenedWord, string]>> = {
  previewing: ['happenedEndedPreviewing', 'preview'],
  dialing: ['happenedEndedDialing', 'missed_call'],
  ringing: ['happenedEndedRinging', 'missed_call'],
  screening: ['happenedEndedScreening', 'scan'],
  active: ['happenedEndedActive', 'end_call'],
  holding: ['happenedEndedActive', 'end_call'],
  masking: ['happenedEndedActive', 'end_call'],
  joined: ['happenedEndedActive', 'end_call'],
  offered: ['happenedEndedOffered', 'missed_call'],
  callbackOffered: ['happenedEndedCallback', 'level_down'],
  disconnected: ['happenedEndedUnknown', 'end_call'],
  unknown: ['happenedEndedUnknown', 'question']
};

/** By the conversation, or by the state it ended in. */
const ending = (line: EndedLine): readonly [Text, string] => {
  if (line.activeSince !== null) {
    const talked = { duration: duration(line.endedAt - line.activeSince) };
    return [say(line.hungUp ? 'happenedHungUp' : 'happenedTalked', talked), 'end_call'];
  }
  if (line.hungUp) return [say('happenedYouEnded'), 'end_call'];
  const [word, icon] = endings[line.lastStatus];
  return [say(word), icon];
};

const explain = (line: EndedLine): readonly [Text, string] => {
  if (line.by === 'gone') return [say('happenedGone'), 'question'];
  if (line.by === 'sessionEnded') return [say('happenedSession'), 'routing_offline'];
  if (line.takenWhenAnswered !== null) {
    return [say('happenedTaken', { name: nameIn(line.takenWhenAnswered) }), 'people'];
  }
  const code = line.disconnectCode.toLowerCase();
  if (code === 'badnumber') return [say('happenedBadNumber'), 'incoming_call'];
  if (code === 'error') return [say('happenedError'), 'warning'];
  const [text, icon] = ending(line);
  return code === '' || code === 'na'
    ? [text, icon]
    : [say('happenedCode', { happened: text, code: line.disconnectCode }), 'question'];
};

export const happenedView = (line: EndedLine): HappenedView => {
  const [text, icon] = explain(line);
  return { contactId: line.contactId, name: line.name, text, icon: `utility:${icon}`, at: line.endedAt };
};
