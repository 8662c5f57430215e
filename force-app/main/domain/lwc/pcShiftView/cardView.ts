/** One contact's card. */
import { isConsult, isOutsideNetwork } from 'c/pcCallMachine';
import type { Asked } from 'c/pcCallMachine';
import { callButtons } from './callButtons';
import { cardValues } from './cardValues';
import { keypadView } from './keypadView';
import { lineWords } from './lineWords';
import { incomingView, pulledText } from './incomingView';
import { closingWords, marksView } from './marksView';
import { contactNumber, partyIn, visibleNumber } from './numberView';
import { matchView } from './matchView';
import { outsideView } from './outsideView';
import { previewProblem, previewView } from './previewView';
import { contactPanelView } from './contactPanelView';
import { popProblem } from './popProblem';
import { refusalText } from './refusalText';
import { refusedOf } from './refusedAnswers';
import { rescheduleView } from './rescheduleView';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import { furtherView } from './furtherView';
import { toolsView } from './toolsView';
import { isAside, twoCallsView } from './twoCallsView';
import type { CardView, LineState, Text } from './viewTypes';
import { aheadView, wrapUpView } from './wrapUpView';

/** States in which a linked line is really heard; on hold it is not, and what ended is silent. */
const heard: readonly LineState[] = ['dialing', 'ringing', 'screening', 'active', 'masked', 'conferenced'];

/** Whether the agent hears this line now, as far as the dialer says. */
export const isHeard = (call: CallScene, scene: Scene): boolean =>
  call.context.contact.linked && heard.includes(call.state) && !scene.lastKnown && !isOutsideNetwork(call.context);

const hear = (call: CallScene, scene: Scene): Text | null => {
  if (!isHeard(call, scene)) return null;
  if (scene.context.leg?.status === 'disconnected') return say('hearLegDown');
  return say(scene.context.muted ? 'hearThisMuted' : 'hearThis');
};

const stateText = ({ state, context }: CallScene, scene: Scene): Text => {
  const words = lineWords[state];
  const raw = context.contact.rawStatus;
  if (state !== 'unknown') return say(scene.lastKnown ? words.was : words.is);
  if (raw === '') return say('stateNoWord');
  return say(scene.lastKnown ? words.was : words.is, { raw });
};

const answersOf = (call: CallScene): readonly Asked[] => Object.values(call.context.asked);

/** What the agent should know, the most pressing first. */
const problem = (call: CallScene, scene: Scene): Text | null => {
  const { contact } = call.context;
  if (scene.lastKnown && call.is('talking')) return say('problemKeepTalking');
  const refused = refusedOf(call);
  if (refused) return say('problemRefused', { why: refusalText(refused) });
  if (answersOf(call).some(({ stage }) => stage === 'late')) return say('problemLate');
  if (call.state === 'unknown') return say('problemUnknownState', { raw: contact.rawStatus });
  if (call.is('previewing')) return previewProblem(call, scene);
  return (call.is('needsDisposition') ? listProblem(call, scene) : null) ?? popProblem(call, scene);
};

const listProblem = (call: CallScene, { context }: Scene): Text | null => {
  const { skillId } = call.context.contact;
  const list = skillId !== null && Object.hasOwn(context.dispositions, skillId) ? context.dispositions[skillId] : undefined;
  return list?.refusal ? say('problemNoDispositions', { why: refusalText(list.refusal) }) : null;
};

/** Only when it is not the skill in the bar. */
const skillName = (call: CallScene, { context }: Scene): string | null => {
  const { skillId, blendingSkillName } = call.context.contact;
  const name = blendingSkillName || (context.skills?.find((skill) => skill.skillId === skillId)?.skillName ?? '');
  return name === '' || name === context.skill?.skillName ? null : name;
};

/** Said when blending delivered the contact outside the assigned skill. */
const blending = ({ context: { contact } }: CallScene): Text | null =>
  contact.blendingSkillName === '' ? null : say('cardBlending', { skill: contact.blendingSkillName });

/** A conversation is timed from its beginning, a hold or mask from when it was set. */
const since = ({ state, context }: CallScene): number | null =>
  state === 'active' || state === 'conferenced' ? context.activeSince : context.contact.changedAt;

/** Said until the card leaves: the agent dropped out of this call on purpose. */
const handedOver = (call: CallScene, { context: { transferring }, numberText }: Scene): Text | null => {
  const to = Object.hasOwn(transferring, call.contactId) ? transferring[call.contactId] : undefined;
  return to !== undefined && call.is('needsDisposition') ? say('wrapUpTransferred', { name: partyIn(to, numberText) }) : null;
};

/** Between colleagues the wire has the id of the one who was asked (protocol 6.1): no number, and nothing to tell anybody by. */
const numbers = (call: CallScene, scene: Scene): Pick<CardView, 'number' | 'numberText'> =>
  isConsult(call.context.contact)
    ? { number: '', numberText: '' }
    : { number: visibleNumber(call, scene), numberText: contactNumber(call, scene) };

export const cardView = (call: CallScene, scene: Scene): CardView => {
  const { contact } = call.context;
  const { icon, step } = lineWords[call.state];
  const reschedule = rescheduleView(call, scene);
  return {
    contactId: call.contactId,
    position: call.position,
    name: contact.name,
    ...numbers(call, scene),
    skillName: skillName(call, scene),
    state: call.state,
    stateText: stateText(call, scene),
    stateIcon: scene.lastKnown ? 'utility:offline' : icon,
    since: since(call),
    linked: contact.linked,
    hear: hear(call, scene),
    step,
    zoneName: contact.zoneName,
    localZone: scene.zoneOf(contact.zoneName, scene.context.zones),
    ...cardValues(call, scene),
    compliance: contact.compliance,
    problem: problem(call, scene),
    stale: scene.lastKnown,
    controls: callButtons(call, scene),
    marks: marksView(call, scene),
    closed: closingWords(call.context.closing)?.[0] ?? handedOver(call, scene),
    contactPanel: isAside(call, scene) ? null : contactPanelView(call, scene),
    blending: blending(call),
    reschedule,
    wrapUp: call.is('needsDisposition') ? wrapUpView(call, scene) : null,
    ahead: aheadView(call, scene),
    keypad: keypadView(call, scene),
    incoming: incomingView(call, scene),
    pulled: pulledText(call, scene),
    outside: outsideView(call, scene),
    further: furtherView(call, scene),
    twoCalls: twoCallsView(call, scene),
    match: matchView(call, scene),
    tools: toolsView(call.contactId, scene),
    preview: call.is('previewing') && reschedule === null ? previewView(call, scene) : null
  };
};
