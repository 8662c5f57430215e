import find from '@salesforce/apex/PC_DemoPeople.find';
import { lookUp } from '../recordIds';

jest.mock('@salesforce/apex/PC_DemoPeople.find', () => ({ __esModule: true, default: jest.fn() }), { virtual: true });
const answers = jest.mocked(find);

it('asks for the addresses and keeps the ids the org has', async () => {
  answers.mockResolvedValue([{ email: 'Rosa.1@Example.test', recordId: '003000000000001AAA' }]);
  const { ids, why } = await lookUp(['rosa.1@example.test', 'sam.2@example.com']);
  expect(answers).toHaveBeenCalledWith({ addresses: ['rosa.1@example.test', 'sam.2@example.com'] });
  expect([...ids]).toEqual([['rosa.1@example.test', '003000000000001AAA']]);
  expect(why).toBeNull();
});

it('an org that refuses is told in its own words, and the demo has no records', async () => {
  answers.mockRejectedValue({ body: { message: 'You do not have access to the Apex class named PC_DemoPeople.' } });
  const { ids, why } = await lookUp(['rosa.1@example.test']);
  expect(ids.size).toBe(0);
  expect(why).toBe('You do not have access to the Apex class named PC_DemoPeople.');
});

it('so is one that cannot be reached, and one that answers nonsense', async () => {
  answers.mockRejectedValue(new Error('offline'));
  expect((await lookUp([])).why).toBe('offline');
  answers.mockResolvedValue(null);
  expect((await lookUp([])).why).toContain('null');
});
