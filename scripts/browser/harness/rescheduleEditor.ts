/** The reschedule editor of a preview, by its labels. */
import type { Locator } from 'playwright-core';
import type { CallCard } from './callCard';
import type { Words } from './words';

export class RescheduleEditor {
  readonly root: Locator;
  readonly words: Words;
  readonly card: CallCard;

  constructor(card: CallCard) {
    this.card = card;
    this.words = card.words;
    this.root = card.root.getByRole('region', { name: this.words.say('buttonReschedule'), exact: true });
  }

  async open(): Promise<void> {
    await this.card.button('buttonReschedule').click();
    await this.root.waitFor();
  }

  field(key: string): Locator {
    return this.root.getByLabel(this.words.say(key), { exact: true });
  }

  get number(): Locator {
    return this.field('rescheduleNumber');
  }

  get date(): Locator {
    return this.field('rescheduleDate');
  }

  get time(): Locator {
    return this.field('rescheduleTime');
  }

  get zone(): Locator {
    return this.field('rescheduleZone');
  }

  get notes(): Locator {
    return this.field('wrapUpNotes');
  }

  button(key: string): Locator {
    return this.root.getByRole('button', { name: this.words.whole(key) });
  }

  /** Date `2027-03-14` and time `02:30`. */
  async choose(date: string, time: string): Promise<void> {
    await this.date.fill(date);
    await this.time.fill(time);
  }

  /** Waits until the rules say this. */
  async says(key: string): Promise<void> {
    await this.root.getByText(this.words.part(key)).waitFor();
  }

  async save(): Promise<void> {
    await this.button('buttonSave').click();
  }
}

/** The nth Sunday of a month (1–12) that is next to come after today, `2027-03-14`. */
export function sundayToCome(month: number, nth: number, now = new Date()): string {
  const inYear = (year: number): Date => {
    const first = new Date(Date.UTC(year, month - 1, 1));
    return new Date(Date.UTC(year, month - 1, 1 + ((7 - first.getUTCDay()) % 7) + 7 * (nth - 1)));
  };
  const soonest = inYear(now.getUTCFullYear());
  const day = soonest.getTime() > now.getTime() + 86_400_000 ? soonest : inYear(now.getUTCFullYear() + 1);
  return day.toISOString().slice(0, 10);
}
