/**
 * After the call. Whatever may move the limit or the draft enters the state anew, so that the deadline is set again. Tags go out beside
 * the disposition, first, because the dialer closes the contact with the disposition.
 */
const anew = <const Action extends string | readonly string[]>(actions: Action) =>
  ({ target: 'wrappingUp', reenter: true, actions }) as const;

export const wrappingUp = {
  id: 'wrappingUp',
  description: 'The call is over, the agent says how it went. The dialer sent Disconnected and keeps it open.',
  tags: ['needsDisposition'],
  always: [
    { guard: 'mustAskSaved', actions: 'askSaved' },
    { guard: 'savesNow', actions: ['sendTags', 'sendDraft'] }
  ],
  on: {
    'agent.dispose': [
      { guard: 'mustCheckFirst', actions: ['keepDraft', 'saveAfterCheck'] },
      { guard: 'mayDispose', actions: ['keepDraft', 'sendTags', 'markAsked', 'sendCommand'] }
    ],
    'agent.draft': anew('keepDraft'),
    'agent.saveTags': { guard: 'tagsWait', actions: 'sendTags' },
    'dialer.disconnected': { guard: 'fresh', ...anew('learn') },
    'dialer.clockRead': anew('keepOffset'),
    'dialer.sessionStarted': anew(['trustNext', 'linkUp']),
    'link.restored': anew('linkUp'),
    'session.resumed': anew('resume'),
    'shift.dispositionsKnown': anew('keepDispositions'),
    'shift.wrapUpLimited': anew('keepLimit')
  },
  after: {
    shortlyBeforeZero: [
      { guard: 'mayDisposeDraft', actions: ['sendTags', 'sendDraft'] },
      { guard: 'tagsWait', actions: 'sendTags' }
    ],
    overdue: { actions: ['doubtOverdue', 'forgetLimit'] }
  }
} as const;
