/** The parts of the panel that no agent sees before a session has begun, and the keys, which few open. */
import { createLateParts, type LatePart, type LateParts } from 'c/pcLate';

type PartName = 'card' | 'dial' | 'messages' | 'callbacks' | 'offer' | 'keys';

export type PanelParts = Readonly<Record<PartName, LatePart>>;

export const createPanelParts = (onChange: (parts: PanelParts) => void): LateParts<PartName> =>
  createLateParts(
    {
      card: () => import('c/pcCallCard'),
      dial: () => import('c/pcDialForm'),
      messages: () => import('c/pcMessages'),
      callbacks: () => import('c/pcMyCallbacks'),
      offer: () => import('c/pcOffer'),
      keys: () => import('c/pcKeys')
    },
    onChange
  );
