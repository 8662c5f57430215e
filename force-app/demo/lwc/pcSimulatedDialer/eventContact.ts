/** Builds CallContactEvent, always with the complete field set (protocol 4.6). */
import { bool, hosts } from './eventParts';
import { iso } from './isoTime';
import type { Contact } from './modelTypes';
import { wireNumber } from './numbers';
import { otherInformation } from './otherInformation';
import { previewFlags } from './previewRules';
import type { WireEvent } from './sessionTypes';
import { spoilt } from './spoiling';

export function callContactEvent(contact: Contact): WireEvent {
  const { record, skill } = contact;
  const started = iso(contact.startedAt);
  const changed = iso(contact.changedAt);
  const flags = previewFlags(record, skill.config);
  const values = otherInformation(record, skill.config.valueNames, contact.callback?.notes ?? null);
  const event: WireEvent = {
    Type: 'CallContactEvent',
    ...hosts,
    ContactID: contact.contactId,
    MasterID: contact.masterId,
    Status: contact.status,
    OriginalState: 'False',
    CallType: 'NaturalCalling',
    DNIS: wireNumber(contact),
    ANI: skill.config.callerId,
    Skill: skill.config.skillId,
    IsInbound: 'False',
    StartTimeUTC: started,
    StartTime: started,
    LastStateChangeTimeUTC: changed,
    LastStateChangeTime: changed,
    ScreenPopUrl: contact.screenPopUrl,
    ScreenPopUrlVariables: [],
    DisconnectCode: contact.disconnectCode,
    IsLogging: bool(contact.recording),
    Timeout: String(contact.previewSeconds),
    AllowDispositions: bool(contact.allowDispositions),
    Label: [record.firstName, record.lastName].filter(Boolean).join(' '),
    IsLinked: bool(contact.linked),
    TimeZones: record.timeZone,
    FinalState: bool(contact.final),
    OtherInformation: values.html,
    OtherInformationNewFormat: values.delimited,
    BlendingToSkillName: contact.blended ? skill.config.skillName : '',
    DeliveryType: 'None',
    CustomData: '',
    ComplianceRecord: bool(flags.compliance),
    ConfirmationRequired: bool(flags.confirmation),
    ParentContactId: '0',
    OmniGroupId: '0',
    ExternalId: record.externalId,
    AnsMachineOverride: bool(contact.override !== null),
    AnsMachineOverrideEndTime: contact.override?.until == null ? '' : iso(contact.override.until),
    CustomerCardUrl: '',
    InteractionId: contact.interactionId,
    IsRequireManualAccept: 'False'
  };
  return spoilt(event, record.wire);
}
