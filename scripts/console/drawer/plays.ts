/** What a person can play on a line: names of the control's plays, as buttons. */
import { text } from '../text/text';
import type { FarEnd } from './control';

export interface PlayButton {
  /** Name as the control gives it. */
  readonly play: string;
  readonly label: string;
  readonly icon: string;
}

const buttons: Readonly<Record<FarEnd | 'hangUp', Omit<PlayButton, 'play'>>> = {
  person: { label: text.playAnswer, icon: 'utility:call' },
  machine: { label: text.playMachine, icon: 'utility:voicemail_drop' },
  fax: { label: text.playFax, icon: 'utility:print' },
  badNumber: { label: text.playBadNumber, icon: 'utility:incoming_call' },
  noAnswer: { label: text.playNoAnswer, icon: 'utility:missed_call' },
  busy: { label: text.playBusy, icon: 'utility:ban' },
  hangUp: { label: text.playHangUp, icon: 'utility:end_call' }
};

const isKnown = (play: string): play is keyof typeof buttons => Object.hasOwn(buttons, play);

/** Buttons for the plays that are possible now; one this page does not know keeps its own word. */
export const playButtons = (plays: readonly string[]): PlayButton[] =>
  plays.map((play) => ({ play, ...(isKnown(play) ? buttons[play] : { label: play, icon: 'utility:question' }) }));

/** Icon of a status as on the wire. */
export function statusIcon(status: string): string {
  const icons: Readonly<Record<string, string>> = {
    Preview: 'utility:preview',
    NaturalCallDialing: 'utility:dialing',
    Dialing: 'utility:dialing',
    NaturalCallRinging: 'utility:notification',
    NaturalCallAMD: 'utility:scan',
    Active: 'utility:call',
    Holding: 'utility:pause',
    Disconnected: 'utility:note'
  };
  return icons[status] ?? 'utility:question';
}

/** A status without the words every line has in common: `NaturalCallAMD` → `AMD`. */
export const shortStatus = (status: string): string => status.replace(/^NaturalCall/, '');
