/**
 * One sample view per state of the panel: what component tests mount and what the console's gallery (`?gallery=<name>`) paints.
 * They are samples for eyes and for painting; only the machines decide what a real view is.
 */
import type { ShiftView } from 'c/pcShiftView';
import { card, happened, shift } from './viewParts';
import { samples } from './viewSamples';
import { viewsBefore } from './viewsBefore';
import { viewsCalls } from './viewsCalls';
import { viewsCallbacks } from './viewsCallbacks';
import { viewsCrowded } from './viewsCrowded';
import { viewsDuring } from './viewsDuring';
import { viewsOnCall } from './viewsOnCall';
import { viewsPreview } from './viewsPreview';
import { viewsReschedule } from './viewsReschedule';
import { viewsShift } from './viewsShift';
import { viewsTwoCalls } from './viewsTwoCalls';
import { viewsWrapUp } from './viewsWrapUp';

/** Text from outside that tries to be more than text, and text that is long, right-to-left or missing. */
function hostileView(now: number): ShiftView {
  const { since, inDialer, three } = samples(now);
  return shift({
    availability: { ...inDialer, title: '回収業務A（関東・優先度の高いお客様・追加分）' },
    cards: [
      card('1001', 1, '<img src=x onerror=alert(1)>', {
        ...three[0],
        contactId: '1001',
        name: '<img src=x onerror=alert(1)>'
      }),
      card(
        '1002',
        2,
        '長谷川 ヴィクトリア・アレクサンドラ・マリア',
        three[1] && { ...three[1], name: '長谷川 ヴィクトリア・アレクサンドラ・マリア' }
      ),
      card('1003', 3, 'عبد الرحمن بن محمد', {
        state: 'unknown',
        stateText: { word: 'stateUnknown', with: { raw: '{name} ‮Reversed' } },
        stateIcon: 'utility:question',
        step: 0,
        problem: { word: 'problemUnknownState', with: { raw: '{name} ‮Reversed' } }
      }),
      card('1004', 4, '', { since: since(1), number: '', skillName: 'Renewals West', zoneName: '' })
    ],
    happened: [
      happened(
        '9009',
        '<b>Bo</b>',
        { word: 'happenedCode', with: { happened: { word: 'happenedEndedUnknown' }, code: '<1207>' } },
        'utility:question',
        since(9)
      )
    ]
  });
}

/** The samples, as if it were `now` (ms) at the dialer. */
export function sampleViews(now: number) {
  return {
    ...viewsBefore(now),
    ...viewsCalls(now),
    ...viewsOnCall(now),
    ...viewsCallbacks(now),
    ...viewsCrowded(now),
    ...viewsDuring(now),
    ...viewsPreview(now),
    ...viewsReschedule(now),
    ...viewsShift(now),
    ...viewsTwoCalls(now),
    ...viewsWrapUp(now),
    hostile: hostileView(now)
  } satisfies Record<string, ShiftView>;
}

/** Names of the samples. */
export type ViewName = keyof ReturnType<typeof sampleViews>;
