/** Requests that need to know who asks: nothing here rejects, whatever becomes of the sign-in. */
import type { Reply } from 'c/pcCxonePoll';
import type { ListOwner, WireRequest } from 'c/pcCxoneWire';
import { authLost } from './dialerClient';
import type { Call, DialerClient } from './dialerClient';
import type { AuthProvider } from './port';

export type Ask = (request: (owner: ListOwner) => WireRequest, call: Call) => Promise<Reply>;

export const createAsk =
  (client: DialerClient, auth: Pick<AuthProvider, 'agent'>): Ask =>
  async (request, call) => {
    try {
      return await client.call(request(await auth.agent()), call);
    } catch (error) {
      return authLost(error);
    }
  };
