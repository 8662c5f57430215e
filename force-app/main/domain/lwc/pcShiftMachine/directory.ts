/** Whom a call can be taken to, as far as it was looked for (protocol 7.2, 7.10, 7.11). Read when somebody looks, never by itself. Pure. */
import type { Directory, Refusal } from 'c/pcFacts';
import type { ShiftContext } from './shiftContext';
import type { ShiftEvent } from './shiftEvents';

export interface DirectoryRead {
  /** `none`: nobody has looked yet. */
  readonly state: 'none' | 'loading' | 'ready' | 'failed';
  /** What is looked for. */
  readonly text: string;
  /** The last answer; while another is awaited it still stands. */
  readonly found: Directory | null;
  /** Why something could not be read; null when all could. */
  readonly refusal: Refusal | null;
}

export const noDirectory: DirectoryRead = { state: 'none', text: '', found: null, refusal: null };

/** An answer to an earlier text says nothing about this one. */
export const learnDirectory = ({ directory }: ShiftContext, event: ShiftEvent): Partial<ShiftContext> => {
  switch (event.type) {
    case 'agent.searchDirectory':
      return { directory: { ...directory, state: 'loading', text: event.text, refusal: null } };
    case 'dialer.directoryListed':
      return event.text === directory.text
        ? { directory: { ...directory, state: 'ready', found: event.directory, refusal: null } }
        : {};
    case 'dialer.refused':
      return event.command.type === 'command.readDirectory' && event.command.text === directory.text
        ? { directory: failed(directory, event.refusal) }
        : {};
    default:
      return {};
  }
};

/** Something came all the same: then only a part is missing. */
const failed = (directory: DirectoryRead, refusal: Refusal): DirectoryRead =>
  directory.state === 'ready' ? { ...directory, refusal } : { ...directory, state: 'failed', found: null, refusal };
