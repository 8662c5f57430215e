/** Permissions, permission sets and trusted sites have a row each; every name of ours that the guide says exists. */
import { codes, prose, tables } from './markdown.mjs';
import { labelsOf, namesInOrg, permissionSetsOf, permissionsOf, sitesOf } from './orgFiles.mjs';

/** Rows of the table whose first column is called so, by the name in it. */
const rowsOf = (text, head) =>
  new Map(
    tables(text)
      .filter(({ heads }) => heads[0] === head)
      .flatMap(({ rows }) => rows.map((row) => [codes(row[0])[0] ?? row[0], row]))
  );

const compare = (text, head, things, isRight) => {
  const rows = rowsOf(text, head);
  return [
    ...things.map((thing) => {
      const row = rows.get(thing.name);
      if (!row) return `no row for the ${head} ${thing.name}`;
      return isRight(row, thing) ? null : `the row of ${thing.name} says something else than its file`;
    }),
    ...[...rows.keys()].map((name) => (things.some((thing) => thing.name === name) ? null : `there is no ${head} ${name}`))
  ];
};

const labelled = (row, { label }) => row[1] === label;

/** Names that begin with `PC_`; a catalogue's beginning alone is none. */
const mentioned = (text) => [
  ...new Set(
    prose(text)
      .replace(/\\_/g, '_')
      .match(/\bPC_\w+/g) ?? []
  )
];

export function nameProblems(root, text) {
  const known = namesInOrg(root);
  const labels = labelsOf(root);
  const sites = sitesOf(root);
  return [
    ...compare(text, 'custom permission', permissionsOf(root), labelled),
    ...compare(text, 'permission set', permissionSetsOf(root), labelled),
    ...compare(text, 'trusted URL', sites, (row, { address }) => codes(row[1]).includes(address)),
    ...sites.map(({ name, directives }) =>
      directives.every((one) => text.includes(`\`${one}\``)) ? null : `the directives of ${name} are not all said`
    ),
    ...mentioned(text).map((name) => (known.has(name) || labels.has(name) ? null : `there is no ${name}`))
  ];
}
