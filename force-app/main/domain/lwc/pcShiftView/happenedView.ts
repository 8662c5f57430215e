/** How lines ended, in words: only what the wire says. */
import type { EndedLine, OfferEnd, SettledOffer } from 'c/pcShiftMachine';
import type { ContactStatus } from 'c/pcFacts';
import { closingWords } from './marksView';
import { endedNumber, partyIn } from './numberView';
import type { Scene } from './scene';
import { duration, say } from './text';
import type { HappenedView, Text } from './viewTypes';
import type { Word } from './words';
import type { IncomingWord } from './wordsIncoming';
import type { HappenedWord } from './wordsLines';

/** Word and icon by the state a line ended in; conversations are worded by their length instead. */
const endings: Readonly<Record<ContactStatus, readonly [HappenedWord | IncomingWord, string]>> = {
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

/** A preview that was not dialed because the agent said so. */
const decisions: Readonly<Partial<Record<NonNullable<EndedLine['decided']>, readonly [HappenedWord | IncomingWord, string]>>> =
  {
    'agent.refuse': ['happenedRefused', 'close'],
    'agent.requeue': ['happenedRequeued', 'close'],
    'agent.snooze': ['happenedSnoozed', 'clock'],
    'agent.reschedule': ['happenedRescheduled', 'event'],
    'agent.dispose': ['happenedDisposed', 'task']
  };

/** By the conversation, by what the agent decided, or by the state it ended in. */
const ending = (line: EndedLine): readonly [Text, string] => {
  if (line.activeSince !== null) {
    const length = line.endedAt - line.activeSince;
    const talked = { duration: length < 1000 ? say('happenedNoTime') : duration(length) };
    return [say(line.hungUp ? 'happenedHungUp' : 'happenedTalked', talked), 'end_call'];
  }
  if (line.hungUp) return [say('happenedYouEnded'), 'end_call'];
  if (line.ranOut && line.decided !== 'agent.refuse') return [say('happenedRanOut'), 'missed_call'];
  const [word, icon] = (line.decided && decisions[line.decided]) ?? endings[line.lastStatus];
  return [say(word), icon];
};

/** It had said that it detected one, and the agent did not close the line. */
const dialerMachine: readonly [Text, string] = [say('happenedDialerMachine'), 'voicemail_drop'];

/** In words and with its icon's name: only what the wire says, and for its code the tenant's own words where there are some. */
export const explainEnding = (
  line: EndedLine,
  { settings, numberText }: Pick<Scene, 'settings' | 'numberText'>
): readonly [Text, string] => {
  const reasons = settings.endReasons;
  const closing = closingWords(line.closing);
  if (closing && line.closing?.answer === 'taken') return closing;
  if (line.by === 'gone') return [say('happenedGone'), 'question'];
  if (line.transferredTo !== null) {
    return [say('happenedTransferred', { name: partyIn(line.transferredTo, numberText) }), 'change_owner'];
  }
  if (line.by === 'sessionEnded') return [say('happenedSession'), 'routing_offline'];
  if (line.takenWhenAnswered !== null) {
    return [say('happenedTaken', { name: partyIn(line.takenWhenAnswered, numberText) }), 'people'];
  }
  if (closing) return closing;
  const code = line.disconnectCode.toLowerCase();
  const [text, icon] = line.machineDetected && line.activeSince === null ? dialerMachine : ending(line);
  if (Object.hasOwn(reasons, code)) return [say('happenedReason', { happened: text, reason: reasons[code] ?? '' }), icon];
  if (code === 'badnumber' && line.lastStatus === 'screening') return [say('happenedDialerBadNumber'), 'incoming_call'];
  if (code === 'badnumber') return [say('happenedBadNumber'), 'incoming_call'];
  if (code === 'error') return [say('happenedError'), 'warning'];
  return code === '' || code === 'na'
    ? [text, icon]
    : [say('happenedCode', { happened: text, code: line.disconnectCode }), 'question'];
};

/** Who has no name is told by the number. */
export const happenedView = (line: EndedLine, scene: Scene): HappenedView => {
  const [text, icon] = explainEnding(line, scene);
  const name = line.name || endedNumber(line, scene);
  return { contactId: line.contactId, name, text, icon: `utility:${icon}`, at: line.endedAt };
};

const offerEndings: Readonly<Record<OfferEnd, readonly [Word, string]>> = {
  called: ['happenedOfferCalled', 'outbound_call'],
  postponed: ['happenedOfferPostponed', 'event'],
  removed: ['happenedOfferRemoved', 'delete'],
  refused: ['happenedOfferRefused', 'missed_call'],
  gone: ['happenedOfferGone', 'question'],
  other: ['happenedOfferOther', 'question']
};

/** An offered callback that is over. */
export const settledView = (
  { callbackId, name, number, end, status, at }: SettledOffer,
  { numberText }: Pick<Scene, 'numberText'>
): HappenedView => {
  const [word, icon] = offerEndings[end];
  const text = end === 'other' ? say(word, { status }) : say(word);
  return { contactId: `callback ${callbackId}`, name: name || numberText(number), text, icon: `utility:${icon}`, at };
};

/** Lines and callbacks that are over, newest first. Each list is in the order it was told, which the dialer's times need not follow. */
export const allHappened = (scene: Scene): readonly HappenedView[] => {
  const { endedLines, settledOffers } = scene.context;
  const callbacks = settledOffers.map((offer) => settledView(offer, scene));
  return callbacks.reduceRight<readonly HappenedView[]>(
    (told, settled) => {
      const older = told.findIndex(({ at }) => at <= settled.at);
      return older < 0 ? [...told, settled] : [...told.slice(0, older), settled, ...told.slice(older)];
    },
    endedLines.map((line) => happenedView(line, scene))
  );
};
