/** Sample views of a record before it is dialed: ordinary, by law, typed by hand, its form, and without the skill's setup. */
import type { PreviewView, ShiftView } from 'c/pcShiftView';
import { availability, button, card, shift, utility, values, wrapUp } from './viewParts';
import { samples } from './viewSamples';

const contactId = '1001';

const actions: PreviewView['actions'] = [
  button('requeue', { word: 'buttonRequeue' }, 'utility:close', { word: 'sayRequeue' }, { type: 'agent.requeue', contactId }),
  button(
    'reschedule',
    { word: 'buttonReschedule' },
    'utility:event',
    { word: 'sayReschedule' },
    { type: 'agent.openReschedule', contactId }
  ),
  button('snooze', { word: 'buttonSnooze' }, 'utility:clock', { word: 'saySnoozeDelay' }, { type: 'agent.snooze', contactId }),
  button('disposition', { word: 'buttonDisposition' }, 'utility:task', { word: 'sayDisposition' }, null, {
    state: 'ready',
    opens: 'disposition'
  })
];

export const preview = (now: number, rest: Partial<PreviewView> = {}): PreviewView => ({
  since: now - 6000,
  until: now + 24_000,
  ifNothing: { word: 'previewRequeues' },
  then: { word: 'previewNobody' },
  compliance: null,
  values,
  notes: [
    {
      label: '',
      value:
        'Asked to be called after 11. Speaks slowly, hard of hearing on the left: be patient.\nPromised 50.00, did not pay.',
      kind: 'string'
    }
  ],
  manual: null,
  accept: button(
    'accept',
    { word: 'buttonAccept' },
    'utility:check',
    { word: 'sayAccept' },
    {
      type: 'agent.accept',
      contactId
    }
  ),
  actions,
  disposing: wrapUp(contactId, { until: now + 24_000, ifNothing: { word: 'previewRequeues' } }),
  ...rest
});

export function viewsPreview(now: number) {
  const { since, before } = samples(now);
  const show = (shown: PreviewView, rest = {}): ShiftView =>
    shift({
      availability: availability({ since: since(6) }),
      cards: [
        card(contactId, 1, 'Mia Demo', {
          state: 'previewing',
          stateText: { word: 'statePreviewing' },
          stateIcon: 'utility:preview',
          step: 0,
          since: since(6),
          values,
          preview: shown,
          ...rest
        })
      ],
      happened: before.slice(0, 2),
      utility: utility({ label: { word: 'utilityPreviewing' }, until: now + 24_000, icon: 'preview', highlighted: true })
    });
  const typed = preview(now, {
    compliance: { word: 'previewLawTyped' },
    notes: [],
    manual: { number: '+12025550141', completes: false, waits: { word: 'offNumberWaits' } },
    accept: { ...preview(now).accept, text: { word: 'buttonDial' }, icon: 'utility:call' },
    actions: actions.filter(({ name }) => name === 'reschedule' || name === 'disposition')
  });
  const off = { state: 'off', intent: null, opens: undefined, say: { word: 'offParametersFailed' } } as const;
  return {
    preview: show(preview(now)),
    'preview-law': show(preview(now, { compliance: { word: 'previewLawDecision' } }), { compliance: true }),
    'preview-typed': show(typed, { compliance: true }),
    'preview-overdue': show(
      preview(now, { until: null, ifNothing: { word: 'previewOverdue' }, then: { word: 'previewOverdueThen' } })
    ),
    'preview-unread': show(
      preview(now, {
        ifNothing: { word: 'previewUnsure' },
        then: null,
        actions: actions.map((one) => ({ ...one, ...off }))
      }),
      {
        problem: {
          word: 'problemNoParameters',
          with: {
            why: { word: 'refusedThen', with: { happened: { word: 'refusedForbidden' }, next: { word: 'nextForbidden' } } }
          }
        }
      }
    )
  } satisfies Record<string, ShiftView>;
}
