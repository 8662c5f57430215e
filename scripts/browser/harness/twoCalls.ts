/** A live call that is taken further: the form, the strip of two calls, and colleagues who can be asked. */
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { Locator } from 'playwright-core';
import type { CallCard } from './callCard';
import { customersOf } from './customer';
import type { Desk, DeskOptions } from './desk';
import type { Stage } from './scenario';

export interface Talking extends Desk {
  readonly line: ControlLine;
  readonly card: CallCard;
}

/** An agent who talks with a customer. */
export async function talking(stage: Stage, username = 'pat.agent', options: DeskOptions = {}): Promise<Talking> {
  const desk = await stage.working(username, options);
  const line = await customersOf(stage.control).answer();
  const card = desk.softphone.card(line.name);
  await card.shows('Active');
  return { ...desk, line, card };
}

/** A colleague who is Available and in no skill. */
export async function available(stage: Stage, username: string, options: DeskOptions = {}): Promise<Desk> {
  const desk = await stage.signedIn(username, options);
  const { softphone, words } = desk;
  await softphone.connect();
  await softphone.openMenu();
  await softphone.skill(words.say('barAvailable')).click();
  await softphone.availabilityOf({ title: words.say('barAvailable') }).waitFor();
  return desk;
}

/** Opens the form on a card. */
export async function openFurther({ root, words, button }: CallCard): Promise<Locator> {
  await button.call({ root, words } as CallCard, 'buttonTakeFurther').click();
  const form = root.getByRole('region', { name: words.say('furtherTitle'), exact: true });
  await form.waitFor();
  return form;
}

/** Types into the form and presses a row's button: `buttonConsult` of `Kim Agent`. */
export async function takeTo(card: CallCard, typed: string, action: string, name: string): Promise<void> {
  const form = await openFurther(card);
  await form.getByRole('searchbox').fill(typed);
  await form
    .getByRole('button', { name: card.words.say('furtherActions', { action: card.words.say(action), name }), exact: true })
    .click();
}

/** The strip of two calls on a card. */
export const strip = ({ root, words }: CallCard): Locator =>
  root.getByRole('group', { name: words.say('twoCallsTitle'), exact: true });

/** A control of the strip. */
export const stripButton = (card: CallCard, key: string): Locator =>
  strip(card).getByRole('button', { name: card.words.say(key), exact: true });
