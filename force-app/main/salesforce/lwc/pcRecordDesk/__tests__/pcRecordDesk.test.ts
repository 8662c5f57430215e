import match from '@salesforce/apex/PC_RecordMatchController.match';
import read from '@salesforce/apex/PC_RecordFieldsController.read';
import { matchRecords, readRecordFields } from '../pcRecordDesk';

jest.mock('@salesforce/apex/PC_RecordMatchController.match', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});
jest.mock('@salesforce/apex/PC_RecordFieldsController.read', () => ({ __esModule: true, default: jest.fn() }), {
  virtual: true
});

it('looks for records: the answer belongs to the contact', async () => {
  const request = { requestId: '700200001', objectApiName: 'Contact', fieldApiName: '', value: '5550142' };
  const answer = { requestId: '700200001', records: [], more: false, problem: '' };
  jest.mocked(match).mockResolvedValue([answer]);
  await expect(matchRecords(request)).resolves.toEqual({ kind: 'answered', answer });
  expect(match).toHaveBeenCalledWith({ requests: [request] });
});

it('reads fields: a record is the same by its 15 characters', async () => {
  const answer = {
    recordId: '003000000000001AAA',
    objectApiName: 'Contact',
    name: '',
    values: [],
    unreadable: [],
    problem: ''
  };
  jest.mocked(read).mockResolvedValue([answer]);
  await expect(readRecordFields({ recordId: '003000000000001', fields: ['Title'] })).resolves.toEqual({
    kind: 'answered',
    answer
  });
});
