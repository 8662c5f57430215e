/** Words of the settings page, in the user's language. Nobody else reads them, so they are not among those of the panel. */
import { sentenceParts } from 'c/pcLabels';
import { configuredLabels } from './configuredLabels';
import { pageLabels } from './pageLabels';
import { previewLabels } from './previewLabels';

export const setupLabels = Object.freeze({ ...pageLabels, ...configuredLabels, ...previewLabels });

export type SetupWord = keyof typeof setupLabels;

/** A sentence with its values. Values are text and stay text. */
export const sayOf = (word: SetupWord, values: Readonly<Record<string, string | number>> = {}): string =>
  sentenceParts(setupLabels, { word, with: values })
    .map(({ text }) => text)
    .join('');
