/** Reference data of the tenant (protocol 7.5, 7.9). */
import { iso } from './isoTime';
import type { World } from './modelTypes';
import { demand } from './refusal';
import { json, type Routes } from './wireCall';
import { zoneOffset } from './zones';

export function addTenantReference(route: Routes, world: World): void {
  const { campaign, time } = world;
  const teamOf = (teamId: string): Record<string, string> => {
    const team = campaign.teams.find((candidate) => candidate.teamId === teamId);
    demand(team !== undefined, 404, 'There is no such team.');
    return team;
  };
  route('GET', 'server-time', () => json({ ServerTime: iso(time.now()) }));
  route('GET', 'business-unit', () =>
    json({
      businessUnits: [
        {
          features: [],
          maxConferenceParties: campaign.maxConferenceParties,
          isMultiContactHandling: false,
          isUnifiedRoutingEnabled: false,
          fileExtensions: ''
        }
      ]
    })
  );
  route('GET', 'timezones', () =>
    json({
      timeZones: campaign.timeZones.map(({ displayName, standardName }) => ({
        displayName,
        standardName,
        offset: zoneOffset(standardName, time.now())
      }))
    })
  );
  route('GET', 'teams/:team', ({ param }) => {
    const { teamId, teamName } = teamOf(param('team'));
    return json({ teams: [{ teamId: Number(teamId), teamName, isActive: true }] });
  });
  route('GET', 'teams/:team/unavailable-codes', ({ param, fields }) => {
    teamOf(param('team'));
    const activeOnly = fields.flag('activityOnly') || fields.flag('activeOnly');
    return json({
      unavailableCodes: campaign.unavailableCodes
        .filter(({ isActive }) => isActive || !activeOnly)
        .map(({ outStateId, name, isActive, isAcw, agentTimeoutMins }) => ({
          outStateId: Number(outStateId),
          outStateName: name,
          isActive,
          isAcw,
          agentTimeoutMins
        }))
    });
  });
}
