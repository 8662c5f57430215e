/** Reschedule times (protocol 5.6, 9 quirk 17): wall clocks in the zone of the setting, and what is refused. */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import type { AgentClient } from './support/agentClient';
import { testRecord, testSkill } from './support/campaign';
import type { createRig } from './support/rig';
import { previewing } from './support/previewing';

/** Reschedules the offer; the ledger's instant, or the refusal. */
async function scheduledAt(text: string, changes: Parameters<typeof createRig>[0] = {}): Promise<string> {
  const [rig, ada] = await previewing(changes);
  const reply = await ada.call('POST', `agent-sessions/${ada.sessionId}/interactions/${ada.contact.ContactID}/disposition`, {
    primaryDispositionId: -73,
    primaryCallbackNumber: '5550142',
    primaryCallbackTime: text
  });
  if (reply.status !== 202)
    return `${reply.status}: ${((await reply.json()) as { error_description: string }).error_description}`;
  const [entry] = rig.dialer.control.ledger().filter(({ what }) => what === 'callbackScheduled');
  return new Date(Number(entry.detail.at)).toISOString();
}

const only = (changes: Parameters<typeof testRecord>[1]) => ({ records: [testRecord(1, { confirmation: true, ...changes })] });

suite('the zone of reschedule times', () => {
  test("the contact's own by default", async () => {
    assert.equal(await scheduledAt('2026-03-05T09:30:00'), '2026-03-05T16:30:00.000Z');
    assert.equal(await scheduledAt('2026-03-05T09:30', only({ timeZone: 'Tokyo Standard Time' })), '2026-03-05T00:30:00.000Z');
  });
  test('or one for all', async () =>
    assert.equal(await scheduledAt('2026-03-05T09:30:00', { rescheduleZone: 'Europe/Berlin' }), '2026-03-05T08:30:00.000Z'));
  test('summer time counts from its day on', async () =>
    assert.equal(await scheduledAt('2026-03-20T09:30:00'), '2026-03-20T15:30:00.000Z'));
  test('a contact whose zone is told by its IANA name, or told wrongly, or not at all', async () => {
    const told = (TimeZones: string) => only({ wire: { set: { TimeZones }, leaveOut: [] } });
    assert.equal(await scheduledAt('2026-03-05T09:30:00', told('Asia/Tokyo')), '2026-03-05T00:30:00.000Z');
    assert.equal(await scheduledAt('2026-03-05T09:30:00', told('Middle-earth')), '2026-03-05T09:30:00.000Z');
    const untold = only({ wire: { set: {}, leaveOut: ['TimeZones'] } });
    assert.equal(await scheduledAt('2026-03-05T09:30:00', untold), '2026-03-05T09:30:00.000Z');
  });
});

suite('times that are none', () => {
  const refused: readonly (readonly [text: string, words: RegExp])[] = [
    ['', /^400: primaryCallbackTime is missing/],
    ['tomorrow', /^400: .*no wall-clock time/],
    ['2026-03-05T09:30:00-07:00', /^400: .*without offset/],
    ['2026-03-05T09:30:00Z', /^400: .*without offset/],
    ['2026-02-31T09:30:00', /^400: .*no wall-clock time/],
    ['2026-03-05T24:30:00', /^400: .*no wall-clock time/],
    ['2026-03-04T07:59:59', /^400: .*in the past/],
    ['2026-03-08T02:30:00', /^400: .*does not exist in America\/Denver/]
  ];
  for (const [text, words] of refused) test(text || 'none', async () => assert.match(await scheduledAt(text), words));
  test('a gap of half an hour (Lord Howe), and a day that was left out', async () => {
    const lordHowe = { rescheduleZone: 'Australia/Lord_Howe' };
    assert.match(await scheduledAt('2026-10-04T02:15:00', lordHowe), /does not exist/);
    assert.equal(await scheduledAt('2026-10-04T02:30:00', lordHowe), '2026-10-03T15:30:00.000Z');
  });
  test('a time that comes twice is its first', async () => {
    assert.equal(await scheduledAt('2026-11-01T01:30:00'), '2026-11-01T07:30:00.000Z');
  });
});

suite('numbers', () => {
  const answer = async (primaryCallbackNumber: string | undefined): Promise<number> => {
    const [, ada] = await previewing();
    const body = { primaryDispositionId: -73, primaryCallbackTime: '2026-03-05T09:30:00', primaryCallbackNumber };
    const { ContactID } = ada.contact;
    return (await ada.call('POST', `agent-sessions/${ada.sessionId}/interactions/${ContactID}/disposition`, body)).status;
  };
  test('as the wire has them', async () => {
    for (const number of ['5550142', '+15205550142', '*67#', '0']) assert.equal(await answer(number), 202, number);
  });
  test('not otherwise, and never none', async () => {
    for (const number of [undefined, '', 'home', '520-555-0142', '+', '5550142 x1', '1'.repeat(29)])
      assert.equal(await answer(number), 400, number);
  });
});

test('a refused reschedule leaves the preview as it is', async () => {
  const [rig, ada]: [ReturnType<typeof createRig>, AgentClient] = await previewing({
    skills: [testSkill({ mode: 'preview' })]
  });
  const before = rig.dialer.control.ledger().length;
  await ada.onContact(ada.contact.ContactID, 'disposition', { primaryDispositionId: -73, primaryCallbackNumber: '5' }, 400);
  assert.equal(rig.dialer.control.ledger().length, before);
  await ada.onContact(ada.contact.ContactID, 'accept');
});
