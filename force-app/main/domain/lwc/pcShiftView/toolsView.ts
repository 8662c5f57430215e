/** Pages and indicators as buttons on the card they belong to; what a setting does not allow is shown, and says why (protocol 4.10). */
import type { ContactId, PopRefusal } from 'c/pcFacts';
import type { PageRefused } from 'c/pcShiftMachine';
import type { Scene } from './scene';
import { say } from './text';
import type { ToolView } from './toolsTypes';
import type { ButtonView, Text } from './viewTypes';
import type { OnCallWord } from './wordsOnCall';

const refusedWords: Readonly<Record<PopRefusal, OnCallWord>> = {
  unusable: 'offPageUnusable',
  otherHost: 'offPageHost',
  typing: 'sayPageTyping',
  failed: 'sayPageFailed'
};

const refusedText = ({ why, host }: PageRefused): Text =>
  why === 'otherHost' ? say('offPageHost', { host }) : say(refusedWords[why]);

/** Whether it may be opened is known before it is pressed. */
const openButton = (url: string, scene: Scene): ButtonView => {
  const target = scene.pageOf(url);
  const refused = Object.hasOwn(scene.context.pagesRefused, url) ? scene.context.pagesRefused[url] : undefined;
  const base = { name: 'openPage', icon: 'utility:new_window', text: say('buttonOpenPage'), pressed: null } as const;
  if (target.refused)
    return { ...base, state: 'off', say: refusedText({ why: target.refused, host: target.host }), intent: null };
  const intent = { type: 'agent.openPage', url } as const;
  if (refused) return { ...base, state: 'refused', say: refusedText(refused), intent };
  return {
    ...base,
    state: 'ready',
    say: target.host === '' ? say('sayOpenRecord') : say('sayOpenPage', { host: target.host }),
    intent
  };
};

const where = (url: string, scene: Scene): Text | null => {
  const { host, refused } = scene.pageOf(url);
  if (refused === 'otherHost') return say('offPageHost', { host });
  if (refused) return say('offPageUnusable');
  return host === '' ? null : say('pageOn', { host });
};

/** Of one contact; null: those of the agent. */
export const toolsView = (contactId: ContactId | null, scene: Scene): readonly ToolView[] => {
  const { pages, indicators } = scene.context;
  return [
    ...indicators
      .filter((indicator) => indicator.contactId === contactId)
      .map((indicator): ToolView => ({
        key: `indicator ${indicator.name}`,
        title: indicator.name,
        hint: indicator.toolTip,
        light: indicator.on ? 'on' : 'off',
        where: indicator.url === '' ? null : where(indicator.url, scene),
        open: indicator.url === '' ? null : openButton(indicator.url, scene)
      })),
    ...pages
      .filter((page) => page.contactId === contactId)
      .map((page): ToolView => ({
        key: `page ${page.pageId}`,
        title: page.title,
        hint: '',
        light: null,
        where: where(page.url, scene),
        open: openButton(page.url, scene)
      }))
  ];
};
