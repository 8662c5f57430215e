/** Reads the campaign file: shape first, then what one part says of another. Every failure is one sentence with path and reason. */
import { IANAZone } from 'c/pcLuxon';
import { safeParse } from 'c/pcValibotDemo';
import { dotted, fail, known, ordered, unique } from './campaignChecks';
import { checkAddressBooks, checkCommitments } from './campaignDirectoryChecks';
import { campaignSchema } from './campaignSchema';
import type { Campaign } from './campaignTypes';
import { ianaZone } from './zones';

const checkSkills = ({ skills }: Campaign): void =>
  skills.forEach((skill, index) => {
    const path = `skills[${index}]`;
    if (skill.mode !== 'predictive' && skill.linesPerAgent !== 1)
      fail(`${path}.linesPerAgent`, `a ${skill.mode} skill dials one line per agent, not ${skill.linesPerAgent}`);
    if (Object.values(skill.odds).every((odd) => odd === 0)) fail(`${path}.odds`, 'at least one must be more than 0');
    if (skill.acwTypeId === 3 && skill.acwSeconds === 0) fail(`${path}.acwSeconds`, 'automatic wrap-up needs seconds');
    if (skill.acwTypeId === 2 && skill.dispositions.length === 0)
      fail(`${path}.dispositions`, 'wrap-up with disposition needs at least one');
    if (skill.priorityBlending && (skill.mode === 'manual' || skill.mode === 'inbound'))
      fail(`${path}.priorityBlending`, `a skill that is ${skill.mode} is not dialed, so nothing can be blended`);
    if (skill.mode === 'inbound' && skill.offerSeconds === 0) fail(`${path}.offerSeconds`, 'an offer needs seconds');
    if (skill.maximumAttempts === 0) fail(`${path}.maximumAttempts`, 'must be at least 1');
    Object.entries(skill.durations).forEach(([name, range]) => ordered(`${path}.durations.${name}`, range));
    unique(`${path}.dispositions`, 'dispositionId', skill.dispositions);
    unique(`${path}.tags`, 'tagId', skill.tags);
  });

const checkZones = ({ timeZones, records, rescheduleZone }: Campaign): void => {
  timeZones.forEach(({ standardName }, index) => {
    if (ianaZone(standardName) === null) fail(`timeZones[${index}].standardName`, `"${standardName}" is no Windows time zone`);
  });
  const zones = unique('timeZones', 'standardName', timeZones);
  records.forEach(({ timeZone }, index) => known(`records[${index}].timeZone`, timeZone, zones, 'time zone'));
  if (rescheduleZone !== 'contact' && !IANAZone.isValidZone(rescheduleZone))
    fail('rescheduleZone', `"${rescheduleZone}" is neither "contact" nor an IANA time zone`);
};

const checkAgents = ({ agents, teams, skills }: Campaign): void => {
  const teamIds = unique('teams', 'teamId', teams);
  const skillIds = unique('skills', 'skillId', skills);
  unique('skills', 'skillName', skills);
  unique('agents', 'agentId', agents);
  unique('agents', 'username', agents);
  agents.forEach((agent, index) => {
    known(`agents[${index}].teamId`, agent.teamId, teamIds, 'team');
    agent.skillIds.forEach((skillId, at) => known(`agents[${index}].skillIds[${at}]`, skillId, skillIds, 'skill'));
  });
};

/** What the client needs to know a contact at all; without it an event is another fault (`unreadableEvent`). */
const NEVER_SPOILT = ['Type', 'ContactID', 'Status', 'IsLinked', 'FinalState'];

const checkRecords = ({ records, skills }: Campaign): void => {
  const skillIds = new Set(skills.map(({ skillId }) => skillId));
  unique('records', 'recordId', records);
  records.forEach(({ skillId, wire }, index) => {
    known(`records[${index}].skillId`, skillId, skillIds, 'skill');
    const spoilt = [...Object.keys(wire?.set ?? {}), ...(wire?.leaveOut ?? [])];
    const wrong = spoilt.find((field) => NEVER_SPOILT.includes(field));
    if (wrong !== undefined) fail(`records[${index}].wire`, `"${wrong}" may not be spoilt`);
  });
};

const checkHistory = ({ history, records, agents, skills }: Campaign): void => {
  const byId = new Map(records.map((record) => [record.recordId, record]));
  const agentIds = new Set(agents.map(({ agentId }) => agentId));
  unique('history', 'contactId', history);
  history.forEach(({ recordId, agentId, dispositionId }, index) => {
    const path = `history[${index}]`;
    known(`${path}.recordId`, recordId, new Set(byId.keys()), 'record');
    known(`${path}.agentId`, agentId, agentIds, 'agent');
    const skill = skills.find(({ skillId }) => skillId === byId.get(recordId)?.skillId);
    const own = new Set(skill?.dispositions.map((entry) => entry.dispositionId));
    if (dispositionId !== null) known(`${path}.dispositionId`, dispositionId, own, 'disposition');
  });
};

export { CampaignError } from './campaignChecks';

/** `input` is the file as parsed JSON. Throws `CampaignError`. */
export function parseCampaign(input: unknown): Campaign {
  const result = safeParse(campaignSchema, input);
  if (!result.success) {
    const [issue] = result.issues;
    return fail(dotted((issue.path ?? []).map(({ key }) => key)), issue.message);
  }
  const campaign = result.output as Campaign;
  checkAgents(campaign);
  checkSkills(campaign);
  checkRecords(campaign);
  checkHistory(campaign);
  checkAddressBooks(campaign);
  checkCommitments(campaign);
  checkZones(campaign);
  ordered('agentLeg.answer', campaign.agentLeg.answer);
  unique('unavailableCodes', 'outStateId', campaign.unavailableCodes);
  unique('messages', 'messageId', campaign.messages);
  unique('scripts', 'scriptId', campaign.scripts);
  return campaign;
}
