/** Sample views of a live call's functions. */
import type { CardView, ShiftView } from 'c/pcShiftView';
import { keypad, liveControls, outside, tools } from './onCallParts';
import { card, contactPanel, hangUpButton, shift } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';

export function viewsOnCall(now: number) {
  const { since, onCall, inDialer, before, rosa } = samples(now);
  const controls = liveControls(contactId);
  const show = (rest: Partial<CardView>, view: Partial<ShiftView> = {}): ShiftView =>
    shift({
      availability: onCall,
      cards: [card(contactId, 1, 'Rosa Example', { ...rosa, controls, ...rest })],
      happened: before,
      ...view
    });
  const elsewhere = (at: 0 | 1 | 2, rest: Partial<CardView>): ShiftView =>
    show(
      { linked: false, hear: null, controls: [], since: since(12), outside: outside(contactId, at), ...rest },
      { availability: inDialer }
    );
  return {
    'on-call': show({ keypad: keypad(), contactPanel: contactPanel(now) }),
    recording: show({
      keypad: keypad({
        runs: [
          { key: 0, tones: '12345#', state: 'sent' },
          { key: 1, tones: '99', state: 'refused' },
          { key: 2, tones: '4', state: 'sending' }
        ]
      }),
      controls: controls.map((one) =>
        one.name === 'record'
          ? {
              ...one,
              text: { word: 'buttonRecording' },
              pressed: true,
              state: 'off',
              intent: null,
              say: { word: 'offRecordStays' }
            }
          : one
      )
    }),
    masked: show({
      state: 'masked',
      stateText: { word: 'stateMasked' },
      stateIcon: 'utility:hide',
      since: since(9),
      keypad: keypad({ ready: false, say: { word: 'offMasked' } }),
      controls: controls.map((one) => {
        if (one.name === 'mute') return one;
        if (one.name === 'mask')
          return { ...one, text: { word: 'buttonMasked' }, icon: 'utility:preview', pressed: true, say: { word: 'sayUnmask' } };
        return { ...one, state: 'off', intent: null, opens: undefined, say: { word: 'offMasked' } };
      })
    }),
    tools: show({ keypad: keypad(), tools }),
    'outside-placed': elsewhere(0, {
      state: 'dialing',
      stateText: { word: 'stateDialing' },
      stateIcon: 'utility:dialing',
      step: 1
    }),
    'outside-outcome': elsewhere(1, {
      state: 'ringing',
      stateText: { word: 'stateRinging' },
      stateIcon: 'utility:notification',
      step: 2
    }),
    'outside-talking': elsewhere(2, {
      controls: [hangUpButton(contactId, { text: { word: 'buttonCallEnded' }, say: { word: 'sayCallEnded' } })]
    })
  };
}
