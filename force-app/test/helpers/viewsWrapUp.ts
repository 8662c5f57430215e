/** Sample views of the form at the end of a contact: with everything a disposition may need, and during the call. */
import type { ShiftView, WrapUpView } from 'c/pcShiftView';
import { rescheduleSample } from './rescheduleSample';
import { availability, button, card, hangUpButton, holdButton, muteButton, shift, values, wrapUp } from './viewParts';
import { samples } from './viewSamples';

/** Fifty outcomes, as a large tenant has them. */
const outcomes = (): WrapUpView['dispositions'] =>
  [
    ['Promise to pay', { word: 'hintBoth', with: { kind: { word: 'hintFinal' }, needs: { word: 'hintAmount' } } }],
    ['Paid in full', { word: 'hintFinal' }],
    [
      'Wants payment plan, call again',
      { word: 'hintBoth', with: { kind: { word: 'hintAgain' }, needs: { word: 'hintTime' } } }
    ],
    ['Do not call again', { word: 'hintDoNotCall' }],
    ...Array.from({ length: 46 }, (_none, index) => [`Outcome ${index + 5}`, { word: 'hintAgain' }] as const)
  ].map(([name, hint], index) => ({ dispositionId: String(101 + index), name, hint }) as WrapUpView['dispositions'][number]);

const tags: WrapUpView['tags'] = {
  tags: ['VIP', 'Complaint', 'Asked for a supervisor', '要確認', 'Moved house'].map((name, index) => ({
    tagId: String(index),
    name,
    chosen: index === 1
  })),
  note: { tone: 'warning', text: { word: 'tagsUnsure' } },
  retry: null
};

const full = (now: number): WrapUpView =>
  wrapUp('1001', {
    until: now + 42_000,
    ifNothing: { word: 'wrapUpSaves', with: { disposition: 'Promise to pay' } },
    meaning: { word: 'meaningFinal' },
    dispositions: outcomes(),
    chosenId: '101',
    secondary: { options: outcomes().slice(1), chosenId: null },
    amount: { text: '1.234,50', value: 1234.5, note: null },
    tags,
    saved: {
      tone: 'info',
      text: { word: 'savedByAgent', with: { disposition: 'Wrong person', agent: '240012' } },
      at: now - 300_000,
      notes: 'The son answered.'
    },
    notes: 'Pays on Friday by card. Confirm by e-mail.',
    notesNote: { tone: 'calm', text: { word: 'notesLeft', with: { count: 412 } } },
    save: button(
      'dispose',
      { word: 'buttonSaveInstead' },
      'utility:check',
      { word: 'saySaveInstead', with: { disposition: 'Promise to pay', saved: 'Wrong person' } },
      { type: 'agent.dispose', contactId: '1001', choice: { dispositionId: '101', notes: '', amount: 1234.5 } }
    )
  });

export function viewsWrapUp(now: number) {
  const { since, onCall, rosa, before } = samples(now);
  const ended = (form: WrapUpView): ShiftView =>
    shift({
      availability: availability({ tone: 'wrapUp', icon: 'utility:note', subtitle: { word: 'barWrapUp' }, since: since(18) }),
      cards: [
        card('1001', 1, 'Rosa Example', {
          state: 'wrappingUp',
          stateText: { word: 'stateWrappingUp' },
          stateIcon: 'utility:note',
          since: since(18),
          step: 0,
          values,
          wrapUp: form
        })
      ],
      happened: before
    });
  const disposition = {
    ...button('disposition', { word: 'buttonDisposition' }, 'utility:task', { word: 'sayAhead' }, null),
    state: 'ready' as const,
    opens: 'disposition' as const
  };
  return {
    'wrap-up-full': ended(full(now)),
    'wrap-up-callback': ended({
      ...full(now),
      chosenId: '103',
      amount: null,
      secondary: null,
      saved: null,
      tags: null,
      meaning: { word: 'meaningAgain' },
      callback: { form: rescheduleSample('1001', now) }
    }),
    ahead: shift({
      availability: onCall,
      cards: [
        card('1001', 1, 'Rosa Example', {
          ...rosa,
          controls: [holdButton('1001'), muteButton(), disposition, hangUpButton('1001')],
          ahead: {
            ...full(now),
            until: null,
            saved: null,
            ifNothing: { word: 'aheadNothing' },
            save: {
              ...button(
                'saveAtEnd',
                { word: 'buttonSaveAtEnd' },
                'utility:check',
                { word: 'saySaveAtEnd', with: { disposition: 'Promise to pay' } },
                { type: 'agent.saveAtEnd', contactId: '1001', on: true }
              ),
              pressed: false
            }
          }
        })
      ],
      happened: before
    })
  } satisfies Record<string, ShiftView>;
}
