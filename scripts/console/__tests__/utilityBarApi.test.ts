import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import {
  EnclosingUtilityId,
  enablePopout,
  getAllUtilityInfo,
  getInfo,
  minimize,
  onUtilityClick,
  open,
  updatePanel,
  updateUtility
} from '../stand-ins/lightning/platformUtilityBarApi';
import { utilityBar } from '../utilityBar/utilityBar';

before(() => {
  utilityBar.add({ id: 'notes', label: 'Notes', icon: 'edit' });
  utilityBar.add({ id: 'softphone', label: 'Softphone', icon: 'call', width: 400, height: 640, eager: true });
});

test('label, icon, variant and highlight follow updateUtility; what is not given stays', async () => {
  assert.equal(
    await updateUtility('softphone', { label: 'Rosa Example 01:12', iconVariant: 'success', highlighted: true }),
    true
  );
  const info = await getInfo('softphone');
  assert.equal(info.utilityLabel, 'Rosa Example 01:12');
  assert.equal(info.utilityIcon, 'call');
  assert.equal(info.utilityIconVariant, 'success');
  assert.equal(info.utilityHighlighted, true);
  await updateUtility('softphone', { highlighted: false });
  assert.equal((await getInfo('softphone')).utilityLabel, 'Rosa Example 01:12');
  assert.equal((await getInfo('softphone')).utilityHighlighted, false);
});

test('only one panel is open at a time', async () => {
  await open('notes');
  await open('softphone', { autoFocus: true });
  assert.deepEqual(
    (await getAllUtilityInfo()).map(({ id, utilityVisible }) => [id, utilityVisible]),
    [
      ['notes', false],
      ['softphone', true]
    ]
  );
  await minimize('softphone');
  assert.equal((await getInfo('softphone')).utilityVisible, false);
});

test('an eager utility is loaded before its panel opens, another only then', async () => {
  utilityBar.add({ id: 'late', label: 'Late', icon: 'rows' });
  assert.equal((await getInfo('softphone')).isLoaded, true);
  assert.equal((await getInfo('late')).isLoaded, false);
  await open('late');
  assert.equal((await getInfo('late')).isLoaded, true);
});

test('the panel has its own label and size', async () => {
  await updatePanel('softphone', { label: 'Phone', height: 500 });
  const info = await getInfo('softphone');
  assert.deepEqual([info.panelHeaderLabel, info.panelHeight, info.panelWidth], ['Phone', 500, 400]);
});

test('pop-out is disabled with a reason and enabled again', async () => {
  await enablePopout('softphone', false, { disabledText: 'You are on a call' });
  assert.deepEqual(
    [utilityBar.find('softphone')?.popOutEnabled, utilityBar.find('softphone')?.popOutDisabledText],
    [false, 'You are on a call']
  );
  await enablePopout('softphone', true);
  assert.deepEqual([utilityBar.find('softphone')?.popOutEnabled, utilityBar.find('softphone')?.popOutDisabledText], [true, '']);
});

test('a click in the bar is told with the panel it opened or closed', async () => {
  const heard: unknown[] = [];
  await onUtilityClick('softphone', (event) => heard.push(event));
  utilityBar.click('softphone');
  utilityBar.click('notes');
  utilityBar.click('softphone');
  utilityBar.click('softphone');
  assert.deepEqual(heard, [
    { id: 'softphone', panelVisible: true },
    { id: 'softphone', panelVisible: true },
    { id: 'softphone', panelVisible: false }
  ]);
});

test('an unknown utility rejects', async () => {
  await assert.rejects(updateUtility('nobody', { label: 'x' }), /no utility with the id nobody/);
  await assert.rejects(open('nobody'), /nobody/);
});

test('the enclosing id is what the shell provides, undefined without it', () => {
  const heard: unknown[] = [];
  const wire = new EnclosingUtilityId((value) => heard.push(value));
  wire.connect();
  wire.update({});
  wire.update({}, { value: 'softphone' });
  assert.deepEqual(heard, [undefined, 'softphone']);
});
