/** What is wrong in the settings: in words and with the way to the page for those who can mend it, in one plain line for all others. */
import { button } from './button';
import type { Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

/** Null when there is nothing to mend. */
export const settingsText = ({ settings, settingProblems, problemSentence }: Scene): Text | null => {
  const [first, ...more] = settingProblems;
  if (!first) return null;
  if (settings.features.administer && problemSentence !== null) {
    return more.length === 0
      ? say('noticeSettingsProblem', { problem: problemSentence })
      : say('noticeSettingsProblems', { problem: problemSentence, count: settingProblems.length });
  }
  return say(['unread', 'late'].includes(first.code) ? 'noticeSettingsUnread' : 'noticeSettingsWrong');
};

/** The page itself is the console's: no machine hears of it. */
export const settingsAction = ({ settings }: Scene): ButtonView | null =>
  settings.features.administer
    ? button({
        name: 'openSettings',
        icon: 'utility:settings',
        text: say('buttonSettings'),
        asking: say('buttonSettings'),
        does: say('saySettings'),
        intent: { type: 'agent.openSettings' },
        can: true,
        off: say('offBusy'),
        asked: undefined
      })
    : null;
