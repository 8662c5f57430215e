/** An agent who works without a person: hangs up never, disposes of every wrap-up at once, and polls on. */
import type { AgentClient } from './agentClient';

export async function work(agent: AgentClient): Promise<void> {
  agent.listening = true;
  while (agent.listening) {
    const events = (await agent.poll(60)) ?? [];
    for (const { Type, Status, FinalState, ContactID } of events) {
      if (Type === 'CallContactEvent' && Status === 'Disconnected' && FinalState === 'False') {
        await agent.onContact(ContactID, 'disposition', { primaryDispositionId: 13, primaryDispositionNotes: 'done' });
      }
    }
  }
}
