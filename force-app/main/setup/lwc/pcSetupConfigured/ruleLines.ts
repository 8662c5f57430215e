/** Skills, screen-pop rules and fields in words. */
import { sayOf, setupLabels } from 'c/pcSetupWords';
import { wordOf, type Row } from './rows';

export const skillTitle = (row: Row): string => row.text('skillName') || setupLabels.allOthers;

export const skillLines = (row: Row): readonly string[] => [
  row.flag('contactPanel') ? setupLabels.panelOpens : setupLabels.panelShut,
  wordOf('snooze', row.text('snoozeMeans'), 'PersonalQueue'),
  row.text('snoozeText') === '' ? '' : sayOf('snoozeWords', { text: row.text('snoozeText') })
];

const looksFor = (row: Row): string => {
  const [object, field] = [row.text('objectApiName'), row.text('fieldApiName')];
  const phones = row.text('source') === 'Phone';
  const place = phones ? sayOf('placePhones', { object }) : sayOf('placeField', { object, field });
  const what = wordOf('what', row.text('source'), '').replace('{name}', row.text('valueName'));
  return sayOf('ruleLooks', { what, place });
};

export const ruleLines = (row: Row): readonly string[] => {
  const moment = wordOf('moment', row.text('popTrigger'), 'Amd');
  const from = sayOf('ruleFrom', { moment, place: wordOf('as', row.text('openAs'), 'Tab') });
  if (row.text('source') === 'ScreenPopUrl') return [setupLabels.ruleUrl, from];
  const leads = sayOf('ruleLeads', {
    one: wordOf('word', row.text('whenOne'), 'Open'),
    many: wordOf('word', row.text('whenMany'), 'Choose'),
    none: wordOf('word', row.text('whenNone'), 'Nothing')
  });
  return [looksFor(row), leads, from];
};

export const fieldTitle = (row: Row): string =>
  sayOf('fieldOf', { position: row.text('order') || '0', skill: row.text('skillName') || setupLabels.allOthers });

export const fieldLines = (row: Row): readonly string[] => {
  const [object, field] = [row.text('objectApiName'), row.text('fieldApiName')];
  const label = row.text('cardLabel') === '' ? '' : sayOf('fieldLabel', { label: row.text('cardLabel') });
  if (row.text('source') === 'RecordField') return [sayOf('fieldRecord', { object, field }), label];
  const prefills = object === '' && field === '' ? '' : sayOf('fieldPrefills', { object, field });
  return [sayOf('fieldDialer', { name: row.text('dialerValue') }), label, prefills];
};
