/**
 * Opens what a contact's screen pop means: a record of this org, or an `https` page of a host that an administrator allowed; in a
 * console as a workspace tab (the open one is focused), in any other app by navigating. Anything else is not opened, and the answer
 * says so.
 */
import { openTab } from 'lightning/platformWorkspaceApi';
import { readPageUrl } from './pageUrl';
import { readRecordUrl } from './recordUrl';

/** Why nothing was opened; `host` names the host that is not allowed, else ''. */
export type PopRefusal = 'empty' | 'otherHost' | 'unusable' | 'typing' | 'failed';

/** What became of a screen pop. */
export type PopResult =
  | { readonly opened: 'tab' | 'page'; readonly recordId: string }
  | { readonly opened: 'tab' | 'page'; readonly url: string }
  | { readonly opened: null; readonly why: PopRefusal; readonly host: string };

/** How this page opens things. */
export interface PopPlace {
  /** The app is a console. */
  readonly console: boolean;
  /** False: open beside the work, because the agent is typing. */
  readonly focus: boolean;
  /** Origin of the page. */
  readonly origin: string;
  /** Hosts, besides this org's records, that may be opened. */
  readonly popHosts: readonly string[];
  /** Shows a record page where there are no tabs. */
  readonly navigate: (recordId: string) => void;
  /** Shows a web page where there are no tabs. */
  readonly browse: (url: string) => void;
}

type Target = { readonly recordId: string } | { readonly url: string };

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

const show = (target: Target, { navigate, browse }: PopPlace): void =>
  'recordId' in target ? navigate(target.recordId) : browse(target.url);

/** Opens what a ScreenPopUrl means. Never throws. */
export async function pop(address: string, place: PopPlace): Promise<PopResult> {
  const target = targetOf(address, place);
  if ('opened' in target) return target;
  try {
    if (!place.console) {
      // Navigating would replace the page the agent is typing in; without tabs there is no beside.
      if (!place.focus) return refused('typing');
      show(target, place);
      return { opened: 'page', ...target };
    }
    await openTab({ ...target, focus: place.focus });
    return { opened: 'tab', ...target };
  } catch {
    return refused('failed');
  }
}

export { TypingWatch } from './typingWatch';
