/**
 * Whether a disposition is saved. What somebody else saved is not overwritten silently; a save nobody is sure of is asked about before
 * it is repeated (`command.readSaved`, protocol 7.4). Pure.
 */
import { refusalCatalogue } from 'c/pcFacts';
import type { SavedDisposition } from 'c/pcFacts';
import { isPending } from './asked';
import type { CallContext } from './callContext';
import type { CallEvent } from './callEvents';

/** What is known of a disposition at the dialer. */
export interface SavedMemory {
  readonly state: 'unasked' | 'asking' | 'known' | 'failed';
  /** What was saved already, by whomever; null when nothing was, or it is not known. */
  readonly found: SavedDisposition | null;
  /** A disposition was sent and nobody is sure that it was saved: its id; null when there is no doubt. */
  readonly doubted: string | null;
}

export const nothingAsked: SavedMemory = { state: 'unasked', found: null, doubted: null };

/** The dialer is asked when wrap-up begins, and again when a save is in doubt. */
export const mustAskSaved = ({ contact, saved, linkUp }: CallContext): boolean =>
  contact.status === 'disconnected' && contact.allowDispositions && linkUp && saved.state === 'unasked';

/** A failed question about a doubted save is asked again. */
export const askAgain = (saved: SavedMemory): SavedMemory =>
  saved.doubted !== null && saved.state === 'failed' ? { ...saved, state: 'unasked' } : saved;

/** After a refresh an answer on its way is lost: what waits for one asks again, and of the tags nobody can tell. */
export const resumed = ({ saved, saveAtEnd, tags }: CallContext): Partial<CallContext> => ({
  saved: saved.state === 'asking' && (saveAtEnd || saved.doubted !== null) ? { ...saved, state: 'unasked' } : saved,
  tags: tags.state === 'asked' ? { ...tags, state: 'unsure' } : tags
});

/** The context after the dialer said what was saved. */
const found = ({ asked, saved, saveAtEnd }: CallContext, answer: SavedDisposition | null): Partial<CallContext> => {
  const known = { state: 'known', found: answer, doubted: null } as const;
  if (saved.doubted === null) return { saved: known };
  const { 'command.dispose': _refused, ...others } = asked;
  const wasSaved = answer !== null && answer.dispositionId === saved.doubted;
  return { saved: known, asked: wasSaved ? others : asked, saveAtEnd: saveAtEnd && answer === null };
};

/** What an answer of the dialer says about saving; the fields that change. */
export const learnSaving = (context: CallContext, event: CallEvent): Partial<CallContext> => {
  if (event.type === 'dialer.dispositionFound') return found(context, event.saved);
  if (event.type !== 'dialer.refused') return {};
  const { command, refusal } = event;
  const { saved } = context;
  if (command.type === 'command.readSaved' && saved.state === 'asking') {
    return { saved: { ...saved, state: 'failed' }, saveAtEnd: context.saveAtEnd && saved.doubted === null };
  }
  const doubts =
    command.type === 'command.dispose' &&
    context.contact.status === 'disconnected' &&
    isPending(context.asked, 'command.dispose') &&
    refusalCatalogue[refusal.code].uncertain;
  return doubts ? { saved: { ...saved, state: 'unasked', doubted: command.choice.dispositionId } } : {};
};
