/** What is wrong and what is worth knowing, each with the link that leads to it. Says plainly when nothing is wrong. */
import { LightningElement, api } from 'lwc';
import { sayOf, setupLabels } from 'c/pcSetupWords';

/** One sentence. */
export interface Finding {
  readonly key: string;
  readonly text: string;
  /** Where it is mended, in Setup; null when that is nowhere in Setup. */
  readonly link: { readonly href: string; readonly text: string; readonly title: string } | null;
}

export default class PcSetupProblems extends LightningElement {
  @api problems: readonly Finding[] = [];
  @api notes: readonly Finding[] = [];
  /** Hosts are still tried. */
  @api trying = false;
  /** Something could not be checked at all. */
  @api incomplete = false;

  labels = setupLabels;

  get hasProblems(): boolean {
    return this.problems.length > 0;
  }

  get hasNotes(): boolean {
    return this.notes.length > 0;
  }

  get found(): string {
    return sayOf('found', { count: this.problems.length });
  }

  /** Never while something is still tried. */
  get verdict(): string {
    if (this.trying) return setupLabels.checking;
    return this.incomplete ? setupLabels.unsure : setupLabels.allRight;
  }

  get verdictClass(): string {
    return this.trying || this.incomplete ? 'verdict' : 'verdict right';
  }

  get verdictIcon(): string {
    if (this.trying) return 'utility:clock';
    return this.incomplete ? 'utility:info' : 'utility:success';
  }
}
