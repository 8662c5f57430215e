/** The drawer's two ways to the simulator, made when the page knows where it is: the live feed, and plays on behalf of the page. */
import { signIn } from '../page/session';
import { controlClient, ControlError, type ControlClient } from './control';
import { Feed, type FeedOptions } from './feed';

export interface DialerAccess {
  readonly feed: Feed;
  readonly control: ControlClient;
}

let current: DialerAccess | null = null;

export const useDialer = (options: FeedOptions): DialerAccess => {
  current = { feed: new Feed(options), control: controlClient(options.controlOrigin) };
  return current;
};

/** Only called by components, which exist after the page has started. */
export function dialer(): DialerAccess {
  if (!current) throw new Error('The page has not started its drawer yet.');
  return current;
}

/** The agent of this page, for plays that are meant for one agent; undefined while nobody is signed in. */
export async function agentOfPage(): Promise<string | undefined> {
  const { state } = signIn();
  return state.kind === 'in' ? (await state.auth.agent()).agentId : undefined;
}

/** Why a play was not possible, in the simulator's words; null when it was done. */
export async function outcomeOf(play: Promise<void>): Promise<string | null> {
  try {
    await play;
    return null;
  } catch (error) {
    return error instanceof ControlError ? error.problem.message : String(error);
  }
}
