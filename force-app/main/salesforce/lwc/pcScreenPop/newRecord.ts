/** The page on which a record is made. */
import { encodeDefaultFieldValues } from 'lightning/pageReferenceUtils';

/** A record to be made. `values`: field API name → what the form begins with. */
export interface NewRecord {
  readonly objectApiName: string;
  readonly values: Readonly<Record<string, string>>;
}

export const newRecordPage = ({ objectApiName, values }: NewRecord) => ({
  type: 'standard__objectPage',
  attributes: { objectApiName, actionName: 'new' },
  state: Object.keys(values).length === 0 ? {} : { defaultFieldValues: encodeDefaultFieldValues({ ...values }) }
});
