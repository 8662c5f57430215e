/** What was with this customer before: completed contacts of the tenant, and this panel's own attempts. */
import { customerNumber, isConsult } from 'c/pcCallMachine';
import type { HistoryEntry } from 'c/pcFacts';
import { HISTORY_DAYS, opensContactPanel } from 'c/pcFacts';
import { attemptsAt, skillNameFor } from 'c/pcShiftMachine';
import type { ContactHistory } from 'c/pcShiftMachine';
import { shiftControl } from './controls';
import { explainEnding } from './happenedView';
import { lineWords } from './lineWords';
import { refusalText } from './refusalText';
import type { CallScene, Scene } from './scene';
import { duration, say } from './text';
import type { AttemptView, ContactPanelView, HistoryEntryView, HistoryView } from './contactPanelTypes';
import type { LineState, Text } from './viewTypes';
import type { ContactPanelWord } from './wordsContactPanel';

/** While the customer is on the line. The wrap-up's form needs the room. */
const connected: readonly LineState[] = ['active', 'held', 'masked', 'conferenced'];

/** Word and icon by kind; a call is worded by its direction and length instead. */
const kinds: Readonly<Record<Exclude<HistoryEntry['media'], 'call'>, readonly [ContactPanelWord, string]>> = {
  email: ['historyEmail', 'email'],
  chat: ['historyChat', 'chat'],
  voicemail: ['historyVoicemail', 'voicemail_drop'],
  workItem: ['historyWorkItem', 'task'],
  digital: ['historyDigital', 'sms'],
  other: ['historyOther', 'question']
};

const callText = ({ outbound, durationMs }: HistoryEntry): Text => {
  if (durationMs === null) return say(outbound ? 'historyCallOutPlain' : 'historyCallInPlain');
  return say(outbound ? 'historyCallOut' : 'historyCallIn', { duration: duration(durationMs) });
};

/** The name where the skill's list is known, else the id as it is. */
const disposition = ({ dispositionId, skillId }: HistoryEntry, { context }: Scene): Text | string => {
  if (dispositionId === null) return say('historyNoDisposition');
  const list = skillId !== null && Object.hasOwn(context.dispositions, skillId) ? context.dispositions[skillId] : undefined;
  const known = list?.dispositions.find((entry) => entry.dispositionId === dispositionId);
  return known?.name || say('historyUnknownDisposition', { id: dispositionId });
};

const entryView = (entry: HistoryEntry, scene: Scene): HistoryEntryView => {
  const [word, icon] = entry.media === 'call' ? [null, 'call'] : kinds[entry.media];
  return {
    contactId: entry.contactId,
    icon: `utility:${icon}`,
    text: word === null ? callText(entry) : say(word),
    at: entry.at,
    disposition: disposition(entry, scene),
    skillName: entry.skillName,
    notes: entry.notes
  };
};

const retry = (call: CallScene, scene: Scene) => {
  const intent = { type: 'agent.readHistory', contactId: call.contactId } as const;
  return shiftControl(scene, {
    name: 'readHistory',
    icon: 'utility:refresh',
    text: say('buttonReadAgain'),
    asking: say('historyLoading'),
    does: say('sayReadAgain'),
    intent,
    off: say('offLink')
  });
};

const sentence = (history: ContactHistory | undefined): Text | null => {
  if (history === undefined || history.state === 'loading') return say('historyLoading');
  if (history.refusal !== null) return say('historyFailed', { why: refusalText(history.refusal) });
  if (!history.complete) return say('historyPartial');
  return history.entries.length === 0 ? say('historyEmpty', { days: HISTORY_DAYS }) : null;
};

const historyView = (call: CallScene, scene: Scene): HistoryView => {
  const { histories } = scene.context;
  const history = Object.hasOwn(histories, call.contactId) ? histories[call.contactId] : undefined;
  return {
    state: history?.state ?? 'loading',
    entries: (history?.entries ?? []).map((entry) => entryView(entry, scene)),
    text: sentence(history),
    retry: history?.state === 'failed' ? retry(call, scene) : null
  };
};

/** Since when the present attempt is what it is: its conversation, else its line. */
const presentAttempt = (call: CallScene, scene: Scene): AttemptView => {
  const { is, icon } = lineWords[call.state];
  return {
    contactId: call.contactId,
    icon,
    text: say('attemptNow', { state: say(is) }),
    at: call.context.activeSince ?? call.context.contact.startedAt ?? scene.now + scene.context.offsetMs
  };
};

const attemptViews = (call: CallScene, scene: Scene): readonly AttemptView[] => [
  presentAttempt(call, scene),
  ...attemptsAt(scene.context.attempts, customerNumber(call.context.contact), call.contactId).map((line) => {
    const [text, icon] = explainEnding(line, scene);
    return { contactId: line.contactId, icon: `utility:${icon}`, text, at: line.activeSince ?? line.endedAt };
  })
];

/** null where the administrator's setting does not open it, nobody is connected, or it is a colleague and no customer. */
export const contactPanelView = (call: CallScene, scene: Scene): ContactPanelView | null => {
  if (isConsult(call.context.contact)) return null;
  const opens =
    connected.includes(call.state) && opensContactPanel(scene.settings, skillNameFor(scene.context, call.context.contact));
  if (!opens) return null;
  const attempts = attemptViews(call, scene);
  return { history: historyView(call, scene), attempts, attemptsHint: attempts.length > 1 ? null : say('attemptsOnlyThis') };
};
