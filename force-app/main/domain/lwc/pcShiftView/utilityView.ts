/** The utility bar item: what wants the agent now (mock README 10). */
import { barView } from './barView';
import { isHeard } from './cardView';
import { lineWords } from './lineWords';
import { previewUntil } from './previewView';
import { visibleNumber } from './numberView';
import type { CallScene, Scene } from './scene';
import { nameIn, say } from './text';
import type { LineState, Text, UtilityView } from './viewTypes';

type Item = Omit<UtilityView, 'popOut'>;

const item = (label: Text, icon: string, rest: Partial<Item> = {}): Item => ({
  label,
  since: null,
  until: null,
  icon: icon.replace('utility:', ''),
  variant: null,
  highlighted: false,
  ...rest
});

const linkItem = ({ inSession, lastKnown, link }: Scene): Item | null => {
  if (lastKnown) {
    const label = say(link === 'failed' ? 'utilityNoLink' : 'utilityReconnecting');
    return item(label, 'sync', { variant: 'error', highlighted: true });
  }
  if (inSession) return null;
  const connecting = link === 'joining' || link === 'connecting';
  return item(say(connecting ? 'utilityConnecting' : 'utilityConnect'), 'routing_offline');
};

/** What a call says of itself; null for one that only counts. */
const callItem = (call: CallScene, scene: Scene): Item | null => {
  const { contact, activeSince, wrapUpUntil } = call.context;
  const name = nameIn(contact.name || (call.is('offered') ? visibleNumber(call, scene) : ''));
  const { icon } = lineWords[call.state];
  const since = contact.changedAt;
  switch (call.state) {
    case 'active':
      return item(say('utilityActive', { name: contact.name || say('utilityNoName') }), icon, {
        since: activeSince,
        variant: 'success'
      });
    case 'held':
      return item(say('utilityHeld'), icon, { since, variant: 'warning' });
    case 'masked':
      return item(say('utilityMasked'), icon, { since, variant: 'warning' });
    case 'conferenced':
      return item(say('utilityConferenced'), icon, { since: activeSince, variant: 'success' });
    case 'screening':
      return isHeard(call, scene) ? item(say('utilityScreening', { name }), icon, { highlighted: true }) : null;
    case 'previewing':
      return previewItem(call, icon);
    case 'offered':
      return item(say('utilityOffered', { name }), icon, { highlighted: true });
    case 'callbackOffered':
      return item(say('utilityCallbackOffered', { name }), icon, { highlighted: true });
    case 'wrappingUp': {
      const label = say(wrapUpUntil === null ? 'utilityWrapUpOpen' : 'utilityWrapUp');
      return item(label, icon, { until: wrapUpUntil, variant: 'warning', highlighted: true });
    }
    default:
      return null;
  }
};

const previewItem = (call: CallScene, icon: string): Item => {
  const until = previewUntil(call);
  const label = say(until === null ? 'utilityPreviewingOpen' : 'utilityPreviewing');
  return item(label, icon, { until, highlighted: true });
};

/** Most urgent first. */
const order: readonly LineState[] = [
  'active',
  'conferenced',
  'masked',
  'held',
  'screening',
  'previewing',
  'offered',
  'callbackOffered',
  'wrappingUp'
];

const urgentCall = (scene: Scene): Item | null => {
  for (const state of order) {
    for (const call of scene.calls.filter((one) => one.state === state)) {
      const found = callItem(call, scene);
      if (found) return found;
    }
  }
  return null;
};

const offerItem = ({ context: { offer } }: Scene): Item | null => {
  if (offer === null) return null;
  const until = offer.callback.expiresAt;
  return item(say(until === null ? 'utilityPromisedOpen' : 'utilityPromised'), 'date_time', { until, highlighted: true });
};

const restItem = (scene: Scene): Item => {
  const count = scene.calls.filter((call) => call.is('onTheWay') || call.is('screening')).length;
  if (count > 0) return item(say('utilityDialing', { count }), 'dialing');
  const { agentState } = scene.context;
  const bar = barView(scene);
  if (agentState?.condition === 'dialer') return item(say('utilityWaiting'), bar.icon, { since: bar.since });
  if (agentState?.condition === 'dialerPending') return item(say('utilityPending'), bar.icon);
  return item(say('utilityState', { state: bar.title }), bar.icon);
};

export const utilityView = (scene: Scene): UtilityView => ({
  ...(linkItem(scene) ?? urgentCall(scene) ?? offerItem(scene) ?? restItem(scene)),
  popOut: scene.calls.length === 0
});
