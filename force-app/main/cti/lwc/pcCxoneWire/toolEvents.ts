/** Pages and indicators the tenant puts beside a call (protocol 4.10, 7.9). Nothing is ever run: only addresses are kept. */
import type { Indicator, OfferedPage, ToolFact } from 'c/pcFacts';
import { safeParse } from 'c/pcValibot';
import { anyCase } from './anyCase';
import { lenient, optionalId, readFlag, readUrl, url, word } from './wireValues';

/** The same page for the same contact is one page, however often it is offered. */
const pageOf = (source: OfferedPage['source'], contactId: string | null, title: string, address: string): ToolFact => ({
  type: 'dialer.pageOffered',
  page: { pageId: `${source} ${contactId ?? ''} ${address}`, contactId, title, url: address, source }
});

const popSchema = anyCase({ ContactId: optionalId, URL: url, TabTitle: word });

export function readPopUrl(raw: unknown): readonly ToolFact[] | string {
  const result = safeParse(popSchema, raw);
  if (!result.success || result.output.URL === '') return 'no address';
  return [pageOf('popUrl', result.output.ContactId, result.output.TabTitle, result.output.URL)];
}

const pageSchema = anyCase({ ContactID: optionalId, PageUri: url });

export function readPageOpen(raw: unknown): readonly ToolFact[] | string {
  const result = safeParse(pageSchema, raw);
  if (!result.success || result.output.PageUri === '') return 'no address';
  return [pageOf('pageOpen', result.output.ContactID, '', result.output.PageUri)];
}

/** Whether an action opens an address. */
export const opensUrl = lenient((raw) => typeof raw === 'string' && raw.trim().toLowerCase() === 'openurl');

/** The value of a program or a form is not kept: it may hold anything. */
const runSchema = anyCase({ ContactId: optionalId, ActionType: opensUrl, ActionValue: lenient((raw) => raw) });

/** Programs and forms are told to nobody; the wire log knows that there was one. */
export function readRunApp(raw: unknown): readonly ToolFact[] | string {
  const result = safeParse(runSchema, raw);
  if (!result.success) return 'not an object';
  if (!result.output.ActionType) return [];
  const address = readUrl(result.output.ActionValue);
  return address === '' ? 'no address' : [pageOf('runApp', result.output.ContactId, '', address)];
}

const eventSchema = anyCase({
  ContactID: optionalId,
  Name: word,
  ActionType: opensUrl,
  ActionUri: url,
  ToolTip: word,
  IndicatorState: lenient(readFlag)
});

/** One indicator changed; without a contact it is the agent's own. */
export function readIndicator(raw: unknown): readonly ToolFact[] | string {
  const result = safeParse(eventSchema, raw);
  if (!result.success || result.output.Name === '') return 'the indicator has no name';
  const wire = result.output;
  const indicator: Indicator = {
    name: wire.Name,
    contactId: wire.ContactID,
    toolTip: wire.ToolTip,
    on: wire.IndicatorState,
    url: wire.ActionType ? wire.ActionUri : ''
  };
  return [{ type: 'dialer.indicatorChanged', indicator }];
}
