/**
 * How a skill is set up for its agents (protocol 7.3): flat objects in either spelling. A flag that is missing or no flag is off, a
 * duration that is none is null. Null: the answer is not an object.
 */
import type { PreviewDelivery, PreviewPreferences, PreviewRules, SkillMarks } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase, decimal, flag, lenient, readFlag, seconds } from 'c/pcCxoneWire';

const marksSchema = anyCase({
  agentOverrideOptionAnsweringMachine: flag,
  agentOverrideOptionFax: flag,
  agentOverrideOptionBadNumber: flag
});

/** What the administrator sends is wrapped in this; whether an answer ever is was not seen (protocol 7.3). */
const wrapped = anyCase({ cpaSettings: lenient((raw) => raw) });

/** Which of machine, fax and bad number the agents of a skill may mark. */
export function readMarks(body: unknown): SkillMarks | null {
  const wrapper = safeParse(wrapped, body);
  const inner = wrapper.success ? (wrapper.output.cpaSettings ?? body) : body;
  const result = safeParse(marksSchema, inner);
  if (!result.success) return null;
  const { output } = result;
  return {
    machine: output.agentOverrideOptionAnsweringMachine,
    fax: output.agentOverrideOptionFax,
    badNumber: output.agentOverrideOptionBadNumber
  };
}

/** Protocol 5.4: the number of a preview delivery type is its place here. */
const deliveries: readonly PreviewDelivery[] = [
  'none',
  'clickToCall',
  'manualDial',
  'manualDialCorrected',
  'outsideNetwork',
  'progressive'
];

const flagIfSaid = lenient((raw) => (raw === null ? null : readFlag(raw)));

const preferencesSchema = anyCase({
  confirmationRequiredDisabled: flag,
  confirmationRequiredDeliveryType: decimal,
  confirmationRequiredTimeout: seconds,
  confirmationRequiredTimeoutSubsequent: seconds,
  confirmationRequiredDefaultAccept: flagIfSaid,
  complianceRecordsDisabled: flag,
  complianceRecordsDeliveryType: decimal,
  complianceRecordsTimeout: seconds,
  complianceRecordsTimeoutSubsequent: seconds,
  complianceRecordsDefaultAccept: flagIfSaid,
  showPreviewButtonDisposition: flag,
  showPreviewButtonRequeue: flag,
  showPreviewButtonReschedule: flag,
  showPreviewButtonSnooze: flag,
  showComplianceButtonDisposition: flag,
  showComplianceButtonRequeue: flag,
  showComplianceButtonReschedule: flag,
  showComplianceButtonSnooze: flag
});

const delivery = (code: number | null): PreviewDelivery => (code === null ? 'unknown' : (deliveries[code] ?? 'unknown'));

/** What the agents of a skill may do with a preview; the compliance group wins where both apply. */
export function readPreviewPreferences(body: unknown): PreviewPreferences | null {
  const result = safeParse(preferencesSchema, body);
  if (!result.success) return null;
  const wire = result.output;
  const confirmation: PreviewRules = {
    disabled: wire.confirmationRequiredDisabled,
    delivery: delivery(wire.confirmationRequiredDeliveryType),
    timeoutS: wire.confirmationRequiredTimeout,
    timeoutAgainS: wire.confirmationRequiredTimeoutSubsequent,
    acceptsAtEnd: wire.confirmationRequiredDefaultAccept,
    disposition: wire.showPreviewButtonDisposition,
    requeue: wire.showPreviewButtonRequeue,
    reschedule: wire.showPreviewButtonReschedule,
    snooze: wire.showPreviewButtonSnooze
  };
  const compliance: PreviewRules = {
    disabled: wire.complianceRecordsDisabled,
    delivery: delivery(wire.complianceRecordsDeliveryType),
    timeoutS: wire.complianceRecordsTimeout,
    timeoutAgainS: wire.complianceRecordsTimeoutSubsequent,
    acceptsAtEnd: wire.complianceRecordsDefaultAccept,
    disposition: wire.showComplianceButtonDisposition,
    requeue: wire.showComplianceButtonRequeue,
    reschedule: wire.showComplianceButtonReschedule,
    snooze: wire.showComplianceButtonSnooze
  };
  return { confirmation, compliance };
}
