/** Building blocks of sample views. Times are ms before or after `now`; names and numbers are invented (555-01xx). */
import type { AgentIntent } from 'c/pcFacts';
import type {
  AvailabilityView,
  ButtonView,
  CardView,
  HappenedView,
  LegView,
  NoticeView,
  ShiftView,
  SkillOptionView,
  Text,
  UtilityView,
  WrapUpView
} from 'c/pcShiftView';

export { contactPanel } from './contactPanelPart';

/** A control; ready, and off when it has no intent, unless said otherwise. */
export function button(
  name: string,
  text: Text,
  icon: string,
  say: Text,
  intent: AgentIntent | null,
  rest: Partial<ButtonView> = {}
): ButtonView {
  return { name, text, icon, say, intent, state: intent ? 'ready' : 'off', pressed: null, ...rest };
}

export const holdButton = (contactId: string, rest: Partial<ButtonView> = {}): ButtonView =>
  button(
    'hold',
    { word: 'buttonHold' },
    'utility:pause',
    { word: 'sayHold' },
    { type: 'agent.hold', contactId },
    {
      pressed: false,
      ...rest
    }
  );

export const muteButton = (rest: Partial<ButtonView> = {}): ButtonView =>
  button(
    'mute',
    { word: 'buttonMute' },
    'utility:muted',
    { word: 'sayMute' },
    { type: 'agent.mute' },
    { pressed: false, ...rest }
  );

export const hangUpButton = (contactId: string, rest: Partial<ButtonView> = {}): ButtonView =>
  button(
    'hangUp',
    { word: 'buttonHangUp' },
    'utility:end_call',
    { word: 'sayHangUp' },
    { type: 'agent.hangUp', contactId },
    rest
  );

export const card = (contactId: string, position: number, name: string, rest: Partial<CardView> = {}): CardView => ({
  contactId,
  position,
  name,
  number: `202555014${position}`,
  numberText: `+1 202 555 014${position}`,
  skillName: null,
  state: 'dialing',
  stateText: { word: 'stateDialing' },
  stateIcon: 'utility:dialing',
  since: null,
  linked: false,
  hear: null,
  step: 1,
  zoneName: 'Mountain Standard Time',
  localZone: 'America/Denver',
  values: [],
  compliance: false,
  problem: null,
  controls: [],
  wrapUp: null,
  ...rest
});

export const values: CardView['values'] = [
  { label: 'Balance', value: '120.50', kind: 'decimal' },
  { label: 'Due', value: '2026-03-09T00:00:00Z', kind: 'date' }
];

export const wrapUp = (contactId: string, rest: Partial<WrapUpView> = {}): WrapUpView => {
  const names = [
    'Promise to pay',
    'Paid in full',
    'Wants payment plan',
    'Call again later',
    'Third party',
    'Refused',
    'Wrong person',
    'Deceased'
  ];
  const chosen = rest.chosenId ?? null;
  const notes = rest.notes ?? '';
  return {
    until: null,
    ifNothing: { word: 'wrapUpNothing' },
    list: 'ready',
    dispositions: names.map((name, index) => ({ dispositionId: String(101 + index), name })),
    chosenId: null,
    notes: '',
    required: true,
    save: button(
      'save',
      { word: 'buttonSaveNext' },
      'utility:check',
      chosen ? { word: 'saySave', with: { disposition: names[Number(chosen) - 101] } } : { word: 'offNoChoice' },
      chosen ? { type: 'agent.dispose', contactId, choice: { dispositionId: chosen, notes } } : null
    ),
    ...rest
  };
};

export const skill = (skillId: string, name: string, rest: Partial<SkillOptionView> = {}): SkillOptionView => ({
  skillId,
  name,
  running: true,
  current: false,
  hint: { word: 'hintRunning' },
  intent: { type: 'agent.pickSkill', skillId },
  ...rest
});

export const happened = (contactId: string, name: string, text: Text, icon: string, at: number): HappenedView => ({
  contactId,
  name,
  text,
  icon,
  at
});

export const availability = (rest: Partial<AvailabilityView> = {}): AvailabilityView => ({
  tone: 'dialer',
  icon: 'utility:outbound_call',
  title: 'Collections A',
  subtitle: { word: 'barInDialer' },
  since: null,
  next: null,
  skills: [skill('880020', 'Collections A', { current: true, hint: { word: 'hintCurrent' }, intent: null })],
  skillsState: 'ready',
  states: [
    { key: 'available', text: { word: 'barAvailable' }, current: false, intent: { type: 'agent.goAvailable' } },
    ...['', 'Break', 'Lunch', 'Training'].map((reason) => ({
      key: `unavailable-${reason}`,
      text: reason || ({ word: 'barNoReason' } as const),
      current: false,
      intent: { type: 'agent.goUnavailable', reason } as const
    }))
  ],
  logOut: button(
    'logOut',
    { word: 'buttonLogOut', with: { skill: 'Collections A' } },
    'utility:logout',
    { word: 'sayLogOut', with: { skill: 'Collections A' } },
    { type: 'agent.leaveSkill' }
  ),
  disconnect: button(
    'disconnect',
    { word: 'buttonDisconnect' },
    'utility:logout',
    { word: 'sayDisconnect' },
    { type: 'agent.disconnect' }
  ),
  ...rest
});

export const leg: LegView = { state: 'active', text: { word: 'legActive' }, muted: false, callMyPhone: null };
export const tally: NoticeView = {
  tone: 'calm',
  icon: 'utility:graph',
  text: { word: 'noticeTally', with: { dialed: 42, talked: 11 } },
  until: null,
  action: null
};

export const utility = (rest: Partial<UtilityView> = {}): UtilityView => ({
  label: { word: 'utilityWaiting' },
  since: null,
  icon: 'outbound_call',
  variant: null,
  highlighted: false,
  popOut: true,
  ...rest
});

/** A shift in the dialer with nothing on; override what the state is about. */
export const shift = (rest: Partial<ShiftView> = {}): ShiftView => ({
  stage: 'shift',
  clockOffsetMs: 0,
  connect: { state: 'ready', station: { stationId: '', phoneNumber: '' }, problem: null },
  availability: availability(),
  leg,
  notice: tally,
  cards: [],
  waiting: null,
  happened: [],
  messages: { unread: 0, items: [], readAll: null, said: null },
  utility: utility(),
  polite: null,
  assertive: null,
  ...rest
});
