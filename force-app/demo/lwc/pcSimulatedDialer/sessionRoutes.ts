/** Agent sessions and their long poll (protocol 2, 3). */
import { enterPlain } from './agentStates';
import { ownCalls } from './contactStatus';
import { endPoll, poll } from './longPoll';
import type { World } from './modelTypes';
import { demand } from './refusal';
import { endSession } from './supervisor';
import { anySession, json, liveSession, type Call, type Routes } from './wireCall';
import type { PollAnswer, WireEvent } from './sessionTypes';

const STATION = /^[\w+*#@.:-]{1,128}$/;

function start(world: World, { agent, fields }: Call): Response {
  const stationId = fields.text('stationId').trim();
  const stationPhoneNumber = fields.text('stationPhoneNumber').trim();
  demand(stationId !== '' || stationPhoneNumber !== '', 400, 'A station or a phone number is needed.');
  demand(
    [stationId, stationPhoneNumber].every((station) => station === '' || STATION.test(station)),
    400,
    'The station or phone number is not valid.'
  );
  demand(agent.session === null, 409, 'The agent already has a session.');
  const session = world.sessions.open(agent, { stationId, stationPhoneNumber });
  agent.session = session;
  enterPlain(world, agent, { state: 'Unavailable', reason: '' });
  return json({ sessionId: session.ids[0] });
}

function join(world: World, { agent, fields }: Call): Response {
  const asAgentId = fields.text('asAgentId');
  demand(asAgentId === '' || asAgentId === agent.profile.agentId, 403, "The agent may not join another agent's session.");
  const { session } = agent;
  demand(session !== null, 404, 'There is no session to join.');
  endPoll(session, { kind: 'nothing' });
  session.needsBurst = true;
  return json({ sessionId: world.sessions.rotate(session) });
}

/** Leaving with lines or a call needs force; a connected call needs endContacts too [INF 2.3]. */
function end(world: World, call: Call): Response {
  const { agent, fields } = call;
  liveSession(world, call);
  const force = fields.flag('forceLogoff');
  const endContacts = fields.flag('endContacts');
  fields.flag('ignorePersonalQueue');
  const idle = agent.skill === null || (agent.blended && agent.attempts.size === 0);
  const calls = ownCalls(agent).length;
  demand(force || (idle && calls === 0), 409, 'The agent is in the dialer or on a contact.');
  demand(endContacts || calls === 0, 409, 'The agent is on a contact; endContacts would end it.');
  endSession(world, agent, false, 'The agent logged off.');
  return json({});
}

/** Seconds 0..60; 60 when absent [INF]. */
function pollTimeoutMs({ fields }: Call): number {
  const seconds = fields.number('timeout') ?? 60;
  demand(Number.isInteger(seconds) && seconds >= 0 && seconds <= 60, 400, 'timeout must be 0 to 60 whole seconds.');
  return seconds * 1000;
}

function answered(answer: PollAnswer, batch: (events: readonly WireEvent[]) => readonly unknown[]): Response {
  if (answer.kind === 'events') return json({ sessionId: answer.sessionId, events: batch(answer.events) });
  if (answer.kind === 'cut') return answer.respond();
  demand(answer.kind === 'nothing', 409, 'The session is over.');
  return new Response(null, { status: 304 });
}

/** `batch` is the wire's edge: what becomes of events on their way out. */
export function addSessionRoutes(
  route: Routes,
  world: World,
  batch: (agentId: string, events: readonly WireEvent[]) => readonly unknown[]
): void {
  route('POST', 'agent-sessions', (call) => start(world, call));
  route('POST', 'agent-sessions/join', (call) => join(world, call));
  route('DELETE', 'agent-sessions/:sid', (call) => end(world, call));
  route('GET', 'agent-sessions/:sid/get-next-event', async (call) => {
    const timeoutMs = pollTimeoutMs(call);
    const session = anySession(world, call);
    const answer = await poll(world, session, call.param('sid'), timeoutMs, call.signal);
    return answered(answer, (events) => batch(call.agent.profile.agentId, events));
  });
}
