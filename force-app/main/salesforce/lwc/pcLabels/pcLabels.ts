/**
 * All text of the softphone, in the user's language. `labels` holds every word as it stands in the catalogue; `say` and
 * `partsOf` put values into the {placeholders} of a sentence. Values are text and stay text.
 */
import type { Word } from 'c/pcShiftView';
import { barLabels } from './barLabels';
import { buttonLabels } from './buttonLabels';
import { callbackLabels } from './callbackLabels';
import { callbackPanelLabels } from './callbackPanelLabels';
import { contactPanelLabels } from './contactPanelLabels';
import { dialLabels } from './dialLabels';
import { dialPanelLabels } from './dialPanelLabels';
import { endLabels } from './endLabels';
import { incomingLabels } from './incomingLabels';
import { markLabels } from './markLabels';
import { matchLabels } from './matchLabels';
import { matchPanelLabels } from './matchPanelLabels';
import { noticeLabels } from './noticeLabels';
import { onCallLabels } from './onCallLabels';
import { onCallPanelLabels } from './onCallPanelLabels';
import { panelLabels } from './panelLabels';
import { previewLabels } from './previewLabels';
import { refusalLabels } from './refusalLabels';
import { rescheduleLabels } from './rescheduleLabels';
import { reschedulePanelLabels } from './reschedulePanelLabels';
import { saidLabels } from './saidLabels';
import { sayLabels } from './sayLabels';
import { sentenceParts, type Live, type SentencePart } from './sentence';
import { stateLabels } from './stateLabels';
import { twoCallsLabels } from './twoCallsLabels';
import { twoCallsPanelLabels } from './twoCallsPanelLabels';
import { waitingLabels } from './waitingLabels';
import { wrapUpLabels } from './wrapUpLabels';
import { wrapUpPanelLabels } from './wrapUpPanelLabels';

const viewLabels = {
  ...barLabels,
  ...buttonLabels,
  ...callbackLabels,
  ...contactPanelLabels,
  ...dialLabels,
  ...endLabels,
  ...incomingLabels,
  ...markLabels,
  ...matchLabels,
  ...noticeLabels,
  ...onCallLabels,
  ...previewLabels,
  ...refusalLabels,
  ...rescheduleLabels,
  ...saidLabels,
  ...sayLabels,
  ...stateLabels,
  ...twoCallsLabels,
  ...waitingLabels,
  ...wrapUpLabels
} satisfies Record<Word, string>;

/** Every word: those of the view model and those of the panel itself. */
export const labels = Object.freeze({
  ...viewLabels,
  ...callbackPanelLabels,
  ...dialPanelLabels,
  ...matchPanelLabels,
  ...reschedulePanelLabels,
  ...onCallPanelLabels,
  ...wrapUpPanelLabels,
  ...twoCallsPanelLabels,
  ...panelLabels
});

/** Key of {@link labels}. */
export type LabelKey = keyof typeof labels;

/** A word with what goes into its placeholders; a `Text` of the view model is one. */
export interface Sentence {
  readonly word: LabelKey;
  readonly with?: Readonly<Record<string, string | number | Sentence>>;
}

/** A sentence in pieces: the catalogue's own words, and the values put in. Joined they are what {@link say} returns. */
export function partsOf(sentence: Sentence, live?: Live): SentencePart[] {
  return sentenceParts(labels, sentence, live);
}

/** A sentence as one string, for attributes, titles and live regions. `live` fills what ticks: `time`, `seconds`, `minutes`. */
export function say(sentence: Sentence, live?: Live): string {
  return partsOf(sentence, live)
    .map(({ text }) => text)
    .join('');
}

export { sentenceParts } from './sentence';
export type { Live, SentencePart } from './sentence';
