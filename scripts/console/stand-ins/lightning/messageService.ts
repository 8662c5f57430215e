/** Stand-in for `lightning/messageService`: messages within the page, plain data only, delivered after the publisher returned. */
import { pageWire } from '../contextWire';

interface Channel {
  readonly name: string;
}

export interface Subscription {
  readonly channel: string;
  readonly listener: (message: unknown) => void;
}

const subscriptions = new Set<Subscription>();

/** Subscribers outside the focused tab hear too; the utility bar always counts as active. */
export const APPLICATION_SCOPE = Symbol('APPLICATION_SCOPE');

const pageContext = Object.freeze({});
export const MessageContext = pageWire(
  () => pageContext,
  () => () => undefined
);
export const createMessageContext = (): object => ({});
export const releaseMessageContext = (_context: object): void => undefined;

export function subscribe(
  _context: object,
  channel: Channel,
  listener: (message: unknown) => void,
  _options?: { readonly scope?: symbol }
): Subscription {
  const subscription = { channel: channel.name, listener };
  subscriptions.add(subscription);
  return subscription;
}

/** Ends a subscription; an ended or missing one is ignored. */
export function unsubscribe(subscription: Subscription | null | undefined): void {
  if (subscription) subscriptions.delete(subscription);
}

/** Hands a copy to every subscriber; throws for what is not plain data, as the platform does. */
export function publish(_context: object, channel: Channel, message?: unknown): void {
  const text = message === undefined ? undefined : JSON.stringify(message);
  queueMicrotask(() => {
    for (const { channel: name, listener } of [...subscriptions]) {
      if (name === channel.name) listener(text === undefined ? undefined : JSON.parse(text));
    }
  });
}
