/** Save: after the call it sends, during the call it only remembers that what is chosen is to be saved at its end (protocol 7.4). */
import { NOTES_LIMIT } from 'c/pcCallMachine';
import type { ChoiceGap } from 'c/pcCallMachine';
import type { RescheduleDraft } from 'c/pcCallback';
import type { DispositionChoice } from 'c/pcFacts';
import { button } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';
import type { WrapUpView } from './wrapUpTypes';

/** What stands in the form. */
export interface Chosen {
  readonly list: WrapUpView['list'];
  readonly choice: DispositionChoice;
  readonly gap: ChoiceGap;
  /** Of the chosen disposition; '' when there is none. */
  readonly name: string;
  readonly required: boolean;
  /** What stands in the callback's fields; null where there are none. */
  readonly callback: RescheduleDraft | null;
}

const lacks = ({ gap, name, choice, required }: Chosen): Text => {
  if (gap === 'amount') return say('offNeedsAmount', { disposition: name });
  if (gap === 'callback') return say('offNeedsCallback', { disposition: name });
  if (gap === 'notes') return say('offNotesLong', { count: choice.notes.length - NOTES_LIMIT });
  return say(required ? 'offRequired' : 'offNoChoice');
};

const missing = (chosen: Chosen): Text | null => {
  const { list, gap } = chosen;
  if (list === 'none') return say('offNoDispositions');
  if (list === 'loading') return say('offListLoading');
  if (list === 'failed') return say('offListFailed');
  return gap === null ? null : lacks(chosen);
};

/** The next call comes by itself only while the agent stays in the skill, and has no other one. */
const nextComes = ({ context }: Scene): boolean =>
  context.skill !== null && !context.leaving && context.wish === null && Object.keys(context.lines).length < 2;

const says = ({ context: { saved } }: CallScene, { name }: Chosen): Text => {
  if (saved.doubted !== null) return say('saySaveChecked', { disposition: name });
  return saved.found === null
    ? say('saySave', { disposition: name })
    : say('saySaveInstead', { disposition: name, saved: saved.found.name || saved.found.dispositionId });
};

export const saveButton = (call: CallScene, scene: Scene, chosen: Chosen): ButtonView => {
  const { saved, saveAtEnd, asked } = call.context;
  const intent = { type: 'agent.dispose', contactId: call.contactId, choice: chosen.choice } as const;
  const waits = saved.doubted !== null && saveAtEnd;
  const next = nextComes(scene) ? 'buttonSaveNext' : 'buttonSave';
  const off = scene.lastKnown ? say('offLink') : (missing(chosen) ?? say('offBusy'));
  return button({
    name: 'dispose',
    icon: 'utility:check',
    text: say(saved.found === null ? next : 'buttonSaveInstead'),
    asking: say('buttonSaving'),
    does: says(call, chosen),
    intent,
    can: !waits && call.can(intent),
    off: waits ? say('offAskingSaved') : off,
    asked: saved.doubted === null ? asked['command.dispose'] : undefined
  });
};

/** During the call. It stays pressed until it is pressed again, or another disposition is chosen. */
export const saveAtEndButton = (call: CallScene, chosen: Chosen): ButtonView => {
  const on = call.context.saveAtEnd;
  const intent = { type: 'agent.saveAtEnd', contactId: call.contactId, on: !on, callback: chosen.callback } as const;
  return button({
    name: 'saveAtEnd',
    icon: 'utility:check',
    text: say(on ? 'buttonSavesAtEnd' : 'buttonSaveAtEnd'),
    asking: say('buttonSaving'),
    does: on ? say('sayNotAtEnd') : say('saySaveAtEnd', { disposition: chosen.name }),
    intent,
    can: call.can(intent),
    off: missing(chosen) ?? say('offBusy'),
    asked: undefined,
    pressed: on
  });
};
