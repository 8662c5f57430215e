/** What comes in about the offered commitment (protocol 4.9). */
import type { CommitmentFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { instant, lenient, longText, optionalId, readText, requiredId, word } from './wireValues';

/** Whose callback it is; only `A` names an agent. */
export const forAgent = lenient((raw) => /^a(gent)?$/i.test(readText(raw).trim()));

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
