/** Campaign files of scenarios: the sample campaign with a change, written where the simulator reads it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Campaign, CampaignSkill } from 'c/pcSimulatedDialer';

type Writable<T> = { -readonly [Key in keyof T]: T[Key] extends object ? Writable<T[Key]> : T[Key] };

/** A record of a calling list, as the file has it. */
export interface ListRecord {
  recordId: string;
  contact: string;
  zone: string;
  values: [string | null, string | null];
  notes?: string | null;
  /** Shown before it is dialed. */
  confirmation?: boolean;
}

/** The parts of the file a scenario may change. */
export interface CampaignDraft {
  skills: Writable<CampaignSkill>[];
  /** By skill id. */
  lists: Record<string, ListRecord[]>;
  /** Calls of the days before. */
  history: { recordId: string }[];
  /** Callbacks promised by hand. */
  commitments: { removal?: string; offerSeconds?: number; retryMs?: number; planned: object[] };
  screenPopUrl: string;
  /** What becomes of a snoozed record. */
  snooze: Campaign['snooze'];
}

/** Changes the draft in place. */
export type CampaignChange = (draft: CampaignDraft) => void;

/** Shortens a skill's list; what was known of the records that go, goes too. */
export function keepRecords(draft: CampaignDraft, skillId: string, keep: (record: ListRecord, index: number) => boolean): void {
  const before = draft.lists[skillId] ?? [];
  const kept = before.filter(keep);
  const gone = new Set(before.filter((record) => !kept.includes(record)).map(({ recordId }) => recordId));
  draft.lists[skillId] = kept;
  draft.history = draft.history.filter(({ recordId }) => !gone.has(recordId));
}

const sample = new URL('../../../data/campaign.json', import.meta.url);

/** Writes the changed campaign; `remove` deletes it again. */
export function writeCampaign(change: CampaignChange): { file: string; remove: () => void } {
  const draft = JSON.parse(readFileSync(sample, 'utf8')) as CampaignDraft;
  change(draft);
  const folder = mkdtempSync(join(tmpdir(), 'pc-campaign-'));
  const file = join(folder, 'campaign.json');
  writeFileSync(file, JSON.stringify(draft));
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
