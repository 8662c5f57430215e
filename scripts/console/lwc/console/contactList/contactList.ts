/** The list the app starts with: all sample contacts. */
import { LightningElement } from 'lwc';
import { recordBook, type ConsoleRecord } from '../../../records/recordBook';
import { text } from '../../../text/text';
import { recordPage } from '../../../workspace/pageReference';
import { workspace } from '../../../workspace/workspace';

export default class ContactList extends LightningElement {
  readonly text = text;

  get contacts() {
    return recordBook.all.map(({ recordId, name, fields }: ConsoleRecord) => ({
      recordId,
      name,
      account: fields['Account'] ?? '',
      phone: fields['Phone'] ?? '',
      email: fields['Email'] ?? ''
    }));
  }

  get hasContacts(): boolean {
    return recordBook.all.length > 0;
  }

  show(event: Event): void {
    event.preventDefault();
    const recordId = (event.currentTarget as HTMLElement).dataset['id'];
    if (recordId) workspace.open(recordPage(recordId));
  }
}
