/** Runs a plan: says what comes, calls the CLI, stops at the first failure with a sentence that says what to do. */
import { Stop } from '../setup/stop.mjs';
import { forgetSettings, readSwitches, type OrgSwitches } from './orgSettings';
import { refusalOf, securityOff, translationsOff } from './refusal';
import { sf } from './sf';
import { commandLineOf, type Step } from './step';

async function runStep(step: Step, org: string): Promise<void> {
  console.log(`\n▸ ${step.why}\n  ${commandLineOf(step)}`);
  if (step.name === 'settings') forgetSettings();
  const { code, output } = await sf(step.args, step.quiet !== true);
  if (code !== 0 && step.fine?.test(output)) return console.log('  It is there already.');
  if (step.name === 'settings') return judge(org, code === 0 ? readSwitches() : unread);
  if (code === 0) return;
  if (step.quiet) console.error(output.trim());
  throw new Stop(`\n${refusalOf(step, org, output)}`);
}

const unread: OrgSwitches = { lightningWebSecurity: null, translationWorkbench: null };

/** Off is a reason to stop. Not knowing is none: whoever may not read settings may still be allowed to deploy. */
function judge(org: string, { lightningWebSecurity, translationWorkbench }: OrgSwitches): void {
  if (lightningWebSecurity === false) throw new Stop(`\n${securityOff(org)}`);
  if (translationWorkbench === false) throw new Stop(`\n${translationsOff(org)}`);
  if (lightningWebSecurity === null)
    console.log(
      '  The settings could not be read. See yourself in Setup, Session Settings, that Lightning Web Security is on.'
    );
  if (translationWorkbench === null)
    console.log('  See yourself in Setup, Translation Language Settings, that the Translation Workbench is on.');
}

/** Runs the steps in order. Throws {@link Stop} at the first that fails; those after it are not run. */
export async function runSteps(steps: readonly Step[], org: string): Promise<void> {
  for (const step of steps) await runStep(step, org);
}
