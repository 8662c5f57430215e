/** Completed contacts (protocol 7.12) and saved dispositions (7.4). */
import { iso } from './isoTime';
import type { Contact } from './modelTypes';
import { wireNumber } from './numbers';

/** What was saved for a contact. */
export interface SavedDisposition {
  readonly dispositionId: number;
  readonly dispositionName: string;
  readonly notes: string;
  readonly agentId: string;
  /** Epoch ms. */
  readonly savedAt: number;
}

/** A closed contact: whose it was, when it was last changed (epoch ms), and the wire's item for it. */
export interface CompletedContact {
  readonly agentId: string;
  readonly updatedAt: number;
  readonly item: Readonly<Record<string, unknown>>;
}

export interface History {
  saveDisposition(contactId: string, disposition: SavedDisposition): void;
  dispositionOf(contactId: string): SavedDisposition | undefined;
  /** Keeps a contact that is being closed, and why. */
  keep(contact: Contact, now: number, why: string): void;
  /** Why a contact of this agent was closed, as words for a command that comes too late; undefined when it was not. */
  closingOf(contactId: string, agentId: string): string | undefined;
  /** Of one agent, oldest first. */
  of(agentId: string): readonly CompletedContact[];
}

export function createHistory(): History {
  const dispositions = new Map<string, SavedDisposition>();
  const byAgent = new Map<string, CompletedContact[]>();
  const closings = new Map<string, { readonly agentId: string; readonly words: string }>();

  return {
    saveDisposition(contactId, disposition) {
      dispositions.set(contactId, disposition);
    },
    dispositionOf: (contactId) => dispositions.get(contactId),
    closingOf(contactId, agentId) {
      const closing = closings.get(contactId);
      return closing?.agentId === agentId ? closing.words : undefined;
    },
    keep(contact, now, why) {
      const { agent, record, skill, contactId, verdict } = contact;
      const { agentId, teamId } = agent.profile;
      const words = verdict === null ? why : `${verdict.by === 'agent' ? 'the agent said' : 'the dialer found'} ${verdict.as}`;
      closings.set(contactId, { agentId, words });
      const disposition = dispositions.get(contactId);
      const list = byAgent.get(agentId) ?? [];
      byAgent.set(agentId, list);
      list.push({
        agentId,
        updatedAt: now,
        item: {
          contactId: Number(contactId),
          agentId: Number(agentId),
          skillId: Number(skill.config.skillId),
          skillName: skill.config.skillName,
          teamId: Number(teamId),
          isOutbound: true,
          firstName: record.firstName,
          lastName: record.lastName,
          mediaType: '4',
          contactStart: iso(contact.startedAt),
          lastUpdateTime: iso(now),
          totalDurationSeconds: Math.round((now - contact.startedAt) / 1000),
          fromAddr: skill.config.callerId,
          toAddr: wireNumber(contact),
          primaryDispositionId: disposition?.dispositionId ?? null,
          dispositionNotes: disposition?.notes ?? '',
          tags: []
        }
      });
    },
    of: (agentId) => byAgent.get(agentId) ?? []
  };
}
