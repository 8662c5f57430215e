/**
 * Benchmark: from the moment the dialer puts a fact into a poll's reply until the card that shows it is on the screen. Three lines,
 * simulator and browser on this machine and its one clock. Prints one line; the aim is 50 ms at p95. It asserts no times: they say more
 * about the machine than about us.
 */
import assert from 'node:assert/strict';
import { keepRecords, type CampaignDraft } from '../harness/campaignFile';
import { scenario } from '../harness/scenario';
import { until } from '../harness/until';
import type { WireEntry } from 'c/pcSimulatedDialer';
import { emptyFactOverLoopback } from './floor';
import { inMs, quantile } from './numbers';
import { watchPaint, type Painted } from './paintWatch';

const collections = '880020';
/** Calls that are dialed, ring, are analysed and end: three facts each that change a card's state. */
const calls = 45;

/** Lines live by themselves and one after the other; all are machines, so that nobody has to talk. */
function machinesOnly(draft: CampaignDraft): void {
  const skill = draft.skills.find(({ skillId }) => skillId === collections);
  if (!skill) throw new Error('The sample campaign has no such skill');
  Object.assign(skill.odds, { person: 0, machine: 1, fax: 0, badNumber: 0, noAnswer: 0, busy: 0 });
  const short = { minMs: 60, maxMs: 300 };
  Object.assign(skill.durations, { pause: short, dial: short, answer: short, amd: short });
  skill.cpaManagement.ansMachineOverrideSeconds = 0;
  keepRecords(draft, collections, (_, index) => index < calls);
}

const chips: Readonly<Record<string, string>> = {
  NaturalCallDialing: 'stateDialing',
  NaturalCallRinging: 'stateRinging',
  NaturalCallAMD: 'stateScreening'
};

/** Milliseconds from fact to painting, for every fact whose card was painted before the next fact of the same contact. */
function latencies(
  entries: readonly WireEntry[],
  painted: readonly Painted[],
  say: (key: string) => string
): readonly number[] {
  const paintedAt = new Map(painted.map(({ contactId, state, at }) => [`${contactId} ${state}`, at]));
  const seen = new Set<string>();
  return entries.flatMap(({ kind, title, detail, at }) => {
    const [, contactId, status] = /^ContactID (\d+), .*\bStatus (\w+)/.exec(detail) ?? [];
    const chip = chips[status ?? ''];
    if (kind !== 'event' || title !== 'CallContactEvent' || !chip) return [];
    const key = `${contactId} ${say(chip)}`;
    const shown = paintedAt.get(key);
    // A fact may repeat a state, because the link has moved.
    if (shown === undefined || seen.has(key)) return [];
    seen.add(key);
    return [shown - at];
  });
}

scenario('Benchmark: fact sent → card painted', { pace: 1, autoplay: true, campaign: machinesOnly }, async (stage) => {
  const { control } = stage;
  const { softphone, console: page, page: tab, words } = await stage.desk();
  await page.signIn('pat.agent');
  await softphone.connect();
  // The drawer is no part of the product; what it draws of the wire must not be measured with it.
  await tab.getByRole('button', { name: words.console('hideDrawer'), exact: true }).click();
  const watch = await watchPaint(tab);
  await softphone.pickSkill('Collections A');
  await until(
    'all calls have ended',
    async () => (await control.ledger()).entries.filter(({ what }) => what === 'closed').length,
    (closed) => closed >= calls,
    60_000
  );
  const { entries } = await control.wire();
  const samples = latencies(entries, await watch.painted(), (key) => words.say(key));
  assert.ok(samples.length > calls, `only ${samples.length} samples`);
  assert.ok(
    samples.every((ms) => ms > -2),
    'a card was painted before its fact'
  );
  const frames = await watch.frameWaits(50);
  const floor = await emptyFactOverLoopback(tab, 50);
  const p = (share: number): string => inMs(quantile(samples, share));
  console.log(
    `benchmark: fact sent → card painted: p50 ${p(0.5)}, p95 ${p(0.95)}, n=${samples.length}; ` +
      `floor (empty fact over loopback) ${inMs(quantile(floor, 0.5))}, next frame ${inMs(quantile(frames, 0.5))}`
  );
});
