/** What the dialer says was saved already, and that nobody is sure of a save. */
import type { SavedDisposition } from 'c/pcFacts';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { Text } from './viewTypes';
import type { SavedView } from './wrapUpTypes';

const whose = ({ name, dispositionId, agentId }: SavedDisposition, { context: { session } }: Scene): Text => {
  const disposition = name || dispositionId;
  if (agentId === '') return say('savedBefore', { disposition });
  return agentId === session?.agentId
    ? say('savedByYou', { disposition })
    : say('savedByAgent', { disposition, agent: agentId });
};

/** Null while nothing is known to be saved. */
export const savedView = ({ context: { saved, asked } }: CallScene, scene: Scene): SavedView | null => {
  if (saved.doubted !== null) {
    const text = say(saved.state === 'failed' ? 'savedUnsure' : 'savedAsking');
    return { tone: 'warning', text, at: null, notes: '' };
  }
  if (saved.found === null || asked['command.dispose']?.accepted) return null;
  return { tone: 'info', text: whose(saved.found, scene), at: saved.found.savedAt, notes: saved.found.notes };
};
