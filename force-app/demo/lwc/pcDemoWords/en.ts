/** The demo's words, English. */
export const en = {
  starting: 'Starting the simulated dialer …',
  broken: 'The simulated dialer could not be started: {why}',
  customers: 'Customers (simulated)',
  show: 'Show customers',
  hide: 'Hide customers',
  alone: 'Customers act by themselves',
  nextRecord: 'Next record now',
  nobody: 'No line is up.',
  answer: 'Answer',
  isPerson: 'It is a person',
  machine: 'Machine',
  fax: 'Fax',
  hangUp: 'Hang up',
  playOn: '{play}: {name}',
  notNow: 'That is not possible any more.',
  noRecord: 'No record is waiting to be dialed.',
  ledger: 'What the dialer did',
  noPeople:
    'This org has none of the {all} sample contacts, so no record opens. Load them with npm run deploy -- --demo --sample-data.',
  somePeople: 'This org has {found} of the {all} sample contacts; for the others no record opens.',
  notLookedUp: 'The sample contacts could not be looked up, so no record opens: {why} Is the permission set PC Demo assigned?'
};

export type DemoWords = Readonly<Record<keyof typeof en, string>>;
