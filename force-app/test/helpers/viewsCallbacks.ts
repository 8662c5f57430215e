/** Sample views with promised callbacks. */
import type { ShiftView } from 'c/pcShiftView';
import { callbacksSample, editorSample, offerSample, removalSample } from './callbackSamples';
import { shift } from './viewParts';
import { dialSample } from './viewsCalls';
import { samples } from './viewSamples';

export function viewsCallbacks(now: number) {
  const { inDialer } = samples(now);
  const show = (rest: Partial<ShiftView>): ShiftView =>
    shift({ availability: inDialer, cards: [], callbacks: callbacksSample(now), ...rest });
  const [first, ...others] = callbacksSample(now).items;
  return {
    'callback-due': show({ offer: offerSample(now) }),
    'callback-editor': show({ offer: offerSample(now, { editor: editorSample('time', now) }) }),
    'callback-removal': show({ offer: offerSample(now, { removal: removalSample('offered', 'Rosa Example') }) }),
    'my-callbacks': show({}),
    'all-tools': show({ dial: { ...dialSample(), open: false } }),
    'my-callbacks-new': show({ callbacks: callbacksSample(now, { editor: editorSample('whole', now) }) }),
    'my-callbacks-removal': show({
      callbacks: callbacksSample(now, {
        note: { tone: 'calm', text: { word: 'callbackSaved' } },
        items: first ? [{ ...first, removal: removalSample('planned', 'Rosa Example') }, ...others] : []
      })
    })
  };
}
