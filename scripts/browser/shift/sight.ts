/**
 * What is seen on an agent's screen at one moment: plain facts about words, buttons and boxes, read at once so that its parts belong
 * together. Words are known by the keys of the product's label catalogue; whatever has no key keeps its text.
 */

/** States the chip can say, by the key of the word without `state`. `other` is a word without a key. */
export type Chip =
  'Previewing' | 'Dialing' | 'Ringing' | 'Screening' | 'Active' | 'Held' | 'Masked' | 'Conferenced' | 'WrappingUp' | 'other';

/** What a press of a button would do. `openForm` opens or closes one and asks the dialer nothing; `other` is a control this list does not know. */
export type Deed =
  | 'hold'
  | 'resume'
  | 'mute'
  | 'unmute'
  | 'hangUp'
  | 'save'
  | 'accept'
  | 'requeue'
  | 'snooze'
  | 'markMachine'
  | 'markFax'
  | 'markBadNumber'
  | 'mask'
  | 'unmask'
  | 'record'
  | 'stopRecord'
  | 'openForm'
  | 'other';

/** `ready` takes a press, `off` says why not, `asked` waits for the dialer, `late` waits too long. */
export type ButtonState = 'ready' | 'off' | 'asked' | 'late';

export interface ButtonSight {
  readonly deed: Deed;
  readonly state: ButtonState;
  readonly word: string;
  /** What a screen reader says the press does, or why it is off. */
  readonly says: string;
}

export interface WrapUpSight {
  readonly dispositions: readonly string[];
  readonly chosen: string | null;
  readonly notes: string;
  /** Seconds left on the ring; null without a limit. */
  readonly seconds: number | null;
}

export interface CardSight {
  readonly contactId: string;
  readonly position: number;
  readonly name: string;
  readonly chip: Chip;
  readonly chipText: string;
  /** The chip says what it was, because the link is lost. */
  readonly lastKnown: boolean;
  /** "You hear this line", in whichever wording. */
  readonly heard: boolean;
  /** The time in state shown, seconds; null when none is. */
  readonly seconds: number | null;
  readonly problem: boolean;
  readonly buttons: readonly ButtonSight[];
  readonly wrapUp: WrapUpSight | null;
  /** Keypad tones shown as played; null while the keypad is closed. */
  readonly tones: string | null;
}

/** What the bar says the agent does, by the key of its word without `bar`; `other` without a key. */
export type BarWord =
  | 'NoSession'
  | 'LoggedIn'
  | 'ChooseSkill'
  | 'Ready'
  | 'Away'
  | 'InDialer'
  | 'DialerPending'
  | 'OnCall'
  | 'WrapUp'
  | 'Asked'
  | 'Late'
  | 'Was'
  | 'other';

export interface PanelSight {
  /** Epoch ms of the page's clock. */
  readonly at: number;
  readonly stage: 'connect' | 'shift' | 'absent';
  readonly bar: { readonly title: string; readonly subtitle: string; readonly word: BarWord; readonly next: string };
  readonly notice: string;
  /** The notice says that the link is lost. */
  readonly linkLost: boolean;
  /** The notice says that mute was not changed. */
  readonly muteRefused: boolean;
  /** The notice says that a disposition of this contact was not saved; null when it does not. */
  readonly notSaved: string | null;
  /** The tally, while the notice shows it. */
  readonly tally: { readonly dialed: number; readonly talked: number } | null;
  readonly cards: readonly CardSight[];
  readonly waiting: string;
  readonly menuOpen: boolean;
  readonly happenedOpen: boolean;
  /** Lines of what just happened, newest first; only while it is open. */
  readonly happened: readonly { readonly name: string; readonly what: string }[];
  /** The softphone's item of the utility bar. */
  readonly utility: string;
  /** Names of the open workspace tabs. */
  readonly tabs: readonly string[];
  /** All texts of the panel. */
  readonly texts: readonly string[];
  /** What sticks out of the panel or the page to the side, in words. */
  readonly sticksOut: readonly string[];
}
