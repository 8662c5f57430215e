/** Sample views of what stands around a call: messages with the callback number, marks, contact panel, states of waiting, a lost leg. */
import type { ButtonView, CardView, HistoryView, MarksView, ShiftView } from 'c/pcShiftView';
import { marks } from './markParts';
import { availability, button, card, contactPanel, shift, tally, utility } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';

const callMyPhone: ButtonView = button(
  'callMyPhone',
  { word: 'buttonCallLeg' },
  'utility:call',
  { word: 'sayCallLeg' },
  { type: 'agent.callMyPhone' }
);

export function viewsShift(now: number) {
  const { since, inDialer, onCall, before, rosa, three } = samples(now);
  const active = (rest: Partial<CardView>): ShiftView =>
    shift({ availability: onCall, cards: [card(contactId, 1, 'Rosa Example', { ...rosa, ...rest })], happened: before });
  const screening = (rest: Partial<CardView>): ShiftView =>
    shift({ availability: inDialer, cards: [{ ...(three[0] as CardView), ...rest }], happened: before.slice(0, 2) });
  const history = (rest: Partial<HistoryView>): ShiftView =>
    active({
      contactPanel: contactPanel(now, {
        history: { state: 'ready', entries: [], text: null, retry: null, ...rest },
        attempts: contactPanel(now).attempts.slice(0, 1),
        attemptsHint: { word: 'attemptsOnlyThis' }
      })
    });
  const asked = (row: MarksView): MarksView => ({
    ...row,
    buttons: row.buttons.map((one, index) =>
      index === 0
        ? { ...one, state: 'asked', text: { word: 'buttonMarking' }, say: { word: 'sayAsked' }, intent: null }
        : { ...one, state: 'off', say: { word: 'offBusy' }, intent: null }
    )
  });
  const waiting = (rest: Partial<ShiftView>): ShiftView =>
    shift({
      availability: inDialer,
      waiting: {
        text: { word: 'waitingSkill', with: { skill: 'Collections A' } },
        since: since(134),
        hint: { word: 'waitingDialerHint' }
      },
      happened: before.slice(0, 1),
      ...rest
    });
  return {
    messages: waiting({
      notice: {
        ...tally,
        tone: 'info',
        icon: 'utility:level_down',
        text: { word: 'noticeCallback', with: { number: '+1 202 555 0142' } }
      },
      messages: {
        unread: 2,
        said: null,
        readAll: { type: 'agent.readMessages', messageIds: ['1', '2'] },
        items: [
          ['1', 'Callback number', 'Rosa Example, +1 202 555 0142. The call you rescheduled comes now.', 20, true, true],
          ['2', 'Team meeting at 12:00', 'Leave the dialer at 11:55. From Sam Lead.', 960, false, true],
          ['3', 'Callback number', 'Ken Sample, +1 202 555 0177.', 3660, true, false],
          ['4', 'New script for Collections A', 'Say the company name before the balance.', 8940, false, false]
        ].map(([key, subject, text, ago, callback, unread]) => ({
          key: String(key),
          subject: String(subject),
          text: String(text),
          at: since(Number(ago)),
          callback: Boolean(callback),
          unread: Boolean(unread)
        }))
      }
    }),
    'marks-open': screening({ marks: marks(contactId) }),
    'marks-asked': screening({ marks: asked(marks(contactId)) }),
    'marks-closed': screening({ marks: null, closed: { word: 'happenedMarkedMachine' }, step: 0, hear: null }),
    'history-entries': active({ contactPanel: contactPanel(now) }),
    'history-empty': history({ text: { word: 'historyEmpty', with: { days: 7 } } }),
    'history-loading': history({ state: 'loading', text: { word: 'historyLoading' } }),
    'history-failed': history({
      state: 'failed',
      text: {
        word: 'historyFailed',
        with: {
          why: { word: 'refusedThen', with: { happened: { word: 'refusedForbidden' }, next: { word: 'nextForbidden' } } }
        }
      },
      retry: button(
        'readHistory',
        { word: 'buttonReadAgain' },
        'utility:refresh',
        { word: 'sayReadAgain' },
        { type: 'agent.readHistory', contactId }
      )
    }),
    'list-empty': waiting({
      waiting: {
        text: { word: 'waitingSkill', with: { skill: 'Collections A' } },
        since: since(134),
        hint: { word: 'waitingEmptyHint' }
      },
      notice: { ...tally, tone: 'info', icon: 'utility:warning', text: { word: 'noticeListEmpty' } }
    }),
    'leg-lost': waiting({
      leg: { state: 'disconnected', text: { word: 'legDisconnected' }, muted: false, callMyPhone },
      waiting: {
        text: { word: 'waitingSkill', with: { skill: 'Collections A' } },
        since: since(134),
        hint: { word: 'waitingLegHint' }
      },
      notice: { ...tally, tone: 'warning', icon: 'utility:listen', text: { word: 'noticeLegDown' }, action: callMyPhone }
    }),
    unavailable: waiting({
      availability: availability({
        tone: 'away',
        icon: 'utility:away',
        title: 'Lunch',
        subtitle: { word: 'barAway' },
        since: since(1800),
        logOut: null
      }),
      waiting: { text: { word: 'waitingAway' }, since: since(1800), hint: { word: 'waitingAwayHint' } },
      utility: utility()
    })
  } satisfies Record<string, ShiftView>;
}
