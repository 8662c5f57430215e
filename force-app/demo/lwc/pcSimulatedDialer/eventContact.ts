/** Builds CallContactEvent, always with the complete field set (protocol 4.6). */
import { bool, hosts } from './eventParts';
import { iso } from './isoTime';
import type { Contact } from './modelTypes';
import { callerNumber, wireNumber } from './numbers';
import { otherInformation } from './otherInformation';
import { previewFlags } from './previewRules';
import type { WireEvent } from './sessionTypes';
import { spoilt } from './spoiling';

export function callContactEvent(contact: Contact): WireEvent {
  const { record, skill, ordinary } = contact;
  const started = iso(contact.startedAt);
  const changed = iso(contact.changedAt);
  const flags = ordinary === null ? previewFlags(record, skill.config) : { compliance: false, confirmation: false };
  const values = otherInformation(record, contact.line.skill.config.valueNames, contact.callback?.notes ?? null);
  const event: WireEvent = {
    Type: 'CallContactEvent',
    ...hosts,
    ContactID: contact.contactId,
    MasterID: contact.masterId,
    Status: contact.status,
    OriginalState: 'False',
    CallType: ordinary?.callType ?? 'NaturalCalling',
    DNIS: wireNumber(contact),
    ANI: callerNumber(contact),
    Skill: skill.config.skillId,
    IsInbound: bool(ordinary?.inbound === true),
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
    BlendingToSkillName: contact.blended || ordinary?.pulled ? skill.config.skillName : '',
    DeliveryType: 'None',
    CustomData: '',
    ComplianceRecord: bool(flags.compliance),
    ConfirmationRequired: bool(flags.confirmation),
    ParentContactId: ordinary?.parentId ?? '0',
    OmniGroupId: '0',
    ExternalId: record.externalId,
    AnsMachineOverride: bool(contact.override !== null),
    AnsMachineOverrideEndTime: contact.override?.until == null ? '' : iso(contact.override.until),
    CustomerCardUrl: '',
    InteractionId: contact.interactionId,
    IsRequireManualAccept: bool(ordinary?.manualAccept === true)
  };
  return spoilt(event, record.wire);
}
