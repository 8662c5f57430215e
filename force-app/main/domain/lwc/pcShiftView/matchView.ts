/** The records that were looked for: to choose from, or in words what was found and why nothing opened. */
import { popValue, triggerReached } from 'c/pcCallMachine';
import type { MatchPopRule, OrgRefusal } from 'c/pcFacts';
import { recordsOf } from 'c/pcShiftMachine';
import type { ContactRecords } from 'c/pcShiftMachine';
import { button } from './button';
import type { MatchChoiceView, MatchView } from './matchTypes';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

type Found = NonNullable<ContactRecords['found']>;

const notice = (text: Text, ...actions: readonly ButtonView[]): MatchView => ({ text, tone: 'info', choices: [], actions });
const trouble = (text: Text, ...actions: readonly ButtonView[]): MatchView => ({
  ...notice(text, ...actions),
  tone: 'warning'
});

/** Its place goes with the press: what follows stands in words. */
const pressed = (
  { can }: Scene,
  plan: Pick<Parameters<typeof button>[0], 'name' | 'icon' | 'text' | 'does'> & {
    readonly intent: Parameters<Scene['can']>[0];
  }
): ButtonView => button({ ...plan, asking: plan.text, can: can(plan.intent), off: say('offBusy'), asked: undefined });

const newRecord = ({ contactId }: CallScene, scene: Scene): ButtonView =>
  pressed(scene, {
    name: 'newRecord',
    icon: 'utility:add',
    text: say('buttonNewRecord'),
    does: say('sayNewRecord'),
    intent: { type: 'agent.newRecord', contactId }
  });

const lookAgain = ({ contactId }: CallScene, scene: Scene): ButtonView =>
  pressed(scene, {
    name: 'matchRecord',
    icon: 'utility:refresh',
    text: say('buttonLookAgain'),
    does: say('sayLookAgain'),
    intent: { type: 'agent.matchRecord', contactId }
  });

const objectOf = ({ objectLabel, objectApiName }: MatchPopRule): string => objectLabel || objectApiName;

const choices = (call: CallScene, scene: Scene, rule: MatchPopRule, { found, opened }: ContactRecords): MatchChoiceView[] =>
  (found?.records ?? []).map(({ recordId, name }) => ({
    recordId,
    name,
    objectLabel: objectOf(rule),
    opened: recordId === opened,
    open: pressed(scene, {
      name: 'openRecord',
      icon: 'utility:new_window',
      text: say('buttonOpenPage'),
      does: say('sayOpenRecord'),
      intent: { type: 'agent.openRecord', contactId: call.contactId, recordId }
    })
  }));

/** Nobody looked, because the dialer has not sent what the rule looks for. */
const noValue = (rule: MatchPopRule): Text => {
  if (rule.source === 'dialerValue') return say('matchNoDialerValue', { label: rule.valueName });
  return say(rule.source === 'phone' ? 'matchNoPhone' : 'matchNoExternalId');
};

const refused = (problem: OrgRefusal, call: CallScene, rule: MatchPopRule): Text => {
  if (problem === 'noAccess') return say('matchNoAccess', { object: objectOf(rule) });
  if (problem === 'tooShort') return say('matchTooShort', { value: popValue(call.context.contact, rule) });
  return say('matchRuleWrong');
};

const counted = ({ records, more }: Found, chosen: boolean): Text => {
  if (records.length === 1 && !more && chosen) return say('matchOne');
  if (chosen) return say(more ? 'matchMore' : 'matchMany', { count: records.length });
  return say(more ? 'matchMoreShut' : 'matchManyShut', { count: records.length });
};

const found = (call: CallScene, scene: Scene, rule: MatchPopRule, known: ContactRecords, answer: Found): MatchView | null => {
  const { problem, records } = answer;
  if (problem !== '') return trouble(refused(problem, call, rule));
  const notOpened = scene.context.lines[call.contactId]?.popRefused;
  const whyNot = notOpened ? say(notOpened.why === 'typing' ? 'matchTyping' : 'matchShut') : null;
  // They came with what looked for the record.
  const outcome = scene.recordRules?.popOutcome(rule, answer) ?? null;
  const create = rule.whenNone === 'new' ? [newRecord(call, scene)] : [];
  switch (outcome) {
    case null:
      return null;
    case 'open':
      return whyNot && { ...trouble(whyNot), choices: choices(call, scene, rule, known) };
    case 'choose':
      return {
        text: whyNot ?? counted(answer, true),
        tone: 'info',
        choices: choices(call, scene, rule, known),
        actions: create
      };
    case 'new':
      return notice(whyNot ?? say(known.opened === null ? 'matchNewOpened' : 'matchNone'), ...create);
    case 'nothing':
      if (records.length === 0) return notice(say('matchNone'));
      return records.length === 1 && !answer.more ? null : notice(counted(answer, false));
  }
};

/** Null where there is nothing to say: nothing is looked for, or the record is open. */
export const matchView = (call: CallScene, scene: Scene): MatchView | null => {
  const { contact, popRule: rule } = call.context;
  const known = recordsOf(scene.context.records, call.contactId);
  const unread = known.fieldsFailure ? trouble(say('matchFieldsFailed')) : null;
  if (rule === null || rule.source === 'screenPopUrl') return unread;
  switch (known.match) {
    case 'none':
      return triggerReached(contact, rule.trigger) && popValue(contact, rule) === '' ? notice(noValue(rule)) : unread;
    case 'looking':
      return notice(say('matchLooking'));
    case 'failed':
      return trouble(say(known.failure === 'late' ? 'matchLate' : 'matchFailed'), lookAgain(call, scene));
    case 'found':
      return (known.found && found(call, scene, rule, known, known.found)) ?? unread;
  }
};
