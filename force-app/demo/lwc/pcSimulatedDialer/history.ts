/** Completed contacts (protocol 7.12) and saved dispositions (7.4). */
import type { Campaign } from './campaignTypes';
import type { Contact } from './modelTypes';
import { callerNumber, wireNumber } from './numbers';

/** What was saved for a contact. */
export interface SavedDisposition {
  readonly dispositionId: number;
  readonly dispositionName: string;
  /** The second one, where the skill uses them. */
  readonly secondary: { readonly dispositionId: number; readonly dispositionName: string } | null;
  readonly notes: string;
  /** Null when it was saved elsewhere, by no agent. */
  readonly agentId: string | null;
  /** Epoch ms. */
  readonly savedAt: number;
}

/** A closed contact. Instants are epoch ms. */
export interface CompletedContact {
  readonly contactId: string;
  readonly agentId: string;
  readonly teamId: string;
  readonly skillId: string;
  readonly skillName: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly startedAt: number;
  readonly updatedAt: number;
  readonly fromNumber: string;
  readonly toNumber: string;
  readonly outbound: boolean;
}

export interface History {
  saveDisposition(contactId: string, disposition: SavedDisposition): void;
  dispositionOf(contactId: string): SavedDisposition | undefined;
  /** Names of the contact's tags; they replace those saved before. */
  saveTags(contactId: string, names: readonly string[]): void;
  tagsOf(contactId: string): readonly string[];
  /** Keeps a contact that is being closed, and why. */
  keep(contact: Contact, closedAt: number, why: string): void;
  /** Why a contact of this agent was closed, as words for a command that comes too late; undefined when it was not. */
  closingOf(contactId: string, agentId: string): string | undefined;
  /** All of them, in no order. */
  completed(): readonly CompletedContact[];
}

const MINUTE = 60_000;

/** The campaign's past, as if it had been kept: `now` is the simulator's start. */
function past(campaign: Campaign, now: number): { contacts: CompletedContact[]; dispositions: [string, SavedDisposition][] } {
  const records = new Map(campaign.records.map((record) => [record.recordId, record]));
  const agents = new Map(campaign.agents.map((agent) => [agent.agentId, agent]));
  const skills = new Map(campaign.skills.map((skill) => [skill.skillId, skill]));
  const contacts: CompletedContact[] = [];
  const dispositions: [string, SavedDisposition][] = [];
  for (const { contactId, recordId, agentId, minutesAgo, durationSeconds, dispositionId, notes } of campaign.history) {
    const record = records.get(recordId);
    const skill = skills.get(record?.skillId ?? '');
    const agent = agents.get(agentId);
    if (record === undefined || skill === undefined || agent === undefined) continue;
    const startedAt = now - minutesAgo * MINUTE;
    const updatedAt = Math.min(now, startedAt + durationSeconds * 1000);
    const { firstName, lastName, phoneNational } = record;
    const { skillId, skillName, callerId } = skill;
    contacts.push({
      ...{ contactId, agentId, teamId: agent.teamId, skillId, skillName, firstName, lastName, startedAt, updatedAt },
      fromNumber: callerId,
      toNumber: phoneNational,
      outbound: true
    });
    const disposition = skill.dispositions.find((entry) => entry.dispositionId === dispositionId);
    if (disposition !== undefined)
      dispositions.push([
        contactId,
        {
          ...{ dispositionId: Number(dispositionId), dispositionName: disposition.name, secondary: null },
          ...{ notes, agentId, savedAt: updatedAt }
        }
      ]);
  }
  return { contacts, dispositions };
}

export function createHistory(campaign: Campaign, now: number): History {
  const seeded = past(campaign, now);
  const dispositions = new Map(seeded.dispositions);
  const contacts = [...seeded.contacts];
  const tags = new Map<string, readonly string[]>();
  const closings = new Map<string, { readonly agentId: string; readonly words: string }>();

  return {
    saveDisposition(contactId, disposition) {
      dispositions.set(contactId, disposition);
    },
    dispositionOf: (contactId) => dispositions.get(contactId),
    saveTags(contactId, names) {
      tags.set(contactId, names);
    },
    tagsOf: (contactId) => tags.get(contactId) ?? [],
    closingOf(contactId, agentId) {
      const closing = closings.get(contactId);
      return closing?.agentId === agentId ? closing.words : undefined;
    },
    keep(contact, closedAt, why) {
      const { agent, record, skill, contactId, verdict, startedAt } = contact;
      const { agentId, teamId } = agent.profile;
      const { skillId, skillName } = skill.config;
      const words = verdict === null ? why : `${verdict.by === 'agent' ? 'the agent said' : 'the dialer found'} ${verdict.as}`;
      closings.set(contactId, { agentId, words });
      contacts.push({
        ...{ contactId, agentId, teamId, skillId, skillName, startedAt, updatedAt: closedAt },
        firstName: record.firstName,
        lastName: record.lastName,
        fromNumber: callerNumber(contact),
        toNumber: wireNumber(contact),
        outbound: contact.ordinary?.inbound !== true
      });
    },
    completed: () => contacts
  };
}
