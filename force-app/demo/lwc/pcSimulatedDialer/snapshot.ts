/** Everything a client must know after start, join or a poll with an old id, in the recommended order (protocol 2.4, 4.12). */
import { ownCalls } from './contactStatus';
import { agentLegEvent, agentStateEvent, muteEvent } from './eventAgent';
import { conferenceEvent } from './eventConference';
import { callContactEvent } from './eventContact';
import { agentSessionStart, notice, skillListNotice } from './eventSession';
import { indicatorsOf } from './agentTools';
import { offeredAgain } from './commitmentTime';
import type { World } from './modelTypes';
import type { Session, WireEvent } from './sessionTypes';

export function snapshotOf(world: World, session: Session): readonly WireEvent[] {
  const { agent } = session;
  const contacts = [...ownCalls(agent), ...agent.attempts];
  const { conference } = agent;
  return [
    agentSessionStart(world, session),
    notice('UpdatePermissions'),
    agentStateEvent(agent),
    ...(agent.leg === null ? [] : [agentLegEvent(agent.leg.agentLegId, agent.leg.status)]),
    muteEvent(agent),
    ...(conference === null ? [] : [conferenceEvent(conference.conferenceNo)]),
    ...contacts.map(callContactEvent),
    notice('UpdateSkills'),
    notice('UpdateUnavailableCodes'),
    notice('UpdateMessages'),
    notice('UpdateCallbacks'),
    ...offeredAgain(world, agent),
    ...(indicatorsOf(world, agent).length > 0 ? [notice('UpdateIndicators')] : []),
    // Without it, an agent who rejoins would not learn why nothing is dialed.
    ...(agent.skill?.listNotice === 'empty' && !agent.blended ? [skillListNotice(true)] : [])
  ];
}
