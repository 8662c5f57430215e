/** CallContactEvent → one complete contact (protocol 4.6). */
import type { ContactChanged, ContactFact } from 'c/pcFacts';
import { lenient, flag, instant, optionalId, readText, requiredId, seconds, url, word } from './wireValues';
import type { InferOutput } from 'c/pcValibot';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { contactFactType, contactStatus } from './contactStatus';
import { hasZone, parseInstant } from './instants';
import { limits } from './limits';
import { readValues } from './otherInformation';

const information = lenient((raw) => readText(raw, limits.information));
/** StartTime and LastStateChangeTime are in an unnamed zone unless they name one: then they stand in for their UTC twin. */
const zonedInstant = lenient((raw) => (hasZone(raw) ? parseInstant(raw) : null));

const schema = anyCase({
  ContactID: requiredId,
  MasterID: optionalId,
  ParentContactId: optionalId,
  Status: word,
  FinalState: flag,
  CallType: word,
  IsInbound: flag,
  Skill: optionalId,
  Label: word,
  DNIS: word,
  ANI: word,
  IsLinked: flag,
  StartTimeUTC: instant,
  StartTime: zonedInstant,
  LastStateChangeTimeUTC: instant,
  LastStateChangeTime: zonedInstant,
  ScreenPopUrl: url,
  DisconnectCode: word,
  IsLogging: flag,
  Timeout: seconds,
  AllowDispositions: flag,
  TimeZones: word,
  OtherInformation: information,
  OtherInformationNewFormat: information,
  BlendingToSkillName: word,
  ComplianceRecord: flag,
  ConfirmationRequired: flag,
  AnsMachineOverride: flag,
  AnsMachineOverrideEndTime: instant,
  ExternalId: word,
  InteractionId: word,
  IsRequireManualAccept: flag
});

/** Which numbers a contact goes by. */
function identity(wire: InferOutput<typeof schema>) {
  return {
    contactId: wire.ContactID,
    masterId: wire.MasterID ?? wire.ContactID,
    parentContactId: wire.ParentContactId,
    skillId: wire.Skill,
    externalId: wire.ExternalId,
    interactionId: wire.InteractionId || wire.ContactID
  };
}

function toContact(wire: InferOutput<typeof schema>): ContactFact {
  return {
    ...identity(wire),
    status: contactStatus(wire.Status, wire.IsInbound),
    rawStatus: wire.Status,
    final: wire.FinalState,
    callType: wire.CallType,
    inbound: wire.IsInbound,
    name: wire.Label,
    number: wire.DNIS,
    callerId: wire.ANI,
    linked: wire.IsLinked,
    startedAt: wire.StartTimeUTC ?? wire.StartTime,
    changedAt: wire.LastStateChangeTimeUTC ?? wire.LastStateChangeTime,
    screenPopUrl: wire.ScreenPopUrl,
    disconnectCode: wire.DisconnectCode,
    recording: wire.IsLogging,
    timeoutS: wire.Timeout,
    allowDispositions: wire.AllowDispositions,
    zoneName: wire.TimeZones,
    values: readValues(wire.OtherInformationNewFormat, wire.OtherInformation),
    blendingSkillName: wire.BlendingToSkillName,
    compliance: wire.ComplianceRecord,
    confirmationRequired: wire.ConfirmationRequired,
    machineOverride: wire.AnsMachineOverride,
    machineOverrideUntil: wire.AnsMachineOverrideEndTime,
    manualAccept: wire.IsRequireManualAccept
  };
}

/** The contact an event speaks of, or why it cannot be read (only its id can be unreadable). */
export function readContactEvent(raw: unknown): readonly [ContactChanged] | string {
  const result = safeParse(schema, raw);
  if (!result.success) return 'the contact has no readable id';
  const contact = toContact(result.output);
  return [{ type: contactFactType(contact.status, contact.final), contact }];
}
