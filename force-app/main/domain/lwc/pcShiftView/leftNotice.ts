/** What a contact that has left still lacks: its disposition, its tags. */
import { mayRetryTags } from 'c/pcShiftMachine';
import { shiftControl } from './controls';
import { refusalText } from './refusalText';
import type { Scene } from './scene';
import { nameIn, say } from './text';
import type { ButtonView, Text } from './viewTypes';

const choiceWords = {
  refused: 'noticeNotSaved',
  due: 'noticeSaveAsked',
  asking: 'noticeSaveAsked',
  unsure: 'noticeSaveUnsure'
} as const;

export const unsavedText = ({ context: { unsaved } }: Scene): Text | null =>
  unsaved && say(choiceWords[unsaved.state], { name: nameIn(unsaved.name), why: refusalText(unsaved.refusal) });

export const unsavedTagsText = ({ context: { unsavedTags } }: Scene): Text | null => {
  if (unsavedTags === null) return null;
  const name = nameIn(unsavedTags.name);
  if (unsavedTags.state === 'asked') return say('noticeTagsAsked', { name });
  if (unsavedTags.state === 'unsure') return say('noticeTagsUnsure', { name });
  return unsavedTags.refusal
    ? say('noticeTagsRefused', { name, why: refusalText(unsavedTags.refusal) })
    : say('noticeTagsUnsent', { name });
};

const noted = (scene: Scene, type: 'agent.forgetUnsaved' | 'agent.forgetTags'): ButtonView =>
  shiftControl(scene, {
    name: 'noted',
    icon: 'utility:close',
    text: say('buttonNoted'),
    asking: say('buttonSaving'),
    does: say('sayNoted'),
    intent: { type },
    off: say('offLink')
  });

/** Takes the notice away. */
export const unsavedAction = (scene: Scene): ButtonView => noted(scene, 'agent.forgetUnsaved');

/** Sends them again where that may help and cannot save anything twice; else takes the notice away. */
export const unsavedTagsAction = (scene: Scene): ButtonView => {
  if (!mayRetryTags(scene.context)) return noted(scene, 'agent.forgetTags');
  const intent = { type: 'agent.retryTags' } as const;
  return shiftControl(scene, {
    name: 'retryTags',
    icon: 'utility:refresh',
    text: say('buttonSaveTags'),
    asking: say('buttonSaving'),
    does: say('saySaveTags'),
    intent,
    off: say('offLink')
  });
};
