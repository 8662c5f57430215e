/** Chip words and icons of a line's states (mock README 3), and how far each has come. */
import type { LineState } from './viewTypes';
import type { StateWasWord, StateWord } from './wordsLines';

export interface LineWords {
  readonly is: StateWord;
  /** While the link is lost. */
  readonly was: StateWasWord;
  readonly icon: string;
  /** 1 dialing … 4 active; 0 = outside this track. */
  readonly step: 0 | 1 | 2 | 3 | 4;
}

const row = (is: StateWord, was: StateWasWord, icon: string, step: LineWords['step']): LineWords => ({
  is,
  was,
  icon: `utility:${icon}`,
  step
});

export const lineWords: Readonly<Record<LineState, LineWords>> = {
  previewing: row('statePreviewing', 'stateWasPreviewing', 'preview', 0),
  dialing: row('stateDialing', 'stateWasDialing', 'dialing', 1),
  ringing: row('stateRinging', 'stateWasRinging', 'notification', 2),
  screening: row('stateScreening', 'stateWasScreening', 'scan', 3),
  active: row('stateActive', 'stateWasActive', 'call', 4),
  held: row('stateHeld', 'stateWasHeld', 'pause', 4),
  masked: row('stateMasked', 'stateWasMasked', 'hide', 4),
  conferenced: row('stateConferenced', 'stateWasConferenced', 'people', 4),
  offered: row('stateOffered', 'stateWasOffered', 'phone_portrait', 0),
  callbackOffered: row('stateCallbackOffered', 'stateWasCallbackOffered', 'level_down', 0),
  wrappingUp: row('stateWrappingUp', 'stateWasWrappingUp', 'note', 0),
  ended: row('stateEnded', 'stateWasUnknown', 'end_call', 0),
  unknown: row('stateUnknown', 'stateWasUnknown', 'question', 0)
};
