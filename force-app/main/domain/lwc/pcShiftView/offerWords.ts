/** What becomes of a callback that is offered now when nothing is chosen: said with the offer, and aloud. */
import type { Scene } from './scene';
import { say } from './text';
import type { Text } from './viewTypes';

type Offer = NonNullable<Scene['context']['offer']>;

export const ifNotTaken = (scene: Pick<Scene, 'offerState'>, { callback }: Offer): Text => {
  if (scene.offerState === 'overdue') return say('offerOverdue');
  return say(callback.expiresAt === null ? 'offerStays' : 'offerRefusedAtEnd');
};
