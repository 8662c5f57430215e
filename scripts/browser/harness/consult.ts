/** A colleague is asked about a call: who sees what, before and after they have answered. */
import type { CallCard } from './callCard';
import type { Desk } from './desk';
import { entryWhen } from './ledger';
import type { Stage } from './scenario';
import { available, strip, stripButton, takeTo, talking, type Talking } from './twoCalls';
import type { Language } from './words';

export interface Asked extends Talking {
  readonly kim: Desk;
  /** The second call on the first agent's panel. */
  readonly second: CallCard;
  /** The same call at the colleague's. */
  readonly offer: CallCard;
}

/** Pat talks with a customer and has asked Kim. */
export async function asking(stage: Stage, language: Language): Promise<Asked> {
  const kim = await available(stage, 'kim.agent', { language });
  const pat = await talking(stage, 'pat.agent', { language });
  await takeTo(pat.card, 'kim', 'buttonConsult', 'Kim Agent');
  await entryWhen(stage.control, pat.line, 'held');
  await pat.card.shows('Held');
  const second = pat.softphone.card('Kim Agent');
  await second.shows('Dialing');
  const offer = kim.softphone.card('Pat Agent');
  await offer.text(kim.words.whole('offerConsult', { name: 'Pat Agent' })).waitFor();
  return { ...pat, kim, second, offer };
}

/** Kim has answered, too. */
export async function consulted(stage: Stage, language: Language): Promise<Asked> {
  const asked = await asking(stage, language);
  await asked.offer.button('buttonTake').click();
  await asked.second.shows('Active');
  await asked.offer.shows('Active');
  return asked;
}

/** All three are in a conference. */
export async function conferring(stage: Stage, language: Language): Promise<Asked> {
  const asked = await consulted(stage, language);
  await stripButton(asked.second, 'buttonConference').click();
  await entryWhen(stage.control, asked.line, 'joined');
  for (const one of [asked.card, asked.second]) await one.text(asked.words.say('stateConferenced')).waitFor();
  return asked;
}

/** Waits until the strip on a card says this. */
export const said = (card: CallCard, key: string, values: Readonly<Record<string, string>> = {}): Promise<void> =>
  strip(card).getByText(card.words.whole(key, values)).waitFor();
