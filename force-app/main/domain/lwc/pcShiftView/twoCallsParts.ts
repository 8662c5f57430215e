/** Sentences and controls of the strip of two calls. */
import type { DialerCommandType, Instant, ShiftIntent } from 'c/pcFacts';
import { shiftControl } from './controls';
import type { Scene } from './scene';
import { say } from './text';
import type { TwoCallsLineView } from './twoCallsTypes';
import type { ButtonView, Text } from './viewTypes';
import type { TwoCallsWord } from './wordsTwoCalls';

export const line = (key: string, icon: string, text: Text, since: Instant | null = null): TwoCallsLineView => ({
  key,
  icon: `utility:${icon}`,
  text,
  since
});

interface Plan {
  readonly name: string;
  readonly icon: string;
  readonly text: TwoCallsWord;
  readonly asking: Text;
  readonly does: Text;
  readonly intent: ShiftIntent;
  readonly command: DialerCommandType;
  readonly off: Text;
}

/** A control of the shift that answers to one command. */
export const control = ({ name, icon, text, asking, does, intent, command, off }: Plan, scene: Scene): ButtonView =>
  shiftControl(scene, {
    name,
    icon: `utility:${icon}`,
    text: say(text),
    asking,
    does,
    intent,
    off: scene.lastKnown ? say('offLink') : off,
    command: command
  });
