/** How the skill wants its previews, as far as it was read. Compliance wins over preview (protocol 7.3). */
import type { PreviewRules, Refusal } from 'c/pcFacts';
import type { CallScene, Scene } from './scene';

/** `rules` is null while they are read, and when they could not be read: nothing is then guessed. */
export interface PreviewSetup {
  readonly state: 'loading' | 'ready' | 'failed';
  readonly rules: PreviewRules | null;
  readonly refusal: Refusal | null;
}

export const previewSetup = (call: CallScene, { context }: Scene): PreviewSetup => {
  const { skillId, compliance } = call.context.contact;
  const known =
    skillId !== null && Object.hasOwn(context.skillParameters, skillId) ? context.skillParameters[skillId] : undefined;
  const preview = known?.parameters?.preview ?? null;
  if (preview) return { state: 'ready', rules: compliance ? preview.compliance : preview.confirmation, refusal: null };
  const over = known !== undefined && known.state !== 'loading';
  return { state: over ? 'failed' : 'loading', rules: null, refusal: known?.refusal ?? null };
};
