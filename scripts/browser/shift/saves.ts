/** Which dispositions were saved as far as the panel says: pressed, and neither the card nor the notice took it back. Pure. */
import type { Saved } from './endChecks';
import type { CardSight, PanelSight } from './sight';

export interface Saves {
  /** Save was pressed on this card. */
  pressed(card: CardSight): void;
  look(panel: PanelSight): void;
  taken(): readonly Saved[];
}

export function openSaves(): Saves {
  const pressed = new Map<string, Saved & { readonly name: string }>();
  return {
    pressed({ contactId, name, wrapUp }) {
      if (wrapUp === null || wrapUp.chosen === null) return;
      pressed.set(contactId, { contactId, name, disposition: wrapUp.chosen, notes: wrapUp.notes.replace(/\r\n/g, '\n') });
    },
    look({ cards, notSaved }) {
      for (const { contactId, problem } of cards) if (problem) pressed.delete(contactId);
      for (const { contactId, name } of [...pressed.values()]) if (name === notSaved) pressed.delete(contactId);
    },
    taken: () => [...pressed.values()].map(({ contactId, disposition, notes }) => ({ contactId, disposition, notes }))
  };
}
