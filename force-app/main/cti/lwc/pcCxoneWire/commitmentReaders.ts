/** What comes in about commitments (protocol 4.9, 5.7, 7.8). Null: the answer is not what was asked for. */
import type { Callback, CommitmentFact, CommitmentRemoval } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import type { InferOutput } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { decimal, instant, lenient, longText, optionalId, readText, requiredId, word } from './wireValues';

/** Whose callback it is; only `A` names an agent. */
const forAgent = lenient((raw) => /^a(gent)?$/i.test(readText(raw).trim()));

const plannedSchema = anyCase({
  callbackId: requiredId,
  target: forAgent,
  skillId: optionalId,
  dialNumber: word,
  firstName: word,
  lastName: word,
  notes: longText,
  callbackTime: instant
});

/** Field names of the event and of the list are the same but for the target. */
type WireCallback = Omit<InferOutput<typeof plannedSchema>, 'target'>;

const callbackOf = (wire: WireCallback, mine: boolean): Callback => ({
  callbackId: wire.callbackId,
  mine,
  skillId: wire.skillId,
  number: wire.dialNumber,
  firstName: wire.firstName,
  lastName: wire.lastName,
  notes: wire.notes,
  at: wire.callbackTime
});

/** The planned callbacks, soonest first; one without a readable time stands last. */
export function readCallbacks(body: unknown): Callback[] | null {
  const entries = listEntries(body, 'callbacks', plannedSchema);
  if (entries === null) return null;
  return entries
    .map((entry) => callbackOf(entry, entry.target))
    .sort((one, other) => (one.at ?? Number.MAX_VALUE) - (other.at ?? Number.MAX_VALUE));
}

const offeredSchema = anyCase({
  CallbackId: requiredId,
  TargetType: forAgent,
  SkillId: optionalId,
  DialNumber: word,
  FirstName: word,
  LastName: word,
  Notes: longText,
  CallbackTime: instant,
  CallbackExpireTime: instant
});

/** PromiseKeeper: a callback is due and offered to the agent. */
export function readPromiseKeeper(raw: unknown): readonly CommitmentFact[] | string {
  const result = safeParse(offeredSchema, raw);
  if (!result.success) return 'the callback has no readable id';
  const { output: wire } = result;
  const callback = {
    callbackId: wire.CallbackId,
    mine: wire.TargetType,
    skillId: wire.SkillId,
    number: wire.DialNumber,
    firstName: wire.FirstName,
    lastName: wire.LastName,
    notes: wire.Notes,
    at: wire.CallbackTime,
    expiresAt: wire.CallbackExpireTime
  };
  return [{ type: 'dialer.callbackOffered', callback }];
}

const statusSchema = anyCase({ Status: word });

/** PromiseKeeperStatus: any status ends the offer, even one nobody knows. */
export function readPromiseKeeperStatus(raw: unknown): readonly CommitmentFact[] | string {
  const result = safeParse(statusSchema, raw);
  if (!result.success) return 'not an object';
  const status = result.output.Status;
  return [{ type: 'dialer.callbackSettled', status, refused: status.trim().toLowerCase() === 'refused' }];
}

const removals: Readonly<Record<string, CommitmentRemoval>> = { cantremove: 'never', canremovewithnotes: 'withNotes' };

const rulesSchema = anyCase({ deleteCommitmentString: word, maxConferenceParties: decimal });

/** What the tenant's agent settings say about commitments and conferences; null when the answer is not an object. */
export function readCommitmentRules(body: unknown): Extract<CommitmentFact, { type: 'dialer.commitmentRulesRead' }> | null {
  const result = safeParse(rulesSchema, body);
  if (!result.success) return null;
  const { deleteCommitmentString, maxConferenceParties: parties } = result.output;
  const key = deleteCommitmentString.trim().toLowerCase();
  return {
    type: 'dialer.commitmentRulesRead',
    removal: Object.hasOwn(removals, key) ? (removals[key] ?? 'free') : 'free',
    // 0 says nothing about a limit [INF].
    maxConferenceParties: parties !== null && parties > 0 ? Math.floor(parties) : null
  };
}
