/** The command line of `npm start`. */
import { parseArgs } from 'node:util';
import { UsageError } from '../simulator/commandLine';
import type { StartAllOptions } from './dev';

export const usage = `Usage: npm start -- [options]
  --port <n>    port of the console page; 4400 by default, or any free one when that is taken; 0 takes any free one
  --seed <n>    same seed, same shift; 1 by default
  --pace <n>    divides configured durations; 1 (default) is real speed
  --demo        the demo package instead: the dialer lives in the page, and nothing else is started
  --help        this text`;

/** What is asked for. */
export type ConsoleCommand = StartAllOptions & { readonly demo?: true };

function number(name: string, text: string | undefined, fits: (value: number) => boolean, what: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !fits(value)) throw new UsageError(`--${name} takes ${what}, not "${text}".`);
  return value;
}

/** Reads the arguments after the script's name; `null` asks for the usage text. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): ConsoleCommand | null {
  const option = { type: 'string' } as const;
  let values: { port?: string; seed?: string; pace?: string; demo?: boolean; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { port: option, seed: option, pace: option, demo: { type: 'boolean' }, help: { type: 'boolean' } }
    }));
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] + '.');
  }
  if (values.help) return null;
  const port = number('port', values.port, (n) => Number.isInteger(n) && n >= 0 && n <= 65_535, 'a port from 0 to 65535');
  const seed = number('seed', values.seed, (n) => Number.isInteger(n) && Math.abs(n) <= 0x7fff_ffff, 'a whole number');
  const pace = number('pace', values.pace, (n) => n > 0 && n <= 1000, 'a number above 0, at most 1000');
  if (values.demo && (seed !== undefined || pace !== undefined))
    throw new UsageError('--demo takes only --port: its dialer lives in the page.');
  return {
    ...(values.demo ? { demo: true as const } : {}),
    ...(port === undefined ? {} : { port }),
    ...(seed === undefined ? {} : { seed }),
    ...(pace === undefined ? {} : { pace })
  };
}
