/** What `npm run deploy` runs once everything is built: reads the command line, plans, runs the plan. */
import { main } from '../setup/stop.mjs';
import { readCommandLine, usage } from './commandLine';
import { readComponents, writeStages } from './manifests';
import { planDeploy } from './plan';
import { runSteps } from './runner';
import { manifestStep, planUninstall, stagesOf } from './uninstall';

await main(async () => {
  const options = readCommandLine(process.argv.slice(2));
  if (options === null) {
    console.log(usage);
  } else if (options.kind === 'uninstall') {
    await runSteps([manifestStep], options.org);
    const stages = stagesOf(readComponents());
    writeStages(stages);
    await runSteps(planUninstall(options.org, stages), options.org);
    console.log(`\nNothing of the softphone is left in ${options.org}.`);
  } else {
    await runSteps(planDeploy(options), options.org);
    console.log(options.dryRun ? `\n${options.org} would take it. Nothing was changed there.` : '\nDone.');
  }
});
