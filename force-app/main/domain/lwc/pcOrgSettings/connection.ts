/** `PC_Connection__mdt`: the active one. */
import { defaultSettings } from 'c/pcFacts';
import type { SoftphoneSettings } from 'c/pcFacts';
import { isAddress, isCountry, isHost, isZone, withoutSlash } from './places';
import { rowsOf, type Row, type Tell } from './rows';
import { tellSeveral } from './sole';

type ConnectionSettings = Pick<
  SoftphoneSettings,
  'tenant' | 'stationDefault' | 'rescheduleZone' | 'popHosts' | 'defaultCountry'
>;

const none: ConnectionSettings = {
  tenant: defaultSettings.tenant,
  stationDefault: defaultSettings.stationDefault,
  rescheduleZone: defaultSettings.rescheduleZone,
  popHosts: defaultSettings.popHosts,
  defaultCountry: defaultSettings.defaultCountry
};

const address = (row: Row, name: 'apiHost' | 'signInHost'): string => {
  const value = row.text(name);
  if (value === '' || isAddress(value)) return withoutSlash(value);
  row.wrong('badAddress', name, { value });
  return '';
};

const popHosts = (row: Row): readonly string[] => {
  const hosts = row.text('popHosts').split(/[\r\n]+/);
  return hosts
    .map((host) => host.trim())
    .filter((host) => {
      if (host !== '' && !isHost(host)) row.wrong('badHost', 'popHosts', { value: host });
      return host !== '' && isHost(host);
    });
};

const station = (row: Row): string => {
  const value = row.text('stationDefault');
  if (!value.startsWith('+') || /^\+\d{4,15}$/.test(value)) return value;
  row.wrong('badNumber', 'stationDefault', { value });
  return '';
};

/** A zone nobody knows counts all the same: another one instead would call customers at a time nobody asked for. */
const zone = (row: Row): string => {
  const value = row.text('rescheduleZone');
  if (!isZone(value)) row.wrong('badZone', 'rescheduleZone', { value });
  return value || none.rescheduleZone;
};

const country = (row: Row): string => {
  const value = row.text('defaultCountry');
  if (value === '' || isCountry(value)) return value.toUpperCase() || none.defaultCountry;
  row.wrong('badCountry', 'defaultCountry', { value });
  return none.defaultCountry;
};

const settingsOf = (row: Row): ConnectionSettings => ({
  tenant: {
    area: row.text('area'),
    tenantId: row.text('tenantId'),
    clientId: row.text('clientId'),
    apiHost: address(row, 'apiHost'),
    signInHost: address(row, 'signInHost')
  },
  stationDefault: station(row),
  rescheduleZone: zone(row),
  popHosts: popHosts(row),
  defaultCountry: country(row)
});

/**
 * Of several active ones none counts, because nobody can say which is meant. Do they disagree about the zone, then all of them stand
 * there, which is no zone, so that nothing is rescheduled to a wrong time.
 */
export const readConnection = (value: unknown, tell: Tell): ConnectionSettings => {
  const active = rowsOf('PC_Connection__mdt', value, tell).filter((row) => row.flag('active'));
  const [only] = active;
  if (active.length === 1 && only) return settingsOf(only);
  if (active.length === 0) {
    const [field, right] = ['Active__c', ''];
    tell({ code: 'nothingActive', type: 'PC_Connection__mdt', developerName: '', field, value: '', right });
    return none;
  }
  tellSeveral(active, 'severalActive', 'active');
  const zones = new Set(active.map((row) => row.text('rescheduleZone') || none.rescheduleZone));
  return { ...none, rescheduleZone: [...zones].join(' / ') };
};
