/** Apps, tabs, pages, layouts and translations name things that are there, and that may stand where they are put. */
import { basename, dirname } from 'node:path';
import { childText, childrenOf } from '../metadata/readXml.mjs';

function* below(node, name) {
  if (node.name === name) yield node;
  for (const child of node.children) yield* below(child, name);
}

const targetsOf = (bundle) => [...below(bundle, 'target')].map(({ text }) => text.trim());

/** Where a component of ours has to be allowed, by the type of the page. */
const targetOf = {
  UtilityBar: 'lightning__UtilityBar',
  AppPage: 'lightning__AppPage',
  HomePage: 'lightning__HomePage',
  RecordPage: 'lightning__RecordPage'
};

function bundleProblem(name, target, { bundles }) {
  const bundle = bundles.get(name);
  if (!bundle) return `there is no component ${name}`;
  if (childText(bundle, 'isExposed') !== 'true') return `${name} is not exposed`;
  return !target || targetsOf(bundle).includes(target) ? null : `${name} does not have the target ${target}`;
}

function pageProblems(node, inventory) {
  const target = targetOf[childText(node, 'type')];
  return [...below(node, 'componentName')]
    .map(({ text, line }) => ({ name: text.trim().replace(/^c:/, ''), line }))
    .filter(({ name }) => /^pc[A-Z]/.test(name))
    .map(({ name, line }) => [line, bundleProblem(name, target, inventory)]);
}

function tabProblems(node, inventory) {
  const component = childText(node, 'lwcComponent');
  const page = childText(node, 'flexiPage');
  return [
    [node.line, component ? bundleProblem(component, 'lightning__Tab', inventory) : null],
    [node.line, page && !inventory.pages.has(page) ? `there is no page ${page}` : null]
  ];
}

function appProblems(node, { tabs, pages, objects }) {
  const bar = childText(node, 'utilityBar');
  const isThere = (tab) => tab.startsWith('standard-') || tabs.has(tab) || objects.get(tab)?.own;
  return [
    [node.line, bar && !pages.has(bar) ? `there is no utility bar ${bar}` : null],
    ...[...below(node, 'tabs'), ...below(node, 'tab')].map(({ text, line }) => [
      line,
      isThere(text.trim()) ? null : `there is no tab ${text.trim()}`
    ])
  ];
}

const fieldProblem = (object, field, { objects }) =>
  /__c$/.test(field) && objects.has(object) && !objects.get(object).fields.has(field)
    ? `${object} has no field ${field}`
    : null;

const layoutProblems = (node, inventory, file) =>
  [...below(node, 'field')].map(({ text, line }) => [line, fieldProblem(basename(file).split('-')[0], text.trim(), inventory)]);

const translationProblems = (node, inventory, file) => [
  [node.line, fieldProblem(basename(dirname(file)).split('-')[0], childText(node, 'name') ?? '', inventory)]
];

const rules = {
  FlexiPage: pageProblems,
  CustomTab: tabProblems,
  CustomApplication: appProblems,
  Layout: layoutProblems,
  CustomFieldTranslation: translationProblems
};

/** Objects and fields of ours without Japanese. */
function untranslated({ objects, files }) {
  const translated = new Map();
  for (const { type, file, node } of files)
    if (type === 'CustomFieldTranslation')
      translated.set(`${basename(dirname(file))}/${childText(node, 'name')}`, childText(node, 'label'));
  const known = new Set(
    files.filter(({ type }) => type === 'CustomObjectTranslation').map(({ file }) => basename(dirname(file)))
  );
  return [...objects].flatMap(([object, { own, fields }]) => [
    ...(own && !known.has(`${object}-ja`) ? [`${object} has no Japanese`] : []),
    ...[...fields.keys()]
      .filter((field) => !translated.get(`${object}-ja/${field}`))
      .map((field) => `${object}.${field} has no Japanese label`)
  ]);
}

/** @param {Awaited<ReturnType<typeof import('./inventory.mjs').readInventory>>} inventory */
export function pageReferenceProblems(inventory) {
  const told = inventory.files.flatMap(({ file, type, node }) =>
    (rules[type]?.(node, inventory, file) ?? [])
      .filter(([, problem]) => problem)
      .map(([line, problem]) => `${file}:${line}: ${problem}`)
  );
  return [...told, ...untranslated(inventory), ...childLabels(inventory)];
}

/** Apps and tabs of ours without Japanese. */
function childLabels({ files, applications, tabs }) {
  const japanese = files
    .filter(({ type, file }) => type === 'Translations' && basename(file).startsWith('ja.'))
    .map(({ node }) => node);
  const named = (list) =>
    new Set(
      japanese
        .flatMap((node) => childrenOf(node, list))
        .filter((entry) => childText(entry, 'label'))
        .map((entry) => childText(entry, 'name'))
    );
  const missing = (names, list, what) =>
    [...names].filter((name) => !named(list).has(name)).map((name) => `the ${what} ${name} has no Japanese`);
  return [...missing(applications, 'customApplications', 'app'), ...missing(tabs, 'customTabs', 'tab')];
}
