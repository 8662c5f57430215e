/** Fields of the form beside the disposition: the second one, the amount, the callback, the notes. */
import { NOTES_LIMIT, readAmount } from 'c/pcCallMachine';
import type { AmountReading } from 'c/pcCallMachine';
import type { Disposition } from 'c/pcFacts';
import type { CallbackVerdict, FieldNote } from './rescheduleTypes';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { AmountView, SecondaryView } from './wrapUpTypes';

/** From here on the room that is left is said. */
const NEARLY_FULL = 9_000;

const amountWords = {
  unreadable: 'amountUnreadable',
  notPositive: 'amountNotPositive',
  decimals: 'amountDecimals',
  tooLarge: 'amountTooLarge'
} as const satisfies Record<Exclude<AmountReading['kind'], 'ok' | 'empty'>, string>;

/** An empty field is no mistake yet; Save says that it is missing. */
const amountNote = ({ kind }: AmountReading): FieldNote | null =>
  kind === 'ok' || kind === 'empty' ? null : { tone: 'error', text: say(amountWords[kind]) };

export const amountView = ({ context: { draft } }: CallScene, chosen: Disposition | undefined): AmountView | null => {
  if (!chosen?.requireAmount) return null;
  const reading = readAmount(draft.amount);
  return { text: draft.amount, value: reading.kind === 'ok' ? reading.value : null, note: amountNote(reading) };
};

/** The rules' verdict on the callback; null unless the disposition needs one and the rules have come. */
export const callbackVerdict = (
  { context: { contact, draft, offsetMs, disconnectedAt, activeSince } }: CallScene,
  chosen: Disposition | undefined,
  scene: Scene
): CallbackVerdict | null => {
  if (!chosen?.requireCallbackTime || scene.callbackForm === null) return null;
  const now = scene.now + offsetMs;
  return scene.callbackForm({
    contact,
    draft: draft.callback,
    openedAt: disconnectedAt ?? activeSince ?? now,
    now,
    zones: scene.context.zones,
    settings: scene.settings
  });
};

/** The same list without the first choice: no list of its own is published (protocol 7.4). */
export const secondaryView = ({ context: { draft } }: CallScene, dispositions: readonly Disposition[]): SecondaryView => {
  const options = dispositions.filter(({ dispositionId }) => dispositionId !== draft.dispositionId);
  const isOption = options.some(({ dispositionId }) => dispositionId === draft.secondaryId);
  return {
    options: options.map(({ dispositionId, name }) => ({ dispositionId, name })),
    chosenId: isOption ? draft.secondaryId : null
  };
};

export const notesNote = (notes: string): FieldNote | null => {
  const left = NOTES_LIMIT - notes.length;
  if (left < 0) return { tone: 'error', text: say('notesTooLong', { count: -left }) };
  return notes.length >= NEARLY_FULL ? { tone: 'calm', text: say('notesLeft', { count: left }) } : null;
};
