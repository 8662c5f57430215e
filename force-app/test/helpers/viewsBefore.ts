/** Sample views without a call: connecting, choosing a skill, waiting. */
import type { ShiftView } from 'c/pcShiftView';
import { availability, shift, skill, tally, utility } from './viewParts';
import { samples } from './viewSamples';

export function viewsBefore(now: number) {
  const { since, inDialer, before } = samples(now);
  const loggedOut = availability({
    tone: 'out',
    icon: 'utility:routing_offline',
    title: { word: 'barNoSession' },
    subtitle: { word: 'barConnectFirst' },
    logOut: null
  });
  const connect = shift({
    stage: 'connect',
    availability: loggedOut,
    connect: { state: 'ready', station: { stationId: '4017', phoneNumber: '' }, problem: null },
    notice: { ...tally, text: { word: 'noticeTally', with: { dialed: 0, talked: 0 } } },
    utility: utility({ label: { word: 'utilityConnect' }, icon: 'routing_offline' })
  });
  const waiting = shift({
    availability: inDialer,
    waiting: {
      text: { word: 'waitingSkill', with: { skill: 'Collections A' } },
      since: since(134),
      hint: { word: 'waitingDialerHint' }
    },
    notice: { ...tally, icon: 'utility:warning', text: { word: 'noticeListLow' } },
    happened: before.slice(0, 1)
  });
  return {
    connect,
    'connect-refused': {
      ...connect,
      connect: {
        ...connect.connect,
        state: 'refused',
        problem: {
          word: 'connectRefused',
          with: {
            why: { word: 'refusedThen', with: { happened: { word: 'refusedBadStation' }, next: { word: 'nextBadStation' } } }
          }
        }
      }
    },
    connecting: { ...connect, connect: { ...connect.connect, state: 'connecting' } },
    menu: {
      ...waiting,
      availability: {
        ...inDialer,
        skills: [
          ...inDialer.skills,
          skill('880021', 'Renewals West', { intent: null, hint: { word: 'hintAfterCall' } }),
          skill('880022', 'Welcome calls'),
          skill('880023', 'Surveys Q1', { running: false, hint: { word: 'hintStopped' }, intent: null }),
          ...['Collections B', 'Renewals East', 'Upgrades', 'Win-back'].map((name, index) => skill(`88003${index}`, name))
        ]
      }
    },
    waiting
  } satisfies Record<string, ShiftView>;
}
