/**
 * The tables of docs/call-functions.md: every command an agent's client may send has a row with its control, its rule and the scenarios
 * that follow it, or the reason why the panel leaves it out.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellsOf, namedIn, proofProblems, readTap } from './scenarioProofs.mjs';

const page = 'docs/call-functions.md';

/** Commands of the protocol, sections 5 and 6, as they are written on the wire. */
export const commands = [
  'dialer-login dialer-logout state accept reject snooze disposition amd-override ans-machine-override independent-dial',
  'independent-dial-outcome end activate dial-phone dial-agent dial-skill consult-agent hold resume mask unmask record stop-record',
  'accept-consult transfer-calls conference-calls conference-hold conference-resume join-conference agent-phone/mute unmute send-dtmf',
  'continue-reskill submit-feedback add-contact transfer-voicemail-to-agent transfer-voicemail-to-skill play-voicemail',
  'monitor coach barge take-over agent-phone/dial agent-phone/end scheduled-callbacks'
].flatMap((line) => line.split(' '));

/** Endpoints that are written with what stands before them. */
const endpoints = ['POST scheduled-callbacks', 'PUT scheduled-callbacks/{id}', 'DELETE scheduled-callbacks/{id}'].concat(
  ['dial', 'reschedule', 'cancel'].map((tail) => `interactions/{callbackId}/${tail}`)
);

export function readFunctions(text) {
  return text.split('\n').flatMap((line) => {
    const [command = '', control = '', rule = '', scenario = '', ...more] = cellsOf(line) ?? [];
    return command === '' || scenario === 'scenario' ? [] : [{ command, control, rule, scenario, more }];
  });
}

/** Whether a command stands in the first cell, alone or at the end of a path. */
const names = (cell, command) =>
  [...cell.matchAll(/`([^`]+)`/g)].some(([, code]) => code === command || code.split(/[ /]/).includes(command));

const rooms = ['domain', 'cti', 'salesforce', 'panel', 'app'];

/** What no person presses in the panel is proven by the test of a component, which has to be there. */
function isProvenInComponent(root, scenario) {
  const [, file] = /^component: `([^`]+\.test\.ts)`$/.exec(scenario) ?? [];
  return file !== undefined && rooms.some((room) => existsSync(join(root, 'force-app/main', room, 'lwc', file)));
}

/**
 * Problems of the tables.
 * @param {string} root
 * @param {string | null} tap the browser part's log of this run; null when that part did not run
 */
export function callFunctionProblems(root, tap) {
  if (!existsSync(join(root, page))) return [`${page} is missing`];
  const rows = readFunctions(readFileSync(join(root, page), 'utf8'));
  const ran = tap === null ? null : readTap(tap);
  const missing = [...commands, ...endpoints].filter((command) => !rows.some((row) => names(row.command, command)));
  return [
    ...missing.map((command) => `${page}: no row for ${command}`),
    ...rows.flatMap(({ command, control, rule, scenario, more }) => {
      const where = `${page}, ${command}`;
      if (control === '' || rule === '' || scenario === '') return [`${where}: a cell is empty`];
      if (more.length) return [`${where}: a column too many`];
      if (isProvenInComponent(root, scenario)) return [];
      if (scenario === 'none')
        return rule.startsWith('Left out: ') ? [] : [`${where}: nothing proves it and no reason is given`];
      return proofProblems(root, namedIn(scenario), ran).map((problem) => `${where}: ${problem}`);
    })
  ];
}
