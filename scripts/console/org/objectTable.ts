/** Objects and fields of the org: those of the sample data, described as an org describes them. */
import type { FieldFacts, ObjectFacts } from 'c/pcFacts';

type Words = readonly [en: string, ja: string];

/** One field: what the platform's describe says of it, without who may use it. */
export interface FieldRow {
  readonly apiName: string;
  readonly label: Words;
  readonly type: string;
  readonly createable: boolean;
  readonly filterable: boolean;
}

export interface ObjectRow {
  readonly apiName: string;
  readonly label: Words;
  /** Found by a search for a number. */
  readonly searchable: boolean;
  readonly fields: readonly FieldRow[];
}

const field = (apiName: string, type: string, en: string, ja: string): FieldRow => ({
  apiName,
  label: [en, ja],
  type,
  createable: type !== 'ID',
  filterable: type !== 'TEXTAREA'
});

const computed = (row: FieldRow): FieldRow => ({ ...row, createable: false });

export const objectTable: readonly ObjectRow[] = [
  {
    apiName: 'Account',
    label: ['Account', '取引先'],
    searchable: true,
    fields: [
      field('Id', 'ID', 'Account ID', '取引先 ID'),
      field('Name', 'STRING', 'Account Name', '取引先名'),
      field('Type', 'PICKLIST', 'Type', '種別'),
      field('Industry', 'PICKLIST', 'Industry', '業種'),
      field('NumberOfEmployees', 'INTEGER', 'Employees', '従業員数'),
      field('Website', 'URL', 'Website', 'Web サイト'),
      field('Phone', 'PHONE', 'Phone', '電話'),
      field('BillingCity', 'STRING', 'Billing City', '市区郡(請求先)'),
      field('BillingState', 'STRING', 'Billing State/Province', '都道府県(請求先)'),
      field('BillingCountry', 'STRING', 'Billing Country', '国(請求先)'),
      field('Description', 'TEXTAREA', 'Description', '説明')
    ]
  },
  {
    apiName: 'Contact',
    label: ['Contact', '取引先責任者'],
    searchable: true,
    fields: [
      field('Id', 'ID', 'Contact ID', '取引先責任者 ID'),
      computed(field('Name', 'STRING', 'Full Name', '氏名')),
      field('FirstName', 'STRING', 'First Name', '名'),
      field('LastName', 'STRING', 'Last Name', '姓'),
      field('AccountId', 'REFERENCE', 'Account ID', '取引先 ID'),
      field('Title', 'STRING', 'Title', '役職'),
      field('Phone', 'PHONE', 'Business Phone', '電話'),
      field('MobilePhone', 'PHONE', 'Mobile Phone', '携帯'),
      field('Email', 'EMAIL', 'Email', 'メール'),
      field('MailingCity', 'STRING', 'Mailing City', '市区郡(郵送先)'),
      field('MailingState', 'STRING', 'Mailing State/Province', '都道府県(郵送先)'),
      field('MailingCountry', 'STRING', 'Mailing Country', '国(郵送先)'),
      field('Description', 'TEXTAREA', 'Contact Description', '説明')
    ]
  }
];

/** API names are compared without case. */
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

export const objectRow = (apiName: string): ObjectRow | undefined => objectTable.find((one) => same(one.apiName, apiName));

export const fieldRow = (object: ObjectRow | undefined, apiName: string): FieldRow | undefined =>
  object?.fields.find((one) => same(one.apiName, apiName));

/** What was taken from the users: an object, or `Contact.Title`. */
export interface Withheld {
  readonly readable?: boolean | undefined;
  readonly createable?: boolean | undefined;
}

export type Access = (apiName: string) => Withheld;

export type Language = 'en' | 'ja';

const factsOfField = (object: ObjectRow | undefined, apiName: string, access: Access, language: Language): FieldFacts => {
  const row = fieldRow(object, apiName);
  if (!object || !row) {
    return { apiName, label: '', exists: false, readable: false, createable: false, filterable: false, type: '' };
  }
  const { readable = true, createable = row.createable } = access(`${object.apiName}.${row.apiName}`);
  return {
    apiName: row.apiName,
    label: row.label[language === 'ja' ? 1 : 0],
    exists: true,
    readable,
    createable: readable && createable,
    filterable: row.filterable,
    type: row.type
  };
};

/** What the org says of an object and those of its fields that were asked for. */
export const factsOf = (
  apiName: string,
  fields: readonly string[],
  { access, language }: { readonly access: Access; readonly language: Language }
): ObjectFacts => {
  const row = objectRow(apiName);
  const { readable = true, createable = true } = row ? access(row.apiName) : { readable: false, createable: false };
  return {
    apiName: row?.apiName ?? apiName,
    label: row?.label[language === 'ja' ? 1 : 0] ?? '',
    exists: row !== undefined,
    readable,
    createable: readable && createable,
    fields: fields.map((field) => factsOfField(row, field, access, language))
  };
};
