/** Sample views of two calls: taken further, two at once, a conference, a second call that came to nothing. */
import type { ButtonView, CardView, ShiftView } from 'c/pcShiftView';
import { liveControls } from './onCallParts';
import { button, card, shift } from './viewParts';
import { samples } from './viewSamples';
import { conference, further, pair, unreached } from './twoCallsParts';

const first = '1001';
const second = '1002';

const furtherButton = (rest: Partial<ButtonView> = {}) =>
  button('further', { word: 'buttonTakeFurther' }, 'utility:change_owner', { word: 'sayTakeFurther' }, null, {
    state: 'ready',
    opens: 'further',
    ...rest
  });

const off = { state: 'off', intent: null, opens: undefined } as const;

const controls = (contactId: string): CardView['controls'] => {
  const live = liveControls(contactId);
  return [...live.slice(0, -1), furtherButton(), ...live.slice(-1)];
};

const aside = (contactId: string): CardView['controls'] =>
  controls(contactId).map((one) =>
    one.name === 'mute' ? one : { ...one, ...off, say: { word: one.name === 'hold' ? 'offOtherHeard' : 'offHeld' } }
  );

export function viewsTwoCalls(now: number) {
  const { since, onCall, before, rosa } = samples(now);
  const held = {
    ...rosa,
    state: 'held',
    stateText: { word: 'stateHeld' },
    stateIcon: 'utility:pause',
    since: since(42),
    hear: null
  } as const satisfies Partial<CardView>;
  const active = {
    state: 'active',
    stateText: { word: 'stateActive' },
    stateIcon: 'utility:call',
    step: 4,
    since: since(12),
    zoneName: '',
    localZone: null
  } as const satisfies Partial<CardView>;
  const conferenced = {
    ...active,
    state: 'conferenced',
    stateText: { word: 'stateConferenced' },
    stateIcon: 'utility:people'
  } as const;
  const show = (...cards: readonly CardView[]): ShiftView => shift({ availability: onCall, cards, happened: before });
  const rosaCard = (rest: Partial<CardView>): CardView => card(first, 1, 'Rosa Example', { ...rosa, ...rest });
  const kim = (rest: Partial<CardView>): CardView =>
    card(second, 2, 'Kim Agent', { ...active, number: '240012', controls: controls(second), ...rest });
  return {
    further: show(rosaCard({ controls: controls(first), further: further() })),
    'further-failed': show(
      rosaCard({
        controls: controls(first),
        further: further({
          sections: [],
          note: { word: 'furtherFailed', with: { why: { word: 'refusedNoConnection' } } },
          retry: button(
            'searchAgain',
            { word: 'buttonSearchAgain' },
            'utility:refresh',
            { word: 'saySearchAgain' },
            { type: 'agent.searchDirectory', text: '' }
          )
        })
      })
    ),
    'two-calls': show(rosaCard({ ...held, controls: aside(first) }), kim({ twoCalls: pair(since(42)) })),
    'two-calls-calling': show(
      rosaCard({ ...held, controls: aside(first) }),
      kim({
        state: 'dialing',
        stateText: { word: 'stateDialing' },
        stateIcon: 'utility:dialing',
        step: 1,
        controls: controls(second).slice(-1),
        twoCalls: pair(since(42), false)
      })
    ),
    conference: show(
      rosaCard({ ...conferenced, controls: controls(first), twoCalls: conference }),
      kim({ ...conferenced, controls: controls(second) })
    ),
    'second-refused': show(rosaCard({ ...held, controls: controls(first), twoCalls: unreached }))
  };
}
