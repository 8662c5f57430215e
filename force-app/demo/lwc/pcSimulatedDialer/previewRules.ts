/** Whether a record is shown before it is dialed, and by which group of the skill's settings (protocol 5.4, 7.3). */
import type { CampaignRecord, CampaignSkill } from './campaignTypes';

/** Why a record is previewed; null when it is dialed at once. */
export type PreviewGroup = 'compliance' | 'confirmation' | null;

interface Flags {
  readonly compliance: boolean;
  readonly confirmation: boolean;
}

/** What the event says of the record: both may be true, the law then wins. */
export function previewFlags(record: CampaignRecord, { mode, deliveryPreferences }: CampaignSkill): Flags {
  const compliance = record.compliance && !deliveryPreferences.complianceRecordsDisabled;
  const asked = record.confirmation && !deliveryPreferences.confirmationRequiredDisabled;
  return { compliance, confirmation: asked || (mode === 'preview' && !compliance) };
}

/** Law before list (protocol 5.4). */
export function previewGroup(record: CampaignRecord, skill: CampaignSkill): PreviewGroup {
  const { compliance, confirmation } = previewFlags(record, skill);
  if (compliance) return 'compliance';
  return confirmation ? 'confirmation' : null;
}

/** The delivery type that applies to this record (protocol 5.4); 0 without a preview. */
export function previewDelivery(record: CampaignRecord, skill: CampaignSkill): number {
  const { complianceRecordsDeliveryType, confirmationRequiredDeliveryType } = skill.deliveryPreferences;
  const group = previewGroup(record, skill);
  if (group === null) return 0;
  return group === 'compliance' ? complianceRecordsDeliveryType : confirmationRequiredDeliveryType;
}

/** One group of settings, whichever applies. Seconds are those of the file. */
export interface PreviewSettings {
  readonly seconds: number;
  /** When the record was offered before. */
  readonly secondsSubsequent: number;
  readonly defaultAccept: boolean;
  readonly requeue: boolean;
  readonly snooze: boolean;
  readonly reschedule: boolean;
  readonly disposition: boolean;
}

export function previewSettings(record: CampaignRecord, skill: CampaignSkill): PreviewSettings {
  const settings = skill.deliveryPreferences;
  return previewGroup(record, skill) === 'compliance'
    ? {
        seconds: settings.complianceRecordsTimeout,
        secondsSubsequent: settings.complianceRecordsTimeoutSubsequent,
        defaultAccept: settings.complianceRecordsDefaultAccept,
        requeue: settings.showComplianceButtonRequeue,
        snooze: settings.showComplianceButtonSnooze,
        reschedule: settings.showComplianceButtonReschedule,
        disposition: settings.showComplianceButtonDisposition
      }
    : {
        seconds: settings.confirmationRequiredTimeout,
        secondsSubsequent: settings.confirmationRequiredTimeoutSubsequent,
        defaultAccept: settings.confirmationRequiredDefaultAccept,
        requeue: settings.showPreviewButtonRequeue,
        snooze: settings.showPreviewButtonSnooze,
        reschedule: settings.showPreviewButtonReschedule,
        disposition: settings.showPreviewButtonDisposition
      };
}
