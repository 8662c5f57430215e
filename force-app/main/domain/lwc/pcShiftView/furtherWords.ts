/** What is said of a second call that is on its way, or that came to nothing. */
import type { Further, FurtherEnded } from 'c/pcShiftMachine';
import { partyIn } from './numberView';
import { refusalText } from './refusalText';
import type { Scene } from './scene';
import { say } from './text';
import type { Text } from './viewTypes';

export const goingText = ({ parentName, name }: Further, held: boolean, { numberText }: Pick<Scene, 'numberText'>): Text =>
  held
    ? say('twoCallsDialing', { name: partyIn(parentName, numberText), other: partyIn(name, numberText) })
    : say('twoCallsGoing', { name: partyIn(parentName, numberText), other: partyIn(name, numberText) });

export const furtherEndedText = (
  ended: FurtherEnded,
  { settings: { endReasons }, numberText }: Pick<Scene, 'settings' | 'numberText'>
): Text => {
  const { why, refusal, disconnectCode } = ended;
  const name = partyIn(ended.name, numberText);
  const other = partyIn(ended.parentName, numberText);
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
