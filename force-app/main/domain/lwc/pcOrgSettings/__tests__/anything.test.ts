/** Whatever an org answers, the settings are whole and every problem can be found again. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { defaultSettings } from 'c/pcFacts';
import { readOrgSettings } from '../pcOrgSettings';
import { connection, contact, endReason, org, popField, rule, skill } from './support/org';

/** Records that are mostly right, with some values replaced by others of their neighbourhood or by anything. */
const spoiled = (record: object, words: readonly unknown[]): fc.Arbitrary<object> =>
  fc
    .dictionary(fc.constantFrom(...Object.keys(record)), fc.oneof(fc.constantFrom(...words), fc.anything()), { maxKeys: 3 })
    .map((change) => ({ ...record, ...change }));

const list = (record: object, words: readonly unknown[]) => fc.array(spoiled(record, words), { maxLength: 4 });
const names = ['', 'A', 'B', 'Default', 'Contact', 'Account', 'Id', 'Title', 'Pay__c'];

const anyOrg = fc.record({
  connections: list(connection(), [true, false, 'UTC', 'Mars', 'JP', 'a.test', 'https://a.test', '+15205550199']),
  skills: list(skill(), [...names, true, 'SkillQueue', 'Later']),
  popRules: list(rule(), [...names, 'ScreenPopUrl', 'Phone', 'DialerValue', 'Preview', 'Subtab', 'New']),
  popFields: list(popField(), [...names, 3, -1, 'DialerValue', 'RecordField']),
  endReasons: list(endReason(), ['BSY', 'bsy', '', '__proto__']),
  objects: fc.array(fc.oneof(spoiled(contact(), [false, ...names]), fc.anything()), { maxLength: 2 })
});

test('anything at all gives whole settings', () => {
  const anything = fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...Object.keys(org())), fc.anything()));
  fc.assert(
    fc.property(anything, (raw) => {
      const { settings } = readOrgSettings(raw);
      assert.deepEqual(Object.keys(settings).sort(), Object.keys(defaultSettings).sort());
    })
  );
});

test('spoiled records: at most one rule per skill, all objects readable, hosts are hosts, problems name their record', () => {
  let spoiledOnes = 0;
  fc.assert(
    fc.property(anyOrg, (raw) => {
      const { settings, problems } = readOrgSettings(raw);
      const skills = settings.popRules.map(({ skillName }) => skillName);
      assert.equal(new Set(skills).size, skills.length);
      const named = [...settings.popRules, ...settings.popFields].flatMap((one) =>
        'objectApiName' in one && one.objectApiName !== '' ? [one.objectApiName.toLowerCase()] : []
      );
      const readable = raw.objects.flatMap((one) => {
        const { apiName, readable: may, exists } = (one ?? {}) as Record<string, unknown>;
        return may === true && exists === true ? [String(apiName).toLowerCase()] : [];
      });
      for (const name of named) assert.ok(readable.includes(name), name);
      for (const host of settings.popHosts) assert.equal(new URL(`https://${host}`).host.length > 0, true);
      const orders = settings.popFields.map(({ order }) => order);
      assert.deepEqual(
        orders,
        [...orders].sort((one, other) => one - other)
      );
      for (const { code, type } of problems) assert.notEqual(`${code} ${type}`, 'unread ');
      assert.equal(new Set(problems.map((one) => JSON.stringify(one))).size, problems.length);
      spoiledOnes += problems.length > 0 ? 1 : 0;
    }),
    { numRuns: 400 }
  );
  assert.ok(spoiledOnes > 100, `only ${spoiledOnes} were wrong at all`);
});

test('the same answer is read the same, in whatever order the records come', () => {
  fc.assert(
    fc.property(anyOrg, (raw) => {
      const turned = { ...raw, popRules: [...raw.popRules].reverse(), skills: [...raw.skills].reverse() };
      const [one, other] = [readOrgSettings(raw).settings, readOrgSettings(turned).settings];
      assert.deepEqual(one.contactPanelBySkill, other.contactPanelBySkill);
      assert.deepEqual(new Set(one.popRules), new Set(other.popRules));
    })
  );
});
