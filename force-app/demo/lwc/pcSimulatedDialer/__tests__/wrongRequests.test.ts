/** A wrong request gets the protocol's error and changes nothing: the whole model is the same before and after (protocol 8, 10.2). */
import { strict as assert } from 'node:assert';
import { suite, test } from 'node:test';
import { testSkill } from './support/campaign';
import { digest } from './support/digest';
import { settle } from './support/fakeClock';
import { createRig, type Rig } from './support/rig';
import type { AgentClient } from './support/agentClient';
import { connected, play, ringing, talking, wrappingUp } from './support/shift';

type Request = readonly [status: number, method: string, tail: string, body?: unknown];

const situations: Readonly<Record<string, (rig: Rig) => Promise<AgentClient>>> = {
  'in plain Unavailable': (rig) => connected(rig),
  'while two lines ring': (rig) => ringing(rig),
  'in AMD': async (rig) => {
    const ada = await ringing(rig);
    await play(rig, ada.live()[0], 'person');
    return ada;
  },
  'in a call': (rig) => talking(rig),
  'in wrap-up': (rig) => wrappingUp(rig)
};

/** Wrong everywhere. `S` is the session, `C` the first live contact or one nobody knows. */
const wrong: readonly Request[] = [
  [409, 'POST', 'agent-sessions', { stationPhoneNumber: '5550199' }],
  [400, 'POST', 'agent-sessions', {}],
  [403, 'POST', 'agent-sessions/join', { asAgentId: '240012' }],
  [404, 'POST', 'agent-sessions/nobody/state', { state: 'Available' }],
  [404, 'GET', 'agent-sessions/nobody/get-next-event?timeout=0'],
  [404, 'DELETE', 'agent-sessions/nobody', { forceLogoff: true }],
  [400, 'GET', 'agent-sessions/S/get-next-event?timeout=600'],
  [400, 'DELETE', 'agent-sessions/S', { forceLogoff: 'perhaps' }],
  [400, 'POST', 'agent-sessions/S/dialer-login', { skillName: 'No such skill' }],
  [400, 'POST', 'agent-sessions/S/dialer-login', '{"skillName":'],
  [400, 'POST', 'agent-sessions/S/dialer-login', '[1,2]'],
  [400, 'POST', 'agent-sessions/S/dialer-login', { skillName: { name: 'Collections A' } }],
  [413, 'POST', 'agent-sessions/S/dialer-login', JSON.stringify({ skillName: 'x'.repeat(65 * 1024) })],
  [400, 'POST', 'agent-sessions/S/state', { state: 'Dialer' }],
  [400, 'POST', 'agent-sessions/S/state', { state: 'Unavailable', reason: 'Siesta' }],
  [404, 'POST', 'agent-sessions/S/interactions/1/end', {}],
  [404, 'POST', 'agent-sessions/S/interactions/1/disposition', { primaryDispositionId: 13 }],
  [400, 'POST', 'agent-sessions/S/dial-phone', {}],
  [400, 'POST', 'agent-sessions/S/dial-phone', { skillId: 880020, phoneNumber: '5550142' }],
  [400, 'POST', 'agent-sessions/S/dial-agent', {}],
  [400, 'POST', 'agent-sessions/S/consult-agent', { targetAgentId: '240011' }],
  [400, 'POST', 'agent-sessions/S/dial-skill', { skillId: 880020 }],
  [400, 'POST', 'agent-sessions/S/send-dtmf', { dtmfSequence: 'hello' }],
  [409, 'POST', 'agent-sessions/S/interactions/transfer-calls', {}],
  [403, 'POST', 'agent-sessions/S/interactions/conference-calls', {}],
  [409, 'POST', 'agent-sessions/S/interactions/conference-hold', { conferenceNo: '1' }],
  [409, 'POST', 'agent-sessions/S/interactions/conference-resume', {}],
  [404, 'POST', 'agent-sessions/S/interactions/C/explode', {}],
  [404, 'POST', 'agent-sessions/S/interactions/C/dial', {}],
  [404, 'GET', 'skills/1'],
  [404, 'GET', 'agents/1'],
  [403, 'GET', 'agents/240012/skills'],
  [404, 'GET', 'teams/1/unavailable-codes'],
  [400, 'GET', 'contacts/completed?startDate=yesterday']
];

/** Commands on ordinary and outside calls, which none of these contacts is. */
const unusual = ['accept-consult', 'independent-dial', 'independent-dial-outcome'];

/** Contact commands that are wrong in a situation, with anything as body. */
const refusedOnContact: Readonly<Record<string, readonly string[]>> = {
  'while two lines ring': [
    'hold',
    'resume',
    'mask',
    'unmask',
    'record',
    'activate',
    'accept',
    'reject',
    'snooze',
    'disposition',
    'amd-override',
    'ans-machine-override'
  ],
  'in AMD': [
    'hold',
    'resume',
    'mask',
    'unmask',
    'record',
    'activate',
    'accept',
    'reject',
    'snooze',
    'disposition',
    'ans-machine-override'
  ],
  'in a call': ['resume', 'unmask', 'accept', 'reject', 'snooze', 'disposition', 'amd-override', 'ans-machine-override'],
  'in wrap-up': [
    'hold',
    'resume',
    'mask',
    'unmask',
    'record',
    'end',
    'activate',
    'accept',
    'reject',
    'snooze',
    'amd-override',
    'ans-machine-override'
  ]
};

for (const [situation, arrive] of Object.entries(situations)) {
  suite(situation, () => {
    const changesNothing = async (requests: (contactId: string) => readonly Request[]): Promise<void> => {
      const rig = createRig({ skills: [testSkill({ mode: 'predictive', linesPerAgent: 2 })] });
      const ada = await arrive(rig);
      const contactId = ada.live()[0]?.ContactID ?? '2';
      const state = (): string => `${digest(rig.world)} ${rig.clock.pending()} timers`;
      await settle();
      for (const [status, method, tail, body] of requests(contactId)) {
        const path = tail.replace('/S', `/${ada.sessionId}`).replace('/C', `/${contactId}`);
        const before = state();

        const reply = await ada.call(method, path, body);

        const text = await reply.text();
        assert.equal(reply.status, status, `${method} ${tail}: ${text}`);
        const error = JSON.parse(text) as { error: string; error_description: string };
        assert.deepEqual(Object.keys(error), ['error', 'error_description']);
        assert.equal(error.error, 'invalid_request');
        assert.match(error.error_description, /^\S.*\.$/);
        assert.ok(state() === before, `${method} ${tail} changed the model`);
      }
    };
    test('what is wrong everywhere', () => changesNothing(() => wrong));
    test('commands the contact does not allow now', () =>
      changesNothing((contactId) =>
        (refusedOnContact[situation] ?? [])
          .concat(refusedOnContact[situation] === undefined ? [] : unusual)
          .map((tail) => [
            409,
            'POST',
            `agent-sessions/S/interactions/${contactId}/${tail}`,
            { type: 'answeringMachine', outcome: 'Busy', primaryDispositionId: 13 }
          ])
      ));
  });
}

test('the comparison sees a change: a right request differs', async () => {
  const rig = createRig();
  const ada = await connected(rig);
  const before = digest(rig.world);
  await ada.command('state', { state: 'Available' });
  assert.notEqual(digest(rig.world), before);
});

test('a body without a length is cut off at the limit, too', async () => {
  const { dialer } = createRig();
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(16 * 1024).fill(120));
    }
  });
  const request = new Request('http://dialer.test/InContactAPI/services/v23.0/agent-sessions', {
    method: 'POST',
    headers: { Authorization: 'Bearer token-240011' },
    body: endless,
    duplex: 'half'
  } as RequestInit);
  const reply = await dialer.fetch(request);
  assert.equal(reply.status, 413);
  assert.ok(sent < 20, `read ${sent} pieces`);
});
