/** Guards and actions of saving: when a draft goes out, what is asked before, and the tags beside it. */
import { assign, enqueueActions } from 'c/pcXstate';
import type { DialerCommand, DispositionChoice, Instant } from 'c/pcFacts';
import { markAsked } from './asked';
import type { CallContext } from './callContext';
import type { CallEvent, FromCall } from './callEvents';
import { choiceGap, mayDispose } from './callOffers';
import { choiceNow, withShortNotes } from './choice';
import { draftAfterIntent } from './draft';
import type { ReadCallback } from './draft';
import { askAgain, learnSaving, mustAskSaved, resumed } from './saving';
import { answeredTags, tagsWait } from './tagSaving';

interface Args {
  readonly context: CallContext;
  readonly event: CallEvent;
}

/** What saving needs from outside. */
export interface SavingTools {
  /** Local clock, ms. */
  readonly now: () => Instant;
  readonly readCallback: ReadCallback;
}

const assigning = (change: (args: Args) => Partial<CallContext>) =>
  assign<CallContext, CallEvent, undefined, CallEvent, never>(change);

const steps = (
  collect: Parameters<typeof enqueueActions<CallContext, CallEvent, undefined, CallEvent, never, never, never, never, never>>[0]
) => enqueueActions<CallContext, CallEvent, undefined, CallEvent, never, never, never, never, never>(collect);

/** Nothing stands in the way of a save without a press: no doubt about the last one, nothing saved by somebody else. */
const isClear = ({ saved }: CallContext): boolean => saved.doubted === null && saved.found === null;

export const wrapUpGuards = ({ now, readCallback }: SavingTools) => {
  const drafted = (context: CallContext): DispositionChoice => choiceNow(context, readCallback, now() + context.offsetMs);
  return {
    /** Also at zero: notes that are too long are no reason to lose the choice. */
    mayDisposeDraft: ({ context }: Args) => isClear(context) && mayDispose(context, withShortNotes(drafted(context))),
    mustAskSaved: ({ context }: Args) => mustAskSaved(context),
    /** Chosen before, to be saved now: the call has ended, or the doubt about the last save is gone. */
    savesNow: ({ context }: Args) =>
      context.saveAtEnd && isClear(context) && context.saved.state !== 'asking' && mayDispose(context, drafted(context)),
    mustCheckFirst: ({ context, event }: Args) =>
      event.type === 'agent.dispose' && context.saved.doubted !== null && mayDispose(context, event.choice),
    maySaveAtEnd: ({ context, event }: Args) => {
      if (event.type !== 'agent.saveAtEnd') return false;
      if (!event.on) return context.saveAtEnd;
      const draft = { ...context.draft, callback: event.callback ?? context.draft.callback };
      return !context.saveAtEnd && choiceGap(drafted({ ...context, draft }), context.dispositions) === null;
    },
    tagsWait: ({ context: { contact, draft, tags, linkUp } }: Args) =>
      linkUp && contact.status === 'disconnected' && tagsWait(draft.tagIds, tags)
  };
};

export const wrapUpActions = ({ now, readCallback }: SavingTools) => {
  const drafted = (context: CallContext): DispositionChoice => choiceNow(context, readCallback, now() + context.offsetMs);
  const say = (enqueue: { sendParent: (command: FromCall) => void }, command: Extract<DialerCommand, FromCall>) =>
    enqueue.sendParent(command);
  return {
    /** What is to be saved at the end is what stood there when the agent said so; another disposition is another decision. */
    keepDraft: assigning(({ context, event }) => {
      const draft = draftAfterIntent(context.draft, event);
      return { draft, saveAtEnd: context.saveAtEnd && draft.dispositionId === context.draft.dispositionId };
    }),
    keepSaveAtEnd: assigning(({ context, event }) =>
      event.type === 'agent.saveAtEnd'
        ? { saveAtEnd: event.on, draft: { ...context.draft, callback: event.callback ?? context.draft.callback } }
        : {}
    ),
    saveAfterCheck: assigning(({ context }) => ({ saveAtEnd: true, saved: askAgain(context.saved) })),
    learnSaving: assigning(({ context, event }) => learnSaving(context, event)),
    resume: assigning(({ context }) => resumed(context)),
    learnTags: assigning(({ context, event }) => {
      const tags = answeredTags(context.tags, event);
      return tags === null ? {} : { tags };
    }),
    askSaved: steps(({ context, enqueue }) => {
      enqueue.assign({ saved: { ...context.saved, state: 'asking' } });
      say(enqueue, { type: 'command.readSaved', contactId: context.contact.contactId });
    }),
    sendTags: steps(({ context: { contact, draft, tags, linkUp }, enqueue }) => {
      if (!linkUp || contact.status !== 'disconnected' || !tagsWait(draft.tagIds, tags)) return;
      enqueue.assign({ tags: { state: 'asked', tagIds: draft.tagIds, refusal: null } });
      say(enqueue, { type: 'command.saveTags', contactId: contact.contactId, tagIds: draft.tagIds });
    }),
    /** The draft goes out without a press. */
    sendDraft: steps(({ context, enqueue }) => {
      enqueue.assign({ asked: markAsked(context.asked, 'command.dispose', now()), saveAtEnd: false });
      const choice = withShortNotes(drafted(context));
      say(enqueue, { type: 'command.dispose', contactId: context.contact.contactId, choice });
    })
  };
};
