/** Puts the model together: the campaign at rest, and what time and the far side bring about. */
import { createAgentMessages } from './agentMessages';
import { enterState } from './agentStates';
import { fillSlots } from './attempts';
import { takeBlendedCalls } from './blending';
import type { Campaign, CampaignSkill } from './campaignTypes';
import { createCommitmentBook } from './commitmentBook';
import { planCommitments } from './plannedCommitments';
import { closeAs, meetFailure, meetVerdict } from './connecting';
import { moveTo } from './contactMoves';
import { createHistory } from './history';
import { createIds } from './ids';
import { customerHungUp } from './inboundCalls';
import { createLedger } from './ledger';
import { connectByHand, failByHand } from './manualCalls';
import type { ModelTime } from './modelTime';
import type { Agent, Moves, Skill, World } from './modelTypes';
import { goOnWithLeg } from './ordinaryContacts';
import { createNoSkill } from './outsiders';
import { startDialing } from './preview';
import { previewSettings } from './previewRules';
import { returnOffer } from './previewCommands';
import { createRecordQueue } from './recordQueue';
import { createSessionBook } from './sessionBook';
import { createToolDesk } from './toolDesk';
import { closeCall } from './wrapUp';

const moves: Moves = {
  rang(world, { contact }) {
    world.ledger.write('rang', contact);
    // An ordinary call stays Dialing: Ringing is what offers are (protocol 6.7).
    if (contact.ordinary === null) moveTo(world, contact, 'NaturalCallRinging');
  },
  answered(world, line) {
    const { contact, farEnd } = line;
    world.ledger.write('answered', contact, { farEnd });
    if (contact.ordinary === null) moveTo(world, contact, 'NaturalCallAMD');
    else connectByHand(world, line);
  },
  analysed: meetVerdict,
  failed: (world, line) => (line.contact.ordinary === null ? meetFailure : failByHand)(world, line),
  hungUp: customerHungUp,
  previewTimedOut(world, contact) {
    if (previewSettings(contact.record, contact.skill.config).defaultAccept) startDialing(world, contact);
    else returnOffer(world, contact, 'timed out');
  },
  overrideTimedOut: (world, contact) => closeAs(world, contact, 'machine'),
  wrapUpTimedOut: (world, contact) => closeCall(world, contact, 'wrap-up over', 'settled'),
  legUp(world, agent) {
    goOnWithLeg(agent);
    if (agent.skill?.running !== true) return;
    if (agent.blended) return takeBlendedCalls(world, agent);
    if (agent.state !== 'DialerPending') return;
    enterState(world, agent, 'Dialer');
    fillSlots(world, agent);
  }
};

const createAgent = (profile: Campaign['agents'][number]): Agent => ({
  profile,
  permissions: { ...profile.permissions },
  session: null,
  state: 'LoggedOut',
  reason: '',
  stateSince: 0,
  acwSeconds: null,
  next: null,
  leg: null,
  muted: false,
  skill: null,
  skillSince: 0,
  blended: false,
  blending: null,
  plain: { state: 'Unavailable', reason: '' },
  attempts: new Set(),
  call: null,
  ordinaryCalls: new Set(),
  conference: null,
  wrapUpOf: null,
  slots: new Set(),
  dialsPlanned: 0
});

function createSkill(world: World, config: CampaignSkill): Skill {
  const records = world.campaign.records.filter(({ skillId }) => skillId === config.skillId);
  const free = new Set<Agent>();
  return {
    config,
    running: config.running,
    queue: createRecordQueue(records, world.time, () => free.forEach((agent) => fillSlots(world, agent))),
    agents: new Set(),
    free,
    listNotice: 'none'
  };
}

/** A world at rest: nobody signed in, every record waiting. */
export function createWorld(campaign: Campaign, seed: number, time: ModelTime): World {
  const ids = createIds(seed);
  const skills = new Map<string, Skill>();
  const world: World = {
    campaign,
    seed,
    time,
    ids,
    ledger: createLedger(time.now),
    history: createHistory(campaign, time.now()),
    messages: createAgentMessages(),
    commitments: createCommitmentBook(),
    tools: createToolDesk(),
    agents: new Map(campaign.agents.map((profile) => [profile.agentId, createAgent(profile)])),
    skills,
    contacts: new Map(),
    waitingCalls: new Set(),
    noSkill: createNoSkill(campaign.skills, time),
    manualDials: new Map(),
    sessions: createSessionBook(ids),
    moves,
    autoplay: true
  };
  for (const config of campaign.skills) skills.set(config.skillId, createSkill(world, config));
  planCommitments(world);
  return world;
}
