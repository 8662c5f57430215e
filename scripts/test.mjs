/**
 * `npm test`: everything, two lanes side by side, or the parts named (`npm test -- lint types`). Sets up what it needs. The output of a
 * part that fails is shown; of one that passes, a line. Last line: `N passed, N failed`.
 */
import { prepare } from './setup/dependencies.mjs';
import { main, Stop } from './setup/stop.mjs';
import { parts } from './test/parts.mjs';
import { runPart } from './test/runPart.mjs';

const lanes = 2;

await main(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !(name in parts));
  if (unknown.length) throw new Stop(`There is no part ${unknown.join(', ')}; the parts are ${Object.keys(parts).join(', ')}.`);
  await prepare();
  const started = Date.now();
  const names = asked.length ? asked : Object.keys(parts);
  // A part that reads what another one leaves comes when that one is done, and says so to its check; one that must be alone, too.
  const isLater = (name) => parts[name].alone === true || names.includes(parts[name].after ?? '');
  const queue = names.filter((name) => !isLater(name));
  const results = [];
  const lane = async () => {
    for (let name = queue.shift(); name; name = queue.shift()) {
      console.log(`▸ ${name} …`);
      const result = await runPart(
        name,
        parts[name],
        results.map((done) => done.name)
      );
      results.push(result);
      const seconds = (result.ms / 1000).toFixed(1);
      if (result.failed)
        console.log(`${result.output.trimEnd()}\n✗ ${name}: ${result.passed} passed, ${result.failed} failed (${seconds} s)`);
      else if (result.skipped) console.log(`– ${name}: skipped. ${result.output}`);
      else console.log(`✓ ${name}: ${result.passed} passed (${seconds} s)${result.note}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(lanes, names.length) }, lane));
  queue.push(...names.filter(isLater));
  await lane();
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${((Date.now() - started) / 1000).toFixed(0)} s`);
  const skipped = results.filter((result) => result.skipped).map(({ name }) => name);
  if (skipped.length) console.log(`skipped: ${skipped.join(', ')}`);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') ? 1 : 0;
});
