/** Runs a plan: says what comes, calls the CLI, stops at the first failure with a sentence that says what to do. */
import { Stop } from '../setup/stop.mjs';
import { refusalOf, securityOff } from './refusal';
import { forgetSettings, readSecurity } from './security';
import { sf } from './sf';
import { commandLineOf, type Step } from './step';

async function runStep(step: Step, org: string): Promise<void> {
  console.log(`\n▸ ${step.why}\n  ${commandLineOf(step)}`);
  if (step.name === 'security') forgetSettings();
  const { code, output } = await sf(step.args, step.quiet !== true);
  if (code !== 0 && step.fine?.test(output)) return console.log('  It is there already.');
  if (step.name === 'security') return judgeSecurity(org, code === 0);
  if (code === 0) return;
  if (step.quiet) console.error(output.trim());
  throw new Stop(`\n${refusalOf(step, org, output)}`);
}

/** Off is a reason to stop. Not knowing is none: whoever may not read settings may still be allowed to deploy. */
function judgeSecurity(org: string, retrieved: boolean): void {
  const on = retrieved ? readSecurity() : null;
  if (on === false) throw new Stop(`\n${securityOff(org)}`);
  if (on === null)
    console.log(
      '  The settings could not be read. See yourself in Setup, Session Settings, that Lightning Web Security is on.'
    );
}

/** Runs the steps in order. Throws {@link Stop} at the first that fails; those after it are not run. */
export async function runSteps(steps: readonly Step[], org: string): Promise<void> {
  for (const step of steps) await runStep(step, org);
}
