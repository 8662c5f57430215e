/** What `npm start` runs: simulator and console page; prints the page's address. Ends with Ctrl+C. */
import { sentenceFor } from '../simulator/commandLine';
import { readCommandLine, usage } from './commandLine';
import { startAll, startDemo } from './dev';

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options === null) {
    console.log(usage);
  } else {
    console.log('Building the console page …');
    const all = options.demo ? null : await startAll(options);
    const page = all ?? (await startDemo(options));
    const demo = options.demo ? '?demo' : '';
    console.log(`\nThe console is at ${page.origin}/${demo}  (Japanese: ${page.origin}/${demo ? '?demo&' : '?'}lang=ja)`);
    if (all) console.log(`Control of the simulated dialer: ${all.simulator.controlOrigin}`);
    console.log('Ctrl+C ends it.');
    const stop = (): void => {
      page.stop().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  }
} catch (error) {
  console.error(sentenceFor(error) ?? (error instanceof Error && error.name === 'BuildProblem' ? error.message : error));
  process.exitCode = 1;
}
