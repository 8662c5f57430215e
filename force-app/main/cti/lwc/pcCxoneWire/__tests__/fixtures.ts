/** Loads the wire fixtures: one file per event and reply, written by hand from the protocol. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Fixture {
  readonly section: string;
  readonly tag: string;
  readonly kind: 'event' | 'reply';
  readonly name: string;
  readonly status?: number;
  readonly body: unknown;
}

const folder = join(import.meta.dirname, '../../../../../test/fixtures/wire');

const all = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [file.replace(/\.json$/, ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Fixture])
);

export const fixtureNames = (kind: Fixture['kind']): string[] =>
  [...all.values()].filter((fixture) => fixture.kind === kind).map(({ name }) => name);

/** The body of one fixture; throws when there is no such file. */
export function body(kind: Fixture['kind'], name: string): unknown {
  const fixture = all.get(`${kind}.${name}`);
  if (fixture?.name !== name) throw new Error(`no fixture ${kind}.${name}.json`);
  return structuredClone(fixture.body);
}
