/** What the demo's Apex answers, from the sample records the page has: contacts by e-mail address. */
import { recordBook } from '../records/recordBook';
import { answerApex } from '../stand-ins/salesforce/apex';

export function answerDemoPeople(): void {
  answerApex('PC_DemoPeople.find', ({ addresses }) => {
    const wanted = new Set((addresses as readonly string[]).map((address) => address.toLowerCase()));
    return recordBook.all.flatMap(({ recordId, fields }) => {
      const email = (fields['Email'] ?? '').toLowerCase();
      return wanted.has(email) ? [{ email, recordId }] : [];
    });
  });
}
