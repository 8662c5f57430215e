/** One call of the Salesforce CLI. */
export interface Step {
  /** What it is for the reader of a failure. */
  readonly name:
    'look' | 'settings' | 'create' | 'deploy' | 'deployDemo' | 'data' | 'assign' | 'open' | 'manifest' | 'unassign' | 'delete';
  /** Shown before it runs. */
  readonly why: string;
  /** Arguments after `sf`; paths are relative to the build tree. */
  readonly args: readonly string[];
  /** A failure whose output matches is none: the org has it already. */
  readonly fine?: RegExp;
  /** What it prints is for the program, not for the reader. */
  readonly quiet?: boolean;
}

/** `sf …` as a line one can paste, run in the build tree. */
export const commandLineOf = ({ args }: Pick<Step, 'args'>): string =>
  ['sf', ...args.map((arg) => (/^[\w./:=@-]+$/.test(arg) ? arg : `"${arg}"`))].join(' ');
