/**
 * State of a line: a word, an icon and always the same place. Colour only repeats what the word says. Not lightning-badge, because
 * the colour of its icon has no hook in SLDS 2.
 */
import { LightningElement, api } from 'lwc';
import type { Sentence } from 'c/pcLabels';
import type { LineState } from 'c/pcShiftView';

type Tone = 'calm' | 'verdict' | 'live' | 'hold';

const tones: Partial<Record<LineState, Tone>> = {
  screening: 'verdict',
  active: 'live',
  conferenced: 'live',
  held: 'hold',
  masked: 'hold'
};

export default class PcStateChip extends LightningElement {
  @api state!: LineState;
  @api text!: Sentence;
  @api icon!: string;
  /** The last known state, not the present one. */
  @api stale = false;

  get classes(): string {
    return `chip ${this.stale ? 'calm' : (tones[this.state] ?? 'calm')}`;
  }
}
