/** The callback a reschedule becomes (protocol 5.6, 5.7, 7.7): when, for whom, to which number, and what the agent is told. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import { previewing } from './support/previewing';
import { createRig, type Rig } from './support/rig';
import { connected, inDialer, play, wrappingUp } from './support/shift';
import { story } from './support/story';

const [toMe, toAnyone] = [-73, -74];
const hour = 3_600_000;

/** Ten o'clock where the contact is: 17:00 UTC; the rig's day begins at 15:00 UTC. */
const reschedule = {
  primaryCallbackNumber: '5550142',
  primaryCallbackTime: '2026-03-04T10:00:00',
  primaryDispositionNotes: 'ask for <Rosa> & order 7'
};
const put = (agent: AgentClient, primaryDispositionId: number): Promise<unknown> =>
  agent.onContact(agent.contact.ContactID, 'disposition', { primaryDispositionId, ...reschedule });

/** What the agent was told since the last look, but for the state of the list. */
const told = (agent: AgentClient): string[] => story(agent.take()).filter((event) => event !== '<NaturalCallingSkillList>');
const ledgerOf = (rig: Rig, what: string) => rig.dialer.control.ledger().filter((entry) => entry.what === what);
const messages = async (agent: AgentClient): Promise<Record<string, unknown>[]> =>
  (await agent.expect<{ messages: Record<string, unknown>[] }>(200, 'GET', `agents/${agent.agentId}/messages`)).messages;
const promised = async (agent: AgentClient): Promise<Record<string, unknown>[]> =>
  (await agent.expect<{ callbacks: Record<string, unknown>[] }>(200, 'GET', `agents/${agent.agentId}/scheduled-callbacks`))
    .callbacks;

suite('at its time', () => {
  test('it comes back as a preview, to the new number, with the notes in both forms; the message comes just before', async () => {
    const [rig, ada] = await previewing({ records: [testRecord(1, { confirmation: true, notes: 'from the list' })] });
    await put(ada, toMe);
    await rig.clock.advance(0);
    assert.deepEqual(told(ada), ['Preview', '<UpdateCallbacks>', 'Disconnected final']);
    await rig.clock.advance(2 * hour - 2500);
    assert.deepEqual(ada.take(), [], 'not a moment earlier');
    await rig.clock.advance(2500);
    assert.deepEqual(told(ada), ['<UpdateMessages>', '<UpdateCallbacks>', 'Preview']);
    const { DNIS, OtherInformation, OtherInformationNewFormat, Label, CallType, Timeout } = ada.contact;
    assert.deepEqual([DNIS, Label, CallType, Timeout], ['5550142', 'Rosa Example 1', 'NaturalCalling', '20']);
    assert.equal(
      OtherInformation,
      '<b>Balance</b>: 120.50<br/><b>Due</b>: 03/09/2026<br/><b>Notes</b>: ask for &lt;Rosa&gt; &amp; order 7<br/><b>Notes</b>: from the list'
    );
    assert.ok(OtherInformationNewFormat.endsWith(']@/Notes~|^ask for <Rosa> & order 7~|^5]@/Notes~|^from the list~|^5'));
    assert.equal(rig.dialer.control.lines()[0].number, '5550142');
    await ada.onContact(ada.contact.ContactID, 'accept');
    await rig.clock.advance(900_000);
    assert.deepEqual(ledgerOf(rig, 'callbackWaits'), [], 'it came in time');
  });
  test('the message: subject, number in the text, valid from then on for its minutes', async () => {
    const [rig, ada] = await previewing({ callbackMessageMinutes: 45 });
    await put(ada, toMe);
    assert.equal((await messages(ada)).length, 1, 'only the one everybody has');
    await rig.clock.advance(2 * hour);
    const [, message] = await messages(ada);
    const { MessageText, Subject, ValidUntil, start_date, ExpireTimer, startDate } = message;
    assert.deepEqual(
      { MessageText, Subject, ValidUntil, start_date, ExpireTimer, startDate },
      {
        MessageText: 'Callback 5550142',
        Subject: 'Callback',
        ValidUntil: '2026-03-04T17:45:01.000Z',
        start_date: '2026-03-04T17:00:01.000Z',
        ExpireTimer: 45,
        startDate: '2026-03-04T17:00:01.000Z'
      }
    );
    assert.equal((await messages(rig.agent(2))).length, 1);
  });
  test('accept dials the new number; a second try goes to the same number without a second message', async () => {
    const [rig, ada] = await previewing();
    rig.dialer.control.autoplay(false);
    await put(ada, toMe);
    await rig.clock.advance(2 * hour);
    await ada.onContact(ada.contact.ContactID, 'accept');
    assert.deepEqual(ledgerOf(rig, 'dialed').at(-1)?.detail, { number: '5550142', dial: 2 });
    await rig.clock.advance(2000);
    ada.take();
    await play(rig, ada.contact, 'noAnswer');
    assert.deepEqual(await promised(ada), [], 'a second try is no promise any more');
    await rig.clock.advance(600_000 + 1000);
    assert.deepEqual(story(ada.take()), ['Disconnected final', 'Preview']);
    assert.equal(ada.contact.DNIS, '5550142');
    assert.equal((await messages(ada)).length, 2);
  });
  test('in a skill that does not preview it is dialed like any other', async () => {
    const rig = createRig({ records: [testRecord(1, { confirmation: true }), testRecord(2)] });
    const ada = await inDialer(rig);
    await rig.clock.advance(1000);
    await put(ada, toMe);
    await rig.clock.advance(0);
    rig.dialer.control.autoplay(false);
    await rig.clock.advance(1000);
    await play(rig, ada.contact, 'badNumber');
    await rig.clock.advance(2 * hour);
    assert.equal(ada.contact.ExternalId, 'CUST-0001');
  });
  test("an agent's own go ahead of those of the skill", async () => {
    const [rig, ada] = await previewing({
      records: [1, 2].map((index) => testRecord(index, { confirmation: true })),
      skills: [testSkill({ mode: 'preview', snoozeMs: 2 * hour })]
    });
    await put(ada, toAnyone);
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'snooze');
    await ada.command('dialer-logout');
    await rig.clock.advance(3 * hour);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ExternalId, 'CUST-0002');
  });
  test('due callbacks go ahead of the list', async () => {
    const [rig, ada] = await previewing({
      records: [testRecord(1, { confirmation: true }), ...[2, 3, 4].map((index) => testRecord(index))],
      skills: [
        testSkill({
          mode: 'preview',
          deliveryPreferences: { ...testSkill().deliveryPreferences, confirmationRequiredTimeout: 0 }
        })
      ]
    });
    await put(ada, toAnyone);
    await rig.clock.advance(2 * hour);
    assert.equal(ada.contact.ExternalId, 'CUST-0002');
    await ada.onContact(ada.contact.ContactID, 'reject');
    await rig.clock.advance(1000);
    assert.equal(ada.contact.ExternalId, 'CUST-0001');
  });
});

suite('for whom', () => {
  test('-73: for nobody else, though somebody else is free; it waits, and the ledger says for what', async () => {
    const [rig, ada] = await previewing();
    const ben = await inDialer(rig, 2);
    await put(ada, toMe);
    await ada.command('dialer-logout');
    await rig.clock.advance(2 * hour + 60_000);
    assert.deepEqual(ben.live(), []);
    assert.equal(ledgerOf(rig, 'callbackDue').length, 1);
    assert.deepEqual(ledgerOf(rig, 'callbackWaits'), []);
    await rig.clock.advance(900_000);
    const [waits] = ledgerOf(rig, 'callbackWaits');
    assert.deepEqual([waits.recordId, waits.agentId, waits.detail.why], ['R1', '240011', 'the agent is not in the skill']);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(1000);
    assert.equal(ada.contact.DNIS, '5550142');
    assert.deepEqual(ben.live(), []);
  });
  test('-73: signed out when it is due, told so, and got after signing in again', async () => {
    const [rig, ada] = await previewing();
    await put(ada, toMe);
    await ada.expect(200, 'DELETE', `agent-sessions/${ada.sessionId}`, { forceLogoff: true });
    await rig.clock.advance(3 * hour);
    assert.equal(ledgerOf(rig, 'callbackWaits')[0].detail.why, 'the agent is signed out');
    const again = await inDialer(rig);
    await rig.clock.advance(1000);
    assert.equal(again.contact.DNIS, '5550142');
  });
  test('-73: a busy agent gets it when they are free', async () => {
    const [rig, ada] = await previewing({
      skills: [testSkill({ mode: 'preview', acwSeconds: 0 })],
      records: [1, 2].map((index) => testRecord(index, { confirmation: true }))
    });
    await put(ada, toMe);
    await rig.clock.advance(1000);
    rig.dialer.control.autoplay(false);
    await ada.onContact(ada.contact.ContactID, 'accept');
    await play(rig, ada.contact, 'person', 'person');
    await rig.clock.advance(3 * hour);
    assert.equal(ada.contact.Status, 'Active');
    assert.equal(ledgerOf(rig, 'callbackWaits')[0].detail.why, 'the agent is busy (OutboundContact)');
    await ada.onContact(ada.contact.ContactID, 'end');
    await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: 13 });
    await rig.clock.advance(1000);
    assert.equal(ada.contact.DNIS, '5550142');
  });
  test('-74: for whoever of the skill is free', async () => {
    const [rig, ada] = await previewing();
    await put(ada, toAnyone);
    assert.deepEqual(told(ada), ['Preview']);
    await ada.command('dialer-logout');
    const ben = await inDialer(rig, 2);
    await rig.clock.advance(2 * hour);
    assert.equal(ben.contact.DNIS, '5550142');
    assert.equal((await messages(ben)).length, 2);
    assert.equal((await messages(ada)).length, 1);
    assert.deepEqual(await promised(ada), []);
  });
  test('leaving with it on screen keeps the promise; a requeue gives it to anyone, still with its number and a message', async () => {
    const [rig, ada] = await previewing();
    await put(ada, toMe);
    await rig.clock.advance(2 * hour);
    await ada.command('dialer-logout');
    const ben = await inDialer(rig, 2);
    await rig.clock.advance(60_000);
    assert.deepEqual(ben.live(), []);
    await ada.command('dialer-login', { skillName: 'Collections A' });
    await rig.clock.advance(1000);
    await ada.onContact(ada.contact.ContactID, 'reject');
    await ada.command('dialer-logout');
    await rig.clock.advance(1000);
    assert.equal(ben.contact.DNIS, '5550142');
    assert.equal((await messages(ben)).length, 2);
  });
  test('put off again: the new number, time and agent hold', async () => {
    const [rig, ada] = await previewing();
    await put(ada, toMe);
    await rig.clock.advance(2 * hour);
    await ada.onContact(ada.contact.ContactID, 'disposition', {
      primaryDispositionId: toAnyone,
      primaryCallbackNumber: '5550143',
      primaryCallbackTime: '2026-03-04T12:00:00'
    });
    assert.deepEqual(await promised(ada), []);
    await rig.clock.advance(2 * hour);
    assert.equal(ada.contact.DNIS, '5550143');
    assert.ok(!ada.contact.OtherInformation.includes('order 7'), 'the notes are those of the last agreement');
  });
});

suite('5.7 scheduled callbacks', () => {
  test("the agent's own, while they wait", async () => {
    const [rig, ada] = await previewing();
    await put(ada, toMe);
    assert.deepEqual(await promised(ada), [
      {
        callbackId: 55120,
        target: 'A',
        agentId: 240011,
        skillId: 880020,
        dialNumber: '5550142',
        origNumber: '5550100',
        firstName: 'Rosa',
        lastName: 'Example 1',
        notes: 'ask for <Rosa> & order 7',
        callbackTime: '2026-03-04T17:00:00.000Z'
      }
    ]);
    assert.deepEqual(await promised(await connected(rig, 2)), []);
    await ada.expect(403, 'GET', 'agents/240012/scheduled-callbacks');
    await rig.clock.advance(2 * hour);
    assert.deepEqual(await promised(ada), [], 'on screen now');
  });
});

suite('retry dispositions with a time (kinds 7 and 8)', () => {
  const [again] = testSkill().dispositions.slice(2);
  const skill = (agentSpecific: boolean) =>
    testSkill({ dispositions: [...testSkill().dispositions.slice(0, 2), { ...again, agentSpecific }] });
  const later = {
    primaryDispositionId: 14,
    primaryCallbackTime: '2026-03-04T10:00:00-07:00',
    primaryCallbackNumber: '5550142'
  };
  const saved = async (agentSpecific: boolean): Promise<[Rig, AgentClient]> => {
    const rig = createRig({ records: [testRecord(1)], skills: [skill(agentSpecific)] });
    const ada = await wrappingUp(rig);
    await ada.onContact(ada.contact.ContactID, 'disposition', later);
    return [rig, ada];
  };
  test('come back from wrap-up at their time, to the number, with a message', async () => {
    const [rig, ada] = await saved(false);
    await rig.clock.advance(2 * hour - 10_000);
    assert.deepEqual(ada.live(), [], 'not after the rest of a retry');
    await rig.clock.advance(10_000);
    assert.equal(ada.contact.DNIS, '5550142');
    assert.equal((await messages(ada)).length, 2);
  });
  test('to this agent when the disposition says so', async () => {
    const [rig, ada] = await saved(true);
    assert.equal((await promised(ada)).length, 1);
    await ada.command('dialer-logout');
    const ben = await inDialer(rig, 2);
    await rig.clock.advance(3 * hour);
    assert.deepEqual(ben.live(), []);
  });
  test('a retry that need not have a time may have one; without a number the old one is called', async () => {
    const loose = { ...again, requireRescheduleDate: false };
    const rig = createRig({
      records: [testRecord(1)],
      skills: [testSkill({ dispositions: [...testSkill().dispositions.slice(0, 2), loose] })]
    });
    const ada = await wrappingUp(rig);
    const { primaryCallbackNumber: _left, ...timed } = later;
    await ada.onContact(ada.contact.ContactID, 'disposition', timed);
    await rig.clock.advance(2 * hour);
    assert.equal(ada.contact.DNIS, '5205550101');
  });
});

suite('pace', () => {
  test('the way to its time is divided, what is told stays true', async () => {
    const [rig, ada] = await previewing({}, { pace: 60 });
    await put(ada, toMe);
    const [{ callbackTime }] = await promised(ada);
    assert.equal(callbackTime, '2026-03-04T17:00:00.000Z');
    const waitMs = Math.round((Date.UTC(2026, 2, 4, 17) - rig.clock.now()) / 60);
    await rig.clock.advance(waitMs - 1);
    assert.deepEqual(ada.live(), []);
    await rig.clock.advance(1 + 17);
    assert.equal(ada.contact.DNIS, '5550142');
    const [, { ValidUntil, start_date }] = await messages(ada);
    assert.equal(Date.parse(String(ValidUntil)) - Date.parse(String(start_date)), 60 * 60_000, 'minutes of the wire are real');
  });
  test('a callback beyond the longest timer of the platform waits for its day', async () => {
    const [rig, ada] = await previewing();
    await ada.onContact(ada.contact.ContactID, 'disposition', {
      primaryDispositionId: toAnyone,
      ...reschedule,
      primaryCallbackTime: '2026-06-01T10:00:00'
    });
    const waitMs = Date.UTC(2026, 5, 1, 16) - rig.clock.now();
    await rig.clock.advance(waitMs - 1);
    assert.deepEqual(ada.live(), []);
    await rig.clock.advance(1001);
    assert.equal(ada.contact.DNIS, '5550142');
  });
});
