/** Events in the short form stories are told in. */
import type { Event } from './agentClient';

/** `Ringing+` is linked, `(Dialer)` an agent state, `[leg Active]` the agent leg, `<Mute>` any other event. */
export const story = (events: readonly Event[]): string[] =>
  events.flatMap((event) => {
    if (event.Type === 'CallContactEvent') {
      const link = event.IsLinked === 'True' ? '+' : '';
      return [`${event.Status.replace('NaturalCall', '')}${event.FinalState === 'True' ? ' final' : ''}${link}`];
    }
    if (event.Type === 'AgentState')
      return [`(${event.CurrentState}${event.IsAcw === 'True' ? ` ACW ${event.AcwTimeout}` : ''})`];
    return event.Type === 'AgentLeg' ? [`[leg ${event.Status}]`] : [`<${event.Type}>`];
  });
