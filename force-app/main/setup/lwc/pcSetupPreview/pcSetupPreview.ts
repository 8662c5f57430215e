/** The agents' card for a contact that the administrator makes up, and what would be opened. Nothing is dialed, opened or saved. */
import { LightningElement, api } from 'lwc';
import type { PopRule, SoftphoneSettings } from 'c/pcFacts';
import { labels } from 'c/pcLabels';
import type { CardView } from 'c/pcShiftView';
import { setupLabels } from 'c/pcSetupWords';
import { lookUp } from './lookUp';
import { startPreview, type PreviewShift } from './previewShift';
import { ruleFor, ruleText, waitText } from './ruleWords';
import { contactOf, firstSkill, moments, sampleOf, type Moment, type Sample } from './sample';

/** Typing rests for so long before the org is asked, ms. */
const restMs = 400;

const momentWords: Readonly<Record<Moment, string>> = {
  previewing: labels.statePreviewing,
  ringing: labels.stateRinging,
  screening: labels.stateScreening,
  active: labels.stateActive
};

interface Option {
  readonly value: string;
  readonly text: string;
  readonly chosen: boolean;
}

type FieldName = Exclude<keyof Sample, 'moment'>;
type Field = HTMLElement & { readonly value: string; readonly dataset: { readonly field?: FieldName } };

export default class PcSetupPreview extends LightningElement {
  /** Skills that settings name. */
  @api skillNames: readonly string[] = [];

  labels = setupLabels;
  sample: Sample | null = null;
  card: CardView | null = null;
  rule = '';
  outcome = '';
  looking = false;
  said = '';
  #settings: SoftphoneSettings | null = null;
  #shift: PreviewShift | null = null;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /** What counts; another one shows the same contact anew. */
  @api get settings(): SoftphoneSettings | null {
    return this.#settings;
  }
  set settings(settings: SoftphoneSettings | null) {
    this.#settings = settings;
    if (settings && this.isConnected) this.#begin(settings);
  }

  connectedCallback(): void {
    if (this.#settings) this.#begin(this.#settings);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#resting);
    this.#shift?.stop();
    this.#shift = null;
  }

  get sampleOptions(): readonly Option[] {
    const skillName = this.sample?.skillName ?? '';
    const own = this.skillNames.map((name) => ({ value: name, text: name, chosen: name === skillName }));
    return [{ value: '', text: setupLabels.anySkill, chosen: !own.some(({ chosen }) => chosen) }, ...own];
  }

  get momentOptions(): readonly Option[] {
    return moments.map((value) => ({ value, text: momentWords[value], chosen: value === this.sample?.moment }));
  }

  /** What is being looked for, or came of it. */
  get result(): string {
    return this.looking ? setupLabels.looking : this.outcome;
  }

  handleSample({ currentTarget }: Event): void {
    if (!this.#settings) return;
    this.#use(sampleOf(this.#settings, (currentTarget as HTMLSelectElement).value, setupLabels.sampleValue));
  }

  handleMoment({ currentTarget }: Event): void {
    const moment = moments.find((one) => one === (currentTarget as HTMLSelectElement).value);
    if (this.sample && moment) this.#use({ ...this.sample, moment });
  }

  handleField({ currentTarget }: Event): void {
    const { value, dataset } = currentTarget as Field;
    if (!this.sample || !dataset.field) return;
    this.sample = { ...this.sample, [dataset.field]: value };
    clearTimeout(this.#resting);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- the org is not asked for every letter; cleared on leaving the page
    this.#resting = setTimeout(this.#show, restMs);
  }

  /** The card's controls are the agents' own, and here they reach nobody. */
  handleIntent(event: Event): void {
    event.stopPropagation();
    this.said = setupLabels.nothingSent;
  }

  #begin = (settings: SoftphoneSettings): void => {
    this.#use(this.sample ?? sampleOf(settings, firstSkill(settings), setupLabels.sampleValue));
  };

  #use = (sample: Sample): void => {
    clearTimeout(this.#resting);
    this.sample = sample;
    this.#show();
  };

  #show = (): void => {
    const [sample, settings] = [this.sample, this.#settings];
    if (!sample || !settings) return;
    const skillName = sample.skillName.trim();
    const contact = contactOf(sample, setupLabels.previewName, Date.now());
    const rule = ruleFor(settings, skillName);
    const due: PopRule[] = [];
    this.#shift?.stop();
    const shift = startPreview({
      settings,
      skillName,
      contact,
      onCard: (card) => {
        this.card = card;
      },
      onDue: (found) => due.push(found)
    });
    this.#shift = shift;
    this.said = '';
    this.rule = ruleText(rule);
    this.looking = due.length > 0;
    this.outcome = rule && due.length === 0 ? waitText(rule, contact) : '';
    for (const found of due) {
      void lookUp({ contact, rule: found, skillName, settings, tell: shift.tell }).then((outcome) => {
        if (this.#shift !== shift) return;
        this.looking = false;
        this.outcome = outcome;
      });
    }
  };
}
