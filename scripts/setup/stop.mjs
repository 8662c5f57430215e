/** A reason to stop that is meant for the person at the keyboard: one sentence, no stack. */
export class Stop extends Error {
  constructor(sentence) {
    super(sentence);
    this.name = 'Stop';
  }
}

/** Runs a command's main function; a Stop is printed as its sentence, anything else with its stack. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Error && error.name === 'Stop' ? error.message : error);
    process.exitCode = 1;
  }
}
