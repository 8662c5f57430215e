/** Saying how a contact stands without dialing: the wrap-up's own form, with the dispositions meant for previews (protocol 7.4). */
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { WrapUpView } from './wrapUpTypes';
import { wrapUpView } from './wrapUpView';

export const previewForm = (call: CallScene, scene: Scene, countdown: Pick<WrapUpView, 'until' | 'ifNothing'>): WrapUpView => {
  const form = wrapUpView(call, scene);
  const meant = new Set(
    (call.context.dispositions ?? []).filter(({ forPreview }) => forPreview).map(({ dispositionId }) => dispositionId)
  );
  const dispositions = form.dispositions.filter(({ dispositionId }) => meant.has(dispositionId));
  const empty = form.list === 'ready' && dispositions.length === 0;
  return {
    ...form,
    ...countdown,
    list: empty ? 'none' : form.list,
    dispositions,
    required: true,
    save: { ...form.save, text: form.save.state === 'ready' || form.save.state === 'off' ? say('buttonSave') : form.save.text }
  };
};
