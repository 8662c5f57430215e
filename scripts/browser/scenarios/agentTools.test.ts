/** Pages and indicators the tenant puts beside a call: shown as buttons, opened on allowed hosts only, never run. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { customersOf } from '../harness/customer';
import type { DeskOptions } from '../harness/desk';
import { scenario, type Stage } from '../harness/scenario';
import { until } from '../harness/until';

const pat = '240011';
const allowed = 'https://crm.example.test/c/7';

async function talking(stage: Stage, options: DeskOptions = {}) {
  const desk = await stage.working('pat.agent', options);
  const line = await customersOf(stage.control).answer();
  const card = desk.softphone.card(line.name);
  await card.shows('Active');
  return { ...desk, line, card };
}

scenario('Agent tools: an offered page opens by its button as a tab, and not by itself', {}, async (stage) => {
  const { card, console, line, page, softphone, words } = await talking(stage, { language: 'ja' });
  const before = await console.tabs.count();
  await stage.control.showTool(pat, { kind: 'popUrl', url: allowed, title: 'Account' }, line.contactId);
  const open = card.root.getByRole('button', { name: words.say('toolsOpen', { title: 'Account' }), exact: true });
  await open.waitFor();
  await card.text(words.whole('pageOn', { host: 'crm.example.test' })).waitFor();
  await isClean({ page, softphone });
  assert.equal(await console.tabs.count(), before);
  await open.click();
  await console.tab(allowed).waitFor();
});

scenario('Agent tools: a page of another host is shown with its host, and why it is not opened', {}, async (stage) => {
  const { card, console, line, words } = await talking(stage);
  const before = await console.tabs.count();
  await stage.control.showTool(
    pat,
    { kind: 'popUrl', url: 'https://elsewhere.example.test/', title: '<b>Prize</b>' },
    line.contactId
  );
  const open = card.root.getByRole('button', { name: words.say('toolsOpen', { title: '<b>Prize</b>' }), exact: true });
  await open.waitFor();
  assert.equal(await open.getAttribute('aria-disabled'), 'true');
  await card
    .text(words.part('offPageHost', { host: 'elsewhere.example.test' }))
    .first()
    .waitFor();
  await open.dispatchEvent('click');
  await stage.control.showTool(pat, { kind: 'runApp', action: 'RunExe', value: 'calc.exe' }, line.contactId);
  await stage.control.showTool(pat, { kind: 'pageOpen', uri: allowed }, line.contactId);
  await card.root
    .getByRole('button', { name: words.say('toolsOpen', { title: words.say('toolsPage') }), exact: true })
    .waitFor();
  assert.equal(await console.tabs.count(), before);
  assert.equal(await card.root.getByText('calc.exe').count(), 0);
});

scenario('Agent tools: an indicator goes on and off in words; the agent’s own stand with the messages', {}, async (stage) => {
  const { card, line, page, softphone, words } = await talking(stage);
  const light = { kind: 'indicator', name: 'Gold customer', action: 'OpenURL', on: true } as const;
  await stage.control.showTool(pat, light, line.contactId);
  const item = card.root.getByRole('listitem').filter({ hasText: 'Gold customer' });
  await item.getByText(words.say('toolsOn'), { exact: true }).waitFor();
  await stage.control.showTool(pat, { ...light, on: false }, line.contactId);
  await item.getByText(words.say('toolsOff'), { exact: true }).waitFor();
  await isClean({ page, softphone });
  await stage.control.showTool(pat, { ...light, name: 'Team light' }, null);
  await softphone.root
    .getByRole('button', { name: words.part('messagesTitle') })
    .or(softphone.root.getByRole('button', { name: words.part('messagesUnread') }))
    .first()
    .click();
  const own = softphone.root.getByRole('region', { name: words.say('messagesTitle'), exact: true }).getByRole('listitem');
  await until(
    'the agent’s own light stands with the messages',
    () => own.filter({ hasText: 'Team light' }).count(),
    (count) => count === 1
  );
  assert.equal(await own.filter({ hasText: 'Gold customer' }).count(), 0);
});
