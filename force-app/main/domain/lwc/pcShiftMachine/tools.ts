/** Pages and indicators the tenant puts beside calls and agents (protocol 4.10). Bounded; they leave with their contact. Pure. */
import type { ContactId, Indicator, OfferedPage, PopRefusal } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

/** A page that the agent wanted and that was not opened, by its address. */
export interface PageRefused {
  readonly why: PopRefusal;
  readonly host: string;
}

export interface ToolMemory {
  /** Newest last. */
  readonly pages: readonly OfferedPage[];
  readonly indicators: readonly Indicator[];
  readonly pagesRefused: Readonly<Record<string, PageRefused>>;
}

export const noTools: ToolMemory = { pages: [], indicators: [], pagesRefused: {} };

/** More than fits beside a call; the oldest leave. */
const PAGES_KEPT = 30;
const INDICATORS_KEPT = 30;

const samePage = (one: OfferedPage, other: OfferedPage): boolean => one.contactId === other.contactId && one.url === other.url;

const sameIndicator = (one: Indicator, other: Indicator): boolean =>
  one.contactId === other.contactId && one.name === other.name;

const changeIndicator = (known: readonly Indicator[], changed: Indicator): readonly Indicator[] =>
  known.some((one) => sameIndicator(one, changed))
    ? known.map((one) => (sameIndicator(one, changed) ? changed : one))
    : [...known, changed].slice(-INDICATORS_KEPT);

/** A page offered again is offered once, and a list replaces what was known. */
export const learnTool = (context: ShiftContext, event: ShiftEvent): Partial<ToolMemory> => {
  switch (event.type) {
    case 'dialer.pageOffered': {
      const others = context.pages.filter((page) => !samePage(page, event.page));
      return { pages: [...others, event.page].slice(-PAGES_KEPT) };
    }
    case 'dialer.indicatorsListed':
      return { indicators: event.indicators.slice(0, INDICATORS_KEPT) };
    case 'dialer.indicatorChanged':
      return { indicators: changeIndicator(context.indicators, event.indicator) };
    case 'agent.openPage': {
      const { [event.url]: _refused, ...pagesRefused } = context.pagesRefused;
      return { pagesRefused };
    }
    case 'console.pageRefused':
      return isOffered(context, event.url)
        ? { pagesRefused: { ...context.pagesRefused, [event.url]: { why: event.why, host: event.host } } }
        : {};
    default:
      return {};
  }
};

/** Only what the dialer offered can be asked for. */
export const isOffered = ({ pages, indicators }: ToolMemory, url: string): boolean =>
  url !== '' && (pages.some((page) => page.url === url) || indicators.some((indicator) => indicator.url === url));

export const withoutTools = (context: ToolMemory, contactId: ContactId): ToolMemory => {
  const left: ToolMemory = {
    pages: context.pages.filter((page) => page.contactId !== contactId),
    indicators: context.indicators.filter((indicator) => indicator.contactId !== contactId),
    pagesRefused: context.pagesRefused
  };
  const refused = Object.entries(context.pagesRefused).filter(([url]) => isOffered(left, url));
  return { ...left, pagesRefused: Object.fromEntries(refused) };
};
