/** Sample views with calls: three lines, live, held, asked, wrap-up, link lost. */
import type { ShiftView } from 'c/pcShiftView';
import {
  availability,
  button,
  card,
  contactPanel,
  hangUpButton,
  holdButton,
  muteButton,
  shift,
  tally,
  utility,
  values,
  wrapUp
} from './viewParts';
import { samples } from './viewSamples';

export function viewsDuring(now: number) {
  const { since, inDialer, onCall, before, rosa, three } = samples(now);
  return {
    'three-lines': shift({
      availability: inDialer,
      cards: three,
      happened: before.slice(0, 2),
      utility: utility({
        label: { word: 'utilityScreening', with: { name: 'Rosa Example' } },
        icon: 'scan',
        highlighted: true,
        popOut: false
      })
    }),
    active: shift({
      availability: onCall,
      cards: [card('1001', 1, 'Rosa Example', rosa)],
      happened: before,
      utility: utility({
        label: { word: 'utilityActive', with: { name: 'Rosa Example' } },
        since: since(72),
        icon: 'call',
        variant: 'success',
        popOut: false
      })
    }),
    'contact-panel': shift({
      availability: onCall,
      cards: [
        card('1001', 1, 'Rosa Example', {
          ...rosa,
          contactPanel: contactPanel(now),
          blending: { word: 'cardBlending', with: { skill: 'Renewals West' } },
          problem: { word: 'popOtherHost', with: { host: 'crm.example.test' } }
        })
      ],
      happened: before
    }),
    'muted-held': shift({
      availability: { ...onCall, next: { word: 'barNextState', with: { state: 'Lunch' } } },
      leg: { state: 'active', text: { word: 'legMuted' }, muted: true, callMyPhone: null },
      notice: {
        ...tally,
        tone: 'info',
        icon: 'utility:clock',
        text: { word: 'noticeNext', with: { next: { word: 'barNextState', with: { state: 'Lunch' } } } }
      },
      cards: [
        card('1001', 1, 'Rosa Example', {
          ...rosa,
          state: 'held',
          stateText: { word: 'stateHeld' },
          stateIcon: 'utility:pause',
          since: since(31),
          hear: { word: 'hearThisMuted' },
          compliance: true,
          controls: [
            holdButton('1001', {
              text: { word: 'buttonOnHold' },
              icon: 'utility:play',
              pressed: true,
              say: { word: 'sayResume' },
              intent: { type: 'agent.resume', contactId: '1001' }
            }),
            muteButton({
              text: { word: 'buttonMuted' },
              icon: 'utility:unmuted',
              pressed: true,
              say: { word: 'sayUnmute' },
              intent: { type: 'agent.unmute' }
            }),
            hangUpButton('1001')
          ]
        })
      ],
      happened: before,
      utility: utility({ label: { word: 'utilityHeld' }, since: since(31), icon: 'pause', variant: 'warning', popOut: false })
    }),
    asked: shift({
      availability: onCall,
      cards: [
        card('1001', 1, 'Rosa Example', {
          ...rosa,
          problem: { word: 'problemRefused', with: { why: { word: 'refusedNotAllowedNow' } } },
          controls: [
            holdButton('1001', { state: 'asked', text: { word: 'buttonHolding' }, say: { word: 'sayAsked' }, intent: null }),
            muteButton({ state: 'late', text: { word: 'buttonLate' }, say: { word: 'sayLate' }, intent: null }),
            hangUpButton('1001', {
              state: 'refused',
              say: { word: 'sayRefused' }
            })
          ]
        })
      ],
      happened: before
    }),
    'wrap-up': shift({
      availability: availability({ tone: 'wrapUp', icon: 'utility:note', subtitle: { word: 'barWrapUp' }, since: since(18) }),
      cards: [
        card('1001', 1, 'Rosa Example', {
          state: 'wrappingUp',
          stateText: { word: 'stateWrappingUp' },
          stateIcon: 'utility:note',
          since: since(18),
          step: 0,
          values,
          wrapUp: wrapUp('1001', {
            until: now + 42_000,
            ifNothing: { word: 'wrapUpSaves', with: { disposition: 'Promise to pay' } },
            chosenId: '101',
            notes: 'Pays on Friday by card. Confirm by e-mail.'
          })
        })
      ],
      happened: before,
      utility: utility({
        label: { word: 'utilityWrapUp' },
        until: now + 42_000,
        icon: 'note',
        variant: 'warning',
        highlighted: true
      })
    }),
    'link-lost': shift({
      availability: { ...onCall, tone: 'trouble', subtitle: { word: 'barWas', with: { state: { word: 'barOnCall' } } } },
      notice: {
        tone: 'warning',
        icon: 'utility:sync',
        text: { word: 'noticeReconnecting', with: { count: 3 } },
        until: now + 3600,
        action: button(
          'retryLink',
          { word: 'buttonTryNow' },
          'utility:sync',
          { word: 'sayTryNow' },
          { type: 'agent.retryLink' }
        )
      },
      cards: [
        card('1001', 1, 'Rosa Example', {
          ...rosa,
          stale: true,
          stateText: { word: 'stateWasActive' },
          stateIcon: 'utility:offline',
          hear: null,
          problem: { word: 'problemKeepTalking' },
          controls: [
            holdButton('1001', { state: 'off', say: { word: 'offLink' }, intent: null }),
            muteButton({ state: 'off', say: { word: 'offLink' }, intent: null }),
            hangUpButton('1001', { state: 'off', say: { word: 'offLinkHangUp' }, intent: null })
          ]
        })
      ],
      happened: before,
      utility: utility({
        label: { word: 'utilityReconnecting' },
        icon: 'sync',
        variant: 'error',
        highlighted: true,
        popOut: false
      })
    })
  } satisfies Record<string, ShiftView>;
}
