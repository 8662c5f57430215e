/** What agents answer their tools with, and the list of indicators (protocol 4.10, 6.6, 7.9). */
import { indicatorsOf } from './agentTools';
import { instantOf } from './readParameters';
import type { Contact, World } from './modelTypes';
import { demand } from './refusal';
import { accepted, json, liveContact, liveSession, type Call, type Routes } from './wireCall';

/** `k1=v1|k2=v2`; several values of one key are joined by commas. */
const FORM = /^([^=|]+=[^|]*)(\|[^=|]+=[^|]*)*$/;

function customData(world: World, call: Call): Response {
  const contact = liveContact(world, call);
  const [indicatorName, data] = [call.fields.text('indicatorName'), call.fields.text('data')];
  demand(FORM.test(data), 400, 'data must be pairs such as k1=v1|k2=v2.');
  world.ledger.write('customData', contact, { indicatorName, data });
  return accepted();
}

function continueReskill(world: World, call: Call): Response {
  liveSession(world, call);
  const { agentId } = call.agent.profile;
  const continues = call.fields.flag('continueReskill');
  demand(world.tools.asked.has(agentId), 409, 'Nobody asked whether to continue a reskill.');
  world.tools.asked.delete(agentId);
  world.ledger.write('reskillAnswered', { contactId: '', record: { recordId: '' }, agent: call.agent }, { continues });
  return accepted();
}

/** Not below a session: the contact alone says whose it is. */
function signal(world: World, { agent, fields, param }: Call): Response {
  const contact: Contact | undefined = world.contacts.get(param('cid'));
  demand(contact?.agent === agent, 404, 'The agent has no such contact.');
  world.ledger.write('signalled', contact, { parameters: fields.summary() });
  return accepted();
}

function startScript(world: World, { agent, fields, param }: Call): Response {
  const script = world.campaign.scripts.find(({ scriptId }) => scriptId === param('script'));
  demand(script !== undefined, 404, 'There is no such script.');
  const skillId = fields.text('skillId');
  demand(
    skillId === '' || agent.profile.skillIds.includes(skillId),
    400,
    `The skill ${skillId} is not assigned to this agent.`
  );
  instantOf(fields, 'startDate', 0);
  const subject = { contactId: '', record: { recordId: '' }, agent };
  world.ledger.write('scriptStarted', subject, {
    scriptId: script.scriptId,
    name: script.name,
    skillId,
    parameters: fields.text('parameters')
  });
  return accepted();
}

export function addToolRoutes(route: Routes, world: World): void {
  route('GET', 'agents/:agent/indicators', ({ agent, param }) => {
    demand(param('agent') === agent.profile.agentId, 403, "Another agent's data is not for this agent.");
    return json({
      indicators: indicatorsOf(world, agent).map(({ tool, contactId }) => ({
        indicatorName: tool.name,
        senderContactId: Number(contactId ?? 0),
        imageFile: tool.image ?? '',
        actionType: tool.action,
        action: tool.uri ?? '',
        toolTip: tool.toolTip ?? '',
        enable: tool.on
      }))
    });
  });
  route('POST', 'agent-sessions/:sid/interactions/:cid/custom-data', (call) => customData(world, call));
  route('POST', 'agent-sessions/:sid/continue-reskill', (call) => continueReskill(world, call));
  route('POST', 'interactions/:cid/signal', (call) => signal(world, call));
  route('POST', 'scripts/:script/start', (call) => startScript(world, call));
}
