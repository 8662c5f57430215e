/** Ways to get an agent somewhere quickly, on the durations of the test campaign. */
import type { FarEnd } from '../../simulatorTypes';
import type { AgentClient, Event } from './agentClient';
import type { Rig } from './rig';

/** Signed in, listening, nothing to read. */
export async function connected(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await rig.agent(index).start();
  await agent.poll();
  agent.listen();
  agent.take();
  return agent;
}

/** In the dialer with the leg up; nothing dialed yet. */
export async function inDialer(rig: Rig, index = 1, skillName = 'Collections A'): Promise<AgentClient> {
  const agent = await connected(rig, index);
  await agent.command('dialer-login', { skillName });
  await rig.clock.advance(1500);
  agent.take();
  return agent;
}

/** Every planned line of this agent is dialed and rings; the far ends stand still. */
export async function ringing(rig: Rig, index = 1): Promise<AgentClient> {
  rig.dialer.control.autoplay(false);
  const agent = await inDialer(rig, index);
  await rig.clock.advance(3000);
  return agent;
}

/** Plays a far end and lets the agent hear of it. */
export async function play(rig: Rig, contact: Event | string, ...farEnds: readonly FarEnd[]): Promise<boolean> {
  const contactId = typeof contact === 'string' ? contact : contact.ContactID;
  const played = farEnds.map((farEnd) => rig.dialer.control.play(contactId, farEnd));
  await rig.clock.advance(0);
  return played.every(Boolean);
}

/** The agent talks to a person. */
export async function talking(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await ringing(rig, index);
  await play(rig, agent.live()[0], 'person', 'person');
  return agent;
}

/** The call is over and waits for its disposition. */
export async function wrappingUp(rig: Rig, index = 1): Promise<AgentClient> {
  const agent = await talking(rig, index);
  await agent.onContact(agent.contact.ContactID, 'end');
  await rig.clock.advance(0);
  agent.take();
  return agent;
}
