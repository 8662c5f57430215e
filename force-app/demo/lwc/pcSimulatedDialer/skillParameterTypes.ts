/** Personal Connection parameters of a skill, named as on the wire (protocol 7.3); both are served flat. */

/** `parameters/delivery-preferences`. Delivery types: 0 none, 1 click to call, 2 manual, 3 auto-correct, 4 outside network, 5 progressive. */
export interface DeliveryPreferences {
  readonly confirmationRequiredDisabled: boolean;
  readonly confirmationRequiredDeliveryType: number;
  /** Seconds. */
  readonly confirmationRequiredTimeout: number;
  readonly confirmationRequiredTimeoutSubsequent: number;
  /** On time-out: true dials, false requeues. */
  readonly confirmationRequiredDefaultAccept: boolean;
  readonly confirmationRequiredDefault: boolean;
  readonly complianceRecordsDisabled: boolean;
  readonly complianceRecordsDeliveryType: number;
  readonly complianceRecordsTimeout: number;
  readonly complianceRecordsTimeoutSubsequent: number;
  readonly complianceRecordsDefaultAccept: boolean;
  readonly showPreviewButtonDisposition: boolean;
  readonly showPreviewButtonRequeue: boolean;
  readonly showPreviewButtonReschedule: boolean;
  readonly showPreviewButtonSnooze: boolean;
  readonly showComplianceButtonDisposition: boolean;
  readonly showComplianceButtonRequeue: boolean;
  readonly showComplianceButtonReschedule: boolean;
  readonly showComplianceButtonSnooze: boolean;
}

/** `parameters/cpa-management`. Mode numbers are unpublished codes; the model reads the override flags and seconds only. */
export interface CpaManagement {
  readonly abandonMsgMode: number;
  readonly abandonMessagePath: string;
  readonly abandonTimeout: number;
  readonly agentNoResponseSeconds: number;
  readonly agentOverrideOptionAnsweringMachine: boolean;
  readonly agentOverrideOptionBadNumber: boolean;
  readonly agentOverrideOptionFax: boolean;
  readonly agentResponseUtteranceMinimumSeconds: number;
  readonly agentVoiceThreshold: number;
  readonly ansMachineDetMode: number;
  readonly ansMachineMsg: string;
  readonly ansMachineOverrideSeconds: number;
  readonly customerLiveSilenceSeconds: number;
  readonly customerVoiceThreshold: number;
  readonly enableCPALogging: boolean;
  readonly exceptions: readonly unknown[];
  readonly machineEndSilenceSeconds: number;
  readonly machineEndTimeoutSeconds: number;
  readonly machineMinimumWithAgentSeconds: number;
  readonly machineMinimumWithoutAgentSeconds: number;
  readonly preConnectCPAEnabled: boolean;
  readonly preConnectCPARecording: boolean;
  readonly treatProgressAsRinging: boolean;
  readonly utteranceMinimumSeconds: number;
}
