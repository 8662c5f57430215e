/** What the simulator says happened: its ledger by contact or record, and what it saved. */
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import { signIn } from '../../simulator/signIn';
import type { ControlClient } from '../../simulator/controlClient';
import { until } from './until';
import type { World } from './world';

export type Subject = { readonly contactId: string } | { readonly recordId: string };

/** Everything about one contact or record, in order. */
export async function entriesOf(control: ControlClient, subject: Subject): Promise<readonly LedgerEntry[]> {
  const { entries } = await control.ledger();
  return entries.filter((entry) =>
    'contactId' in subject ? entry.contactId === subject.contactId : entry.recordId === subject.recordId
  );
}

/** The same in words only: `dialed`, `rang`, `linked` … */
export async function storyOf(control: ControlClient, subject: Subject): Promise<readonly string[]> {
  return (await entriesOf(control, subject)).map(({ what }) => what);
}

/** The first such entry, as soon as there is one. */
export async function entryWhen(control: ControlClient, subject: Subject, what: string): Promise<LedgerEntry> {
  const entries = await until(
    `the ledger has "${what}"`,
    () => entriesOf(control, subject),
    (found) => found.some((entry) => entry.what === what)
  );
  const found = entries.find((entry) => entry.what === what);
  if (!found) throw new Error(`The ledger lost "${what}"`);
  return found;
}

/** Events the dialer sent to an agent, by wire title, oldest first. */
export async function requestsOf(control: ControlClient, agentId: string, title: RegExp): Promise<readonly string[]> {
  const { entries } = await control.wire();
  return entries
    .filter((entry) => entry.kind === 'request' && entry.agentId === agentId && title.test(entry.title))
    .map((entry) => entry.title);
}

/** A disposition as the dialer keeps it (protocol 7.4). */
export interface SavedDisposition {
  readonly dispositionId: number;
  readonly dispositionName: string;
  readonly notes: string;
}

/** Asks the dialer, as this agent, what it saved for a contact. */
export async function savedDisposition(world: World, username: string, contactId: string): Promise<SavedDisposition> {
  const { accessToken } = await signIn(world.wireOrigin, username);
  const reply = await fetch(`${world.wireOrigin}/InContactAPI/services/v31.0/contacts/${contactId}/disposition`, {
    headers: { authorization: `Bearer ${accessToken}` }
  });
  if (!reply.ok) throw new Error(`The dialer answered ${reply.status}`);
  return (await reply.json()) as SavedDisposition;
}
