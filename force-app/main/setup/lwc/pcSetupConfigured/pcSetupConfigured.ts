/** What is configured, as an administrator reads it, each record with the link to it in Setup. */
import { LightningElement, api } from 'lwc';
import type { SettingProblem, SetupFacts, SoftphoneSettings } from 'c/pcFacts';
import { setupLabels } from 'c/pcSetupWords';
import { activeConnection, connectionPairs, featurePairs, type Pair } from './connectionRows';
import { itemOf, rowsOf, type Item } from './rows';
import { sectionsOf, type Section } from './sections';

export default class PcSetupConfigured extends LightningElement {
  /** As stored (`OrgSettings`); nobody has looked at it yet. */
  @api org: unknown = null;
  /** What of it counts. */
  @api settings!: SoftphoneSettings;
  @api problems: readonly SettingProblem[] = [];
  @api records: SetupFacts['records'] = [];
  /** Where sign-in and API are; an `api` of '' is named by the tenant. */
  @api hosts: { readonly signIn: string; readonly api: string } = { signIn: '', api: '' };

  labels = setupLabels;

  get connection(): Item | null {
    const row = activeConnection(rowsOf(this.org, 'connections'));
    const { problems, records } = this;
    return row && itemOf('PC_Connection__mdt', row, { title: row.text('label'), lines: [] }, { problems, records });
  }

  get connectionPairs(): readonly Pair[] {
    return connectionPairs(this.settings, this.hosts);
  }

  get featurePairs(): readonly Pair[] {
    return featurePairs(this.settings.features);
  }

  get sections(): readonly Section[] {
    return sectionsOf(this.org, { problems: this.problems, records: this.records });
  }
}
