/** Sample views in which one card has more to show than it has room: nothing that can be pressed may be out of reach. */
import type { CardView, ShiftView } from 'c/pcShiftView';
import { windowMarks } from './markParts';
import { keypad, liveControls, outside } from './onCallParts';
import { button, card, contactPanel, shift, wrapUp } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';

export function viewsCrowded(now: number) {
  const { since, onCall, before, rosa } = samples(now);
  const show = (rest: Partial<CardView>): ShiftView =>
    shift({
      availability: onCall,
      cards: [card(contactId, 1, 'Rosa Example', { ...rosa, contactPanel: contactPanel(now), ...rest })],
      happened: before
    });
  const released = {
    controls: liveControls(contactId),
    keypad: keypad(),
    marks: windowMarks(contactId, since(3), since(-7))
  };
  const warned = { problem: { word: 'popOtherHost', with: { host: 'crm.example.test' } }, compliance: true } as const;
  return {
    released: show(released),
    notes: show({
      controls: liveControls(contactId),
      notes: [
        {
          label: '',
          value: 'Ask for order 7; the invoice went to the old address in March, and she wants it sent again before she pays.',
          kind: 'string'
        }
      ]
    }),
    'released-warned': show({ ...released, ...warned, blending: { word: 'cardBlending', with: { skill: 'Renewals West' } } }),
    'form-ahead': show({
      controls: [
        ...liveControls(contactId),
        button('disposition', { word: 'buttonDisposition' }, 'utility:task', { word: 'sayDisposition' }, null, {
          state: 'ready',
          opens: 'disposition'
        })
      ],
      ahead: wrapUp(contactId),
      ...warned
    }),
    'outside-warned': show({
      ...warned,
      contactPanel: null,
      linked: false,
      hear: null,
      controls: [],
      outside: outside(contactId, 1)
    })
  } satisfies Record<string, ShiftView>;
}
