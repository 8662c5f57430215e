/** Which kind of state a panel is in: two panels of one kind look alike but for names and times. Pure. */
import type { CardSight, PanelSight } from './sight';

function cardKind({ chip, heard, lastKnown, buttons, wrapUp, problem }: CardSight): string {
  const waits = buttons.find(({ state }) => state === 'asked' || state === 'late');
  return [
    chip.toLowerCase(),
    ...(heard ? ['heard'] : []),
    ...(lastKnown ? ['was'] : []),
    ...(problem ? ['problem'] : []),
    ...(buttons.some(({ deed }) => deed === 'unmute') ? ['muted'] : []),
    ...(waits ? [waits.state] : []),
    ...(wrapUp?.chosen ? ['chosen'] : [])
  ].join('-');
}

/** A name that may be part of a file's name. */
export function kindOf(panel: PanelSight): string {
  if (panel.stage !== 'shift') return panel.stage;
  const cards = [...new Set(panel.cards.map(cardKind))].sort();
  return [
    ...(cards.length > 0 ? cards : [`nothing ${panel.bar.word.toLowerCase()}`]),
    ...(panel.linkLost ? ['lost'] : []),
    ...(panel.menuOpen ? ['menu'] : []),
    ...(panel.happenedOpen ? ['happened'] : []),
    ...(panel.bar.next === '' ? [] : ['next'])
  ]
    .join(' ')
    .replace(/[^a-z0-9-]+/g, '_');
}
