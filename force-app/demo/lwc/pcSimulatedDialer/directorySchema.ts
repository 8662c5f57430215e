/** Schema of the address books in the campaign file. */
import { array, nullish, picklist, strictObject, string } from 'c/pcValibotDemo';
import { id, text } from './schemaParts';

const entry = strictObject({
  entryId: id,
  firstName: nullish(string(), ''),
  middleName: nullish(string(), ''),
  lastName: nullish(string(), ''),
  company: nullish(string(), ''),
  phone: nullish(string(), ''),
  mobile: nullish(string(), ''),
  email: nullish(string(), '')
});

export const addressBook = strictObject({
  addressBookId: id,
  name: text,
  type: nullish(picklist(['Standard', 'Personal']), 'Standard'),
  agentIds: nullish(array(id), null),
  entries: array(entry)
});
