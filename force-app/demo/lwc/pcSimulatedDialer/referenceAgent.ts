/** Reference data of the agent (protocol 7.6–7.9, 5.7). Only one's own, except for the short description. */
import { iso } from './isoTime';
import type { CampaignMessage } from './campaignTypes';
import type { Agent, World } from './modelTypes';
import { wanted } from './readParameters';
import { demand } from './refusal';
import { json, type Call, type Routes } from './wireCall';

/** Clients differ in which spelling they read: both are served (protocol 7.7). */
function message({ messageId, subject, text, expireMinutes }: CampaignMessage, startsAt: number): object {
  const start = iso(startsAt);
  const validUntil = iso(startsAt + expireMinutes * 60_000);
  return {
    MessageId: messageId,
    MessageText: text,
    Subject: subject,
    ValidUntil: validUntil,
    start_date: start,
    ExpireTimer: expireMinutes,
    messageId: Number(messageId),
    messageText: text,
    subject,
    validUntil,
    startDate: start,
    expireTimer: expireMinutes
  };
}

const description = ({ profile, state }: Agent): Readonly<Record<string, unknown>> => ({
  agentId: Number(profile.agentId),
  userId: profile.userId,
  userName: profile.username,
  firstName: profile.firstName,
  lastName: profile.lastName,
  teamId: Number(profile.teamId),
  isActive: true,
  agentStateName: state
});

export function addAgentReference(route: Routes, world: World): void {
  const openedAt = world.time.now();
  const clientData = new Map<string, string>();
  const own = ({ agent, param }: Call): Agent => {
    demand(param('agent') === agent.profile.agentId, 403, "Another agent's data is not for this agent.");
    return agent;
  };
  route('GET', 'permissions', ({ agent, fields }) => {
    const agentId = fields.text('agentId');
    demand(agentId === '' || agentId === agent.profile.agentId, 403, "Another agent's permissions are not for this agent.");
    return json({
      permissions: Object.entries(agent.permissions).map(([Key, Value]) => ({
        BusinessUnitId: Number(world.campaign.businessUnit.businessUnitId),
        Key,
        Value
      }))
    });
  });
  route('GET', 'agents/client-data', ({ agent }) => json({ Data: clientData.get(agent.profile.agentId) ?? '{}' }));
  route('PUT', 'agents/client-data', ({ agent, fields }) => {
    clientData.set(agent.profile.agentId, fields.text('dataSet'));
    return json({});
  });
  route('GET', 'agents/:agent/messages', (call) => {
    own(call);
    const { agent } = call;
    return json({
      messages: [
        ...world.campaign.messages.map((entry) => message(entry, openedAt)),
        ...world.messages.of(agent.profile.agentId).map((entry) => message(entry, entry.startsAt))
      ]
    });
  });
  route('GET', 'agents/:agent/agent-settings', (call) => {
    own(call);
    return json({
      webRTCType: '',
      webRTCWSSUrls: '',
      webRTCServerDomain: '',
      webRTCICEUrls: '',
      webRTCDNIS: '',
      deleteCommitmentString: world.campaign.commitments.removal,
      persistentPanels: false,
      maxConferenceParties: world.campaign.maxConferenceParties,
      EnableUIQueue: false
    });
  });
  route('GET', 'agents/:agent', ({ param, fields }) => {
    const agent = world.agents.get(param('agent'));
    demand(agent !== undefined, 404, 'There is no such agent.');
    return json({ agents: [wanted(fields)(description(agent))] });
  });
}
