/** Tags in the form: which are chosen, and what became of them. */
import { sameTags } from 'c/pcCallMachine';
import { tagsOf } from 'c/pcShiftMachine';
import { button } from './button';
import { refusalText } from './refusalText';
import type { FieldNote } from './rescheduleTypes';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { TagsView } from './wrapUpTypes';
import type { ButtonView } from './viewTypes';

const saving = ({ context: { draft, tags } }: CallScene): FieldNote | null => {
  if (!sameTags(draft.tagIds, tags.tagIds)) return null;
  if (tags.state === 'refused' && tags.refusal) {
    return { tone: 'error', text: say('tagsRefused', { why: refusalText(tags.refusal) }) };
  }
  if (tags.state === 'unsure') return { tone: 'warning', text: say('tagsUnsure') };
  return tags.state === 'saved' && tags.tagIds.length > 0 ? { tone: 'calm', text: say('tagsSaved') } : null;
};

const retry = (call: CallScene, scene: Scene): ButtonView | null => {
  const { tags, draft } = call.context;
  if (tags.state !== 'refused') return null;
  const intent = { type: 'agent.saveTags', contactId: call.contactId, tagIds: draft.tagIds } as const;
  return button({
    name: 'saveTags',
    icon: 'utility:refresh',
    text: say('buttonSaveTags'),
    asking: say('buttonSaving'),
    does: say('saySaveTags'),
    intent,
    can: call.can(intent),
    off: say(scene.lastKnown ? 'offLink' : 'offBusy'),
    asked: undefined
  });
};

/** Null where the skill has no tags, or nobody knows yet. */
export const tagsView = (call: CallScene, scene: Scene): TagsView | null => {
  const known = tagsOf(scene.context, call.context.contact.skillId);
  if (known === null) return null;
  const { tagIds } = call.context.draft;
  const tags = known.tags.map(({ tagId, name }) => ({ tagId, name, chosen: tagIds.includes(tagId) }));
  if (known.state === 'failed' && known.refusal && tags.length === 0) {
    return { tags, note: { tone: 'warning', text: say('tagsFailed', { why: refusalText(known.refusal) }) }, retry: null };
  }
  return tags.length === 0 ? null : { tags, note: saving(call), retry: retry(call, scene) };
};
