/** What a tree brings that something else may name: classes, labels, permissions, objects, apps, tabs, pages, bundles. */
import { readFileSync } from 'node:fs';
import { basename, dirname, relative } from 'node:path';
import { readApex } from '../apex/apexProblems.mjs';
import { nodesOf } from '../apex/parse.mjs';
import { metadataFiles, readObjects } from '../metadata/customObjects.mjs';
import { nameOfFile, typeOfFile } from '../metadata/fileTypes.mjs';
import { childText, childrenOf, readXml } from '../metadata/readXml.mjs';

const annotated = ({ modifiers = [] }, name) => modifiers.some((modifier) => modifier.name?.value?.toLowerCase() === name);

function readClass({ file, tree, reads }) {
  const [declaration] = nodesOf(tree, 'ClassDecl');
  if (!declaration) return null;
  const methods = [...nodesOf(declaration, 'MethodDecl')].filter((method) => annotated(method, 'auraenabled'));
  return {
    file,
    name: declaration.name.value,
    isTest: annotated(declaration, 'istest'),
    called: new Set(methods.map((method) => method.name.value)),
    mentioned: new Set(
      [...nodesOf(tree, 'Identifiers$LocationIdentifier')].map(({ value }) => value).filter((name) => /__(c|mdt|e)$/.test(name))
    ),
    reads
  };
}

/** Names inside a label file. */
const labelsOf = (node) => childrenOf(node, 'labels').map((label) => childText(label, 'fullName'));

/**
 * @param {string} tree a folder with force-app
 * @returns names by type of metadata, `classes` with their methods for components and what they read, `objects` with their fields, and the
 * parsed `files`
 */
export async function readInventory(tree) {
  const files = metadataFiles(tree).flatMap((path) => {
    try {
      return [{ file: relative(tree, path), type: typeOfFile(path), node: readXml(readFileSync(path, 'utf8')) }];
    } catch {
      return []; // the metadata check says so
    }
  });
  const named = (type) => new Set(files.filter((entry) => entry.type === type).map(({ file }) => nameOfFile(file)));
  const bundles = new Map(
    files.filter(({ type }) => type === 'LightningComponentBundle').map(({ file, node }) => [basename(dirname(file)), node])
  );
  const classes = (await readApex(tree)).filter(({ problem }) => !problem).flatMap((file) => readClass(file) ?? []);
  return {
    files,
    bundles,
    objects: readObjects(tree),
    classes: new Map(classes.map((entry) => [entry.name, entry])),
    labels: new Set(files.filter(({ type }) => type === 'CustomLabels').flatMap(({ node }) => labelsOf(node))),
    customPermissions: named('CustomPermission'),
    messageChannels: named('LightningMessageChannel'),
    resources: named('StaticResource'),
    tabs: named('CustomTab'),
    applications: named('CustomApplication'),
    pages: named('FlexiPage'),
    visualforcePages: named('ApexPage'),
    permissionSets: files.filter(({ type }) => type === 'PermissionSet')
  };
}
