/** Mask and record: what is shown is what the dialer last said, Status and IsLogging (protocol 6.2, 6.7). */
import { callControl } from './controls';
import { isGranted, isOffered } from './permissions';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView } from './viewTypes';
import { whyNot } from './whyNot';

/** None where neither the session nor the role has it; a masked call keeps it, so that it can be unmasked. */
export const maskButton = (call: CallScene, scene: Scene): readonly ButtonView[] => {
  const { session, permissions } = scene.context;
  const masked = call.state === 'masked';
  if (!masked && (session?.canMask === false || !isGranted(permissions, 'Masking'))) return [];
  const intent = { type: masked ? 'agent.unmask' : 'agent.mask', contactId: call.contactId } as const;
  return [
    callControl(call, {
      name: 'mask',
      icon: masked ? 'utility:preview' : 'utility:hide',
      text: say(masked ? 'buttonMasked' : 'buttonMask'),
      asking: say(masked ? 'buttonUnmasking' : 'buttonMasking'),
      does: say(masked ? 'sayUnmask' : 'sayMask'),
      intent,
      off: whyNot(call, scene),
      pressed: masked
    })
  ];
};

const startButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.record', contactId: call.contactId } as const;
  return callControl(call, {
    name: 'record',
    icon: 'utility:record',
    text: say('buttonRecord'),
    asking: say('buttonStartingRecord'),
    does: say('sayRecord'),
    intent,
    off: whyNot(call, scene),
    pressed: false
  });
};

/** A recording that cannot be stopped still stands here: the agent has to know that it runs. */
const stopButton = (call: CallScene, scene: Scene): ButtonView => {
  const intent = { type: 'agent.stopRecord', contactId: call.contactId } as const;
  const may = isOffered(scene.context.permissions, 'StopRecording');
  return callControl(call, {
    name: 'record',
    icon: 'utility:record',
    text: say('buttonRecording'),
    asking: say('buttonStoppingRecord'),
    does: say('sayStopRecord'),
    intent,
    when: may,
    off: may || scene.lastKnown ? whyNot(call, scene) : say('offRecordStays'),
    pressed: true
  });
};

export const recordButton = (call: CallScene, scene: Scene): readonly ButtonView[] => {
  const { session, permissions } = scene.context;
  if (call.context.contact.recording) return [stopButton(call, scene)];
  return session?.canRecord === false || !isGranted(permissions, 'RecordContact') ? [] : [startButton(call, scene)];
};
