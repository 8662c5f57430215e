/** Reference data of skills (protocol 7.1–7.4). Booleans and numbers are real ones here, unlike in events. */
import type { CampaignDisposition, CampaignSkill } from './campaignTypes';
import { iso } from './isoTime';
import type { Skill, World } from './modelTypes';
import { demand } from './refusal';
import { json, noContent, type Call, type Routes } from './wireCall';

/** A skill the platform dials for its agents. */
export const isPersonalConnection = ({ mode }: CampaignSkill): boolean => mode !== 'manual' && mode !== 'inbound';
const isOutbound = ({ mode }: CampaignSkill): boolean => mode !== 'inbound';
/** Empty for an inbound skill, which has none [INF]. */
const strategy = (config: CampaignSkill): string =>
  isPersonalConnection(config) ? 'Personal Connection' : isOutbound(config) ? 'Manual' : '';

/** An entry of the agent's skill list. */
const assignment = ({ config, running }: Skill): object => ({
  skillId: Number(config.skillId),
  skillName: config.skillName,
  isOutbound: isOutbound(config),
  isDialer: isPersonalConnection(config),
  isNaturalCalling: isPersonalConnection(config),
  isNaturalCallingRunning: isPersonalConnection(config) && running,
  outboundStrategy: strategy(config),
  priorityBlending: config.priorityBlending,
  mediaTypeId: 4,
  isRestricted: false,
  isActive: true,
  useDisposition: config.acwTypeId === 2,
  useACW: config.acwTypeId !== 1,
  useSecondaryDispositions: config.useSecondaryDispositions,
  requireDisposition: config.requireDisposition
});

const disposition = (entry: CampaignDisposition, index: number): object => ({
  dispositionId: Number(entry.dispositionId),
  dispositionName: entry.name,
  displayOrder: index + 1,
  classification: entry.classification,
  reportingGroup: '',
  systemOutcome: '',
  requireCommitmentAmount: entry.requireCommitmentAmount,
  requireRescheduleDate: entry.requireRescheduleDate,
  agentSpecific: entry.agentSpecific,
  isPreviewDisposition: entry.isPreviewDisposition
});

/** A skill as it is described by itself (protocol 7.2). */
export const skillDetail = ({ config, running }: Skill): Readonly<Record<string, unknown>> => ({
  skillId: Number(config.skillId),
  skillName: config.skillName,
  mediaTypeId: 4,
  isOutbound: isOutbound(config),
  outboundStrategy: strategy(config),
  isRunning: running,
  priorityBlending: config.priorityBlending,
  acwTypeId: config.acwTypeId,
  maxSecondsACW: config.acwSeconds,
  requireDisposition: config.requireDisposition,
  dispositions: config.dispositions.map(disposition),
  isRequireManualAccept: config.requireManualAccept
});

export function addSkillReference(route: Routes, world: World): void {
  const ofPath = ({ param }: Call): Skill => {
    const skill = world.skills.get(param('skill'));
    demand(skill !== undefined, 404, 'There is no such skill.');
    return skill;
  };
  route('GET', 'agents/:agent/skills', ({ agent, param }) => {
    demand(param('agent') === agent.profile.agentId, 403, "Another agent's skills are not for this agent.");
    const skills = agent.profile.skillIds.flatMap((id) => world.skills.get(id) ?? []);
    return json({
      totalRecords: skills.length,
      businessUnitId: Number(world.campaign.businessUnit.businessUnitId),
      lastPollTime: iso(world.time.now()),
      agentSkillAssignments: skills.map(assignment)
    });
  });
  route('GET', 'skills/:skill', (call) => json(skillDetail(ofPath(call))));
  route('GET', 'skills/:skill/parameters/delivery-preferences', (call) => json(ofPath(call).config.deliveryPreferences));
  route('GET', 'skills/:skill/parameters/cpa-management', (call) => json(ofPath(call).config.cpaManagement));
  route('GET', 'skills/:skill/dispositions', (call) => {
    const { config } = ofPath(call);
    if (config.dispositions.length === 0) return noContent();
    return json({
      skillId: Number(config.skillId),
      skillName: config.skillName,
      totalRecords: config.dispositions.length,
      dispositions: config.dispositions.map(disposition)
    });
  });
}
