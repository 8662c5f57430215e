import { readRecordUrl } from '../recordUrl';

const origin = 'https://acme.lightning.force.com';
const long = '003xx000004TmiQAAS';
const short = '003xx000004TmiQ';

it.each([
  [`/lightning/r/Contact/${long}/view`, long],
  [`/lightning/r/${long}/view`, long],
  [`/${long}`, long],
  [`/${short}`, short],
  [`${origin}/lightning/r/Contact/${long}/view`, long],
  [`https://other.sandbox.lightning.force.com/lightning/r/PC_Loan__c/${long}/view?ws=1`, long],
  [`  /${long}/ `, long]
])('%s is a record', (address, recordId) => expect(readRecordUrl(address, origin)).toEqual({ recordId }));

it.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['https://crm.example.test/003xx000004TmiQAAS', 'otherHost'],
  ['//crm.example.test/003xx000004TmiQAAS', 'otherHost'],
  ['https://lightning.force.com.example.test/003xx000004TmiQAAS', 'otherHost'],
  ['https://evil-lightning.force.com.example.test/003xx000004TmiQAAS', 'otherHost'],
  ['http://acme.lightning.force.com/003xx000004TmiQAAS', 'otherHost'],
  // eslint-disable-next-line no-script-url -- it must not be opened
  ['javascript:alert(1)//003xx000004TmiQAAS', 'otherHost'],
  ['https://acme.lightning.force.com@example.test/003xx000004TmiQAAS', 'otherHost'],
  ['/lightning/o/Contact/list', 'notARecord'],
  ['/003xx000004Tmi', 'notARecord'],
  ['/003xx000004TmiQAA', 'notARecord'],
  ['/lightning/r/Contact/../../../setup/003xx000004TmiQAAS/x', 'notARecord'],
  ['http://[broken', 'notARecord']
])('%s is not opened: %s', (address, refused) => expect(readRecordUrl(address, origin)).toEqual({ refused }));

it('reads an address of the page itself when the page is not a lightning host', () => {
  expect(readRecordUrl('http://127.0.0.1:8080/lightning/r/Contact/003xx000004TmiQAAS/view', 'http://127.0.0.1:8080')).toEqual({
    recordId: long
  });
});
