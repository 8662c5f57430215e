/**
 * Opens what a contact's screen pop means: a record of this org, or an `https` page of a host that an administrator allowed; in a
 * console as a workspace tab (the open one is focused), in any other app by navigating. Anything else is not opened, and the answer
 * says so.
 */
import { newRecordPage, type NewRecord } from './newRecord';
import { readPageUrl } from './pageUrl';
import { readRecordUrl } from './recordUrl';
import { openInConsole } from './workspace';

/** Why nothing was opened; `host` names the host that is not allowed, else ''. */
export type PopRefusal = 'empty' | 'otherHost' | 'unusable' | 'typing' | 'failed';

/** As what it was opened. */
export type PopOpened = 'tab' | 'subtab' | 'page';

/** What became of a screen pop. */
export type PopResult =
  | { readonly opened: PopOpened; readonly recordId: string }
  | { readonly opened: PopOpened; readonly url: string }
  | { readonly opened: PopOpened; readonly objectApiName: string }
  | { readonly opened: null; readonly why: PopRefusal; readonly host: string };

/** How this page opens things. */
export interface PopPlace {
  /** The app is a console. */
  readonly console: boolean;
  /** False: open beside the work, because the agent is typing. */
  readonly focus: boolean;
  /** Open below the tab that is worked in, where there is one. */
  readonly subtab?: boolean;
  /** Origin of the page. */
  readonly origin: string;
  /** Hosts, besides this org's records, that may be opened. */
  readonly popHosts: readonly string[];
  /** Shows a record page where there are no tabs. */
  readonly navigate: (recordId: string) => void;
  /** Shows a web page where there are no tabs. */
  readonly browse: (url: string) => void;
  /** Shows the page of a new record where there are no tabs. */
  readonly create?: (page: ReturnType<typeof newRecordPage>) => void;
}

type Target = { readonly recordId: string } | { readonly url: string };
type Opening = Target | NewRecord;

type Refused = Extract<PopResult, { opened: null }>;

const refused = (why: PopRefusal, host = ''): Refused => ({ opened: null, why, host });

/** A record first: a link into this org is one whatever the settings say. */
function targetOf(address: string, { origin, popHosts }: Pick<PopPlace, 'origin' | 'popHosts'>): Target | Refused {
  const record = readRecordUrl(address, origin);
  if (!('refused' in record)) return record;
  if (record.refused === 'empty') return refused('empty');
  const page = readPageUrl(address, popHosts);
  return 'url' in page ? page : refused(page.refused, page.host);
}

/** What `pop` would open for this address, without opening it; `host` is '' for a record of this org. */
export function readPop(
  address: string,
  place: Pick<PopPlace, 'origin' | 'popHosts'>
): { readonly host: string; readonly refused: 'otherHost' | 'unusable' | null } {
  const target = targetOf(address, place);
  if ('opened' in target) return { host: target.host, refused: target.why === 'otherHost' ? 'otherHost' : 'unusable' };
  return { host: 'url' in target ? new URL(target.url).host : '', refused: null };
}

function show(target: Opening, { navigate, browse, create }: PopPlace): void {
  if ('recordId' in target) navigate(target.recordId);
  else if ('url' in target) browse(target.url);
  else create?.(newRecordPage(target));
}

const named = (target: Opening) => ('values' in target ? { objectApiName: target.objectApiName } : target);

async function open(target: Opening, place: PopPlace): Promise<PopResult> {
  try {
    if (!place.console) {
      // Navigating would replace the page the agent is typing in; without tabs there is no beside.
      if (!place.focus) return refused('typing');
      show(target, place);
      return { opened: 'page', ...named(target) };
    }
    const page = 'values' in target ? { pageReference: newRecordPage(target) } : target;
    return { opened: await openInConsole({ ...page, focus: place.focus }, place.subtab === true), ...named(target) };
  } catch {
    return refused('failed');
  }
}

/** Opens what a ScreenPopUrl means. Never throws. */
export async function pop(address: string, place: PopPlace): Promise<PopResult> {
  const target = targetOf(address, place);
  return 'opened' in target ? target : open(target, place);
}

/** Opens a record of this org. Never throws. */
export const openRecord = (recordId: string, place: PopPlace): Promise<PopResult> => open({ recordId }, place);

/** Opens the page of a new record, filled in; nothing is saved by that. Never throws. */
export const openNewRecord = (record: NewRecord, place: PopPlace): Promise<PopResult> => open(record, place);

export type { NewRecord } from './newRecord';
export { TypingWatch } from './typingWatch';
