/** Taking a call further: the control that opens the form, and what the form offers (protocol 6.1, 6.3). */
import { isOutsideNetwork, isPending } from 'c/pcCallMachine';
import type { ContactId, OrdinaryCallIntent } from 'c/pcFacts';
import { isConference } from 'c/pcShiftMachine';
import { agentRow, entryRow, numberRow, skillRow } from './furtherRows';
import { refusalText } from './refusalText';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';
import type { FurtherSectionView, FurtherView } from './twoCallsTypes';
import type { ButtonView, Text } from './viewTypes';
import { whyNot } from './whyNot';

/** The guards look at the call and not at the target. */
const probe = (contactId: ContactId): OrdinaryCallIntent => ({
  type: 'agent.dialSkill',
  skillId: '',
  parentContactId: contactId
});

/** Calls beside this one and the conference it is in. */
const othersOf = ({ contactId }: CallScene, { calls, context }: Scene): readonly CallScene[] => {
  const { members } = context.conference;
  const withIt = members.includes(contactId) ? members : [contactId];
  return calls.filter((call) => !withIt.includes(call.contactId));
};

/** The call can be put on hold or is, it is not being hung up, and its shift takes a second one. */
const isReady = (call: CallScene, scene: Scene): boolean =>
  !isPending(call.context.asked, 'command.hangUp') &&
  (call.state === 'held' || call.can({ type: 'agent.hold', contactId: call.contactId })) &&
  scene.can(probe(call.contactId));

const whyNotFurther = (call: CallScene, scene: Scene): Text => {
  if (scene.lastKnown) return say('offLink');
  if (scene.context.further !== null || isPending(call.context.asked, 'command.hold')) return say('sayAsked');
  const others = othersOf(call, scene);
  if (others.some((other) => other.is('needsDisposition'))) return say('offWrapUpOpen');
  if (others.length > 0) return say('offOtherCalls');
  return call.state === 'conferenced' || isConference(scene.context.conference)
    ? say('offHoldConference')
    : whyNot(call, scene);
};

/** Opens the form in place and sends nothing by itself. */
export const furtherButton = (call: CallScene, scene: Scene): ButtonView => {
  const ready = isReady(call, scene);
  return {
    name: 'further',
    icon: 'utility:change_owner',
    text: say('buttonTakeFurther'),
    pressed: null,
    state: ready ? 'ready' : 'off',
    say: ready ? say('sayTakeFurther') : whyNotFurther(call, scene),
    intent: null,
    ...(ready ? { opens: 'further' as const } : {})
  };
};

const sections = (call: CallScene, scene: Scene, ready: boolean): readonly FurtherSectionView[] => {
  const { directory } = scene.context;
  const tools = { call, scene, off: ready ? null : whyNotFurther(call, scene) };
  const number = numberRow(directory.text, tools);
  const { agents, skills, entries } = directory.found ?? { agents: null, skills: null, entries: null };
  const all: readonly FurtherSectionView[] = [
    { name: 'number', title: say('furtherNumber'), rows: number ? [number] : [] },
    { name: 'agents', title: say('furtherAgents'), rows: (agents ?? []).map((agent) => agentRow(agent, tools)) },
    { name: 'skills', title: say('furtherSkills'), rows: (skills ?? []).map((skill) => skillRow(skill, tools)) },
    { name: 'entries', title: say('furtherEntries'), rows: (entries ?? []).map((entry) => entryRow(entry, tools)) }
  ];
  return all.filter(({ rows }) => rows.length > 0);
};

const note = ({ context: { directory } }: Scene, nothing: boolean): Text | null => {
  const { state, refusal, found } = directory;
  if (state === 'failed' && refusal) return say('furtherFailed', { why: refusalText(refusal) });
  if (refusal) return say('furtherPartly', { why: refusalText(refusal) });
  if (state === 'loading') return say('furtherLoading');
  if (nothing && state === 'ready') return say('furtherNothing');
  return found?.complete === false ? say('furtherMore') : null;
};

const retryButton = ({ context: { directory }, lastKnown }: Scene): ButtonView | null =>
  directory.refusal === null
    ? null
    : {
        name: 'searchAgain',
        icon: 'utility:refresh',
        text: say('buttonSearchAgain'),
        pressed: null,
        state: lastKnown ? 'off' : 'ready',
        say: say(lastKnown ? 'offLink' : 'saySearchAgain'),
        intent: lastKnown ? null : { type: 'agent.searchDirectory', text: directory.text }
      };

/** Null where no second call can come from this one; the form then closes. */
export const furtherView = (call: CallScene, scene: Scene): FurtherView | null => {
  const { context } = scene;
  const ready = isReady(call, scene);
  const waits = scene.lastKnown && call.is('talking') && othersOf(call, scene).length === 0 && context.further === null;
  if (isOutsideNetwork(call.context) || (!ready && !waits)) return null;
  const found = sections(call, scene, ready);
  const name = nameIn(call.context.contact.name);
  return {
    lead: ready ? say(call.state === 'held' ? 'sayGoFurtherHeld' : 'sayGoFurther', { name }) : whyNotFurther(call, scene),
    searching: context.directory.state === 'loading',
    sections: found,
    note: note(scene, found.length === 0),
    retry: retryButton(scene),
    numberSkills: (context.skills ?? [])
      .filter(({ manualOutbound }) => manualOutbound)
      .map(({ skillId, skillName }) => ({ skillId, name: skillName }))
  };
};
