/** Everything a built page depends on. */
import { join } from 'node:path';
import { filesBelow } from './files';
import { baseComponents, consoleRoot, deployRoot, projectRoot } from './paths';

const testHelpers = join(projectRoot, 'force-app/test/helpers');

/** Sample views of the panel, shown by the gallery. */
export const sampleViews = join(testHelpers, 'views.ts');

/** Our own sources that end up in the page: the deploy tree's bundles and the console's TypeScript, templates and styles. */
export const sourceFiles = (): string[] => [
  ...[...filesBelow(join(deployRoot, 'force-app'))].filter((file) => /\/lwc\/.*\.(js|html|css)$/.test(file)),
  ...filesBelow(testHelpers),
  ...filesBelow(consoleRoot),
  join(projectRoot, 'scripts/simulator/controlClient.ts')
];

/** Label files, as they lie in the deploy tree. */
export const labelFiles = {
  en: join(deployRoot, 'force-app/main/salesforce/labels/CustomLabels.labels-meta.xml'),
  ja: join(deployRoot, 'force-app/main/salesforce/translations/ja.translation-meta.xml')
};

/** Versions of the packages the page is made of; read instead of hashing their thousands of files. */
export const packageFiles = (): string[] => [
  join(baseComponents, 'package.json'),
  ...[
    'lwc',
    'rollup',
    'esbuild',
    'oauth4webapi',
    '@lwc/rollup-plugin',
    '@lwc/synthetic-shadow',
    '@salesforce-ux/design-system-2'
  ].map((name) => join(projectRoot, 'node_modules', name, 'package.json'))
];
