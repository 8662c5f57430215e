import { readPageUrl } from '../pageUrl';

const hosts = ['crm.example.test', 'm\u00fcnchen.example.test', 'desk.example.test:8443'];

it.each([
  ['https://crm.example.test/c/0091', 'https://crm.example.test/c/0091'],
  ['  https://crm.example.test/c/0091?id=1#notes  ', 'https://crm.example.test/c/0091?id=1#notes'],
  ['HTTPS://CRM.Example.TEST/', 'https://crm.example.test/'],
  ['https://crm.example.test:443/', 'https://crm.example.test/'],
  ['https://crm.example.test/a@b', 'https://crm.example.test/a@b'],
  ['https://m\u00fcnchen.example.test/', 'https://xn--mnchen-3ya.example.test/'],
  ['https://desk.example.test:8443/x', 'https://desk.example.test:8443/x']
])('%s is a page of an allowed host', (address, url) => expect(readPageUrl(address, hosts)).toEqual({ url }));

it.each([
  ['https://other.example.test/', 'other.example.test'],
  ['https://www.crm.example.test/', 'www.crm.example.test'],
  ['https://crm.example.test.evil.test/', 'crm.example.test.evil.test'],
  ['https://evilcrm.example.test/', 'evilcrm.example.test'],
  ['https://crm.example.test./', 'crm.example.test.'],
  ['https://crm.example.test:8443/', 'crm.example.test:8443'],
  // A Cyrillic letter in the place of the first one.
  ['https://\u0441rm.example.test/', 'xn--rm-nmc.example.test'],
  ['https://desk.example.test/', 'desk.example.test']
])('%s is of a host nobody allowed', (address, host) =>
  expect(readPageUrl(address, hosts)).toEqual({ refused: 'otherHost', host })
);

it.each([
  'http://crm.example.test/',
  '//crm.example.test/',
  '/c/0091',
  '',
  // eslint-disable-next-line no-script-url -- it must not be opened
  'javascript:alert(1)//crm.example.test',
  'data:text/html,crm.example.test',
  'ftp://crm.example.test/',
  'https://crm.example.test@evil.test/',
  'https://user:pass@crm.example.test/',
  'https://:@crm.example.test/',
  'https://crm.example.test\\@evil.test/',
  'https:\\\\crm.example.test/',
  'https:/crm.example.test/',
  'https://crm.example.test/\u0000',
  'ht\ttps://crm.example.test/',
  'https://crm.exa\nmple.test/',
  'https://',
  'https://[broken'
])('%j is no page', (address) => expect(readPageUrl(address, hosts)).toEqual({ refused: 'unusable', host: '' }));

it.each([
  '*.example.test',
  'https://crm.example.test',
  'crm.example.test/c',
  'a@crm.example.test',
  'crm.example.test.',
  '',
  ' '
])('an entry %j allows nothing', (entry) =>
  expect(readPageUrl('https://crm.example.test/', [entry])).toEqual({ refused: 'otherHost', host: 'crm.example.test' })
);
