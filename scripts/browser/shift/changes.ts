/** What changed from one look to the next, in words for the transcript. Pure. */
import type { CardSight, PanelSight } from './sight';

const state = ({ chipText, heard }: CardSight): string => `${chipText}${heard ? ', heard' : ''}`;

function cardChanges(before: readonly CardSight[], now: readonly CardSight[]): readonly string[] {
  const known = new Map(before.map((card) => [card.contactId, card]));
  const present = new Set(now.map(({ contactId }) => contactId));
  return [
    ...before.filter(({ contactId }) => !present.has(contactId)).map(({ name }) => `${name} leaves`),
    ...now.flatMap((card) => {
      const old = known.get(card.contactId);
      if (old === undefined) return [`${card.name} comes: ${state(card)}`];
      const changed: string[] = [];
      if (state(old) !== state(card)) changed.push(`${card.name}: ${state(card)}`);
      if (!old.problem && card.problem) changed.push(`${card.name}: the card says that something was not done`);
      return changed;
    })
  ];
}

export function changesBetween(before: PanelSight | null, now: PanelSight): readonly string[] {
  if (before === null) return [];
  const lines = [...cardChanges(before.cards, now.cards)];
  if (before.bar.title !== now.bar.title || before.bar.word !== now.bar.word)
    lines.push(`bar: ${now.bar.title}, ${now.bar.subtitle}`);
  if (before.bar.next !== now.bar.next && now.bar.next !== '') lines.push(`bar: ${now.bar.next}`);
  if (before.linkLost !== now.linkLost) lines.push(now.linkLost ? `notice: ${now.notice}` : 'the link is back');
  else if (!now.linkLost && now.tally === null && before.notice !== now.notice) lines.push(`notice: ${now.notice}`);
  return lines;
}
