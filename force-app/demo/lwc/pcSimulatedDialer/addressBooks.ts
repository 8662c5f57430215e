/** Address books of an agent and their entries (protocol 7.10): searched, ordered, in pages. */
import type { CampaignAddressBook, CampaignAddressBookEntry } from './campaignTypes';
import { iso } from './isoTime';
import type { World } from './modelTypes';
import { fits, instantOf, pageOf } from './readParameters';
import { demand } from './refusal';
import { json, type Call, type Routes } from './wireCall';

const ORDERS = ['firstName', 'lastName', 'company'] as const;

const entryOf = ({ entryId, ...rest }: CampaignAddressBookEntry): object => ({
  addressBookEntryId: Number(entryId),
  ...rest,
  externalId: '',
  externalState: '',
  stateId: 0,
  isDeleted: false
});

const head = ({ addressBookId, name }: CampaignAddressBook): object => ({
  addressBookId: Number(addressBookId),
  addressBookName: name
});

/** `orderBy=lastName desc`; by first name without it. */
function ordered(entries: readonly CampaignAddressBookEntry[], text: string): readonly CampaignAddressBookEntry[] {
  const [asked = '', direction = 'asc'] = (text.trim() || 'firstName').toLowerCase().split(/\s+/);
  const field = ORDERS.find((name) => name.toLowerCase() === asked);
  demand(field !== undefined && ['asc', 'desc'].includes(direction), 400, `"${text}" is no order of address book entries.`);
  const sign = direction === 'asc' ? 1 : -1;
  return [...entries].sort((one, other) => sign * one[field].localeCompare(other[field], 'en'));
}

/** `openedAt`: when the books were written last, which is the simulator's start. */
export function addAddressBooks(route: Routes, world: World, openedAt: number): void {
  const booksOf = (agentId: string): readonly CampaignAddressBook[] =>
    world.campaign.addressBooks.filter(({ agentIds }) => agentIds === null || agentIds.includes(agentId));

  route('GET', 'agents/:agent/address-books', ({ agent, fields, param }) => {
    const { agentId } = agent.profile;
    demand(param('agent') === agentId, 403, "Another agent's address books are not for this agent.");
    const whole = fields.flag('includeEntries');
    return json({
      lastPollTime: iso(world.time.now()),
      addressBooks: booksOf(agentId).map((book) => ({
        ...head(book),
        addressBookType: book.type,
        ...(whole ? { addressBookEntries: book.entries.map(entryOf) } : {})
      }))
    });
  });
  route('GET', 'address-books/:book/entries', ({ agent, fields, param }: Call) => {
    const book = booksOf(agent.profile.agentId).find(({ addressBookId }) => addressBookId === param('book'));
    demand(book !== undefined, 404, 'The agent has no such address book.');
    const isNew = openedAt >= instantOf(fields, 'updatedSince', Number.NEGATIVE_INFINITY);
    const fitting = fits(fields);
    const found = book.entries.filter(
      ({ firstName, middleName, lastName, company, phone, mobile, email }) =>
        isNew && fitting(`${firstName} ${lastName}`, middleName, company, phone, mobile, email)
    );
    const page = pageOf(fields, ordered(found, fields.text('orderBy')));
    return json({
      totalRecords: found.length,
      addressBook: { ...head(book), addressBookEntries: page.map(entryOf) }
    });
  });
}
