import type { FieldsAnswer, MatchAnswer, MatchedRecord, MatchPopRule, PopField, PopRule } from 'c/pcFacts';
import { defaultPopRule } from 'c/pcFacts';
import { createRecordPop, type DueContact, type Opened } from '../recordPop';

const contactId = '700200001';
const record = (recordId: string, name: string): MatchedRecord => ({ recordId, objectApiName: 'Contact', name });
const rosa = record('003000000000001AAA', 'Rosa Example');
const ken = record('003000000000002AAA', 'Ken Sample');
const rule: MatchPopRule = {
  developerName: 'By_Id',
  skillName: '',
  trigger: 'amd',
  source: 'externalId',
  valueName: '',
  objectApiName: 'Contact',
  fieldApiName: 'Customer__c',
  whenOne: 'open',
  whenMany: 'choose',
  whenNone: 'new',
  openAs: 'subtab'
};
const contact = (by: PopRule = rule): DueContact => ({
  contact: {
    contactId,
    externalId: 'CUST-0091',
    screenPopUrl: '/003000000000001',
    values: []
  } as unknown as DueContact['contact'],
  rule: by
});
const title = { source: 'recordField', objectApiName: 'Contact', fieldApiName: 'Title', label: '' } as PopField;
const fields: FieldsAnswer = {
  recordId: rosa.recordId,
  objectApiName: 'Contact',
  name: '',
  values: [],
  unreadable: [],
  problem: ''
};
const answer = (records: readonly MatchedRecord[], rest: Partial<MatchAnswer> = {}): MatchAnswer => ({
  requestId: contactId,
  records,
  more: false,
  problem: '',
  ...rest
});

const setUp = (matched: MatchAnswer | 'late' | Error, result: Opened = { opened: 'tab' }) => {
  const place = {
    pop: jest.fn().mockResolvedValue(result),
    openRecord: jest.fn().mockResolvedValue(result),
    openNewRecord: jest.fn().mockResolvedValue(result)
  };
  const matchRecords = jest
    .fn()
    .mockResolvedValue(matched === 'late' ? { kind: 'failed', why: 'late' } : { kind: 'answered', answer: matched });
  const readRecordFields = jest.fn().mockResolvedValue({ kind: 'answered', answer: fields });
  const desk = { matchRecords, readRecordFields };
  const tell = jest.fn();
  const pop = createRecordPop({
    place,
    desk: () => (matched instanceof Error ? Promise.reject(matched) : Promise.resolve(desk)),
    fieldsOf: () => [title],
    tell,
    told: (id, opened, recordId) => tell({ id, opened: opened.opened !== null, recordId })
  });
  return { pop, place, desk, told: () => tell.mock.calls.map(([fact]) => fact) };
};
const automatic = { subtab: true, pressed: false };

it('one: opens it and reads its fields', async () => {
  const { pop, place, desk, told } = setUp(answer([rosa]));
  await pop.look(contact());
  expect(desk.matchRecords).toHaveBeenCalledWith({
    requestId: contactId,
    objectApiName: 'Contact',
    fieldApiName: 'Customer__c',
    value: 'CUST-0091'
  });
  expect(place.openRecord.mock.calls).toEqual([[rosa.recordId, automatic]]);
  expect(desk.readRecordFields).toHaveBeenCalledWith({ recordId: rosa.recordId, fields: ['Title'] });
  expect(told()).toEqual([
    { type: 'org.matched', contactId, records: [rosa], more: false, problem: '' },
    { id: contactId, opened: true, recordId: rosa.recordId },
    { type: 'org.fieldsRead', contactId, answer: fields }
  ]);
});

it('one, to be chosen: opens nothing, and the card has its values all the same', async () => {
  const { pop, place, told } = setUp(answer([rosa]));
  await pop.look(contact({ ...rule, whenOne: 'choose' }));
  expect(place.openRecord).not.toHaveBeenCalled();
  expect(told().map(({ type }) => type)).toEqual(['org.matched', 'org.fieldsRead']);
});

it('many: waits for the agent’s press, which opens over whatever is there', async () => {
  const { pop, place, desk, told } = setUp(answer([rosa, ken], { more: true }));
  await pop.look(contact());
  expect([place.openRecord.mock.calls.length, desk.readRecordFields.mock.calls.length]).toEqual([0, 0]);
  await pop.wanted({ type: 'agent.openRecord', contactId, recordId: ken.recordId }, contact());
  expect(place.openRecord.mock.calls).toEqual([[ken.recordId, { subtab: true, pressed: true }]]);
  expect(desk.readRecordFields).toHaveBeenCalledWith({ recordId: ken.recordId, fields: ['Title'] });
  expect(told().map(({ type }) => type)).toEqual(['org.matched', undefined, 'org.fieldsRead']);
});

it('none: a new record filled in, or nothing as the rule says', async () => {
  const { pop, place, told } = setUp(answer([]));
  await pop.look(contact());
  const filled = { objectApiName: 'Contact', values: { Customer__c: 'CUST-0091' } };
  expect(place.openNewRecord.mock.calls).toEqual([[filled, automatic]]);
  expect(told().at(-1)).toEqual({ id: contactId, opened: true, recordId: null });
  await pop.wanted({ type: 'agent.newRecord', contactId }, contact());
  expect(place.openNewRecord.mock.calls[1]).toEqual([filled, { subtab: true, pressed: true }]);
  const quiet = setUp(answer([]));
  await quiet.pop.look(contact({ ...rule, whenNone: 'nothing' }));
  expect(quiet.place.openNewRecord).not.toHaveBeenCalled();
});

it('what is not opened is told with its reason', async () => {
  const { pop, told } = setUp(answer([rosa]), { opened: null, why: 'typing', host: '' });
  await pop.look(contact());
  expect(told()).toContainEqual({ id: contactId, opened: false, recordId: rosa.recordId });
});

it('an org that does not answer is a failure with a reason, and can be asked again', async () => {
  const late = setUp('late');
  await late.pop.look(contact());
  expect(late.told()).toEqual([{ type: 'org.matchFailed', contactId, why: 'late' }]);
  const gone = setUp(new Error('the bundle did not come'));
  await gone.pop.look(contact());
  await gone.pop.wanted({ type: 'agent.matchRecord', contactId }, contact());
  expect(gone.told()).toEqual(Array(2).fill({ type: 'org.matchFailed', contactId, why: 'failed' }));
});

it('an address is nobody’s to look for', async () => {
  const { pop, desk } = setUp(answer([]));
  await pop.look(contact(defaultPopRule));
  expect(desk.matchRecords).not.toHaveBeenCalled();
});
