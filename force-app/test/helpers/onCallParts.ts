/** Building blocks of a live call's samples: mask, record, keypad, a call on another phone, pages and indicators. */
import type { CallOutcome } from 'c/pcFacts';
import type { ButtonView, KeypadView, OutsideView, ToolView } from 'c/pcShiftView';
import { button, hangUpButton, holdButton, muteButton } from './viewParts';

export const maskButton = (contactId: string, rest: Partial<ButtonView> = {}): ButtonView =>
  button(
    'mask',
    { word: 'buttonMask' },
    'utility:hide',
    { word: 'sayMask' },
    { type: 'agent.mask', contactId },
    { pressed: false, ...rest }
  );

export const recordButton = (contactId: string, rest: Partial<ButtonView> = {}): ButtonView =>
  button(
    'record',
    { word: 'buttonRecord' },
    'utility:record',
    { word: 'sayRecord' },
    { type: 'agent.record', contactId },
    { pressed: false, ...rest }
  );

export const keypadButton = (rest: Partial<ButtonView> = {}): ButtonView =>
  button('keypad', { word: 'buttonKeypad' }, 'utility:keypad', { word: 'sayKeypad' }, null, {
    state: 'ready',
    opens: 'keypad',
    ...rest
  });

/** All controls of a live call, in their order. */
export const liveControls = (contactId: string): readonly ButtonView[] => [
  holdButton(contactId),
  muteButton(),
  maskButton(contactId),
  recordButton(contactId),
  keypadButton(),
  hangUpButton(contactId)
];

export const keypad = (rest: Partial<KeypadView> = {}): KeypadView => ({
  ready: true,
  say: { word: 'sayKeypad' },
  most: 50,
  runs: [],
  problem: null,
  ...rest
});

const outcomes: readonly (readonly [
  CallOutcome,
  'outcomeAnswered' | 'outcomeNoAnswer' | 'outcomeBusy' | 'outcomeFax' | 'outcomeIntercept'
])[] = [
  ['answered', 'outcomeAnswered'],
  ['noAnswer', 'outcomeNoAnswer'],
  ['busy', 'outcomeBusy'],
  ['fax', 'outcomeFax'],
  ['intercept', 'outcomeIntercept']
];

/** At the first, second or last step. */
export const outside = (contactId: string, at: 0 | 1 | 2): OutsideView => {
  const state = (step: number) => (step < at ? 'done' : step === at ? 'now' : 'later');
  return {
    steps: [
      { name: 'placed', state: state(0), text: { word: at === 0 ? 'outsideDial' : 'outsidePlaced' } },
      { name: 'outcome', state: state(1), text: { word: 'outsideOutcome' } },
      { name: 'ended', state: state(2), text: { word: 'outsideEnded' } }
    ],
    lead: { word: 'outsideSilent' },
    placed:
      at === 0
        ? button(
            'callPlaced',
            { word: 'buttonCallPlaced' },
            'utility:outbound_call',
            { word: 'sayCallPlaced' },
            { type: 'agent.callPlaced', contactId }
          )
        : null,
    outcomes:
      at === 1
        ? outcomes.map(([outcome, word]) => ({
            outcome,
            text: { word },
            then: { word: outcome === 'answered' ? 'outcomeGoesOn' : 'outcomeEnds' },
            tell: button(
              'tellOutcome',
              outcome === 'answered'
                ? { word: 'buttonAnsweredGoOn' }
                : { word: 'buttonTellOutcome', with: { outcome: { word } } },
              'utility:check',
              { word: outcome === 'answered' ? 'sayTellAnswered' : 'sayTellOutcome' },
              { type: 'agent.tellOutcome', contactId, outcome }
            )
          }))
        : []
  };
};

const url = 'https://crm.example.test/c/0091';

/** A light, an allowed page, a page of another host, hostile text. */
export const tools: readonly ToolView[] = [
  { key: 'indicator Gold', title: 'Gold customer', hint: 'Since 2019', light: 'on', where: null, open: null },
  {
    key: 'page 1',
    title: 'Account',
    hint: '',
    light: null,
    where: { word: 'pageOn', with: { host: 'crm.example.test' } },
    open: button(
      'openPage',
      { word: 'buttonOpenPage' },
      'utility:new_window',
      { word: 'sayOpenPage', with: { host: 'crm.example.test' } },
      { type: 'agent.openPage', url }
    )
  },
  {
    key: 'page 2',
    title: '<b>Prize</b>',
    hint: '',
    light: null,
    where: { word: 'offPageHost', with: { host: 'elsewhere.example.test' } },
    open: button(
      'openPage',
      { word: 'buttonOpenPage' },
      'utility:new_window',
      { word: 'offPageHost', with: { host: 'elsewhere.example.test' } },
      null
    )
  },
  { key: 'indicator Late', title: 'Late payer', hint: '', light: 'off', where: null, open: null }
];
