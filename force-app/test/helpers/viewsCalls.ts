/** Sample views of calls that come in, and of calls by hand. */
import type { CardView, DialView, IncomingView, ShiftView } from 'c/pcShiftView';
import { button, card, shift } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';
const skill = 'Collections A';

export const dialSample = (rest: Partial<DialView> = {}): DialView => ({
  open: true,
  tool: { word: 'dialTool' },
  draft: { number: '(202) 555-0188', skillId: '880010', callerId: '' },
  skills: [
    { skillId: '880010', name: 'Outbound Manual' },
    { skillId: '880011', name: 'Care' }
  ],
  number: { tone: 'calm', text: { word: 'dialShows', with: { number: '+1 202 555 0188' } } },
  callerId: null,
  dial: button(
    'dial',
    { word: 'buttonDial' },
    'utility:call',
    { word: 'sayPlace', with: { number: '+1 202 555 0188' } },
    {
      type: 'agent.dialNumber',
      number: '+12025550188',
      skillId: '880010',
      callerId: '',
      parentContactId: null
    }
  ),
  redial: button(
    'redial',
    { word: 'buttonRedial', with: { number: '+1 520 555 0142' } },
    'utility:redo',
    { word: 'sayRedial' },
    { type: 'agent.dialNumber', number: '+15205550142', skillId: '880010', callerId: '', parentContactId: null }
  ),
  ...rest
});

export const incomingSample = (now: number, rest: Partial<IncomingView> = {}): IncomingView => ({
  since: now - 6000,
  until: now + 14_000,
  ifNothing: { word: 'incomingEnds' },
  then: { word: 'incomingEndsThen' },
  lines: [{ word: 'incomingCalled', with: { number: '5055550110' } }],
  accept: button('accept', { word: 'buttonTake' }, 'utility:call', { word: 'sayTake' }, { type: 'agent.accept', contactId }),
  refuse: button(
    'refuse',
    { word: 'buttonRefuse' },
    'utility:close',
    { word: 'sayRefuse' },
    { type: 'agent.refuse', contactId }
  ),
  ...rest
});

export function viewsCalls(now: number) {
  const { since, inDialer, before } = samples(now);
  const show = (incoming: IncomingView, rest: Partial<CardView> = {}): ShiftView =>
    shift({
      availability: inDialer,
      cards: [
        card(contactId, 1, 'Rosa Example', {
          number: '5205550190',
          skillName: 'Customer line',
          state: 'offered',
          stateText: { word: 'stateOffered' },
          stateIcon: 'utility:phone_portrait',
          step: 0,
          since: since(6),
          pulled: { word: 'incomingPulled', with: { skill } },
          controls: [incoming.accept, incoming.refuse],
          incoming,
          ...rest
        })
      ],
      happened: before
    });
  const form = (dial: Partial<DialView> = {}): ShiftView =>
    shift({ availability: inDialer, happened: before, dial: dialSample(dial) });
  const sample = incomingSample(now);
  return {
    incoming: show(sample),
    'incoming-taken': show(
      incomingSample(now, {
        until: null,
        ifNothing: { word: 'incomingTaken' },
        then: { word: 'sayTakeByPhone' },
        accept: { ...sample.accept, state: 'off', intent: null, say: { word: 'offTaken' } }
      })
    ),
    'incoming-again': show(incomingSample(now, { lines: [{ word: 'incomingAgain' }, ...sample.lines] }), {
      state: 'callbackOffered',
      stateText: { word: 'stateCallbackOffered' },
      stateIcon: 'utility:level_down',
      pulled: null
    }),
    'dial-form': form(),
    'dial-wrong': form({
      draft: { number: 'call Rosa', skillId: '880010', callerId: 'me' },
      number: { tone: 'error', text: { word: 'dialUnreadable' } },
      callerId: { tone: 'error', text: { word: 'dialUnreadable' } },
      dial: { ...dialSample().dial, state: 'off', intent: null, say: { word: 'offDialNumber' } },
      redial: null
    }),
    'dial-refused': form({
      dial: {
        ...dialSample().dial,
        state: 'refused',
        say: {
          word: 'sayRefused',
          with: {
            why: {
              word: 'refusedThen',
              with: { happened: { word: 'refusedNoSuchTarget' }, next: { word: 'nextNoSuchTarget' } }
            }
          }
        }
      }
    })
  };
}
