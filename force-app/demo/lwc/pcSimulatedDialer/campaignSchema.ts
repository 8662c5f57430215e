/** Schema of the campaign file. Unknown keys are refused everywhere, so that a misspelt one is found and not ignored. */
import { array, boolean, nullish, picklist, record, strictObject, string, unknown } from 'c/pcValibotDemo';
import { commitments } from './commitmentSchema';
import { addressBook } from './directorySchema';
import { count, duration, e164, id, text } from './schemaParts';
import { skill } from './skillSchema';
import { scripts } from './toolSchema';

const listRecord = strictObject({
  recordId: text,
  skillId: id,
  externalId: string(),
  firstName: string(),
  lastName: string(),
  phoneE164: e164,
  phoneNational: text,
  timeZone: text,
  values: strictObject({ one: nullish(string(), null), two: nullish(string(), null) }),
  notes: nullish(string(), null),
  compliance: nullish(boolean(), false),
  confirmation: nullish(boolean(), false),
  wire: nullish(strictObject({ set: nullish(record(string(), unknown()), {}), leaveOut: nullish(array(string()), []) }), null)
});

const pastContact = strictObject({
  contactId: id,
  recordId: text,
  agentId: id,
  minutesAgo: count,
  durationSeconds: count,
  dispositionId: nullish(id, null),
  notes: nullish(string(), '')
});

const agent = strictObject({
  agentId: id,
  userId: text,
  username: text,
  firstName: text,
  lastName: text,
  teamId: id,
  permissions: record(string(), string()),
  skillIds: array(id)
});

const unavailableCode = strictObject({
  outStateId: id,
  name: text,
  isAcw: boolean(),
  isActive: boolean(),
  agentTimeoutMins: count
});

/** The whole file; its output is a `Campaign`. */
export const campaignSchema = strictObject({
  businessUnit: strictObject({ busNo: id, businessUnitId: id, name: text }),
  teams: array(strictObject({ teamId: id, teamName: text })),
  agents: array(agent),
  skills: array(skill),
  records: array(listRecord),
  unavailableCodes: array(unavailableCode),
  timeZones: array(strictObject({ standardName: text, displayName: text })),
  messages: array(strictObject({ messageId: id, subject: string(), text: string(), expireMinutes: count })),
  commitments,
  scripts,
  addressBooks: nullish(array(addressBook), []),
  history: nullish(array(pastContact), []),
  rescheduleZone: nullish(text, 'contact'),
  snooze: nullish(picklist(['personalQueue', 'skillQueue', 'afterDelay']), 'afterDelay'),
  offersStopRecord: nullish(boolean(), true),
  maxConferenceParties: nullish(count, 0),
  callbackGraceMs: nullish(count, 900_000),
  callbackMessageMinutes: nullish(count, 60),
  agentLeg: strictObject({ answer: duration }),
  screenPopUrl: string()
});
