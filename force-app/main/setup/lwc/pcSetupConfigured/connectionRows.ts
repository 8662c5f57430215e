/** The active connection and the running user's features, as pairs of word and value. */
import type { Features, SoftphoneSettings } from 'c/pcFacts';
import { setupLabels } from 'c/pcSetupWords';
import type { Row } from './rows';

export interface Pair {
  readonly key: string;
  readonly label: string;
  readonly value: string;
}

const pair = (label: string, value: string): Pair => ({ key: label, label, value });

/**
 * As they count, not as they are stored: what is wrong is not among them.
 *
 * @param hosts addresses in use; an api of '' is named by the tenant
 */
export const connectionPairs = (
  settings: SoftphoneSettings,
  hosts: { readonly signIn: string; readonly api: string }
): readonly Pair[] => {
  const { tenant, stationDefault, rescheduleZone, popHosts, defaultCountry } = settings;
  const zone = rescheduleZone.toLowerCase() === 'contact' ? setupLabels.zoneOfContact : rescheduleZone;
  return [
    pair(setupLabels.tenantId, tenant.tenantId || setupLabels.empty),
    pair(setupLabels.clientId, tenant.clientId || setupLabels.empty),
    pair(setupLabels.signInHost, hosts.signIn),
    pair(setupLabels.apiHost, hosts.api || setupLabels.apiFromTenant),
    pair(setupLabels.station, stationDefault || setupLabels.empty),
    pair(setupLabels.rescheduleZone, zone),
    pair(setupLabels.popHosts, popHosts.join(', ') || setupLabels.onlyRecords),
    pair(setupLabels.country, defaultCountry)
  ];
};

export const featurePairs = ({ manualDial, myCallbacks, contactPanel, administer }: Features): readonly Pair[] => {
  const word = (on: boolean): string => (on ? setupLabels.yes : setupLabels.no);
  return [
    pair(setupLabels.featureManualDial, word(manualDial)),
    pair(setupLabels.featureMyCallbacks, word(myCallbacks)),
    pair(setupLabels.featureContactPanel, word(contactPanel)),
    pair(setupLabels.featureAdminister, word(administer))
  ];
};

/** The one that counts; null when there is none, or several. */
export const activeConnection = (rows: readonly Row[]): Row | null => {
  const active = rows.filter((row) => row.flag('active'));
  return active.length === 1 ? (active[0] ?? null) : null;
};
