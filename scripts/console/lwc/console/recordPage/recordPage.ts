/** A contact's record page: who it is, highlights, details, colleagues at the same account, what the dialer did with it. */
import { api, LightningElement } from 'lwc';
import { format } from '../../../stand-ins/salesforce/i18n';
import { ShowToastEvent } from '../../../stand-ins/lightning/platformShowToastEvent';
import { detailsOf, highlightsOf, type FieldView } from '../../../records/contactLayout';
import { isDemo } from '../../../page/demo';
import { recordBook, type ConsoleRecord } from '../../../records/recordBook';
import { say, text } from '../../../text/text';
import { provideTabId } from '../../../workspace/contextProviders';
import { recordPage } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

const locale = String(format('locale', 'en-US'));
const minuteMs = 60_000;

export default class RecordPage extends LightningElement {
  readonly text = text;
  readonly hasDialing = !isDemo;
  @api tabId = '';
  @api recordId = '';
  now = Date.now();
  #ticking: ReturnType<typeof setInterval> | null = null;

  connectedCallback(): void {
    provideTabId(this, this.tabId);
    this.#ticking = setInterval(() => {
      this.now = Date.now();
    }, minuteMs / 4);
  }

  disconnectedCallback(): void {
    if (this.#ticking !== null) clearInterval(this.#ticking);
  }

  get record(): ConsoleRecord | null {
    return recordBook.find(this.recordId);
  }

  get missing(): string {
    return say('noRecord', { id: this.recordId });
  }

  get name(): string {
    return this.record?.name ?? '';
  }

  get highlights(): readonly FieldView[] {
    return this.record ? highlightsOf(this.record, this.now, locale) : [];
  }

  get details(): readonly FieldView[] {
    return this.record ? detailsOf(this.record, this.now, locale) : [];
  }

  /** Other contacts of the same account. */
  get related(): readonly ConsoleRecord[] {
    const account = this.record?.fields['Account'];
    if (!account) return [];
    return recordBook.all.filter((other) => other.fields['Account'] === account && other !== this.record);
  }

  get hasRelated(): boolean {
    return this.related.length > 0;
  }

  openRelated(event: Event): void {
    event.preventDefault();
    const recordId = (event.currentTarget as HTMLElement).dataset['id'];
    if (recordId) workspace.open(recordPage(recordId));
  }

  /** Buttons that an org has and the local console only shows. */
  explain(): void {
    this.dispatchEvent(new ShowToastEvent({ title: text.onlyShows, message: text.onlyShowsWhy, variant: 'info' }));
  }
}
