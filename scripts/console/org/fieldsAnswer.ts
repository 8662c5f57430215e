/** What `PC_RecordFieldsController.read` answers, from the sample records. */
import type { FieldsAnswer, FieldsRequest } from 'c/pcFacts';
import { fieldRow, objectRow, type Language } from './objectTable';
import type { OrgStore } from './orgStore';
import { shownValue } from './rowsOfObjects';

const answerTo = (store: OrgStore, { recordId, fields }: FieldsRequest, language: Language): FieldsAnswer => {
  const record = store.records.find(({ id }) => id.slice(0, 15) === recordId.slice(0, 15));
  const object = record && objectRow(record.object);
  if (!record || !object || store.access(object.apiName).readable === false) {
    return { recordId, objectApiName: '', name: '', values: [], unreadable: [...fields], problem: 'noAccess' };
  }
  const rows = fields.map((name) => {
    const row = fieldRow(object, name);
    return row && store.access(`${object.apiName}.${row.apiName}`).readable !== false ? row : name;
  });
  return {
    recordId: record.id,
    objectApiName: object.apiName,
    name: record.name,
    values: rows.flatMap((row) =>
      typeof row === 'string'
        ? []
        : [
            {
              fieldApiName: row.apiName,
              label: row.label[language === 'ja' ? 1 : 0],
              value: shownValue(record, row, store.records),
              type: row.type
            }
          ]
    ),
    unreadable: rows.filter((row) => typeof row === 'string'),
    problem: ''
  };
};

export const fieldsAnswer = (
  store: OrgStore,
  requests: readonly FieldsRequest[],
  language: Language
): readonly FieldsAnswer[] => requests.map((request) => answerTo(store, request, language));
