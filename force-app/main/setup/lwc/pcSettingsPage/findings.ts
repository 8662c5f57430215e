/** Everything that was found wrong, each with the sentence and the link that mend it; and what an administrator should know. */
import type { SettingProblem } from 'c/pcFacts';
import { recordPage, setupPages } from 'c/pcSetupDesk';
import { problemText, recordText } from 'c/pcSettingWords';
import { sayOf, setupLabels } from 'c/pcSetupWords';
import type { Finding } from 'c/pcSetupProblems';
import { accessNotes } from './accessNotes';
import type { SetupRead } from './reading';
import { skillNamesOf } from './skillNames';

/** What trying around said, besides what was read. */
export interface Tried {
  /** Hosts that are not reached; null while they are tried. */
  readonly unreached: readonly string[] | null;
  /** Null while the platform has not said it. */
  readonly inConsole: boolean | null;
}

type Record = Pick<SettingProblem, 'type' | 'developerName'>;

const link = (href: string, text: string): Finding['link'] => ({ href, text, title: sayOf('newTab', { link: text }) });

const recordLink = ({ facts }: SetupRead, record: Record): Finding['link'] =>
  record.developerName === ''
    ? link(setupPages.metadataTypes, setupLabels.openTypes)
    : link(recordPage(facts?.records ?? [], record), sayOf('openRecord', { record: recordText(record) }));

const finding = (key: string, text: string, found: Finding['link']): Finding => ({ key, text, link: found });

/** Without these nobody signs in (protocol 1.3). */
const signInProblems = (read: SetupRead): readonly Finding[] => {
  const { connections } = (read.org ?? {}) as { readonly connections?: unknown };
  const active = (Array.isArray(connections) ? connections : []).filter(
    (one: unknown) => (one as { active?: unknown })?.active === true
  );
  const [only] = active as readonly { readonly developerName?: unknown }[];
  if (active.length !== 1) return [];
  const record: Record = { type: 'PC_Connection__mdt', developerName: String(only?.developerName ?? '') };
  const fields = { Tenant_Id__c: read.settings.tenant.tenantId, Client_Id__c: read.settings.tenant.clientId };
  return Object.entries(fields)
    .filter(([, value]) => value === '')
    .map(([field]) =>
      finding(`empty-${field}`, sayOf('signInLacks', { record: recordText(record), field }), recordLink(read, record))
    );
};

const factProblems = (read: SetupRead): readonly Finding[] => {
  const { facts } = read;
  if (!facts) return [];
  const sets = link(setupPages.permissionSets, setupLabels.openSets);
  const empty = facts.rulesWithoutValues.map((developerName) => {
    const record: Record = { type: 'PC_Screen_Pop_Rule__mdt', developerName };
    return finding(`rule-${developerName}`, sayOf('ruleEmpty', { record: recordText(record) }), recordLink(read, record));
  });
  const isConsole = facts.apps.some((app) => app.console);
  return [
    ...empty,
    ...(facts.agents === 0 ? [finding('agents', setupLabels.noAgents, sets)] : []),
    ...(isConsole ? [] : [finding('apps', setupLabels.noConsoleApp, link(setupPages.apps, setupLabels.openApps))])
  ];
};

/** What is wrong. */
export const problemsFound = (read: SetupRead, { unreached }: Tried): readonly Finding[] => [
  ...read.problems.map((problem, index) => finding(`setting-${index}`, problemText(problem), recordLink(read, problem))),
  ...signInProblems(read),
  ...(unreached ?? []).map((host) =>
    finding(`host-${host}`, sayOf('hostNotReached', { host }), link(setupPages.trustedUrls, setupLabels.openTrusted))
  ),
  ...factProblems(read)
];

const appNotes = ({ facts }: SetupRead, { inConsole }: Tried): readonly Finding[] => {
  const standard = (facts?.apps ?? []).filter((app) => !app.console).map(({ label }) => label);
  const apps = link(setupPages.apps, setupLabels.openApps);
  return [
    ...(inConsole === false ? [finding('standard', setupLabels.standardApp, null)] : []),
    ...(standard.length > 0 && facts?.apps.some((app) => app.console)
      ? [finding('standardApps', sayOf('standardApps', { apps: standard.join(', ') }), apps)]
      : [])
  ];
};

/** What nobody can say from here, or what may be as it is. */
export const notesFound = (read: SetupRead, tried: Tried): readonly Finding[] => {
  const skills = skillNamesOf(read.settings);
  return [
    ...(read.facts ? [] : [finding('unchecked', sayOf('unchecked', { why: read.why || setupLabels.noWhy }), null)]),
    ...appNotes(read, tried),
    ...accessNotes(read.facts?.agentAccess ?? []).map(({ key, text }) =>
      finding(key, text, link(setupPages.permissionSets, setupLabels.openSets))
    ),
    ...(skills.length > 0 ? [finding('skills', sayOf('skillNames', { skills: skills.join(', ') }), null)] : [])
  ];
};
