/**
 * Opens the record a contact's screen pop means: in a console as a workspace tab (the open one is focused), in any other app by
 * navigating. Anything that is not a record of this org is not opened, and the answer says so.
 */
import { openTab } from 'lightning/platformWorkspaceApi';
import { readRecordUrl, type PopRefusal } from './recordUrl';

/** What became of a screen pop. */
export type PopResult =
  | { readonly opened: 'tab' | 'page'; readonly recordId: string }
  | { readonly opened: null; readonly why: PopRefusal | 'typing' | 'failed' };

/** How this page opens things. */
export interface PopPlace {
  /** The app is a console. */
  readonly console: boolean;
  /** False: open beside the work, because the agent is typing. */
  readonly focus: boolean;
  /** Origin of the page. */
  readonly origin: string;
  /** Shows a record page where there are no tabs. */
  readonly navigate: (recordId: string) => void;
}

/** Opens the record of a ScreenPopUrl. Never throws. */
export async function popRecord(address: string, place: PopPlace): Promise<PopResult> {
  const target = readRecordUrl(address, place.origin);
  if ('refused' in target) return { opened: null, why: target.refused };
  const { recordId } = target;
  try {
    if (!place.console) {
      // Navigating would replace the page the agent is typing in; without tabs there is no beside.
      if (!place.focus) return { opened: null, why: 'typing' };
      place.navigate(recordId);
      return { opened: 'page', recordId };
    }
    await openTab({ recordId, focus: place.focus });
    return { opened: 'tab', recordId };
  } catch {
    return { opened: null, why: 'failed' };
  }
}

export type { PopRefusal } from './recordUrl';
export { TypingWatch } from './typingWatch';
