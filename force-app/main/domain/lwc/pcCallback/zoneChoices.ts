/** The zones an agent may choose from. */
import type { Instant, ZoneEntry } from 'c/pcFacts';
import { isZone, zoneKey, zoneOf } from './zone';
import { offsetAt } from './zoneTime';

/** Whose zone an entry is. */
export type ZoneOwner = 'contact' | 'agent' | 'both';

export interface ZoneChoice {
  /** IANA name: what a draft keeps. No two choices have the same. */
  readonly zone: string;
  /** As the tenant writes it, null when the tenant's list does not have this zone. Untrusted text. */
  readonly displayName: string | null;
  /** Minutes east of UTC at the instant asked for. */
  readonly offsetMin: number;
  /** Null for a zone of neither. */
  readonly whose: ZoneOwner | null;
}

export interface ZoneChoicesSource {
  /** The tenant's timezones list; may be empty. Entries whose name means no zone are left out. */
  readonly zones: readonly ZoneEntry[];
  /** The contact's zone as the wire names it. */
  readonly zoneName: string;
  /** IANA zone of the agent, null when unknown. */
  readonly agentZone: string | null;
  /** The instant of the offsets: the chosen one, or now. ms, UTC. */
  readonly at: Instant;
}

/** The contact's zone first, the agent's second, then the tenant's list in its own order. */
export const zoneChoices = ({ zones, zoneName, agentZone, at }: ZoneChoicesSource): readonly ZoneChoice[] => {
  const contact = zoneOf(zoneName, zones);
  const agent = isZone(agentZone) ? agentZone : null;
  const listed = zones.flatMap(({ standardName, displayName }) => {
    const zone = zoneOf(standardName, zones);
    return zone === null ? [] : [{ zone, displayName }];
  });
  const isSame = (one: string, other: string | null): boolean => other !== null && zoneKey(one) === zoneKey(other);
  const ownerOf = (zone: string): ZoneOwner | null => {
    if (isSame(zone, contact)) return isSame(zone, agent) ? 'both' : 'contact';
    return isSame(zone, agent) ? 'agent' : null;
  };

  const choices = new Map<string, ZoneChoice>();
  for (const zone of [contact, agent, ...listed.map((entry) => entry.zone)]) {
    if (zone === null || choices.has(zoneKey(zone))) continue;
    const displayName = listed.find((entry) => isSame(entry.zone, zone))?.displayName ?? null;
    choices.set(zoneKey(zone), { zone, displayName, offsetMin: offsetAt(zone, at), whose: ownerOf(zone) });
  }
  return [...choices.values()];
};
