/** What a screen reader is told by itself: one polite sentence that sums up a burst, an assertive one for connected and errors. */
import { isOutsideNetwork } from 'c/pcCallMachine';
import { barView } from './barView';
import { isHeard } from './cardView';
import { ifNotAnswered, isOffer } from './incomingView';
import { happenedView, settledView } from './happenedView';
import { furtherEndedText, goingText } from './furtherWords';
import { contactNumber } from './numberView';
import { errorText, legIsMissed } from './noticeView';
import { ifNotTaken } from './offerWords';
import { outsideView } from './outsideView';
import { ifNothing } from './previewView';
import { refusalText } from './refusalText';
import { refusedOf } from './refusedAnswers';
import { callbackName } from 'c/pcShiftMachine';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';
import type { LineState, Text } from './viewTypes';

const joined = (parts: readonly Text[]): Text | null =>
  parts.length === 0 ? null : parts.reduce((first, second) => say('saidAnd', { first, second }));

const named = (call: CallScene): string | Text => nameIn(call.context.contact.name);

/** Who calls: by name, or by number. */
const callerOf = (call: CallScene, scene: Scene): string | Text =>
  nameIn(call.context.contact.name || contactNumber(call, scene));

const counted = ({ calls }: Scene, state: LineState, word: 'saidDialing' | 'saidRinging' | 'saidOffered'): readonly Text[] => {
  const count = calls.filter((call) => call.state === state && !isOutsideNetwork(call.context)).length;
  return count > 0 ? [say(word, { count })] : [];
};

/** A call on another phone is told by the step the agent is at. */
const outside = (call: CallScene, scene: Scene): readonly Text[] => {
  const step = outsideView(call, scene)?.steps.find(({ state }) => state === 'now');
  return step ? [say('saidOutside', { name: named(call), step: step.text })] : [];
};

const single = (call: CallScene, scene: Scene): readonly Text[] => {
  if (call.is('previewing')) return [say('saidPreviewing', { name: named(call), ifNothing: ifNothing(call, scene) })];
  if (call.state === 'screening' && isHeard(call, scene)) return [say('saidScreening', { name: named(call) })];
  if (call.state === 'held') return [say('saidHeld', { name: named(call) })];
  if (call.state === 'conferenced') return [say('saidConferenced', { name: named(call) })];
  if (call.state === 'masked') return [say('saidMasked', { name: named(call) })];
  if (isOutsideNetwork(call.context) && !call.is('needsDisposition')) return outside(call, scene);
  if (call.is('talking')) return [say('saidOnCall', { name: named(call) })];
  return call.is('needsDisposition') ? [say('saidWrapUp', { name: named(call) })] : [];
};

const offered = (scene: Scene): readonly Text[] => {
  const { offer } = scene.context;
  if (offer === null) return [];
  const name = callbackName(offer.callback) || scene.numberText(offer.callback.number);
  return [say('saidPromised', { name: nameIn(name), ifNothing: ifNotTaken(scene, offer) })];
};

/** A second call on its way, or one that came to nothing. */
const second = (scene: Scene): readonly Text[] => {
  const { further, furtherEnded, lines } = scene.context;
  if (further) return [goingText(further, lines[further.dial.parentContactId]?.status === 'holding', scene)];
  return furtherEnded ? [furtherEndedText(furtherEnded, scene)] : [];
};

/** The line or the callback that ended last. */
const lastEnded = (scene: Scene): readonly Text[] => {
  const { endedLines, settledOffers } = scene.context;
  const [line] = endedLines;
  const [settled] = settledOffers;
  if (settled && settled.at >= (line?.endedAt ?? 0)) {
    const { name, text } = settledView(settled, scene);
    return [say('saidEnded', { name: nameIn(name), happened: text })];
  }
  if (!line) return [];
  const { name, text } = happenedView(line, scene);
  return [say('saidEnded', { name: nameIn(name), happened: text })];
};

/** The lines as they are now; without lines, how the last one ended and what the agent is. */
export const politeText = (scene: Scene): Text | null => {
  if (!scene.inSession) return null;
  const lines = [
    ...offered(scene),
    ...scene.calls.flatMap((call) => single(call, scene)),
    ...counted(scene, 'ringing', 'saidRinging'),
    ...counted(scene, 'dialing', 'saidDialing'),
    ...counted(scene, 'offered', 'saidOffered'),
    ...second(scene)
  ];
  if (lines.length > 0) return joined(lines);
  const { title, subtitle } = barView(scene);
  return joined([...lastEnded(scene), say('saidState', { title, subtitle })]);
};

const callError = ({ calls }: Scene): Text | null => {
  for (const call of calls) {
    const refused = refusedOf(call);
    if (refused) return say('problemRefused', { why: refusalText(refused) });
  }
  return null;
};

/** Trouble first, then a conversation that has begun. */
export const assertiveText = (scene: Scene): Text | null => {
  if (scene.link === 'ended') return say('saidSessionOver');
  if (scene.lastKnown) return say('saidLinkLost');
  const error = errorText(scene) ?? callError(scene);
  if (error) return say('saidError', { error });
  if (legIsMissed(scene)) return say('saidLegDown');
  const incoming = scene.calls.find(isOffer);
  if (incoming) return say('saidIncoming', { name: callerOf(incoming, scene), ifNothing: ifNotAnswered(incoming, scene) });
  const all = scene.calls.filter((call) => call.is('talking'));
  const talking = all.find(({ state }) => state !== 'held') ?? all[0];
  return talking ? say('saidConnected', { name: named(talking) }) : null;
};
