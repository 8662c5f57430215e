/** Bad input on purpose: the events of a record as a careless tenant would send them. */
import type { WireSpoiling } from './campaignTypes';
import type { WireEvent } from './sessionTypes';

/** The event with fields replaced and left out as the record says; without such words it stays as it is. */
export function spoilt(event: WireEvent, wire: WireSpoiling | null): WireEvent {
  if (wire === null) return event;
  const kept = Object.entries({ ...event, ...wire.set }).filter(([field]) => !wire.leaveOut.includes(field));
  return Object.fromEntries(kept) as WireEvent;
}
