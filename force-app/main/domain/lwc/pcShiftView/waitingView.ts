/** The calls band without a card: what is waited for, since when, and whether there is anything to do. */
import type { Instant } from 'c/pcFacts';
import type { Scene } from './scene';
import { legIsMissed } from './noticeView';
import { say } from './text';
import { dialerHint } from './waitingHint';
import type { Text, WaitingView } from './viewTypes';
import type { WaitingWord } from './wordsShift';

type Pair = readonly [Text, WaitingWord];

const inDialer = ({ context: { skill } }: Scene): Text =>
  skill && skill.skillName !== '' ? say('waitingSkill', { skill: skill.skillName }) : say('waitingDialer');

const pair = (scene: Scene): Pair => {
  const { agentState } = scene.context;
  switch (agentState?.condition) {
    case 'dialer':
      return [inDialer(scene), dialerHint(scene)];
    case 'dialerPending':
      return [say('waitingPending'), 'waitingPendingHint'];
    case 'available':
      return [say('waitingAvailable'), 'waitingAvailableHint'];
    case 'inboundContact':
    case 'outboundContact':
    case 'inboundConsult':
    case 'outboundConsult':
      return [say('waitingElsewhere'), 'waitingElsewhereHint'];
    case 'unavailable':
      return agentState.acw ? [say('waitingWrapUp'), 'waitingWrapUpHint'] : [say('waitingAway'), 'waitingAwayHint'];
    case 'unknown':
      return [say('waitingUnknown', { raw: agentState.rawState }), 'waitingUnknownHint'];
    default:
      return [say('waitingAway'), 'waitingAwayHint'];
  }
};

const hint = (scene: Scene, usual: WaitingWord): WaitingWord => {
  if (scene.lastKnown) return 'waitingLinkHint';
  if (legIsMissed(scene)) return 'waitingLegHint';
  if (scene.context.leg === null && usual === 'waitingAwayHint') return 'waitingFirstHint';
  return scene.context.listLow === 'empty' ? 'waitingEmptyHint' : usual;
};

/** Since the agent entered the state, or since the last line left, whichever is later. */
const since = ({ context: { agentState, endedLines } }: Scene): Instant | null => {
  const entered = agentState?.startedAt ?? null;
  const left = endedLines[0]?.endedAt ?? null;
  return entered !== null && left !== null ? Math.max(entered, left) : entered;
};

export const waitingView = (scene: Scene): WaitingView | null => {
  if (!scene.inSession || scene.calls.length > 0) return null;
  const [text, usual] = pair(scene);
  return { text, since: since(scene), hint: say(hint(scene, usual)) };
};
