/** Watches the requests of a page that go to the dialer: what the weather needs, and how many polls are open. */
import type { Page, Request } from 'playwright-core';
import type { Outcome } from './weather';

export interface RequestWatch {
  /** Polls open right now. */
  readonly openPolls: number;
}

export function watchRequests(page: Page, wireOrigin: string, onOutcome: (outcome: Outcome) => void): RequestWatch {
  const polls = new Set<Request>();
  const ofWire = (request: Request): boolean =>
    request.url().startsWith(`${wireOrigin}/`) && /InContactAPI/i.test(request.url());
  const isPoll = (request: Request): boolean => request.url().includes('/get-next-event');
  const concerns = (request: Request): boolean => ofWire(request) && (isPoll(request) || request.method() === 'POST');
  const settle = (request: Request, status: number | null): void => {
    polls.delete(request);
    if (concerns(request)) onOutcome({ of: isPoll(request) ? 'poll' : 'command', status, at: Date.now() });
  };
  page.on('request', (request) => {
    if (concerns(request) && isPoll(request)) polls.add(request);
  });
  page.on('requestfinished', (request) => {
    void request.response().then((response) => settle(request, response?.status() ?? null));
  });
  page.on('requestfailed', (request) => settle(request, null));
  return {
    get openPolls() {
      return polls.size;
    }
  };
}
