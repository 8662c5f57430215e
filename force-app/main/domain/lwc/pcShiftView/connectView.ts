/** Before a session: the connect form and why it is there. */
import { refusalText } from './refusalText';
import type { Scene } from './scene';
import { say } from './text';
import type { ConnectView, Text } from './viewTypes';

const state = ({ link, inSession, context: { trouble } }: Scene): ConnectView['state'] => {
  if (link === 'joining' || link === 'starting') return 'joining';
  if (link === 'connecting') return 'connecting';
  if (link === 'ended') return 'ended';
  return trouble && !inSession ? 'refused' : 'ready';
};

const endedText = ({ context: { sessionEnd } }: Scene): Text => {
  if (sessionEnd?.by !== 'remote') return say('connectEnded');
  return sessionEnd.message === ''
    ? say('connectEndedElsewhere')
    : say('connectEndedWithWords', { message: sessionEnd.message });
};

const problem = (scene: Scene): Text | null => {
  const { trouble } = scene.context;
  if (scene.inSession) return null;
  if (scene.link === 'ended') return endedText(scene);
  return trouble ? say('connectRefused', { why: refusalText(trouble.refusal) }) : null;
};

export const connectView = (scene: Scene): ConnectView => ({
  state: state(scene),
  station: scene.context.station,
  problem: problem(scene)
});
