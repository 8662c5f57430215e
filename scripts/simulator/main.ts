/** Runs the simulator alone: `node --import tsx scripts/simulator/main.ts`. Ends with Ctrl+C. */
import { readCommandLine, sentenceFor, usage } from './commandLine';
import { startSimulator } from './server';

try {
  const options = readCommandLine(process.argv.slice(2));
  if (options === null) {
    console.log(usage);
  } else {
    const simulator = await startSimulator(options);
    console.log(`Simulated tenant and dialer: ${simulator.origin}`);
    console.log(`Control API:                 ${simulator.controlOrigin}`);
    const stop = (): void => {
      simulator.stop().catch((error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      });
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  }
} catch (error) {
  console.error(sentenceFor(error) ?? error);
  process.exitCode = 1;
}
