/** What the rule leads to for the sample contact: really looked for, told to the preview's shift, and never opened. */
import { popFieldsOf } from 'c/pcFacts';
import type { ConsoleFact, ContactFact, MatchAnswer, MatchPopRule, OrgFact, PopRule, SoftphoneSettings } from 'c/pcFacts';
import { fieldsToRead, newRecordValues, popOutcome, popPlan } from 'c/pcPopRules';
import { matchRecords, readRecordFields } from 'c/pcRecordDesk';
import { readPop } from 'c/pcScreenPop';
import { sayOf, setupLabels } from 'c/pcSetupWords';

export interface LookUp {
  readonly contact: ContactFact;
  readonly rule: PopRule;
  readonly skillName: string;
  readonly settings: SoftphoneSettings;
  readonly tell: (fact: OrgFact | ConsoleFact) => void;
}

const placeOf = ({ openAs }: PopRule): string => (openAs === 'tab' ? setupLabels.asTab : setupLabels.asSubtab);

const pageWords = (address: string, rule: PopRule, { popHosts }: SoftphoneSettings): string => {
  const { host, refused } = readPop(address, { origin: window.location.origin, popHosts });
  if (refused === 'otherHost') return sayOf('wouldRefuseHost', { host });
  if (refused !== null) return setupLabels.wouldRefuseAddress;
  return host === '' ? sayOf('wouldOpenRecord', { place: placeOf(rule), address }) : sayOf('wouldOpenPage', { host, address });
};

const newWords = (look: LookUp, rule: MatchPopRule): string => {
  const fields = popFieldsOf(look.settings.popFields, look.skillName);
  const object = rule.objectLabel || rule.objectApiName;
  const values = Object.entries(newRecordValues(look.contact, rule, fields));
  return values.length === 0
    ? sayOf('wouldNewEmpty', { object })
    : sayOf('wouldNew', { object, values: values.map(([field, value]) => `${field}: ${value}`).join(', ') });
};

const words = (look: LookUp, rule: MatchPopRule, answer: MatchAnswer): string => {
  const { records, more, problem } = answer;
  const count = records.length;
  if (problem !== '') return setupLabels.lookRefused;
  switch (popOutcome(rule, answer)) {
    case 'open':
      return sayOf('wouldOpen', { name: records[0]?.name ?? '', place: placeOf(rule) });
    case 'choose':
      return sayOf(more ? 'wouldChooseMore' : 'wouldChoose', { count });
    case 'new':
      return newWords(look, rule);
    case 'nothing':
      return sayOf('wouldNothing', { count });
  }
};

/** The values of the one record that fits, as the agents' card gets them. */
async function readFields({ settings, skillName, contact, tell }: LookUp, { records, more }: MatchAnswer): Promise<void> {
  const [only] = records;
  if (!only || records.length > 1 || more) return;
  const fields = fieldsToRead(popFieldsOf(settings.popFields, skillName), only.objectApiName);
  if (fields.length === 0) return;
  const reply = await readRecordFields({ recordId: only.recordId, fields });
  const { contactId } = contact;
  if (reply.kind === 'answered') tell({ type: 'org.fieldsRead', contactId, answer: reply.answer });
  else tell({ type: 'org.fieldsFailed', contactId, why: reply.why });
}

/** Tells the shift what would be open, so that the card is as it then is. */
const tellOpened = ({ contact: { contactId }, tell }: LookUp, rule: MatchPopRule, answer: MatchAnswer): void => {
  const outcome = popOutcome(rule, answer);
  const recordId = outcome === 'open' ? (answer.records[0]?.recordId ?? null) : null;
  if (outcome === 'open' || outcome === 'new') tell({ type: 'console.recordOpened', contactId, recordId });
};

/** The sentence for it. Never rejects. */
export async function lookUp(look: LookUp): Promise<string> {
  const { contact, rule, settings, tell } = look;
  const plan = popPlan(contact, rule);
  if (plan.kind === 'url') return pageWords(plan.url, rule, settings);
  if (plan.kind === 'nothing' || rule.source === 'screenPopUrl') return '';
  const reply = await matchRecords(plan.request);
  const { contactId } = contact;
  if (reply.kind === 'failed') {
    tell({ type: 'org.matchFailed', contactId, why: reply.why });
    return sayOf('lookFailed', { why: reply.why === 'late' ? setupLabels.late : setupLabels.noWhy });
  }
  const { records, more, problem } = reply.answer;
  tell({ type: 'org.matched', contactId, records, more, problem });
  tellOpened(look, rule, reply.answer);
  await readFields(look, reply.answer);
  return words(look, rule, reply.answer);
}
