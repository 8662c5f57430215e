/** Runs in the page: reads everything of interest in one go, as texts and flags. It knows tags and roles, no words. */

export interface RawTile {
  readonly word: string;
  readonly enabled: boolean;
  readonly says: string;
}

export interface RawCard {
  readonly contactId: string;
  readonly key: string;
  readonly name: string;
  readonly chip: string;
  readonly time: string;
  readonly text: string;
  readonly problem: boolean;
  readonly tones: string | null;
  readonly tiles: readonly RawTile[];
  readonly wrapUp: null | {
    readonly options: readonly { readonly name: string; readonly chosen: boolean }[];
    readonly notes: string;
    readonly seconds: string;
  };
}

export interface RawPage {
  readonly at: number;
  readonly present: boolean;
  readonly connect: boolean;
  readonly bar: { readonly title: string; readonly subtitle: string; readonly next: string };
  readonly notice: string;
  readonly cards: readonly RawCard[];
  readonly waiting: string;
  readonly menuOpen: boolean;
  readonly happenedOpen: boolean;
  readonly happened: readonly { readonly name: string; readonly what: string }[];
  readonly utility: string;
  readonly tabs: readonly string[];
  readonly texts: readonly string[];
  readonly sticksOut: readonly string[];
}

/**
 * Must stand alone: its source is sent to the page, into a world without the synthetic shadow's patches, where the composed page is
 * one flat document.
 */
export function readPage(): RawPage {
  const all = (root: ParentNode, selector: string): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(selector)];
  const one = (root: ParentNode, selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const textOf = (root: ParentNode, selector: string): string => plain(one(root, selector)?.textContent);

  const tileOf = (tile: HTMLElement): RawTile => {
    const button = one(tile, 'button');
    const described = button?.getAttribute('aria-describedby') ?? '';
    return {
      word: textOf(tile, 'button c-pc-text'),
      enabled: button !== null && button.getAttribute('aria-disabled') !== 'true' && !(button as HTMLButtonElement).disabled,
      says: plain(described === '' ? '' : document.getElementById(described)?.textContent)
    };
  };
  const wrapUpOf = (card: HTMLElement): RawCard['wrapUp'] => {
    const form = one(card, 'c-pc-wrap-up');
    if (form === null) return null;
    return {
      options: all(form, 'input[type=radio]').map((input) => ({
        name: plain(input.getAttribute('aria-label') ?? input.closest('label')?.textContent),
        chosen: (input as HTMLInputElement).checked
      })),
      notes: one(form, 'textarea') === null ? '' : (one(form, 'textarea') as HTMLTextAreaElement).value,
      seconds: textOf(form, 'c-pc-countdown c-pc-timer')
    };
  };
  const cardOf = (card: HTMLElement): RawCard => {
    const apart = 'c-pc-wrap-up, c-pc-preview, c-pc-contact-panel, c-pc-countdown';
    const timers = all(card, 'c-pc-timer').filter((timer) => timer.closest(apart) === null);
    return {
      contactId: card.dataset['id'] ?? '',
      key: plain(one(card, 'article')?.getAttribute('aria-label')),
      name: textOf(card, 'h3'),
      chip: textOf(card, 'c-pc-state-chip'),
      time: plain(timers[0]?.textContent),
      text: plain(card.textContent),
      problem: one(card, '.problem') !== null,
      tones:
        one(card, 'c-pc-keypad') === null
          ? null
          : all(card, 'c-pc-keypad .run.sent')
              .map((run) => plain(run.textContent))
              .join(''),
      tiles: all(card, 'c-pc-tile')
        .filter((tile) => tile.closest('c-pc-contact-panel') === null)
        .map(tileOf),
      wrapUp: wrapUpOf(card)
    };
  };
  const panel = one(document, 'c-pc-panel section');
  /** The nearest element around this one that cuts off what reaches over it. */
  const frameOf = (element: Element, outermost: Element): Element => {
    let frame = element.parentElement ?? outermost;
    while (frame !== outermost && getComputedStyle(frame).overflowX === 'visible') frame = frame.parentElement ?? outermost;
    return frame;
  };
  const sideways = (): string[] => {
    const root = document.documentElement;
    const found = root.scrollWidth > root.clientWidth ? [`the page is ${root.scrollWidth - root.clientWidth} px too wide`] : [];
    for (const element of panel === null ? [] : [panel, ...all(panel, '*')]) {
      const box = element.getBoundingClientRect();
      // Boxes of 1 px are texts for screen readers only; nothing of a minimised panel has a box.
      if (panel === null || box.width <= 1 || box.height <= 1) continue;
      const told = `${element.localName} "${plain(element.textContent).slice(0, 40)}"`;
      const frame = element === panel ? root : frameOf(element, panel);
      const edge = frame.getBoundingClientRect();
      const cutInOrder = getComputedStyle(frame).textOverflow === 'ellipsis' || edge.width <= 1 || edge.height <= 1;
      if (!cutInOrder && (box.right > edge.right + 1 || box.left < edge.left - 1))
        found.push(`${told} reaches over ${frame.localName}`);
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
      if (scrolls) found.push(`${told} scrolls sideways`);
    }
    return found.slice(0, 5);
  };
  const barTexts = panel === null ? [] : all(panel, 'c-pc-availability-bar .words c-pc-text');
  const list = panel === null ? null : one(panel, 'c-pc-just-happened ul');
  const utilities = all(document, 'footer button');
  return {
    at: Date.now(),
    present: panel !== null,
    connect: panel !== null && one(panel, 'c-pc-connect-form') !== null,
    bar: {
      title: plain(barTexts[0]?.textContent),
      subtitle: plain(barTexts[1]?.textContent),
      next: plain(barTexts[2]?.textContent)
    },
    notice: panel === null ? '' : textOf(panel, 'c-pc-notice-line .text'),
    cards: panel === null ? [] : all(panel, 'c-pc-call-card').map(cardOf),
    waiting: panel === null ? '' : textOf(panel, 'c-pc-waiting'),
    menuOpen: panel !== null && one(panel, 'c-pc-availability-menu') !== null,
    happenedOpen: panel !== null && one(panel, 'c-pc-just-happened [aria-expanded=true]') !== null,
    happened: (list === null ? [] : all(list, 'li')).map((line) => ({
      name: textOf(line, 'bdi'),
      what: plain(all(line, 'c-pc-text').at(-1)?.textContent)
    })),
    utility: plain(utilities.at(-1)?.textContent),
    tabs: all(document, '[role=tablist] [role=tab]').map((tab) => plain(tab.textContent)),
    texts:
      panel === null
        ? []
        : all(panel, 'c-pc-text, c-pc-timer, h3, p, dt, dd, button').map((element) => plain(element.textContent)),
    sticksOut: sideways()
  };
}
