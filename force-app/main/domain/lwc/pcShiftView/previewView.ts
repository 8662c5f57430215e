/** A record offered before it is dialed (protocol 5.4). */
import { isOverdue, previewEnd } from 'c/pcCallMachine';
import type { Instant } from 'c/pcFacts';
import { acceptButton, isOutside, isTyped, previewActions } from './previewButtons';
import { cardValues } from './cardValues';
import { previewForm } from './previewForm';
import { previewSetup } from './previewSetup';
import type { PreviewSetup } from './previewSetup';
import { refusalText } from './refusalText';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ManualDialView, PreviewView } from './previewTypes';
import type { Text } from './viewTypes';

/** When the dialer decides by itself, by its own clock; null when it waits, or has let that time pass without a word. */
export const previewUntil = ({ context }: Pick<CallScene, 'context'>): Instant | null =>
  isOverdue(context) ? null : previewEnd(context.contact);

/** What happens at zero, and what that means. */
const atZero = (call: CallScene, setup: PreviewSetup): readonly [Text, Text | null] => {
  const { rules, state } = setup;
  if (isOverdue(call.context)) return [say('previewOverdue'), say('previewOverdueThen')];
  if (previewUntil(call) === null) return [say('previewStays'), null];
  if (rules?.acceptsAtEnd === true && isOutside(setup)) return [say('previewAccepts'), say('sayAcceptOutside')];
  if (rules?.acceptsAtEnd === true) return [say('previewDials'), say('previewDialsThen')];
  if (rules?.acceptsAtEnd === false) return [say('previewRequeues'), say('previewNobody')];
  if (rules !== null) return [say('previewUnsure'), null];
  // What could not be read stands on the card already.
  return [say('previewUnsure'), state === 'failed' ? null : say('offParametersLoading')];
};

/** What a preview does at zero, in one sentence. */
export const ifNothing = (call: CallScene, scene: Scene): Text => atZero(call, previewSetup(call, scene))[0];

/** Says no more than the setup makes certain. */
const lawText = (call: CallScene, setup: PreviewSetup): Text | null => {
  if (!call.context.contact.compliance) return null;
  if (isTyped(setup)) return say('previewLawTyped');
  const waits = previewEnd(call.context.contact) === null || setup.rules?.acceptsAtEnd === false;
  return say(waits ? 'previewLawDecision' : 'previewLaw');
};

const manualDial = (call: CallScene, setup: PreviewSetup): ManualDialView | null =>
  isTyped(setup)
    ? {
        number: call.context.contact.number,
        completes: setup.rules?.delivery === 'manualDialCorrected',
        waits: say('offNumberWaits')
      }
    : null;

export const previewView = (call: CallScene, scene: Scene): PreviewView => {
  const setup = previewSetup(call, scene);
  const [nothing, then] = atZero(call, setup);
  const disposing = previewForm(call, scene, { until: previewUntil(call), ifNothing: nothing });
  return {
    since: call.context.contact.changedAt,
    until: previewUntil(call),
    ifNothing: nothing,
    then,
    compliance: lawText(call, setup),
    ...cardValues(call, scene),
    manual: manualDial(call, setup),
    accept: acceptButton(call, scene, setup),
    actions: previewActions(call, scene, setup, disposing.list),
    disposing
  };
};

/** The skill's setup could not be read: said on the card, where its buttons are missing. */
export const previewProblem = (call: CallScene, scene: Scene): Text | null => {
  const { state, refusal } = previewSetup(call, scene);
  return state === 'failed' && refusal ? say('problemNoParameters', { why: refusalText(refusal) }) : null;
};
