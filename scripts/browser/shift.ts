/** `npm run shift`: a seeded robot agent works a shift in a real browser while what always holds is checked. */
import { sentenceFor } from '../simulator/commandLine';
import { launchBrowser } from './harness/browser';
import { readCommandLine, usage, type ShiftOptions } from './shift/commandLine';
import { invariants } from './shift/invariants';
import { runShift } from './shift/runShift';
import { count, headOf } from './shift/summary';

async function play(options: ShiftOptions): Promise<boolean> {
  const { minutes, seed, agents, pace } = options;
  console.log(`A shift of ${minutes} min, seed ${seed}, ${agents} agent${agents > 1 ? 's' : ''}, pace ${pace} …`);
  const browser = await launchBrowser({ headed: options.headed });
  try {
    const result = await runShift(browser, options, (text) => console.log(text));
    const counted = count(invariants, result.violations, result.endChecks);
    result.diary.write(headOf(options, counted, result.remarks));
    console.log(
      ['', ...counted.lines, '', ...result.remarks, `Transcript and pictures: ${result.diary.folder}`, ''].join('\n')
    );
    console.log(`${counted.passed} passed, ${counted.failed} failed`);
    return counted.failed === 0;
  } finally {
    await browser.close();
  }
}

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options === null) console.log(usage);
  else process.exitCode = (await play(options)) ? 0 : 1;
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exitCode = 1;
}
