/** From texts to meaning: the words on the screen become the keys of the label catalogue. Pure. */
import type { Words } from '../harness/words';
import type { RawCard, RawPage, RawTile } from './readPage';
import type { BarWord, ButtonSight, ButtonState, CardSight, Chip, Deed, PanelSight } from './sight';

const chips: readonly Exclude<Chip, 'other'>[] = [
  'Previewing',
  'Dialing',
  'Ringing',
  'Screening',
  'Active',
  'Held',
  'Masked',
  'Conferenced',
  'WrappingUp'
];

/** Button word → what it does, and whether it waits. */
const buttonWords: Readonly<Record<string, readonly [Deed, 'at rest' | 'asked' | 'late']>> = {
  buttonHold: ['hold', 'at rest'],
  buttonHolding: ['hold', 'asked'],
  buttonOnHold: ['resume', 'at rest'],
  buttonResuming: ['resume', 'asked'],
  buttonMute: ['mute', 'at rest'],
  buttonMuting: ['mute', 'asked'],
  buttonMuted: ['unmute', 'at rest'],
  buttonUnmuting: ['unmute', 'asked'],
  buttonHangUp: ['hangUp', 'at rest'],
  buttonHangingUp: ['hangUp', 'asked'],
  buttonSave: ['save', 'at rest'],
  buttonSaveNext: ['save', 'at rest'],
  buttonSaving: ['save', 'asked'],
  buttonAccept: ['accept', 'at rest'],
  buttonDial: ['accept', 'at rest'],
  buttonAccepting: ['accept', 'asked'],
  buttonRequeue: ['requeue', 'at rest'],
  buttonRequeuing: ['requeue', 'asked'],
  buttonSnooze: ['snooze', 'at rest'],
  buttonSnoozing: ['snooze', 'asked'],
  buttonMask: ['mask', 'at rest'],
  buttonMasking: ['mask', 'asked'],
  buttonMasked: ['unmask', 'at rest'],
  buttonUnmasking: ['unmask', 'asked'],
  buttonRecord: ['record', 'at rest'],
  buttonStartingRecord: ['record', 'asked'],
  buttonRecording: ['stopRecord', 'at rest'],
  buttonStoppingRecord: ['stopRecord', 'asked'],
  buttonKeypad: ['openForm', 'at rest'],
  buttonTakeFurther: ['openForm', 'at rest'],
  buttonDisposition: ['openForm', 'at rest'],
  buttonReschedule: ['openForm', 'at rest'],
  buttonCancel: ['openForm', 'at rest'],
  buttonMarkMachine: ['markMachine', 'at rest'],
  buttonMarkFax: ['markFax', 'at rest'],
  buttonMarkBadNumber: ['markBadNumber', 'at rest'],
  buttonMarking: ['other', 'asked'],
  buttonLate: ['other', 'late']
};

const barWords: Readonly<Record<string, BarWord>> = {
  barNoSession: 'NoSession',
  barLoggedIn: 'LoggedIn',
  barChooseSkill: 'ChooseSkill',
  barReady: 'Ready',
  barAway: 'Away',
  barInDialer: 'InDialer',
  barDialerPending: 'DialerPending',
  barOnCall: 'OnCall',
  barWrapUp: 'WrapUp',
  barAskedEnd: 'Asked',
  barAskedLeave: 'Asked',
  barAskedSkill: 'Asked',
  barAskedState: 'Asked',
  barLate: 'Late',
  barWas: 'Was'
};

/** `0:07`, `01:12`, `1:02:03` or `42`, in seconds; null for anything else. */
export function secondsOf(text: string): number | null {
  if (!/^\d+(:\d\d){0,2}$/.test(text)) return null;
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

/** Stands where a value goes; no label has it. */
const hole = '\u0001';

/** A sentence as a pattern that captures its values. */
function patternWith(sentence: string, value: string): RegExp {
  const pieces = sentence.split(hole).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').trim());
  return new RegExp(`^\\s*${pieces.join(value)}\\s*$`);
}

/** Builds the reader of one language. */
export function meaningIn(words: Words): (raw: RawPage) => PanelSight {
  const chipOf = new Map<string, readonly [Chip, boolean]>();
  for (const chip of chips) {
    chipOf.set(words.say(`stateWas${chip}`), [chip, true]);
    chipOf.set(words.say(`state${chip}`), [chip, false]);
  }
  const deedOf = new Map(Object.entries(buttonWords).map(([key, deed]) => [words.say(key), deed] as const));
  const bars = Object.entries(barWords).map(([key, word]) => [words.whole(key), word] as const);
  const hear = ['hearThis', 'hearThisMuted', 'hearLegDown'].map((key) => words.say(key));
  const lost = ['noticeReconnecting', 'noticeReconnectingNow', 'noticeLinkFailed'].map((key) => words.whole(key));
  const tally = patternWith(words.say('noticeTally', { dialed: hole, talked: hole }), '\\s*(\\d+)\\s*');
  const notSaved = patternWith(words.say('noticeNotSaved', { name: hole, why: hole }), '(.*)');
  const muteRefused = words.whole('noticeMuteRefused');
  const position = words.whole('cardLine');

  const buttonOf = ({ word, enabled, says }: RawTile): ButtonSight => {
    const [deed, rest] = deedOf.get(word) ?? (['other', 'at rest'] as const);
    const waits: ButtonState | null = rest === 'at rest' ? null : rest;
    return { deed, word, says, state: enabled ? 'ready' : (waits ?? 'off') };
  };
  const cardOf = (raw: RawCard): CardSight => {
    const [chip, lastKnown] = chipOf.get(raw.chip) ?? (['other', false] as const);
    return {
      contactId: raw.contactId,
      position: position.test(raw.key) ? Number(/\d+/.exec(raw.key)?.[0] ?? NaN) : NaN,
      name: raw.name,
      chip,
      chipText: raw.chip,
      lastKnown,
      heard: hear.some((text) => raw.text.includes(text)),
      seconds: secondsOf(raw.time),
      problem: raw.problem,
      tones: raw.tones,
      buttons: raw.tiles.map(buttonOf),
      wrapUp: raw.wrapUp && {
        dispositions: raw.wrapUp.options.map(({ name }) => name),
        chosen: raw.wrapUp.options.find(({ chosen }) => chosen)?.name ?? null,
        notes: raw.wrapUp.notes,
        seconds: secondsOf(raw.wrapUp.seconds)
      }
    };
  };
  return (raw) => {
    const counted = tally.exec(raw.notice);
    return {
      at: raw.at,
      stage: raw.present ? (raw.connect ? 'connect' : 'shift') : 'absent',
      bar: { ...raw.bar, word: bars.find(([pattern]) => pattern.test(raw.bar.subtitle))?.[1] ?? 'other' },
      notice: raw.notice,
      linkLost: lost.some((pattern) => pattern.test(raw.notice)),
      muteRefused: muteRefused.test(raw.notice),
      notSaved: notSaved.exec(raw.notice)?.[1]?.trim() ?? null,
      tally: counted && { dialed: Number(counted[1]), talked: Number(counted[2]) },
      cards: raw.cards.map(cardOf),
      waiting: raw.waiting,
      menuOpen: raw.menuOpen,
      happenedOpen: raw.happenedOpen,
      happened: raw.happened,
      utility: raw.utility,
      tabs: raw.tabs,
      texts: raw.texts,
      sticksOut: raw.sticksOut
    };
  };
}
