/** The command line of `npm start`. */
import { parseArgs } from 'node:util';
import { UsageError } from '../simulator/commandLine';
import type { StartAllOptions } from './dev';

export const usage = `Usage: npm start -- [options]
  --port <n>    port of the console page; 4400 by default, or any free one when that is taken; 0 takes any free one
  --seed <n>    same seed, same shift; 1 by default
  --pace <n>    divides configured durations; 1 (default) is real speed
  --help        this text`;

function number(name: string, text: string | undefined, fits: (value: number) => boolean, what: string): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || !fits(value)) throw new UsageError(`--${name} takes ${what}, not "${text}".`);
  return value;
}

/** Reads the arguments after the script's name; `null` asks for the usage text. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): StartAllOptions | null {
  const option = { type: 'string' } as const;
  let values: { port?: string; seed?: string; pace?: string; help?: boolean };
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: { port: option, seed: option, pace: option, help: { type: 'boolean' } }
    }));
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] + '.');
  }
  if (values.help) return null;
  const port = number('port', values.port, (n) => Number.isInteger(n) && n >= 0 && n <= 65_535, 'a port from 0 to 65535');
  const seed = number('seed', values.seed, (n) => Number.isInteger(n) && Math.abs(n) <= 0x7fff_ffff, 'a whole number');
  const pace = number('pace', values.pace, (n) => n > 0 && n <= 1000, 'a number above 0, at most 1000');
  return {
    ...(port === undefined ? {} : { port }),
    ...(seed === undefined ? {} : { seed }),
    ...(pace === undefined ? {} : { pace })
  };
}
