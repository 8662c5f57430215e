/**
 * Keeps the keyboard in the panel: when the control that had the focus leaves the page (a call ended, its buttons went), the focus
 * would fall out of the panel and the agent would have to start over. A focus the agent took elsewhere is never brought back.
 */
export class FocusKeeper {
  #held: { readonly element: Node; readonly cardId: string } | null = null;

  /** `focusin` of a card; its element carries the contact in `data-id`. */
  enter(event: Event): void {
    const [element] = event.composedPath();
    if (element) this.#held = { element: element as Node, cardId: (event.target as HTMLElement).dataset.id ?? '' };
  }

  /** `focusout`, also sent while a focused element is being removed: a moment later only a move elsewhere has left it on the page. */
  leave(): void {
    const held = this.#held;
    void Promise.resolve().then(() => {
      if (held === this.#held && held?.element.isConnected) this.#held = null;
    });
  }

  /** Contact whose card lost the focus by being repainted, once; null when nothing was lost. */
  takeLost(): string | null {
    const held = this.#held;
    if (!held || held.element.isConnected) return null;
    this.#held = null;
    return held.cardId;
  }
}
