/** The reschedule editor of a preview, as far as a call remembers it. Pure. */
import type { RescheduleDraft } from 'c/pcCallback';
import type { Instant } from 'c/pcFacts';
import type { CallEvent } from './callEvents';

export interface RescheduleEditor {
  /** Server instant at which it was opened, from which a first proposal is made; null while it is closed. */
  readonly openedAt: Instant | null;
  /** What the agent entered; null as long as nothing was. It outlives closing, resync and a lost link, not the contact. */
  readonly draft: RescheduleDraft | null;
}

export const closedEditor: RescheduleEditor = { openedAt: null, draft: null };

/** The editor after an intent about it. */
export const nextEditor = (editor: RescheduleEditor, event: CallEvent, serverNow: Instant): RescheduleEditor => {
  switch (event.type) {
    case 'agent.openReschedule':
      return editor.openedAt === null ? { ...editor, openedAt: serverNow } : editor;
    case 'agent.closeReschedule':
      return { ...editor, openedAt: null };
    case 'agent.draftReschedule':
      return { ...editor, draft: event.draft };
    default:
      return editor;
  }
};
