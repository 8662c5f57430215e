/** Schema of a skill in the campaign file. */
import { array, boolean, custom, literal, nullish, picklist, strictObject, string, union } from 'c/pcValibotDemo';
import { count, duration, id, text, weight } from './schemaParts';
import { cpaManagement, deliveryPreferences } from './skillParameterSchema';
import { tools } from './toolSchema';

const valueName = strictObject({
  label: text,
  type: picklist(['boolean', 'date', 'decimal', 'integer', 'string', 'phone'])
});

const disposition = strictObject({
  dispositionId: id,
  name: text,
  classification: string(),
  requireCommitmentAmount: boolean(),
  requireRescheduleDate: boolean(),
  agentSpecific: nullish(boolean(), false),
  isPreviewDisposition: boolean(),
  kind: nullish(
    custom<number>((input) => Number.isInteger(input) && Number(input) >= 1 && Number(input) <= 11, 'must be 1 to 11'),
    null
  )
});

const tag = strictObject({ tagId: id, name: text, isActive: nullish(boolean(), true), notes: nullish(string(), '') });

/** A skill of the campaign file. */
export const skill = strictObject({
  skillId: id,
  skillName: text,
  mode: picklist(['progressive', 'predictive', 'preview', 'manual', 'inbound']),
  linesPerAgent: union([literal(1), literal(2), literal(3)], 'must be 1, 2 or 3'),
  running: boolean(),
  priorityBlending: nullish(boolean(), false),
  blendAfterMs: nullish(count, 10_000),
  requireManualAccept: nullish(boolean(), false),
  offerSeconds: nullish(count, 20),
  callerId: text,
  odds: strictObject({
    person: weight,
    machine: weight,
    fax: weight,
    badNumber: weight,
    noAnswer: weight,
    busy: weight
  }),
  durations: strictObject({
    pause: duration,
    dial: duration,
    answer: duration,
    ring: duration,
    amd: duration,
    talk: duration
  }),
  acwTypeId: union([literal(1), literal(2), literal(3)], 'must be 1, 2 or 3'),
  acwSeconds: count,
  requireDisposition: boolean(),
  machineHandling: picklist(['close', 'release']),
  maximumAttempts: count,
  restMs: count,
  snoozeMs: nullish(count, null),
  lowListAt: count,
  valueNames: strictObject({ one: valueName, two: valueName }),
  dispositions: array(disposition),
  useSecondaryDispositions: nullish(boolean(), false),
  tags: nullish(array(tag), []),
  tools,
  deliveryPreferences,
  cpaManagement
});
