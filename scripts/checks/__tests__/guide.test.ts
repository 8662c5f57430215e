/** The check of the administrator's guide finds what is missing, what does not exist, and what is said otherwise. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../build/bundles.mjs';
import { guideResults } from '../guideRules.mjs';

const whole = readFileSync(join(root, 'docs/admin-guide.md'), 'utf8');

/** What is found in the guide with one text in place of another, which has to be there. */
function problemsWith(before: string | RegExp, after: string): readonly string[] {
  const changed = whole.replace(before, after);
  assert.notEqual(changed, whole, `the guide has no ${String(before)}`);
  return guideResults(root, changed).filter((problem: string | null) => problem !== null);
}

const withoutLine = (part: string): readonly string[] => {
  const changed = whole
    .split('\n')
    .filter((line) => !line.includes(part))
    .join('\n');
  assert.notEqual(changed, whole, `the guide has no line with ${part}`);
  return guideResults(root, changed).filter((problem: string | null) => problem !== null);
};

const has = (problems: readonly string[], part: string): void =>
  assert.ok(
    problems.some((problem) => problem.includes(part)),
    `${part} is not among: ${problems.join('; ')}`
  );

test('the guide of the project is whole', () => {
  const results = guideResults(root);
  assert.deepEqual(
    results.filter((problem: string | null) => problem !== null),
    []
  );
  assert.ok(results.length > 400, `${results.length} things compared`);
});

test('settings: a field without a row, one that does not exist, another label, an empty cell', () => {
  has(withoutLine('| `Pop_Hosts__c` '), 'no row for Pop_Hosts__c');
  has(problemsWith('| `Pop_Hosts__c` ', '| `Pop_Host__c` '), 'PC_Connection__mdt has no field Pop_Host__c');
  has(problemsWith(/(\| `Area__c` +\|) Area +\|/, '$1 Region |'), 'Area__c is labelled "Area"');
  has(problemsWith(/\| `Order__c`.*\n/, '| `Order__c` | Order | 1 | | none |\n'), 'an empty cell in the row of Order__c');
});

test('settings: a picklist value that is missing, one that does not exist, another label; a type without a chapter', () => {
  has(problemsWith('`Subtab` (A subtab of the tab in front)', 'or below'), 'Open_As__c lacks `Subtab`');
  has(problemsWith('`Subtab` (A subtab', '`Below` (A subtab'), 'Open_As__c has no value Below');
  has(problemsWith('(Open it)', '(Opens it)'), 'When_One__c lacks `Open` (Open it)');
  has(problemsWith('### Skills: `PC_Skill__mdt`', '### Skills'), 'no chapter for PC_Skill__mdt');
  has(problemsWith('Custom Metadata Types → Softphone Skill →', 'Custom Metadata Types → Skill →'), 'the way to its records');
});

test('names: permissions, permission sets, trusted URLs, and anything else of ours', () => {
  has(withoutLine('| `PC_My_Callbacks` '), 'no row for the custom permission PC_My_Callbacks');
  has(problemsWith('| Dial by hand ', '| Manual dial '), 'the row of PC_Manual_Dial');
  has(withoutLine('| Personal Connection Admin '), 'no row for the permission set PC_Admin');
  has(problemsWith('`https://*.nice-incontact.com`', '`https://nice-incontact.com`'), 'the row of PC_CXone_Cluster');
  has(problemsWith('## Upgrade', '## Upgrade of `PC_Nothing`'), 'there is no PC_Nothing');
});

test('sentences: one that is missing, and one that nobody says', () => {
  has(withoutLine('| The dialer is overloaded. '), 'no row for the sentence of PC_RefusedOverloaded');
  has(withoutLine('{place}: “{value}” is no time zone.'), 'no row for the sentence of PC_SettingBadZone');
  has(problemsWith('| The dialer failed. ', '| The dialer has failed. '), 'nobody says: The dialer has failed.');
  has(problemsWith('is no base address. Write it', 'is no address. Write it'), 'nobody says: …: “…” is no address.');
});

test('commands: unknown scripts, options and steps, and a step of the uninstallation that is not said', () => {
  has(problemsWith('npm run deploy -- --target-org uat --dry-run', 'npm run ship -- --dry-run'), 'no script "ship"');
  has(problemsWith('--target-org uat --dry-run', '--target-org uat --try'), 'no option --try');
  has(problemsWith('\nsf org display --target-org uat', ''), "the uninstallation's command is missing: sf org display");
  has(problemsWith('--ignore-warnings --target-org uat', '--target-org uat'), 'no deployment runs: sf project deploy start');
});

test('places: links, chapters, pictures that are not there, not described or not shown', () => {
  has(problemsWith('(developer-guide.md)', '(developers.md)'), 'developers.md is not there');
  has(problemsWith('(#upgrade)', '(#upgrades)'), 'no chapter #upgrades');
  has(problemsWith('pictures/chooser.en.png', 'pictures/choice.en.png'), 'pictures/choice.en.png is not there');
  has(problemsWith(/!\[[^\]]*\]\(pictures\/chooser/, '![Card](pictures/chooser'), 'does not say what it shows');
  has(withoutLine('(pictures/chooser.en.png)'), 'docs/pictures/chooser.en.png is shown nowhere');
});
