/**
 * Resolves what only the platform has: `@salesforce/*` and the `lightning/*` services. Everything leads to a file of `stand-ins/`; base
 * components' own labels and formats stay with their package.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'rollup';
import type { LabelTable } from './labels';
import { baseComponents, consoleRoot } from './paths';

const standIns = join(consoleRoot, 'stand-ins');
const salesforce = (name: string) => JSON.stringify(join(standIns, `salesforce/${name}.ts`));
const text = (value: unknown) => JSON.stringify(value);

/** Labels by language; the first language is the one that is always complete. */
export interface LabelTables {
  readonly en: LabelTable;
  readonly ja: LabelTable;
}

/** Source of a `@salesforce/…` module, or null when it is not ours to answer. Throws for a label that does not exist. */
export function salesforceModule(id: string, labels: LabelTables): string | null {
  const [kind = '', ...rest] = id.slice('@salesforce/'.length).split('/');
  const name = rest.join('/');
  switch (kind) {
    case 'label': {
      if (!name.startsWith('c.')) {
        return `import { baseLabel } from ${salesforce('baseLabels')};\nimport own from ${text(`base:${id}`)};\nexport default baseLabel(${text(name)}, own);`;
      }
      const label = name.slice(2);
      const en = labels.en.get(label);
      if (en === undefined) throw new Error(`Custom label ${label} is not in CustomLabels.labels-meta.xml`);
      return `import { choose } from ${salesforce('language')};\nexport default choose(${text({ en, ja: labels.ja.get(label) ?? en })});`;
    }
    case 'i18n':
      return `import { format } from ${salesforce('i18n')};\nimport own from ${text(`base:${id}`)};\nexport default format(${text(name)}, own);`;
    case 'user':
      return `import { user } from ${salesforce('user')};\nexport default user[${text(name)}];`;
    case 'customPermission':
      return `import { hasPermission, permissions } from ${salesforce('permissions')};\nlet granted = hasPermission(${text(name)});\npermissions.onChange(() => { granted = hasPermission(${text(name)}); });\nexport { granted as default };`;
    case 'schema': {
      const [objectApiName, ...field] = name.split('.');
      return `export default ${text(field.length > 0 ? { fieldApiName: field.join('.'), objectApiName } : { objectApiName })};`;
    }
    case 'messageChannel':
      return `export default ${text({ name })};`;
    case 'apex':
      return name === ''
        ? `export { refreshApex } from ${salesforce('apex')};`
        : `import { apexMethod } from ${salesforce('apex')};\nexport default apexMethod(${text(name)});`;
    default:
      return null;
  }
}

/** The rollup plugin: `@salesforce/*` becomes generated text, `lightning/<service>` its stand-in. */
export function platformModules(labels: LabelTables): Plugin {
  const mark = '\0platform:';
  return {
    name: 'platform-modules',
    resolveId(id, importer) {
      // `base:` asks for the package's own module, as seen from inside the package, and must not come back here.
      if (id.startsWith('base:')) {
        return this.resolve(id.slice('base:'.length), join(baseComponents, 'src/lightning/base.js'), { skipSelf: true });
      }
      if (id.startsWith('@salesforce/')) {
        return importer?.startsWith(mark) || salesforceModule(id, labels) === null ? null : mark + id;
      }
      const service = /^lightning\/(\w+)$/.exec(id)?.[1];
      const file = join(standIns, `lightning/${service}.ts`);
      return service !== undefined && existsSync(file) ? file : null;
    },
    load: (id) => (id.startsWith(mark) ? salesforceModule(id.slice(mark.length), labels) : null)
  };
}
