/** Two calls together, and conferences: who waits since when, who is talked to, and what can be done with both (protocol 6.3). */
import { isPending } from 'c/pcCallMachine';
import { hasRoom, isConference, isConferenceHeld, pairOf } from 'c/pcShiftMachine';
import { furtherEndedText, goingText } from './furtherWords';
import { closedView } from './reskillView';
import { control, line } from './twoCallsParts';
import { isGranted } from './permissions';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';
import type { TwoCallsLineView, TwoCallsView } from './twoCallsTypes';
import type { ButtonView, Text } from './viewTypes';

const nameOf = ({ context: { contact } }: CallScene, scene: Scene): string | Text =>
  nameIn(contact.name || scene.numberText(contact.number));

const heldLine = (call: CallScene, scene: Scene): TwoCallsLineView =>
  line(call.contactId, 'pause', say('twoCallsHeld', { name: nameOf(call, scene) }), call.context.contact.changedAt);

const otherLine = (call: CallScene, scene: Scene): TwoCallsLineView => {
  const name = nameOf(call, scene);
  if (call.state === 'held') return heldLine(call, scene);
  if (call.is('onTheWay')) return line(call.contactId, 'dialing', say('twoCallsCalling', { name }));
  return line(call.contactId, 'call', say(call.state === 'masked' ? 'twoCallsMasked' : 'twoCallsTalking', { name }));
};

const mayConfer = ({ context: { session, permissions } }: Scene): boolean =>
  session?.canConference === true && isGranted(permissions, 'MultiPartyConferencing');

/** Why two calls cannot be brought together now. */
const whyApart = (held: readonly CallScene[], other: CallScene): Text => {
  if (other.state === 'masked') return say('offMasked');
  return say(held.length > 1 ? 'offBothHeld' : 'offNow');
};

const pairControls = (held: readonly CallScene[], other: CallScene, scene: Scene): readonly ButtonView[] => {
  const answered = !other.is('onTheWay');
  const apart = whyApart(held, other);
  const waits = held[0] ?? other;
  const transfer = control(
    {
      ...{ name: 'transfer', icon: 'change_owner', text: 'buttonTransfer', asking: say('buttonTransferring') },
      does: answered ? say('sayTransferWarm') : say('sayTransferCold', { name: nameOf(waits, scene) }),
      ...{ intent: { type: 'agent.transfer' }, command: 'command.transfer', off: apart }
    },
    scene
  );
  const full = !hasRoom(scene.context, 2);
  const conference = control(
    {
      ...{
        name: 'conference',
        icon: 'groups',
        text: 'buttonConference',
        asking: say('buttonConferring'),
        does: say('sayConference')
      },
      ...{ intent: { type: 'agent.conference' }, command: 'command.conference' },
      off: !answered ? say('offNotAnswered') : full ? say('offConferenceFull', { count: scene.context.maxParties ?? 0 }) : apart
    },
    scene
  );
  return [
    transfer,
    ...(mayConfer(scene) ? [conference] : []),
    swapControl(other, answered ? apart : say('offNotAnswered'), scene)
  ];
};

/** What is asked first is the hold of the call that is heard. */
const swapControl = (other: CallScene, off: Text, scene: Scene): ButtonView => {
  const plan = control(
    {
      ...{ name: 'swap', icon: 'sync', text: 'buttonSwap', asking: say('buttonSwapping') },
      does: say('saySwap', { name: nameOf(other, scene) }),
      ...{ intent: { type: 'agent.swapCalls' }, command: 'command.hold', off }
    },
    scene
  );
  const mayHold = other.can({ type: 'agent.hold', contactId: other.contactId });
  if (scene.context.swap === null && plan.intent !== null && !mayHold) {
    return { ...plan, state: 'off', say: say('offNow'), intent: null };
  }
  return scene.context.swap === null
    ? plan
    : { ...plan, state: 'asked', text: say('buttonSwapping'), say: say('sayAsked'), intent: null };
};

/** The strip of two calls that are no conference: it stands on the one that is not waiting. */
const pairView = (call: CallScene, scene: Scene): TwoCallsView | null => {
  const both = scene.calls.filter((one) => one.is('talking') || one.is('onTheWay'));
  const held = both.filter(({ state }) => state === 'held');
  if (both.length !== 2 || held.length === 0) return null;
  const pair = pairOf(scene.context.lines);
  const other = both.find(({ contactId, state }) => (pair ? contactId === pair.other : state !== 'held')) ?? both[1];
  if (other === undefined || other.contactId !== call.contactId) return null;
  const waiting = both.filter(({ contactId }) => contactId !== other.contactId);
  return {
    tone: 'calm',
    lines: [...waiting.map((one) => heldLine(one, scene)), otherLine(other, scene)],
    controls: pairControls(held.length > 1 ? held : waiting, other, scene)
  };
};

const listed = (calls: readonly CallScene[], scene: Scene): Text | string =>
  calls
    .map((call) => nameOf(call, scene))
    .reduce<Text | string>((first, second) => (first === '' ? second : say('twoCallsList', { first, second })), '');

const turnControl = (isHeld: boolean, scene: Scene): ButtonView => {
  const { conference, lines } = scene.context;
  const masked = conference.members.some((contactId) => lines[contactId]?.status === 'masking');
  const off =
    conference.conferenceNo === ''
      ? say('offConferenceNumber')
      : say(masked ? 'offMasked' : isHeld ? 'offOtherHeard' : 'offNow');
  return isHeld
    ? control(
        {
          ...{ name: 'resumeConference', icon: 'play', text: 'buttonResumeConference', asking: say('buttonResuming') },
          ...{ does: say('sayResumeConference'), intent: { type: 'agent.resumeConference' } },
          ...{ command: 'command.resumeConference', off }
        },
        scene
      )
    : control(
        {
          ...{ name: 'holdConference', icon: 'pause', text: 'buttonHoldConference', asking: say('buttonHolding') },
          ...{ does: say('sayHoldConference'), intent: { type: 'agent.holdConference' } },
          ...{ command: 'command.holdConference', off }
        },
        scene
      );
};

const conferenceLine = (calls: readonly CallScene[], isHeld: boolean, scene: Scene): TwoCallsLineView => {
  const names = listed(calls, scene);
  const since = calls[0]?.context.contact.changedAt ?? null;
  return isHeld
    ? line('conference', 'pause', say('twoCallsConferenceHeld', { names }), since)
    : line('conference', 'groups', say('twoCallsConference', { names }));
};

const joinControl = (call: CallScene, scene: Scene): ButtonView => {
  const { conference, maxParties } = scene.context;
  const full = !hasRoom(scene.context, conference.members.length + 1);
  return control(
    {
      ...{ name: 'joinConference', icon: 'groups', text: 'buttonJoinConference', asking: say('buttonConferring') },
      ...{ does: say('sayJoinConference'), intent: { type: 'agent.joinConference', contactId: call.contactId } },
      command: 'command.joinConference',
      off: call.is('onTheWay')
        ? say('offNotAnswered')
        : full
          ? say('offConferenceFull', { count: maxParties ?? 0 })
          : say(call.state === 'masked' ? 'offMasked' : 'offNow')
    },
    scene
  );
};

/** On the first who is in it; on a call beside it, what brings that one in. */
const conferenceView = (call: CallScene, scene: Scene): TwoCallsView | null => {
  const { conference, lines } = scene.context;
  if (!isConference(conference)) return null;
  const members = scene.calls.filter(({ contactId }) => conference.members.includes(contactId));
  const isHeld = isConferenceHeld(lines, conference);
  const inIt = conference.members.includes(call.contactId);
  if (inIt && members[0]?.contactId === call.contactId) {
    return { tone: 'calm', lines: [conferenceLine(members, isHeld, scene)], controls: [turnControl(isHeld, scene)] };
  }
  const beside = !inIt && (call.is('talking') || call.is('onTheWay'));
  if (!beside || !mayConfer(scene)) return null;
  return { tone: 'calm', lines: [otherLine(call, scene)], controls: [joinControl(call, scene)] };
};

/** A second call that is only asked for, or that came to nothing: on the first. */
const beginningView = (call: CallScene, scene: Scene): TwoCallsView | null => {
  const { further, furtherEnded } = scene.context;
  if (further?.dial.parentContactId === call.contactId) {
    return {
      tone: 'calm',
      lines: [line('going', 'hourglass', goingText(further, call.state === 'held', scene))],
      controls: []
    };
  }
  if (furtherEnded?.parentContactId !== call.contactId || furtherEnded.why === 'left') return null;
  return { tone: 'warning', lines: [line('ended', 'info', furtherEndedText(furtherEnded, scene))], controls: [] };
};

export const twoCallsView = (call: CallScene, scene: Scene): TwoCallsView | null =>
  closedView(call, scene) ?? conferenceView(call, scene) ?? pairView(call, scene) ?? beginningView(call, scene);

/** On hold while somebody else is talked to or called: what was before with it waits unseen. */
export const isAside = (call: CallScene, { calls }: Scene): boolean =>
  call.state === 'held' &&
  calls.some((other) => other.contactId !== call.contactId && (other.is('talking') || other.is('onTheWay')));

/** A held call that cannot be taken back by itself: with its conference, or only when nobody else is heard. */
export const whyStaysHeld = (call: CallScene, { context, calls }: Scene): Text | null => {
  if (call.state !== 'held') return null;
  if (isConference(context.conference) && context.conference.members.includes(call.contactId)) return say('offConferenceHeld');
  if (isPending(context.asked, 'command.transfer')) return say('sayAsked');
  const heard = calls.some(
    (other) => other.contactId !== call.contactId && other.state !== 'held' && (other.is('talking') || other.is('onTheWay'))
  );
  return heard ? say('offOtherHeard') : null;
};
