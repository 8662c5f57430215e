/** Each rule of the import table bites: a forbidden import, type or global is an error in its room, the allowed one is not. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { root } from '../../build/bundles.mjs';

const eslint = new ESLint({ cwd: root });

/** The rules that object to this text in a file of this bundle. */
async function objections(bundle: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${text}\n`, { filePath: join(root, `force-app/${bundle}/probe.ts`) });
  return (result?.messages ?? []).filter(({ severity }) => severity === 2).map(({ ruleId, message }) => ruleId ?? message);
}

const imports = '@typescript-eslint/no-restricted-imports';
const forbidden: readonly (readonly [string, string, string])[] = [
  ['main/domain/lwc/pcFacts', "import { createElement } from 'lwc';\ncreateElement('x', {} as never);", imports],
  ['main/domain/lwc/pcFacts', "import { ky } from 'c/pcCtiAdapter';\nky();", imports],
  ['main/domain/lwc/pcFacts', "import label from '@salesforce/label/c.PC_X';\nString(label);", imports],
  ['main/domain/lwc/pcFacts', 'export const now = Date.now();', 'no-restricted-globals'],
  ['main/domain/lwc/pcFacts', "export const reply = fetch('x');", 'no-restricted-globals'],
  ['main/domain/lwc/pcFacts', 'export const chance = Math.random();', 'no-restricted-syntax'],
  ['main/cti/lwc/pcCtiAdapter', "import { pcShift } from 'c/pcShiftMachine';\npcShift();", imports],
  [
    'main/cti/lwc/pcCtiAdapter',
    "import { createSimulatedDialer } from 'c/pcSimulatedDialer';\ncreateSimulatedDialer();",
    imports
  ],
  ['main/salesforce/lwc/pcScreenPop', "import { refusalCatalogue } from 'c/pcFacts';\nString(refusalCatalogue);", imports],
  ['main/salesforce/lwc/pcScreenPop', "export const reply = fetch('x');", 'no-restricted-globals'],
  [
    'main/salesforce/lwc/pcSignIn',
    "import { createCxoneAdapter } from 'c/pcCtiAdapter';\ncreateCxoneAdapter({} as never);",
    imports
  ],
  ['main/signin', "import { labels } from 'c/pcLabels';\nString(labels);", imports],
  ['main/signin', "export const kept = localStorage.getItem('x');", 'no-restricted-globals'],
  ['main/panel/lwc/pcCallCard', "import { createCxoneAdapter } from 'c/pcCtiAdapter';\ncreateCxoneAdapter();", imports],
  ['main/panel/lwc/pcCallCard', "import { openTab } from 'lightning/platformWorkspaceApi';\nopenTab();", imports],
  ['main/panel/lwc/pcCallCard', "import { createShiftView } from 'c/pcShiftView';\ncreateShiftView();", imports],
  ['main/app/lwc/pcSoftphone', "import { openTab } from 'lightning/platformWorkspaceApi';\nopenTab();", imports],
  [
    'main/app/lwc/pcSoftphone',
    "import { createSimulatedDialer } from 'c/pcSimulatedDialer';\ncreateSimulatedDialer();",
    imports
  ],
  [
    'main/setup/lwc/pcSettingsPage',
    "import { createCxoneAdapter } from 'c/pcCtiAdapter';\ncreateCxoneAdapter({} as never);",
    imports
  ],
  ['main/setup/lwc/pcSettingsPage', "import check from '@salesforce/apex/PC_SetupController.check';\nvoid check();", imports],
  ['main/setup/lwc/pcSettingsPage', "export const reply = fetch('x');", 'no-restricted-globals'],
  ['demo/lwc/pcSimulatedDialer', "import { createCxoneAdapter } from 'c/pcCtiAdapter';\ncreateCxoneAdapter();", imports],
  ['demo/lwc/pcSimulatedDialer', "import type { Refusal } from 'c/pcFacts';\nexport type R = Refusal;", imports],
  ['demo/lwc/pcSimulatedDialer', 'export const now = Date.now();', 'no-restricted-syntax'],
  ['demo/lwc/pcSimulatedDialer', "import { createDemoWorld } from 'c/pcDemoWorld';\ncreateDemoWorld({} as never);", imports],
  ['demo/lwc/pcDemoWorld', "import { createCxoneAdapter } from 'c/pcCtiAdapter';\ncreateCxoneAdapter({} as never);", imports],
  ['demo/lwc/pcDemoWorld', "export const reply = fetch('x');", 'no-restricted-globals'],
  ['demo/lwc/pcDemoWorld', "import { startShift } from 'c/pcShiftMachine';\nstartShift();", imports],
  [
    'main/panel/lwc/pcCallCard',
    'export class A {\n  #m() {\n    return 1;\n  }\n  n() {\n    return this.#m();\n  }\n}',
    'no-restricted-syntax'
  ],
  ['main/panel/lwc/pcCallCard', 'export enum A {\n  B\n}', 'no-restricted-syntax'],
  ['main/panel/lwc/pcPanel', "export const late = import('c/pcCtiAdapter');", 'no-restricted-syntax'],
  ['main/panel/lwc/pcPanel', 'export const late = (name: string) => import(`c/${name}`);', 'no-restricted-syntax'],
  ['main/cti/lwc/pcCtiAdapter', "export const late = import('c/pcCallCard');", 'no-restricted-syntax'],
  ['main/cti/lwc/pcCtiAdapter', "import { createCxoneDesks } from 'c/pcCxoneDesks';\ncreateCxoneDesks({} as never);", imports],
  ['main/app/lwc/pcSoftphone', "export const worker = new Worker('x');", 'no-restricted-syntax'],
  ['main/app/lwc/pcSoftphone', "window.addEventListener('storage', () => undefined);", 'no-restricted-syntax']
];

const allowed: readonly (readonly [string, string])[] = [
  [
    'main/setup/lwc/pcSettingsPage',
    "import { readOrgSettings } from 'c/pcOrgSettings';\nimport { isHostReached } from 'c/pcHostCheck';\nexport const both = [readOrgSettings, isHostReached];"
  ],
  [
    'main/domain/lwc/pcCallMachine',
    "import { setup } from 'c/pcXstate';\nimport { contactFactTypes } from 'c/pcFacts';\nsetup(contactFactTypes as never);"
  ],
  [
    'main/cti/lwc/pcCtiAdapter',
    "import { ky } from 'c/pcKy';\nimport type { Refusal } from 'c/pcFacts';\nexport const get = (): Refusal => ky as never;"
  ],
  [
    'main/panel/lwc/pcCallCard',
    "import type { CardView } from 'c/pcShiftView';\nimport { say } from 'c/pcLabels';\nexport const name = (card: CardView) => say(card.stateText);"
  ],
  [
    'main/signin',
    "import * as oauth from 'oauth4webapi';\nimport { sealed } from '../salesforce/lwc/pcSignIn/messages';\nimport type { Clock } from '../cti/lwc/pcCtiAdapter/port';\nexport const clock = sealed(oauth as never) as unknown as Clock;"
  ],
  ['main/panel/lwc/pcPanel', "export const late = import('c/pcCallCard');"],
  ['main/cti/lwc/pcCtiAdapter', "export const late = import('c/pcCxoneDesks');"],
  ['main/app/lwc/pcSoftphone', "export const late = import('c/pcCallback');"],
  [
    'demo/lwc/pcDemoSoftphone',
    "import find from '@salesforce/apex/PC_DemoPeople.find';\nimport type { Clock } from 'c/pcCtiAdapter';\nexport const clock = find as unknown as Clock;"
  ],
  ['demo/lwc/pcSimulatedDialer', "import { Hono } from 'c/pcHono';\nimport { pick } from './queue';\npick(new Hono());"]
];

for (const [bundle, text, rule] of forbidden) {
  test(`${bundle.split('/lwc/')[0]} objects to ${JSON.stringify(text.split('\n')[0])}`, async () => {
    assert.ok((await objections(bundle, text)).includes(rule));
  });
}

for (const [bundle, text] of allowed) {
  test(`${bundle} takes ${JSON.stringify(text.split('\n')[0])}`, async () => {
    assert.deepEqual(await objections(bundle, text), []);
  });
}
