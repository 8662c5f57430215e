/** What always holds for what is done on a live call: recording, tones, and what only a call by hand offers. */
import { claimsNow, finding, type Finding, type Invariant, type Look } from './look';
import type { CardSight } from './sight';

/** Whether all of `part` comes in `whole`, in this order, with others between them or none. */
export function isWithin(part: string, whole: string): boolean {
  let from = 0;
  for (const sign of part) {
    const found = whole.indexOf(sign, from);
    if (found < 0) return false;
    from = found + sign.length;
  }
  return true;
}

const onCards = (look: Look, judge: (card: CardSight) => string | null): readonly Finding[] =>
  look.panel.cards.flatMap((card) => {
    const text = judge(card);
    return text === null ? [] : [finding(card.contactId, `${card.name}: ${text}`)];
  });

export const callInvariants: readonly Invariant[] = [
  {
    name: 'Recording is shown where the dialer records',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? onCards(look, ({ contactId, buttons }) => {
            const shown = buttons.find(({ deed }) => deed === 'record' || deed === 'stopRecord')?.deed;
            if (shown === undefined) return null;
            const records = look.dialer.recording.has(contactId);
            return (shown === 'stopRecord') === records ? null : `"${shown}" is offered, the dialer records: ${records}`;
          })
        : []
  },
  {
    name: 'A tone shown as played was played, in this order',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      onCards(look, ({ contactId, tones }) => {
        const played = look.dialer.tones.get(contactId) ?? '';
        return tones === null || isWithin(tones, played) ? null : `shows ${tones}, the dialer played ${played}`;
      })
  },
  {
    name: 'Nothing is played that nobody typed, and nothing twice',
    toleranceMs: 0,
    find: ({ dialer, typed }) =>
      [...typed].flatMap(([contactId, text]) => {
        const played = dialer.tones.get(contactId) ?? '';
        return isWithin(played, text.normalize('NFKC'))
          ? []
          : [finding(contactId, `${contactId}: ${text} was typed, the dialer played ${played}`)];
      })
  },
  {
    name: 'Only a call by hand can be hung up while it is dialed',
    toleranceMs: 0,
    find: (look) =>
      onCards(look, ({ contactId, chip, buttons }) => {
        const status = look.dialer.lines.find((line) => line.contactId === contactId)?.status;
        const offered = chip === 'Dialing' && buttons.some(({ deed, state }) => deed === 'hangUp' && state === 'ready');
        return offered && status === 'NaturalCallDialing' ? 'can be hung up while the dialer dials it' : null;
      })
  }
];
