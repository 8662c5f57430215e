/** What is said of a second call that is on its way, or that came to nothing. */
import type { Further, FurtherEnded } from 'c/pcShiftMachine';
import type { SoftphoneSettings } from 'c/pcFacts';
import { refusalText } from './refusalText';
import { nameIn, say } from './text';
import type { Text } from './viewTypes';

export const goingText = ({ parentName, name }: Further, held: boolean): Text =>
  held
    ? say('twoCallsDialing', { name: nameIn(parentName), other: nameIn(name) })
    : say('twoCallsGoing', { name: nameIn(parentName), other: nameIn(name) });

export const furtherEndedText = (ended: FurtherEnded, { endReasons }: Pick<SoftphoneSettings, 'endReasons'>): Text => {
  const { why, refusal, disconnectCode } = ended;
  const name = nameIn(ended.name);
  const other = nameIn(ended.parentName);
  const because = refusal === null ? '' : refusalText(refusal);
  switch (why) {
    case 'hold':
      return say('furtherNotHeld', { name, why: because });
    case 'left':
      return say('furtherLeft', { name, other });
    case 'dial':
      return say('furtherNotDialed', { name, why: because });
    case 'over':
      return say('furtherOver', { name, other });
    case 'unreached':
      return ['', 'na'].includes(disconnectCode.toLowerCase())
        ? say('furtherUnreached', { name, other })
        : say('furtherUnreachedCode', { name, other, code: endReasons[disconnectCode.toLowerCase()] ?? disconnectCode });
  }
};
