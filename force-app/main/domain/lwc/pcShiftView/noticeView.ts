/** The one line under the bar: the most urgent thing, else the tally. */
import type { DialerCommandType, ListName, Refusal } from 'c/pcFacts';
import { nextText } from './barView';
import { shiftControl } from './controls';
import { unsavedAction, unsavedTagsAction, unsavedTagsText, unsavedText } from './leftNotice';
import { callMyPhone } from './legView';
import { newCallbackNumber } from './messagesView';
import { pulledNotice } from './pulledNotice';
import { furtherEndedText } from './furtherWords';
import { refusalText } from './refusalText';
import type { Scene } from './scene';
import { settingsAction, settingsText } from './settingsNotice';
import { say } from './text';
import type { ButtonView, NoticeView, Text } from './viewTypes';
import type { ListWord, NoticeWord } from './wordsShift';
import type { TwoCallsWord } from './wordsTwoCalls';

const notice = (tone: NoticeView['tone'], icon: string, text: Text, action: ButtonView | null = null): NoticeView => ({
  tone,
  icon: `utility:${icon}`,
  text,
  until: null,
  action
});

const tryNow = (scene: Scene): ButtonView => {
  const intent = { type: 'agent.retryLink' } as const;
  return shiftControl(scene, {
    name: 'retryLink',
    icon: 'utility:sync',
    text: say('buttonTryNow'),
    asking: say('buttonTrying'),
    does: say('sayTryNow'),
    intent,
    off: say('sayAsked'),
    command: 'command.resync'
  });
};

const linkNotice = (scene: Scene): NoticeView | null => {
  const { trouble } = scene.context;
  if (!scene.lastKnown || trouble === null) return null;
  if (scene.link === 'failed') {
    return notice('warning', 'sync', say('noticeLinkFailed', { why: refusalText(trouble.refusal) }), tryNow(scene));
  }
  const counts = trouble.retryAt !== null && trouble.retryAt > scene.now;
  const text = say(counts ? 'noticeReconnecting' : 'noticeReconnectingNow', { count: trouble.failures });
  return { ...notice('warning', 'sync', text, tryNow(scene)), until: counts ? trouble.retryAt : null };
};

/** What brings two calls together, and conferences. */
const joiningCommands: readonly DialerCommandType[] = [
  'command.transfer',
  'command.conference',
  'command.holdConference',
  'command.resumeConference',
  'command.joinConference',
  'command.continueReskill'
];

/** What the agent asked of the shift and did not get. */
const refusedWords = (
  scene: Scene
): readonly (readonly [DialerCommandType, NoticeWord | TwoCallsWord | 'noticeDialRefused'])[] => [
  ...joiningCommands.map((command) => [command, 'twoCallsRefused'] as const),
  ['command.pickSkill', 'noticeSkillRefused'],
  ['command.leaveSkill', 'noticeLeaveRefused'],
  ['command.setState', 'noticeStateRefused'],
  ['command.disconnect', 'noticeEndRefused'],
  ['command.callLeg', 'noticeLegRefused'],
  ['command.dialNumber', 'noticeDialRefused'],
  [scene.context.muted ? 'command.unmute' : 'command.mute', 'noticeMuteRefused']
];

/** Which skill was refused; only the log-in names one. */
const skillOf = (command: DialerCommandType, { context }: Scene): Text['with'] =>
  command === 'command.pickSkill' ? { skill: context.lastPicked?.skillName ?? '' } : {};

const refusedNotice = (scene: Scene): NoticeView | null => {
  const { asked, furtherEnded } = scene.context;
  const unsaved = unsavedText(scene);
  if (unsaved) return notice('warning', 'warning', unsaved, unsavedAction(scene));
  const tags = unsavedTagsText(scene);
  if (tags) return notice('warning', 'warning', tags, unsavedTagsAction(scene));
  if (furtherEnded?.why === 'left') return notice('warning', 'warning', furtherEndedText(furtherEnded, scene));
  for (const [command, word] of refusedWords(scene)) {
    const refusal = asked[command]?.refusal;
    if (refusal) return notice('warning', 'warning', say(word, { why: refusalText(refusal), ...skillOf(command, scene) }));
  }
  return null;
};

/** Whoever lost their leg must hear of it, also between two skills; one that was never up comes with the first skill. */
export const legIsMissed = ({ context, inSession }: Scene): boolean => inSession && context.leg?.status === 'disconnected';

const legNotice = (scene: Scene): NoticeView | null => {
  if (legIsMissed(scene)) return notice('warning', 'listen', say('noticeLegDown'), callMyPhone(scene));
  return scene.context.leg?.status === 'dialing' ? notice('info', 'listen', say('noticeLegDialing')) : null;
};

const lateNotice = ({ context: { asked } }: Scene): NoticeView | null =>
  Object.values(asked).some(({ stage }) => stage === 'late') ? notice('warning', 'hourglass', say('noticeLate')) : null;

const nextNotice = (scene: Scene): NoticeView | null => {
  const next = nextText(scene);
  return next ? notice('info', 'clock', say('noticeNext', { next })) : null;
};

/** After a call that came from outside the dialer: where the agent is now. */
const wayBack = (scene: Scene): NoticeView | null => {
  const way = pulledNotice(scene);
  return way && notice(way.action ? 'warning' : 'info', way.action ? 'warning' : 'outbound_call', way.text, way.action);
};

/** The way back is a press: it has the phone rung too, so it comes before a leg that is down. */
const pressBack = (scene: Scene): NoticeView | null => {
  const way = wayBack(scene);
  return way?.action ? way : null;
};

const lowNotice = ({ context: { listLow } }: Scene): NoticeView | null =>
  listLow ? notice('info', 'warning', say(listLow === 'empty' ? 'noticeListEmpty' : 'noticeListLow')) : null;

const listWords: Readonly<Record<ListName, ListWord>> = {
  skills: 'listSkills',
  unavailableCodes: 'listUnavailableCodes',
  permissions: 'listPermissions',
  messages: 'listMessages',
  zones: 'listZones',
  dispositions: 'listDispositions',
  settings: 'listSettings',
  skillParameters: 'listSkillParameters',
  callbacks: 'listCallbacks',
  indicators: 'listIndicators',
  directory: 'listDirectory',
  tags: 'listTags'
};

const listNotice = ({ context: { failedLists } }: Scene): NoticeView | null => {
  const [failed] = Object.entries(failedLists) as [ListName, Refusal][];
  if (!failed) return null;
  const [list, refusal] = failed;
  return notice('info', 'warning', say('noticeListFailed', { list: say(listWords[list]), why: refusalText(refusal) }));
};

const settingsNotice = (scene: Scene): NoticeView | null => {
  const text = settingsText(scene);
  return text && notice('info', 'warning', text, settingsAction(scene));
};

/** The number of a callback that comes now, for a moment (help page); it stays in the messages. */
const callbackNotice = (scene: Scene): NoticeView | null => {
  const number = newCallbackNumber(scene);
  return number === null ? null : notice('info', 'level_down', say('noticeCallback', { number }));
};

const tallyNotice = ({ context: { tally } }: Scene): NoticeView =>
  notice('calm', 'graph', say('noticeTally', { dialed: tally.dialed, talked: tally.talked }));

export const noticeView = (scene: Scene): NoticeView =>
  linkNotice(scene) ??
  refusedNotice(scene) ??
  callbackNotice(scene) ??
  pressBack(scene) ??
  legNotice(scene) ??
  lateNotice(scene) ??
  nextNotice(scene) ??
  wayBack(scene) ??
  lowNotice(scene) ??
  listNotice(scene) ??
  settingsNotice(scene) ??
  tallyNotice(scene);

/** Trouble the agent must hear of: a refusal or a disposition that was not saved. */
export const errorText = (scene: Scene): Text | null => refusedNotice(scene)?.text ?? null;
