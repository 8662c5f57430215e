/** The tenant's memory of a browser in which an agent signed in; what `prompt=none` needs. A cookie without meaning, memory only. */
import { deleteCookie, getCookie, setCookie, type Context } from 'c/pcHono';
import { opaqueToken } from './opaqueTokens';
import { revoke, type SignIn } from './signIns';

export interface BrowserSession {
  readonly id: string;
  readonly agentId: string;
  readonly authenticatedAt: number;
  /** What was granted in this session; logout revokes it. */
  readonly signIns: SignIn[];
}

export interface BrowserSessions {
  /** The session of the calling browser, null when there is none. */
  of(c: Context): BrowserSession | null;
  /** Starts a session and gives it to the browser. A former one is forgotten, its sign-ins go on: another tab may live by them. */
  start(c: Context, agentId: string): BrowserSession;
  /** Logout: ends the session of the calling browser and all that was granted in it. */
  end(c: Context): void;
}

export function createBrowserSessions(now: () => number, origin: string): BrowserSessions {
  const sessions = new Map<string, BrowserSession>();
  const { port, protocol } = new URL(origin);
  // Cookies do not tell ports apart: without the port two simulators of one machine would overwrite each other's.
  const name = `pc_tenant_${port || protocol.slice(0, -1)}`;
  const options = { httpOnly: true, path: '/auth', sameSite: 'Lax', secure: protocol === 'https:' } as const;
  const of = (c: Context): BrowserSession | null => sessions.get(getCookie(c, name) ?? '') ?? null;
  return {
    of,
    start(c, agentId) {
      sessions.delete(of(c)?.id ?? '');
      const session = { id: opaqueToken(), agentId, authenticatedAt: now(), signIns: [] };
      sessions.set(session.id, session);
      setCookie(c, name, session.id, options);
      return session;
    },
    end(c) {
      const session = of(c);
      session?.signIns.forEach(revoke);
      sessions.delete(session?.id ?? '');
      deleteCookie(c, name, options);
    }
  };
}
