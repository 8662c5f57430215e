/** The simulator's command line: options in, start options or one sentence out. */
import { parseArgs } from 'node:util';
import type { StartOptions } from './server';

export const usage = `Usage: node --import tsx scripts/simulator/main.ts [options]
  --port <n>           port of sign-in and wire; 0 (default) takes any free one
  --control-port <n>   port of the control API; 0 (default) takes any free one
  --seed <n>           same seed, same shift; 1 by default
  --pace <n>           divides configured durations; 1 (default) is real speed
  --campaign <file>    campaign file; data/campaign.json by default
  --token-lifetime <s> seconds an access token lives; 3600 by default
  --help               this text`;

/** An option that can't be used; the message is one sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

function number(name: string, text: string | undefined, fits: (value: number) => boolean, what: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !fits(value)) throw new UsageError(`--${name} takes ${what}, not "${text}".`);
  return value;
}

const isPort = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 65_535;
const isSeed = (value: number): boolean => Number.isInteger(value) && Math.abs(value) <= 0x7fff_ffff;
const isPace = (value: number): boolean => value > 0 && value <= 1000;
const isLifetime = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= 86_400;

/** Reads the arguments after the script's name; `null` asks for the usage text. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): StartOptions | null {
  const option = { type: 'string' } as const;
  const spec = { port: option, 'control-port': option, seed: option, pace: option, campaign: option, 'token-lifetime': option };
  let values: { [Name in keyof typeof spec]?: string } & { help?: boolean };
  try {
    ({ values } = parseArgs({ args: [...args], options: { ...spec, help: { type: 'boolean' } } }));
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] + '.');
  }
  if (values.help) return null;
  const given: { [Name in keyof StartOptions]: StartOptions[Name] | undefined } = {
    port: number('port', values.port, isPort, 'a port from 0 to 65535'),
    controlPort: number('control-port', values['control-port'], isPort, 'a port from 0 to 65535'),
    seed: number('seed', values.seed, isSeed, 'a whole number'),
    pace: number('pace', values.pace, isPace, 'a number above 0, at most 1000'),
    campaignFile: values.campaign,
    tokenLifetimeS: number('token-lifetime', values['token-lifetime'], isLifetime, 'seconds from 1 to 86400')
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

/** A failed start in one sentence, null for what is no fault of the command line. */
export function sentenceFor(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error.name === 'UsageError' || error.name === 'CampaignError') return error.message;
  const { code, port, path } = error as NodeJS.ErrnoException & { port?: number };
  if (code === 'EADDRINUSE') return `Port ${port} is taken; choose another one, or 0 for any free one.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user; choose one above 1023.`;
  if (code === 'ENOENT') return `There is no file ${path}.`;
  return error instanceof SyntaxError ? `The campaign file is not JSON: ${error.message}.` : null;
}
