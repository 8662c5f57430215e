/**
 * Once per component suite: the accessibility matcher, and the custom labels as they are written in the project (English, or
 * Japanese where a suite sets PC_TEST_LANGUAGE before it imports), so that tests read what an agent reads.
 */
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { registerSa11yMatcher } = require('@sa11y/jest');
const { XMLParser } = require('fast-xml-parser');

const folder = join(__dirname, '../main/salesforce');
const parser = new XMLParser({ parseTagValue: false, isArray: (name) => name === 'labels' || name === 'customLabels' });
const read = (path) => parser.parse(readFileSync(join(folder, path), 'utf8'));

const english = new Map(
  read('labels/CustomLabels.labels-meta.xml').CustomLabels.labels.map(({ fullName, value }) => [fullName, value])
);
const japanese = new Map(
  read('translations/ja.translation-meta.xml').Translations.customLabels.map(({ name, label }) => [name, label])
);

for (const [name, text] of english) {
  const label = {
    __esModule: true,
    get default() {
      return process.env.PC_TEST_LANGUAGE === 'ja' ? japanese.get(name) : text;
    }
  };
  jest.doMock(`@salesforce/label/c.${name}`, () => label, { virtual: true });
}

/** jsdom's parser does not know container queries; it drops the stylesheet, and no component test looks at styles. */
const { error } = console;
console.error = (...what) => (what[0]?.type === 'css parsing' ? undefined : error(...what));

registerSa11yMatcher();
