/** What a tenant puts beside a call, against the simulated dialer over real HTTP: pages, indicators, messages, permissions. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { connect, startContract, talk } from './contractBench';
import type { Contract } from './contractBench';

let contract: Contract;
beforeEach(async () => {
  contract = await startContract();
  await connect(contract);
});
afterEach(() => contract.stop());

const url = 'https://crm.example.test/c/0091?a=1&b=ü';

describe('pages', () => {
  it('are offered for the contact they belong to; a program and a form are told to nobody', async () => {
    const { contactId } = await talk(contract);
    const { agentId, control } = contract;
    const since = contract.mark();
    await control.showTool(agentId, { kind: 'runApp', action: 'RunExe', value: 'C:\\tools\\run.exe' });
    await control.showTool(agentId, { kind: 'runApp', action: 'ShowCustomForm', value: '<form></form>' });
    await control.showTool(agentId, { kind: 'popUrl', url, title: 'Rosa <b>Example</b>' });
    const { page } = await contract.fact('dialer.pageOffered', since);
    assert.deepEqual([page.source, page.contactId, page.title, page.url], ['popUrl', contactId, 'Rosa <b>Example</b>', url]);
    const afterPop = contract.mark();
    await control.showTool(agentId, { kind: 'runApp', action: 'OpenURL', value: url });
    const opened = await contract.fact('dialer.pageOffered', afterPop);
    assert.deepEqual([opened.page.source, opened.page.url], ['runApp', url]);
    assert.ok(!contract.facts.slice(since).some(({ type }) => type === 'dialer.unreadable'));
  });
});

describe('indicators', () => {
  it('change by event and by list, for a contact and for the agent', async () => {
    const { contactId } = await talk(contract);
    const { agentId, control } = contract;
    const survey = { kind: 'indicator', name: 'Survey', action: 'OpenURL', uri: url, toolTip: 'Offer it', on: true } as const;
    await control.showTool(agentId, survey);
    const { indicator } = await contract.fact('dialer.indicatorChanged');
    assert.deepEqual(indicator, { name: 'Survey', contactId, toolTip: 'Offer it', on: true, url });
    await control.showTool(agentId, { ...survey, name: 'Script', action: 'SpawnScript', via: 'list' }, null);
    const { indicators } = await contract.until(
      (fact) => (fact.type === 'dialer.indicatorsListed' && fact.indicators.length === 2 ? fact : null),
      'both in the list'
    );
    const script = indicators.find(({ name }) => name === 'Script');
    assert.deepEqual([script?.contactId, script?.url, script?.on], [null, '', true]);
    const since = contract.mark();
    await control.showTool(agentId, { ...survey, on: false });
    assert.equal((await contract.fact('dialer.indicatorChanged', since)).indicator.on, false);
  });
});

describe('a closed skill', () => {
  it('is said, and the agent goes on or not', async () => {
    await contract.control.showTool(contract.agentId, { kind: 'hoursOfOperation', showContinueReskill: true }, null);
    assert.equal((await contract.fact('dialer.skillWasClosed')).mayContinue, true);
    await contract.accept({ type: 'command.continueReskill', continues: true });
    const { entries } = await contract.control.ledger();
    assert.equal(entries.find(({ what }) => what === 'reskillAnswered')?.detail.continues, true);
    assert.equal((await contract.refusal({ type: 'command.continueReskill', continues: true })).code, 'notAllowedNow');
  });
});

describe('messages and permissions', () => {
  it('are read again when the dialer says so', async () => {
    const since = contract.mark();
    await contract.control.sendMessage(contract.agentId, { subject: 'Team', text: 'Meeting <b>now</b>', expireMinutes: 5 });
    await contract.until(
      (fact) =>
        fact.type === 'dialer.messagesListed' &&
        fact.messages.some(
          ({ text, startsAt, validUntil }) => text === 'Meeting <b>now</b>' && (validUntil ?? 0) > (startsAt ?? 0)
        ),
      'the message',
      since
    );
    await contract.control.setPermission(contract.agentId, 'MuteAgent', null);
    await contract.until(
      (fact) => fact.type === 'dialer.permissionsListed' && !fact.permissions.some(({ key }) => key === 'MuteAgent'),
      'the permissions without it',
      since
    );
  });
});
