/** Samples of promised callbacks: the offered one, my callbacks, and the editor. */
import type { CallbackEditorView, CallbacksView, OfferView, PlannedView, RemovalView } from 'c/pcShiftView';
import { rescheduleSample } from './rescheduleSample';
import { button } from './viewParts';

const minute = 60_000;

export const removalSample = (place: 'offered' | 'planned', name: string): RemovalView => ({
  title: { word: 'removalTitle', with: { name } },
  notes: '',
  required: true,
  remove: button('removeNow', { word: 'buttonRemove' }, 'utility:delete', { word: 'offRemoveNotes' }, null),
  keep: button('keep', { word: 'buttonKeep' }, 'utility:back', { word: 'sayKeep' }, { type: 'agent.closeCallback', place })
});

/** As if it were `now` (ms) at the dialer. */
export function editorSample(fields: 'time' | 'whole', now: number): CallbackEditorView {
  const { draft, title, ...form } = rescheduleSample('x', now);
  const place = fields === 'time' ? 'offered' : 'planned';
  const plan = { ...draft, firstName: 'Mia', lastName: 'Demo', skillId: '880020', delayMin: null };
  const delays = [5, 10, 15, 30, 60].map((minutes) => ({
    key: `in${minutes}`,
    text: { word: 'rescheduleInMinutes', with: { minutes } } as const,
    draft: plan
  }));
  const at = '2026-03-05T10:00:00-06:00';
  return {
    fields,
    title: fields === 'time' ? title : { word: 'buttonNewCallback' },
    form: { ...form, draft: plan, presets: [...delays, ...form.presets.slice(1)] },
    draft: plan,
    skills: [
      { key: '880020', name: 'Collections A', chosen: true },
      { key: '880021', name: 'Renewals West', chosen: false }
    ],
    skill: null,
    save: button(
      'save',
      { word: 'buttonSave' },
      'utility:check',
      { word: 'saySaveCallback' },
      fields === 'time'
        ? { type: 'agent.postponeCallback', callbackId: '55120', at }
        : {
            type: 'agent.saveCallback',
            callbackId: null,
            plan: {
              firstName: 'Mia',
              lastName: 'Demo',
              notes: draft.notes,
              number: '+12025550188',
              at,
              skillId: '880020',
              mine: true
            },
            due: now + 60 * minute
          }
    ),
    cancel: button(
      'cancel',
      { word: 'buttonCancel' },
      'utility:back',
      { word: 'sayCancelCallback' },
      { type: 'agent.closeCallback', place }
    )
  };
}

export function offerSample(now: number, rest: Partial<OfferView> = {}): OfferView {
  const callbackId = '55120';
  return {
    callbackId,
    name: 'Rosa Example',
    number: '+1 520 555 0160',
    notes: 'Ask for order 7. She prefers the second number in the evening.',
    whose: { word: 'callbackMine' },
    at: now - 8_000,
    since: now - 22_000,
    until: now + 98_000,
    ifNothing: { word: 'offerRefusedAtEnd' },
    controls: [
      button(
        'callNow',
        { word: 'buttonCallNow' },
        'utility:call',
        { word: 'sayCallNow', with: { name: 'Rosa Example' } },
        { type: 'agent.dialCallback', callbackId }
      ),
      button(
        'reschedule',
        { word: 'buttonReschedule' },
        'utility:event',
        { word: 'sayPostpone' },
        { type: 'agent.openCallback', place: 'offered', what: 'edit', callbackId }
      ),
      button(
        'remove',
        { word: 'buttonRemove' },
        'utility:delete',
        { word: 'sayRemove' },
        { type: 'agent.openCallback', place: 'offered', what: 'remove', callbackId }
      )
    ],
    problem: null,
    stale: false,
    editor: null,
    removal: null,
    ...rest
  };
}

const planned = (key: string, name: string, at: number, rest: Partial<PlannedView> = {}): PlannedView => ({
  key,
  name,
  number: '+1 520 555 0161',
  notes: '',
  whose: { word: 'callbackMine' },
  at,
  zone: null,
  controls: [
    button(
      'change',
      { word: 'buttonChangeCallback' },
      'utility:edit',
      { word: 'sayChangeCallback' },
      { type: 'agent.openCallback', place: 'planned', what: 'edit', callbackId: key }
    ),
    button(
      'remove',
      { word: 'buttonRemove' },
      'utility:delete',
      { word: 'sayRemove' },
      { type: 'agent.openCallback', place: 'planned', what: 'remove', callbackId: key }
    )
  ],
  removal: null,
  ...rest
});

export function callbacksSample(now: number, rest: Partial<CallbacksView> = {}): CallbacksView {
  const items = [
    planned('55201', 'Rosa Example', now + 45 * minute, { notes: 'Ask for order 7', zone: 'America/Denver' }),
    planned('55202', '', now + 26 * 60 * minute, { whose: { word: 'callbackAnyone', with: { skill: 'Collections A' } } }),
    planned('55203', '長谷川 美香', now + 50 * 60 * minute, { notes: '午前中に電話。プランBの説明から始める。' })
  ];
  return {
    state: 'ready',
    count: items.length,
    items,
    note: null,
    retry: null,
    create: button(
      'create',
      { word: 'buttonNewCallback' },
      'utility:add',
      { word: 'sayNewCallback' },
      { type: 'agent.openCallback', place: 'planned', what: 'edit', callbackId: null }
    ),
    editor: null,
    ...rest
  };
}
