/** Hands facts to every listener, in order; one that throws harms neither the others nor the caller. */
import type { Fact } from 'c/pcFacts';

export interface Listeners {
  /** Tells a fact to everyone who listens at this moment. */
  emit(fact: Fact): void;
  subscribe(listener: (fact: Fact) => void): () => void;
  /** Nothing is told afterwards. */
  close(): void;
}

export function createListeners(onThrow: (error: unknown, fact: Fact) => void): Listeners {
  /** Keyed by subscription, so that the same function may listen twice. */
  const subscriptions = new Map<object, (fact: Fact) => void>();
  let open = true;
  return {
    emit(fact) {
      for (const [key, listener] of [...subscriptions]) {
        // One of those before may have ended this one, or everything.
        if (!subscriptions.has(key)) continue;
        try {
          listener(fact);
        } catch (error) {
          onThrow(error, fact);
        }
      }
    },
    subscribe(listener) {
      const key = {};
      if (open) subscriptions.set(key, listener);
      return () => {
        subscriptions.delete(key);
      };
    },
    close() {
      open = false;
      subscriptions.clear();
    }
  };
}
