/** The command line of `npm run shift`. */
import { parseArgs } from 'node:util';
import { UsageError } from '../../simulator/commandLine';
import type { Language } from '../harness/words';

export const usage = `Usage: npm run shift -- [options]
  --minutes <n>      how long the shift is; 10 by default
  --seed <n>         same seed, same choices; 1 by default
  --agents <1|2>     agents at work; 1 by default
  --pace <n>         divides the dialer's durations; 1 (default) is real speed
  --language <en|ja> language of the panel; en by default
  --headed           shows the browser
  --help             this text`;

export interface ShiftOptions {
  readonly minutes: number;
  readonly seed: number;
  readonly agents: 1 | 2;
  readonly pace: number;
  readonly language: Language;
  readonly headed: boolean;
}

function number(name: string, text: string | undefined, usual: number, fits: (value: number) => boolean, what: string): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (text.trim() === '' || !fits(value)) throw new UsageError(`--${name} takes ${what}, not "${text}".`);
  return value;
}

function languageOf(text: string | undefined): Language {
  if (text === undefined || text === 'en' || text === 'ja') return text ?? 'en';
  throw new UsageError(`--language takes en or ja, not "${text}".`);
}

/** Reads the arguments after the script's name; `null` asks for the usage text. Throws {@link UsageError}. */
export function readCommandLine(args: readonly string[]): ShiftOptions | null {
  const option = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const options = {
    minutes: option,
    seed: option,
    agents: option,
    pace: option,
    language: option,
    headed: flag,
    help: flag
  } as const;
  let values: { [Name in keyof typeof options]?: (typeof options)[Name] extends typeof flag ? boolean : string };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0] + '.');
  }
  if (values.help) return null;
  return {
    minutes: number('minutes', values.minutes, 10, (n) => n > 0 && n <= 600, 'minutes above 0, at most 600'),
    seed: number('seed', values.seed, 1, (n) => Number.isInteger(n) && Math.abs(n) <= 0x7fff_ffff, 'a whole number'),
    agents: number('agents', values.agents, 1, (n) => n === 1 || n === 2, '1 or 2') as 1 | 2,
    pace: number('pace', values.pace, 1, (n) => n > 0 && n <= 20, 'a number above 0, at most 20'),
    language: languageOf(values.language),
    headed: values.headed === true
  };
}
