/**
 * The rooms and what each may import: the table of ARCHITECTURE.md as data. eslint.config.mjs turns it into one block per room, and
 * a test proves that every rule bites. `values` are modules whose values may be imported, `types` modules of which only types may be,
 * `late` modules that may only be loaded late, by an `import()`.
 */
import { listBundles, listVendored } from '../build/bundles.mjs';

const names = (folder) =>
  listVendored()
    .filter((vendored) => vendored.folder.includes(folder))
    .map(({ name }) => `c/${name}`);
const vendor = names('main/vendor');
const demoVendor = names('demo/vendor');
const domain = [
  'c/pcRescheduleForm',
  'c/pcCallbackViews',
  'c/pcFacts',
  'c/pcCallMachine',
  'c/pcShiftMachine',
  'c/pcShiftView',
  'c/pcCallback',
  'c/pcNumbers',
  'c/pcDialRules',
  'c/pcPopRules',
  'c/pcOrgSettings'
];
const cti = ['c/pcCtiAdapter', 'c/pcCxoneWire', 'c/pcCxonePoll'];
const setup = listBundles().flatMap(({ name, room }) => (room === 'setup' ? [`c/${name}`] : []));
const panel = listBundles().flatMap(({ name, room }) => (room === 'panel' ? [`c/${name}`] : []));
const salesforce = [
  'c/pcScreenPop',
  'c/pcRecordDesk',
  'c/pcCallLog',
  'c/pcSettings',
  'c/pcSettingWords',
  'c/pcSignIn',
  'c/pcLabels',
  'c/pcConsoleBridge',
  'c/pcConsoleSense',
  'c/pcSetupDesk',
  'c/pcSetupWords'
];

const demo = listBundles().flatMap(({ name, room }) => (room === 'demo' ? [`c/${name}`] : []));

const timeGlobals = ['Date', 'setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'performance'];
const pageGlobals = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'self',
  'globalThis',
  'crypto',
  'location'
];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];

/** Room → rule. Patterns are regular expressions on the import's name; `./` siblings are always allowed. */
export const rooms = {
  domain: {
    files: ['force-app/main/domain/lwc/**/*.ts'],
    values: [...vendor, ...domain],
    types: [],
    globals: [...timeGlobals, ...pageGlobals, ...network]
  },
  cti: {
    files: ['force-app/main/cti/lwc/**/*.ts'],
    values: [...vendor, ...cti, 'c/pcFacts', 'c/pcLate'],
    types: ['c/pcCxoneDesks'],
    late: ['c/pcCxoneDesks'],
    globals: [
      ...pageGlobals.filter((name) => name !== 'globalThis'),
      'setTimeout',
      'setInterval',
      'clearTimeout',
      'clearInterval'
    ]
  },
  salesforce: {
    files: ['force-app/main/salesforce/lwc/**/*.ts'],
    values: [...vendor, ...salesforce, 'lwc', 'lightning/.+', '@salesforce/.+'],
    types: ['c/pcFacts', 'c/pcShiftView', 'c/pcCtiAdapter'],
    globals: network
  },
  /** The pages of the sign-in, outside of Lightning: no component, and nothing that keeps a value beyond the page. */
  signin: {
    files: ['force-app/main/signin/*.ts'],
    values: ['oauth4webapi', '\\.\\./salesforce/lwc/pcSignIn/messages'],
    types: ['\\.\\./cti/lwc/pcCtiAdapter/port'],
    globals: ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'BroadcastChannel']
  },
  panel: {
    files: ['force-app/main/panel/lwc/**/*.ts'],
    values: ['lwc', 'c/pcLabels', 'c/pcTicker', 'c/pcLate'],
    types: ['c/pcFacts', 'c/pcShiftView'],
    late: panel,
    globals: network
  },
  app: {
    files: ['force-app/main/app/lwc/**/*.ts'],
    values: ['lwc', ...vendor, ...domain, ...cti, ...salesforce, 'c/pcPanel', 'c/pcLate', 'c/pcRecordPop'],
    types: [],
    globals: network.filter((name) => name !== 'fetch')
  },
  /** The page for administrators: the panel's own card, machines and view functions without a dialer; no part of the softphone loads it. */
  setup: {
    files: ['force-app/main/setup/lwc/**/*.ts'],
    values: ['lwc', ...vendor, ...domain, ...salesforce, ...setup, 'c/pcHostCheck'],
    types: [],
    globals: network
  },
  demo: {
    files: ['force-app/demo/lwc/**/*.ts'],
    values: ['lwc', ...vendor, ...demoVendor, 'c/pcSimulatedDialer', 'c/pcSimulatedTenant'],
    types: [],
    globals: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval', 'XMLHttpRequest', 'WebSocket', 'EventSource']
  },
  /** The demo's page: what puts the simulator, the softphone and the org together. Comes after `demo`, whose rule it replaces. */
  demoPage: {
    files: ['force-app/demo/lwc/pcDemo*/**/*.ts'],
    values: ['lwc', ...vendor, ...demoVendor, ...demo, 'c/pcSoftphone', '@salesforce/apex/PC_Demo.+', '@salesforce/i18n/.+'],
    types: ['c/pcCtiAdapter'],
    globals: network
  }
};

const any = (list) => `(${list.map((name) => name.replaceAll('/', '\\/')).join('|')})`;

/** The same for `import()`, whose name is a literal, because the platform has to find it. */
export const lateImports = ({ values, late = [] }) => ({
  selector: `ImportExpression[source.value!=/^${any([...values, ...late])}$/]`,
  message: 'A late bundle is named as a literal, and is one that this room may know (ARCHITECTURE.md, import table).'
});

/** The eslint options of a room's import rule. */
export function importPatterns({ values, types }) {
  const message = 'This room may not import that (ARCHITECTURE.md, import table).';
  const allowed = [...values, ...types];
  return [
    { regex: allowed.length ? `^(?!\\.\\/)(?!${any(allowed)}$)` : '^(?!\\.\\/)', message },
    ...(types.length
      ? [{ regex: `^${any(types)}$`, allowTypeImports: true, message: 'This room may import only types of that module.' }]
      : [])
  ];
}
