/** Schemas of a skill's Personal Connection parameters (protocol 7.3). */
import { array, boolean, number, strictObject, string, unknown } from 'c/pcValibotDemo';
import { count, weight } from './schemaParts';

/** `parameters/delivery-preferences`. */
export const deliveryPreferences = strictObject({
  confirmationRequiredDisabled: boolean(),
  confirmationRequiredDeliveryType: count,
  confirmationRequiredTimeout: count,
  confirmationRequiredTimeoutSubsequent: count,
  confirmationRequiredDefaultAccept: boolean(),
  confirmationRequiredDefault: boolean(),
  complianceRecordsDisabled: boolean(),
  complianceRecordsDeliveryType: count,
  complianceRecordsTimeout: count,
  complianceRecordsTimeoutSubsequent: count,
  complianceRecordsDefaultAccept: boolean(),
  showPreviewButtonDisposition: boolean(),
  showPreviewButtonRequeue: boolean(),
  showPreviewButtonReschedule: boolean(),
  showPreviewButtonSnooze: boolean(),
  showComplianceButtonDisposition: boolean(),
  showComplianceButtonRequeue: boolean(),
  showComplianceButtonReschedule: boolean(),
  showComplianceButtonSnooze: boolean()
});

/** `parameters/cpa-management`. */
export const cpaManagement = strictObject({
  abandonMsgMode: number(),
  abandonMessagePath: string(),
  abandonTimeout: weight,
  agentNoResponseSeconds: weight,
  agentOverrideOptionAnsweringMachine: boolean(),
  agentOverrideOptionBadNumber: boolean(),
  agentOverrideOptionFax: boolean(),
  agentResponseUtteranceMinimumSeconds: weight,
  agentVoiceThreshold: number(),
  ansMachineDetMode: number(),
  ansMachineMsg: string(),
  ansMachineOverrideSeconds: weight,
  customerLiveSilenceSeconds: weight,
  customerVoiceThreshold: number(),
  enableCPALogging: boolean(),
  exceptions: array(unknown()),
  machineEndSilenceSeconds: weight,
  machineEndTimeoutSeconds: weight,
  machineMinimumWithAgentSeconds: weight,
  machineMinimumWithoutAgentSeconds: weight,
  preConnectCPAEnabled: boolean(),
  preConnectCPARecording: boolean(),
  treatProgressAsRinging: boolean(),
  utteranceMinimumSeconds: weight
});
