import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Act } from '../acts';
import { diceOf } from '../dice';
import { callPlan, sideActs, sidePlan, wrapUpPlan } from '../plans';
import { createRobot, type Robot } from '../robot';
import type { PanelSight } from '../sight';
import { describeTrouble, nextTrouble } from '../troubles';
import { button, live, now, panel, wrapUp } from './samples';

const onCall = { title: 'Collections A', subtitle: 'On a call', word: 'OnCall', next: '' } as const;
const away = { title: 'Unavailable', subtitle: 'Choose a skill', word: 'ChooseSkill', next: '' } as const;
const inWrapUp = { title: 'Collections A', subtitle: 'Wrap-up', word: 'WrapUp', next: '' } as const;

/** Shows the robot one state for a while, a look every half second; what it did, and when. */
function watch(robot: Robot, seconds: number, see: (ms: number) => Partial<PanelSight>): readonly (readonly [number, Act])[] {
  return Array.from({ length: seconds * 2 }, (_, index) => index * 500).flatMap((ms) => {
    const act = robot.decide(panel({ ...see(ms), at: now + ms }));
    return act === null ? [] : [[ms, act] as const];
  });
}
const presses = (acts: readonly (readonly [number, Act])[]) =>
  acts.flatMap(([, act]) => (act.kind === 'press' ? [act.deed] : []));

test('Dice: the same name gives the same draws, another name others', () => {
  const draws = (...name: readonly (string | number)[]) => {
    const dice = diceOf(...([7, ...name] as const));
    return Array.from({ length: 20 }, () => dice.int(0, 1000));
  };
  assert.deepEqual(draws('call', 1), draws('call', 1));
  assert.notDeepEqual(draws('call', 1), draws('call', 2));
  const dice = diceOf(1, 'chance');
  assert.deepEqual([dice.chance(0), dice.chance(1)], [false, true]);
  assert.throws(() => dice.oneOf([]));
  const shares = Array.from({ length: 2000 }, () => dice.chance(0.25)).filter(Boolean).length;
  assert.ok(shares > 400 && shares < 600, String(shares));
});

test('Plans keep to their bounds and differ from call to call', () => {
  const calls = Array.from({ length: 300 }, (_, index) => callPlan(diceOf(1, 'call', index)));
  for (const { talkMs, steps } of calls) {
    assert.ok(talkMs >= 5000 && talkMs <= 40_000);
    assert.deepEqual(
      steps.map(({ afterMs }) => afterMs),
      steps.map(({ afterMs }) => afterMs).sort((one, other) => one - other)
    );
    const deeds = steps.map(({ deed }) => deed);
    assert.equal(deeds.filter((deed) => deed === 'hold').length, deeds.filter((deed) => deed === 'resume').length);
  }
  assert.deepEqual(new Set(calls.map(({ ends }) => ends)), new Set(['agent', 'customer', 'whoever']));
  const wrapUps = Array.from({ length: 300 }, (_, index) => wrapUpPlan(diceOf(1, 'wrapUp', index)));
  assert.deepEqual(new Set(wrapUps.map(({ ends }) => ends)), new Set(['save', 'atZero', 'nothing']));
  const sides = Array.from({ length: 300 }, (_, index) => sidePlan(diceOf(1, 'side', index)));
  assert.deepEqual(new Set(sides.map(({ act }) => act)), new Set(sideActs));
});

test('Troubles: every fault comes up, for this agent only, and can be told in words', () => {
  const all = Array.from({ length: 400 }, (_, index) => nextTrouble(diceOf(3, 'trouble', index), '240011'));
  const kinds = new Set(all.map(({ fault }) => ('on' in fault ? `${fault.kind} ${fault.on}` : fault.kind)));
  assert.equal(kinds.size, 10);
  assert.ok(all.every(({ fault, afterMs }) => fault.agentId === '240011' && afterMs >= 8000 && afterMs <= 30_000));
  assert.ok(all.every(({ fault }) => describeTrouble(fault).length > 10));
});

test('It goes to work by itself: first the first skill', () => {
  const acts = watch(createRobot(1, 'a'), 4, () => ({ bar: away, waiting: 'x' }));
  assert.deepEqual(acts[0], [1500, { kind: 'pickSkill', choice: 0 }]);
});

test('It does nothing while the link is lost or before the session', () => {
  const acts = watch(createRobot(1, 'a'), 60, () => ({ linkLost: true, bar: away }));
  assert.deepEqual(acts, []);
  assert.deepEqual(
    watch(createRobot(1, 'a'), 60, () => ({ stage: 'connect', bar: away })),
    []
  );
});

test('Over many calls it holds, resumes, mutes, unmutes, hangs up and lets the customer hang up, and presses only what is ready', () => {
  const done = new Set<string>();
  for (let seed = 1; seed <= 30; seed += 1) {
    let buttons = [button('hold'), button('mute'), button('hangUp')];
    let chip: 'Active' | 'Held' = 'Active';
    const robot = createRobot(seed, 'a');
    for (let ms = 0; ms < 60_000; ms += 500) {
      const act = robot.decide(panel({ at: now + ms, bar: onCall, cards: [live({ buttons, chip })] }));
      if (act?.kind === 'customerHangsUp') done.add('customer');
      if (act?.kind !== 'press') continue;
      assert.ok(
        buttons.some(({ deed, state }) => deed === act.deed && state === 'ready'),
        `${act.deed} is not ready`
      );
      done.add(act.deed);
      if (act.deed === 'hold') [chip, buttons] = ['Held', [button('resume'), button('mute')]];
      if (act.deed === 'resume') [chip, buttons] = ['Active', [button('hold'), button('mute'), button('hangUp')]];
      if (act.deed === 'mute') buttons = buttons.map((one) => (one.deed === 'mute' ? button('unmute') : one));
      if (act.deed === 'unmute') buttons = buttons.map((one) => (one.deed === 'unmute' ? button('mute') : one));
      if (act.deed === 'hangUp') break;
    }
  }
  assert.deepEqual(done, new Set(['hold', 'resume', 'mute', 'unmute', 'hangUp', 'customer']));
});

test('The same seed behaves the same, another one differently', () => {
  const told = (seed: number) => JSON.stringify(watch(createRobot(seed, 'a'), 50, () => ({ bar: onCall, cards: [live()] })));
  assert.equal(told(5), told(5));
  assert.notEqual(told(5), told(6));
});

test('Previews are accepted, requeued, snoozed or left alone, each once', () => {
  const card = live({ chip: 'Previewing', buttons: [button('accept'), button('requeue'), button('snooze')] });
  const inPreview = { title: 'Callbacks', subtitle: 'In dialer', word: 'InDialer', next: '' } as const;
  const ways = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const deeds = presses(watch(createRobot(seed, 'a'), 20, () => ({ bar: inPreview, cards: [card] })));
    assert.ok(deeds.length <= 1);
    ways.add(deeds[0] ?? 'left alone');
  }
  assert.deepEqual(ways, new Set(['accept', 'requeue', 'snooze', 'left alone']));
});

test('A line at AMD is now and then closed as what it is, once', () => {
  const card = live({ chip: 'Screening', buttons: [button('markMachine'), button('markFax'), button('markBadNumber')] });
  const ways = new Set<string>();
  for (let seed = 1; seed <= 80; seed += 1) {
    const deeds = presses(watch(createRobot(seed, 'a'), 6, () => ({ cards: [card] })));
    assert.ok(deeds.length <= 1);
    ways.add(deeds[0] ?? 'left alone');
  }
  assert.deepEqual(ways, new Set(['markMachine', 'markFax', 'markBadNumber', 'left alone']));
});

test('Wrap-ups end in every way there is, and only a choice that can be saved is saved', () => {
  const ways = new Set<string>();
  for (let seed = 1; seed <= 40; seed += 1) {
    const robot = createRobot(seed, 'a');
    let chosen: string | null = null;
    let notes = '';
    let saved = false;
    for (let ms = 0; ms < 40_000 && !saved; ms += 500) {
      // The first disposition needs an amount and cannot be saved here.
      const ready = chosen !== null && chosen !== 'Paid';
      const form = { dispositions: ['Paid', 'Refused', 'Other'], chosen, notes, seconds: 20 };
      const shown = wrapUp({ wrapUp: form, buttons: [button('save', ready ? 'ready' : 'off')] });
      const act = robot.decide(panel({ at: now + ms, bar: inWrapUp, cards: [shown] }));
      if (act?.kind === 'choose') chosen = act.disposition;
      if (act?.kind === 'write') ({ notes } = act);
      if (act?.kind === 'press') {
        assert.equal(act.deed, 'save');
        assert.ok(ready);
        saved = true;
      }
    }
    ways.add(saved ? 'saved' : chosen === null ? 'left alone' : 'left to the countdown');
  }
  assert.deepEqual(ways, new Set(['saved', 'left alone', 'left to the countdown']));
});

test('When the shift is over it resumes, hangs up, saves and leaves the skill', () => {
  const robot = createRobot(2, 'a');
  robot.finishUp();
  const held = live({ chip: 'Held', buttons: [button('resume'), button('mute'), button('hangUp', 'off')] });
  assert.deepEqual(presses(watch(robot, 1, () => ({ bar: onCall, cards: [held] }))), ['resume', 'resume']);
  assert.deepEqual(presses(watch(robot, 1, () => ({ bar: onCall, cards: [live()] }))), ['hangUp', 'hangUp']);
  const form = { dispositions: ['Refused'], chosen: 'Refused', notes: '', seconds: 20 };
  for (let seed = 1; seed <= 20; seed += 1) {
    const other = createRobot(seed, 'a');
    other.finishUp();
    const acts = watch(other, 40, () => ({ bar: inWrapUp, cards: [wrapUp({ wrapUp: form, buttons: [button('save')] })] }));
    assert.deepEqual(presses(acts), ['save'], `seed ${seed}`);
  }
  const leaves = watch(robot, 1, () => ({ waiting: 'x' }));
  assert.deepEqual(leaves[0]?.[1], { kind: 'leaveSkill', skill: 'Collections A' });
  assert.deepEqual(
    watch(robot, 5, () => ({ waiting: 'x', bar: away })),
    []
  );
});

test('Beside the calls it does all there is to do', () => {
  const kinds = new Set(
    Array.from({ length: 40 }, (_, seed) => watch(createRobot(seed, 'a'), 120, () => ({ waiting: 'x' })))
      .flat()
      .map(([, { kind }]) => kind)
  );
  const all = [
    'peekMenu',
    'readStrip',
    'readKeys',
    'minimise',
    'closeTabs',
    'pickSkill',
    'goUnavailable',
    'leaveSkill',
    'planCallback'
  ];
  assert.deepEqual(kinds, new Set(all));
});

test('On a call tones are typed once, the keypad is closed again, and a masked call is unmasked before it is hung up', () => {
  const buttons = [button('hold'), button('mute'), button('mask'), button('record'), button('hangUp')];
  const talks = Array.from({ length: 30 }, (_, seed) =>
    watch(createRobot(seed, 'a'), 60, () => ({ bar: onCall, cards: [live({ buttons })] }))
  );
  const typing = talks.filter((acts) => acts.some(([, { kind }]) => kind === 'tones'));
  assert.ok(typing.length > 5 && typing.length < 25, String(typing.length));
  for (const acts of typing) {
    const kinds = acts.flatMap(([, { kind }]) => (kind === 'tones' || kind === 'closeKeypad' ? [kind] : []));
    assert.deepEqual(kinds, ['tones', 'closeKeypad']);
  }
  const masked = live({
    chip: 'Masked',
    chipText: 'Masked',
    heard: true,
    buttons: [button('unmask'), button('hangUp', 'off')]
  });
  const ending = watch(createRobot(7, 'a'), 90, () => ({ bar: onCall, cards: [masked] }));
  assert.ok(
    presses(ending).every((deed) => deed === 'unmask'),
    presses(ending).join()
  );
});
