/**
 * A stand-in for the Salesforce CLI: writes down every call as a line of JSON and answers as PC_STANDIN_RULES says, a list of
 * `[words the arguments contain, exit code, what it prints, files it writes: path → text]`; the first that fits counts, else all is well.
 */
const { appendFileSync, mkdirSync, writeFileSync } = require('node:fs');
const { dirname, resolve } = require('node:path');

const args = process.argv.slice(2);
appendFileSync(process.env.PC_STANDIN_LOG, `${JSON.stringify({ args, cwd: process.cwd() })}\n`);
const rules = JSON.parse(process.env.PC_STANDIN_RULES);
const [, code = 0, prints = '', files = {}] = rules.find(([words]) => args.join(' ').includes(words)) ?? [];
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(resolve(path), text);
}
process.stdout.write(prints);
process.exitCode = code;
