/** Promised callbacks on the panel: the offered card, my callbacks, their editor; and what the ledger says of them. */
import type { Locator } from 'playwright-core';
import type { LedgerEntry } from 'c/pcSimulatedDialer';
import type { ControlClient } from '../../simulator/controlClient';
import type { Softphone } from './softphone';
import { until } from './until';
import type { Words } from './words';

/** The editor, by its labels, wherever it stands. */
export class CallbackEditor {
  readonly root: Locator;
  readonly words: Words;

  constructor(root: Locator, words: Words) {
    this.root = root;
    this.words = words;
  }

  field(key: string): Locator {
    return this.root.getByLabel(this.words.say(key), { exact: true });
  }

  button(key: string): Locator {
    return this.root.getByRole('button', { name: this.words.whole(key) });
  }

  /** A quick delay. */
  delay(minutes: number): Locator {
    return this.root.getByRole('button', { name: this.words.say('rescheduleInMinutes', { minutes }), exact: true });
  }

  async says(key: string): Promise<void> {
    await this.root.getByText(this.words.part(key)).waitFor();
  }

  async save(): Promise<void> {
    await this.button('buttonSave').click();
  }
}

export class Callbacks {
  readonly words: Words;
  readonly sheet: Locator;
  readonly offer: Locator;
  readonly #root: Locator;

  constructor({ root, words }: Softphone) {
    this.words = words;
    this.#root = root;
    this.sheet = root.getByRole('region', { name: words.say('callbacksTitle'), exact: true });
    this.offer = root.getByRole('article', { name: words.say('offerTitle'), exact: true });
  }

  /** The tool in the bar, with a number on it or without. */
  get tool(): Locator {
    const name = new RegExp(`(${this.words.whole('callbacksTitle').source}|${this.words.whole('callbacksCount').source})`);
    return this.#root.getByRole('button', { name });
  }

  async open(): Promise<void> {
    await this.tool.click();
    await this.sheet.waitFor();
  }

  /** The tool when so many are planned. */
  counting(count: number): Locator {
    return this.#root.getByRole('button', { name: this.words.say('callbacksCount', { count }), exact: true });
  }

  row(name: string): Locator {
    return this.sheet.getByRole('listitem').filter({ hasText: name });
  }

  /** The offered card of this person. */
  called(name: string): Locator {
    return this.offer.getByRole('heading').filter({ hasText: name });
  }

  button(where: Locator, key: string): Locator {
    return where.getByRole('button', { name: this.words.whole(key) });
  }

  get editor(): CallbackEditor {
    return new CallbackEditor(this.sheet, this.words);
  }

  get offerEditor(): CallbackEditor {
    return new CallbackEditor(this.offer, this.words);
  }
}

/** The first ledger entry of this kind about callbacks to a number, as soon as there is one. */
export async function callbackEntry(control: ControlClient, what: string, number: string): Promise<LedgerEntry> {
  const matches = (entry: LedgerEntry): boolean => entry.what === what && entry.detail.number === number;
  const { entries } = await until(
    `the ledger has "${what}" for ${number}`,
    () => control.ledger(),
    (ledger) => ledger.entries.some(matches)
  );
  const found = entries.find(matches);
  if (!found) throw new Error(`The ledger lost "${what}"`);
  return found;
}
