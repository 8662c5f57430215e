/** Callbacks of an agent (protocol 5.7): those promised by hand and those of calling lists in one list; commands on the offered one. */
import { promisedTo } from './callbacks';
import {
  cancelCommitment,
  changeCommitment,
  createCommitment,
  deleteCommitment,
  dialCommitment,
  isListed,
  rescheduleCommitment
} from './commitmentCommands';
import type { Commitment } from './commitmentBook';
import { iso } from './isoTime';
import { changeListCallback, deleteListCallback, listCallback } from './listCallbacks';
import type { Agent, World } from './modelTypes';
import { demand } from './refusal';
import type { Fields } from './requestFields';
import { accepted, json, liveSession, type Call, type Routes } from './wireCall';

interface Listed {
  readonly at: number;
  readonly item: object;
}

/** A callback of a calling list, promised to the agent; those of the whole skill are nobody's own. */
const ofList = ({ callback, entry, skill }: ReturnType<typeof promisedTo>[number]): Listed => ({
  at: callback.at,
  item: {
    callbackId: Number(callback.callbackId),
    target: 'A',
    agentId: Number(callback.agentId),
    skillId: Number(skill.config.skillId),
    dialNumber: callback.number,
    origNumber: skill.config.callerId,
    firstName: entry.record.firstName,
    lastName: entry.record.lastName,
    notes: callback.notes,
    callbackTime: iso(callback.at)
  }
});

const ofHand = ({ callbackId, pledge }: Commitment): Listed => ({
  at: pledge.at,
  item: {
    callbackId: Number(callbackId),
    target: pledge.agentId === null ? 'S' : 'A',
    agentId: Number(pledge.agentId ?? -1),
    skillId: Number(pledge.skill.config.skillId),
    dialNumber: pledge.number,
    origNumber: pledge.skill.config.callerId,
    firstName: pledge.firstName,
    lastName: pledge.lastName,
    notes: pledge.notes,
    callbackTime: iso(pledge.at)
  }
});

type OfferCommand = (world: World, agent: Agent, callbackId: string, fields: Fields) => void;

/** `interactions/{callbackId}/…`, as if the offered one were a contact. */
const offerCommands: Readonly<Record<string, OfferCommand>> = {
  dial: dialCommitment,
  reschedule: (world, agent, callbackId, fields) =>
    rescheduleCommitment(world, agent, callbackId, fields.text('rescheduleDate')),
  cancel: (world, agent, callbackId, fields) => cancelCommitment(world, agent, callbackId, fields.text('notes'))
};

export function addCommitmentRoutes(route: Routes, world: World): void {
  route('GET', 'agents/:agent/scheduled-callbacks', ({ agent, param }: Call) => {
    const { agentId } = agent.profile;
    demand(param('agent') === agentId, 403, "Another agent's data is not for this agent.");
    const byHand = world.commitments.all().filter((one) => isListed(one, agent));
    const all = [...promisedTo(world, agentId).map(ofList), ...byHand.map(ofHand)];
    return json({ callbacks: all.sort((one, other) => one.at - other.at).map(({ item }) => item) });
  });
  route('POST', 'scheduled-callbacks', ({ agent, fields }) =>
    json({ callbackId: Number(createCommitment(world, agent, fields).callbackId) })
  );
  route('PUT', 'scheduled-callbacks/:callback', ({ agent, fields, param }) => {
    const found = listCallback(world, agent, param('callback'));
    if (found === undefined) changeCommitment(world, agent, param('callback'), fields);
    else changeListCallback(world, agent, found, fields);
    return json({});
  });
  route('DELETE', 'scheduled-callbacks/:callback', ({ agent, fields, param }) => {
    const found = listCallback(world, agent, param('callback'));
    const words = fields.text('description');
    if (found === undefined) deleteCommitment(world, agent, param('callback'), words);
    else deleteListCallback(world, agent, found, words);
    return json({});
  });
  for (const [tail, command] of Object.entries(offerCommands)) {
    route('POST', `agent-sessions/:sid/interactions/:cid/${tail}`, (call) => {
      liveSession(world, call);
      command(world, call.agent, call.param('cid'), call.fields);
      return accepted();
    });
  }
}
