/** The org's side of the page: who uses it, what they may, and its Apex, which the page's server answers. */
import { answerApex } from '../stand-ins/salesforce/apex';
import { language } from '../stand-ins/salesforce/language';
import { permissions } from '../stand-ins/salesforce/permissions';

let user = '';

const methods = [
  'PC_SettingsController.read',
  'PC_RecordMatchController.match',
  'PC_RecordFieldsController.read',
  'PC_SetupController.check',
  'PC_SignInController.read'
];

/** Rejects in the shape the platform gives an Apex error. */
async function ask(method: string, parameters: object): Promise<unknown> {
  const response = await fetch(`/apex/${method}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ agentId: user, language, parameters })
  });
  const body: unknown = await response.json().catch(() => ({ message: `${method} answered ${response.status}` }));
  if (!response.ok) throw Object.assign(new Error(method), { body, status: response.status });
  return body;
}

/** From now on Apex is answered. */
export function answerFromOrg(): void {
  for (const method of methods) answerApex(method, (parameters) => ask(method, parameters));
}

/** This user has signed in: what they may use is known from now on. A server that does not say grants nothing. */
export async function enterOrg(agentId: string): Promise<void> {
  user = agentId;
  const response = await fetch(`/org/user?agentId=${encodeURIComponent(agentId)}`);
  const { permissions: granted } = (response.ok ? await response.json() : { permissions: [] }) as {
    readonly permissions: readonly string[];
  };
  permissions.grant(granted);
}
