/** Outside network: call placed → what came of it → call ended (protocol 5.4, 5.6). The last step is the call's own Hang up. */
import { isOutsideNetwork } from 'c/pcCallMachine';
import type { CallOutcome } from 'c/pcFacts';
import { callControl } from './controls';
import type { OutcomeView, OutsideStepView, OutsideView } from './outsideTypes';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView } from './viewTypes';
import { whyNot } from './whyNot';
import type { OnCallWord } from './wordsOnCall';

/** In the order of the official list, the conversation first. */
const outcomes: readonly (readonly [CallOutcome, OnCallWord])[] = [
  ['answered', 'outcomeAnswered'],
  ['noAnswer', 'outcomeNoAnswer'],
  ['busy', 'outcomeBusy'],
  ['fax', 'outcomeFax'],
  ['intercept', 'outcomeIntercept']
];

const placedButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.callPlaced', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'callPlaced',
    icon: 'utility:outbound_call',
    text: say('buttonCallPlaced'),
    asking: say('buttonTelling'),
    does: say('sayCallPlaced'),
    intent,
    off: whyNot(call, scene)
  });
};

const outcomeView = (call: CallScene, scene: Scene, outcome: CallOutcome, word: OnCallWord): OutcomeView => {
  const intent = { type: 'agent.tellOutcome', contactId: call.contactId, outcome } as const;
  const answered = outcome === 'answered';
  return {
    outcome,
    text: say(word),
    then: say(answered ? 'outcomeGoesOn' : 'outcomeEnds'),
    tell: callControl(call, {
      name: 'tellOutcome',
      icon: 'utility:check',
      text: answered ? say('buttonAnsweredGoOn') : say('buttonTellOutcome', { outcome: say(word) }),
      asking: say('buttonTelling'),
      does: say(answered ? 'sayTellAnswered' : 'sayTellOutcome'),
      intent,
      off: whyNot(call, scene)
    })
  };
};

const order = ['placed', 'outcome', 'ended'] as const;

const stepWords = {
  placed: 'outsidePlaced',
  outcome: 'outsideOutcome',
  ended: 'outsideEnded'
} as const satisfies Record<OutsideStepView['name'], OnCallWord>;

/** The step the agent is at, by what the dialer last said; null when the contact is not on its way or there. */
const stepNow = ({ state }: CallScene): number | null => {
  if (state === 'dialing') return 0;
  if (state === 'ringing') return 1;
  return state === 'active' ? 2 : null;
};

export const outsideView = (call: CallScene, scene: Scene): OutsideView | null => {
  const now = stepNow(call);
  if (now === null || !isOutsideNetwork(call.context)) return null;
  return {
    steps: order.map((name, at) => ({
      name,
      state: at < now ? 'done' : at === now ? 'now' : 'later',
      text: say(at === 0 && now === 0 ? 'outsideDial' : stepWords[name])
    })),
    lead: say('outsideSilent'),
    placed: now === 0 ? placedButton(call, scene) : null,
    outcomes: now === 1 ? outcomes.map(([outcome, word]) => outcomeView(call, scene, outcome, word)) : []
  };
};
