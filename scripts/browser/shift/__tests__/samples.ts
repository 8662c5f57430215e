/** Looks and their parts, as they are when all is well; tests change what they are about. */
import type { Look, WeatherNow } from '../look';
import type { ButtonSight, CardSight, PanelSight } from '../sight';
import type { DialerTruth, LineTruth } from '../truth';

export const now = 1_772_640_000_000;

export const button = (deed: ButtonSight['deed'], state: ButtonSight['state'] = 'ready', word: string = deed): ButtonSight => ({
  deed,
  state,
  word,
  says: `what ${word} does`
});

/** A card of a line that rings. */
export const card = (more: Partial<CardSight> = {}): CardSight => ({
  contactId: '1',
  position: 1,
  name: 'Rosa Example',
  chip: 'Ringing',
  chipText: 'Ringing',
  lastKnown: false,
  heard: false,
  seconds: 5,
  problem: false,
  buttons: [],
  wrapUp: null,
  tones: null,
  ...more
});

/** A card of a live call with its three buttons. */
export const live = (more: Partial<CardSight> = {}): CardSight =>
  card({
    chip: 'Active',
    chipText: 'Active',
    heard: true,
    buttons: [button('hold'), button('mute'), button('hangUp')],
    ...more
  });

/** A card that waits for its disposition. */
export const wrapUp = (more: Partial<CardSight> = {}): CardSight =>
  card({
    chip: 'WrappingUp',
    chipText: 'Wrap-up',
    seconds: null,
    buttons: [button('save', 'off', 'Save')],
    wrapUp: { dispositions: ['Paid', 'Refused', 'Other'], chosen: null, notes: '', seconds: 20 },
    ...more
  });

export const panel = (more: Partial<PanelSight> = {}): PanelSight => ({
  at: now,
  stage: 'shift',
  bar: { title: 'Collections A', subtitle: 'In dialer', word: 'InDialer', next: '' },
  notice: 'This session: 1 dialed · 0 talked',
  linkLost: false,
  muteRefused: false,
  notSaved: null,
  tally: { dialed: 1, talked: 0 },
  cards: [],
  waiting: '',
  menuOpen: false,
  happenedOpen: false,
  happened: [],
  utility: '1 dialing',
  tabs: [],
  texts: [],
  sticksOut: [],
  ...more
});

export const line = (more: Partial<LineTruth> = {}): LineTruth => ({
  contactId: '1',
  name: 'Rosa Example',
  status: 'NaturalCallRinging',
  linked: false,
  since: now - 5000,
  ...more
});

export const truth = (more: Partial<DialerTruth> = {}): DialerTruth => ({
  lines: [],
  state: 'Dialer',
  skillName: 'Collections A',
  signedIn: true,
  muted: false,
  leg: 'Active',
  counted: { dialed: 1, talked: 0 },
  tones: new Map(),
  recording: new Set(),
  said: new Map(),
  names: new Map(),
  ...more
});

export const calm: WeatherNow = { mayBeLost: false, cutForMs: null, lagMs: 0, notes: [] };

export const look = (more: Partial<Look> = {}): Look => ({
  panel: panel({ waiting: 'Waiting' }),
  before: null,
  dialer: truth(),
  weather: calm,
  presses: [],
  typed: new Map(),
  problems: [],
  openPolls: 1,
  ...more
});

const statuses = new Set(['NaturalCallDialing', 'NaturalCallRinging', 'NaturalCallAMD', 'Active', 'Holding', 'Disconnected']);

/** One line, seen and known alike. */
export function ringing(seen: Partial<CardSight> = {}, known: Partial<LineTruth> = {}): Look {
  return look({
    panel: panel({ cards: [card(seen)] }),
    dialer: truth({ lines: [line(known)], said: new Map([['1', statuses]]), names: new Map([['1', 'Rosa Example']]) })
  });
}

/** A live call, seen and known alike. */
export function talking(seen: Partial<CardSight> = {}, known: Partial<LineTruth> = {}, more: Partial<DialerTruth> = {}): Look {
  return look({
    panel: panel({
      cards: [live(seen)],
      bar: { title: 'Collections A', subtitle: 'On a call', word: 'OnCall', next: '' },
      utility: 'Rosa Example 00:05',
      tabs: ['Rosa Example']
    }),
    dialer: truth({
      state: 'OutboundContact',
      lines: [line({ status: 'Active', linked: true, ...known })],
      said: new Map([['1', statuses]]),
      names: new Map([['1', 'Rosa Example']]),
      ...more
    })
  });
}

/** A wrap-up, seen and known alike. */
export function wrapping(seen: Partial<CardSight> = {}): Look {
  return look({
    panel: panel({
      cards: [wrapUp(seen)],
      bar: { title: 'Collections A', subtitle: 'Wrap-up', word: 'WrapUp', next: '' },
      utility: 'Wrap-up 0:20'
    }),
    dialer: truth({
      state: 'Unavailable',
      lines: [line({ status: 'Disconnected' })],
      said: new Map([['1', statuses]]),
      names: new Map([['1', 'Rosa Example']])
    })
  });
}

/** The same look with its panel changed. */
export const seeing = (one: Look, more: Partial<PanelSight>): Look => ({ ...one, panel: { ...one.panel, ...more } });
