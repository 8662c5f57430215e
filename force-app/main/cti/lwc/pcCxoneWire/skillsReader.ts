/** The agent's skills (protocol 7.1). Null: the answer is not that list. */
import type { Skill } from 'c/pcFacts';
import type { InferOutput } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { listEntries } from './listEntries';
import { flag, lenient, readFlag, readText, requiredId, word } from './wireValues';

/** isActive counts as true when an entry does not say it. */
const activeUnlessDenied = lenient((raw) => raw === null || readFlag(raw));

/** 4 is the phone (protocol 7.1). */
const phone = lenient((raw) => readText(raw).trim() === '4');

const skillSchema = anyCase({
  skillId: requiredId,
  skillName: word,
  isOutbound: flag,
  isNaturalCalling: flag,
  isNaturalCallingRunning: flag,
  outboundStrategy: word,
  priorityBlending: flag,
  isRestricted: flag,
  isActive: activeUnlessDenied,
  useDisposition: flag,
  requireDisposition: flag,
  useACW: flag,
  useSecondaryDispositions: flag,
  mediaTypeId: phone
});

/** Personal Connection skills cannot be used to dial by hand, whatever their strategy says. */
const isManual = ({ isOutbound, mediaTypeId, outboundStrategy, ...wire }: InferOutput<typeof skillSchema>): boolean =>
  isOutbound &&
  mediaTypeId &&
  outboundStrategy.trim().toLowerCase() === 'manual' &&
  !(wire.isNaturalCalling || wire.isNaturalCallingRunning);

/** The agent's active, unrestricted skills. Pickable are those that run and are not blended-only. */
export function readSkills(body: unknown): Skill[] | null {
  const entries = listEntries(body, 'agentSkillAssignments', skillSchema);
  if (entries === null) return null;
  return entries
    .filter((entry) => entry.isActive && !entry.isRestricted)
    .map((entry) => ({
      skillId: entry.skillId,
      skillName: entry.skillName,
      pickable: entry.isNaturalCallingRunning && !entry.priorityBlending,
      personalConnection: entry.isNaturalCalling || entry.isNaturalCallingRunning,
      running: entry.isNaturalCallingRunning,
      priorityBlending: entry.priorityBlending,
      outbound: entry.isOutbound,
      outboundStrategy: entry.outboundStrategy,
      useDisposition: entry.useDisposition,
      requireDisposition: entry.requireDisposition,
      useAcw: entry.useACW,
      useSecondary: entry.useSecondaryDispositions,
      manualOutbound: isManual(entry)
    }));
}
