/** The page of a new record: the local console only shows with which values its form begins. */
import { api, LightningElement } from 'lwc';
import type { FieldView } from '../../../records/contactLayout';
import { decodeDefaultFieldValues } from '../../../stand-ins/lightning/pageReferenceUtils';
import { say, text } from '../../../text/text';
import type { PageReference } from '../../../workspace/pageReference';

export default class NewRecord extends LightningElement {
  readonly text = text;
  @api page!: PageReference;

  get heading(): string {
    return say('newRecord', { object: this.page.attributes.objectApiName ?? '' });
  }

  get fields(): readonly FieldView[] {
    const values = decodeDefaultFieldValues(this.page.state?.['defaultFieldValues'] ?? '');
    return Object.entries(values).map(([field, value]) => ({
      key: field,
      label: field,
      value,
      isText: true,
      isPhone: false,
      isEmail: false,
      lines: []
    }));
  }

  get hint(): string {
    return this.fields.length > 0 ? text.newRecordHint : text.newRecordEmpty;
  }
}
