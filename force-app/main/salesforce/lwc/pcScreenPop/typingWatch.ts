/**
 * Knows whether the agent is typing somewhere on this page, so that a screen pop opens beside the work instead of over it. It
 * listens to `input` events, which cross every shadow root; the focused element does not tell, because it is hidden in them.
 */

/** After this many ms without a change in any field the agent is no longer typing. */
export const restMs = 4000;

export class TypingWatch {
  #typedAt = -Infinity;
  #onInput = (event: Event) => {
    if (event instanceof InputEvent) this.#typedAt = Date.now();
  };

  start(): void {
    document.addEventListener('input', this.#onInput, true);
  }

  stop(): void {
    document.removeEventListener('input', this.#onInput, true);
  }

  get typing(): boolean {
    return Date.now() - this.#typedAt < restMs;
  }
}
