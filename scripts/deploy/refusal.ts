/** What to do when a command failed: one sentence for the person at the keyboard. What the CLI itself said stands above it. */
import type { Step } from './step';

const signIn = (org: string): string => `npx sf org login web --alias ${org}`;

/** The CLI's own words for things that can happen at any step. */
const anywhere: readonly (readonly [said: RegExp, todo: (org: string) => string])[] = [
  [
    /NoDefaultDevHubError|No default dev hub found/i,
    () =>
      'There is no Dev Hub to make a scratch org in. Sign in to one with `npx sf org login web --set-default-dev-hub`, or name it with --dev-hub <alias>.'
  ],
  [
    /NamedOrgNotFound|No authorization information found/i,
    (org) => `You are not signed in to an org called ${org}. Sign in with \`${signIn(org)}\` and try again.`
  ],
  [
    /expired access\/refresh token|INVALID_SESSION_ID|RefreshTokenAuthError|invalid_grant/i,
    (org) => `Your sign-in to ${org} has ended. Sign in again with \`${signIn(org)}\` and try again.`
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|DomainNotFoundError/i,
    (org) => `${org} could not be reached: there is no network, or a proxy is in the way. Nothing is lost; try again.`
  ]
];

const atStep: Readonly<Record<Step['name'], (org: string) => string>> = {
  look: (org) => `${org} did not answer. Look at it with \`npx sf org display --target-org ${org}\`.`,
  settings: (org) => `The settings of ${org} could not be read.`,
  create: () => 'The scratch org could not be made; what the Dev Hub said stands above.',
  deploy: (org) =>
    `${org} refused the deployment, and nothing was changed there. Which file and why stands above; mend it and try again.`,
  deployDemo: (org) =>
    `${org} refused the demo; which file and why stands above. The demo needs the softphone in the org, so a dry run takes it only where the softphone is deployed already.`,
  data: (org) =>
    `The sample data could not be loaded into ${org}; the softphone is deployed. Were they loaded before? Then leave --sample-data out.`,
  assign: (org) =>
    `The permission set could not be assigned; the softphone is deployed. Assign it in Setup of ${org}, Permission Sets, Manage Assignments.`,
  open: (org) =>
    `Everything is deployed, only no browser could be opened. Open ${org} yourself and pick the app in the App Launcher.`,
  manifest: () => 'What is ours could not be listed; the build tree may be broken. Delete the folder build and try again.',
  unassign: (org) => `The permission sets could not be taken from their users; nothing was deleted in ${org} yet.`,
  delete: (org) =>
    `${org} still uses something of this stage; what and where stands above. Stages before it are gone, this one and later ones are whole. Take it out there and try again.`
};

/** The sentence. */
export function refusalOf(step: Step, org: string, output: string): string {
  const known = anywhere.find(([said]) => said.test(output));
  return known ? known[1](org) : atStep[step.name](org);
}

/** Lightning Web Security is off. */
export const securityOff = (org: string): string =>
  `Lightning Web Security is off in ${org}, and the softphone needs it; nothing was deployed. In Setup, Session Settings, tick "Use Lightning Web Security for Lightning web components and Aura components", and try again.`;

/** The Translation Workbench is off. */
export const translationsOff = (org: string): string =>
  `The Translation Workbench is off in ${org}, and an org without it refuses the Japanese words; nothing was deployed. In Setup, Translation Language Settings, choose Enable, and try again.`;
