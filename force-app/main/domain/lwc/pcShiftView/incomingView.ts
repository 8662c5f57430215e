/** A call offered to the agent: two answers, a deadline, and why it came (protocol 6.7, 6.8). */
import { isConsult, isOverdue, isPending, previewEnd } from 'c/pcCallMachine';
import type { Instant } from 'c/pcFacts';
import { legGoesToo } from 'c/pcShiftMachine';
import { skillTitle } from './barView';
import { callControl } from './controls';
import type { IncomingView } from './incomingTypes';
import { contactNumber } from './numberView';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';
import type { ButtonView, Text } from './viewTypes';

export const isOffer = (call: CallScene): boolean => call.is('offered');

/** A colleague asks; of the customer the wire says nothing but an id of their side (protocol 6.1). */
const consultLines = ({ context: { contact } }: CallScene): readonly Text[] =>
  isConsult(contact) ? [say('offerConsult', { name: nameIn(contact.name) }), say('offerConsultAbout')] : [];

const legIsUp = ({ context: { leg } }: Scene): boolean => leg?.status === 'active';

const whyNot = ({ context: { taken, asked } }: CallScene, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  return say(taken && !isPending(asked, 'command.refuse') ? 'offTaken' : 'offBusy');
};

const acceptButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.accept', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'accept',
    icon: 'utility:call',
    text: say('buttonTake'),
    asking: say('buttonAccepting'),
    does: say(legIsUp(scene) ? 'sayTake' : 'sayTakeByPhone'),
    intent,
    off: whyNot(call, scene)
  });
};

const refuseButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.refuse', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'refuse',
    icon: 'utility:close',
    text: say('buttonRefuse'),
    asking: say('buttonRefusing'),
    does: say(legGoesToo(scene.context, call.contactId) ? 'sayRefuse' : 'sayRefuseOnly'),
    intent,
    off: say(scene.lastKnown ? 'offLink' : 'offBusy')
  });
};

/** Accept and Refuse; everything else is off in this state, so it is not there. */
export const offerButtons = (call: CallScene, scene: Scene): readonly ButtonView[] => [
  acceptButton(call, scene),
  refuseButton(call, scene)
];

/** Without manual accept the dialer connects by itself, a phone that is picked up is enough (protocol 10.3). */
const connectsItself = ({ state, context: { contact } }: CallScene): boolean => state === 'offered' && !contact.manualAccept;

const offerUntil = (call: CallScene): Instant | null =>
  call.context.taken || isOverdue(call.context) ? null : previewEnd(call.context.contact);

const atZero = (call: CallScene, scene: Scene): readonly [Text, Text | null] => {
  if (call.context.taken) return [say('incomingTaken'), legIsUp(scene) ? null : say('sayTakeByPhone')];
  if (isOverdue(call.context)) return [say('previewOverdue'), say('previewOverdueThen')];
  if (connectsItself(call)) return [say('incomingConnects'), legIsUp(scene) ? null : say('incomingConnectsThen')];
  return offerUntil(call) === null ? [say('incomingStays'), null] : [say('incomingEnds'), say('incomingEndsThen')];
};

/** What happens when the agent does nothing, in one sentence. */
export const ifNotAnswered = (call: CallScene, scene: Scene): Text => atZero(call, scene)[0];

/** That it takes, or took, the agent out of the dialer; null when it did not. */
export const pulledText = ({ contactId, is }: CallScene, { context: { pulled } }: Scene): Text | null =>
  pulled?.contactId === contactId && pulled.stage === 'away'
    ? say(is('offered') ? 'incomingPulled' : 'cardPulled', { skill: skillTitle(pulled.skill) as string | Text })
    : null;

const linesOf = (call: CallScene, scene: Scene): readonly Text[] => {
  const { contact } = call.context;
  const called = !isConsult(contact) && contact.inbound && contact.callerId !== '' && contact.number !== '';
  return [
    ...consultLines(call),
    ...(call.state === 'callbackOffered' ? [say('incomingAgain')] : []),
    ...(called ? [say('incomingCalled', { number: contactNumber(call, scene, contact.number) })] : [])
  ];
};

export const incomingView = (call: CallScene, scene: Scene): IncomingView | null => {
  if (!isOffer(call)) return null;
  const [ifNothing, then] = atZero(call, scene);
  return {
    since: call.context.contact.changedAt,
    until: offerUntil(call),
    ifNothing,
    then,
    lines: linesOf(call, scene),
    accept: acceptButton(call, scene),
    refuse: refuseButton(call, scene)
  };
};
