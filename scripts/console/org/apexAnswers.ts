/** The org's Apex, answered from the store: the same methods, the same shapes, the same locks. */
import { array, object, parse, string } from 'valibot';
import type { SignInPlace } from 'c/pcFacts';
import { fieldsAnswer } from './fieldsAnswer';
import { matchAnswer } from './matchAnswer';
import type { Language } from './objectTable';
import type { OrgStore } from './orgStore';
import { setupAnswer } from './setupAnswer';
import { settingsAnswer } from './settingsAnswer';
import { permissionsOf } from './users';

/** What Apex refuses, with its words: an AuraHandledException. */
export class ApexRefusal extends Error {
  override name = 'ApexRefusal';
}

/** One call, by one user. */
export interface ApexCall {
  readonly agentId: string;
  readonly language: Language;
  readonly parameters: unknown;
}

type Answer = (store: OrgStore, call: ApexCall) => unknown;

const lock =
  (permissions: readonly string[], words: string, answer: Answer): Answer =>
  (store, call) => {
    const mine = permissionsOf(store.userOf(call.agentId));
    if (!permissions.some((permission) => mine.includes(permission))) throw new ApexRefusal(words);
    return answer(store, call);
  };

const forAgents = (answer: Answer): Answer =>
  lock(['PC_Use_Softphone', 'PC_Administer'], 'You need the permission "Use the softphone". Ask your administrator.', answer);

const forAdministrators = (answer: Answer): Answer =>
  lock(['PC_Administer'], 'You need the permission "Administer the softphone". Ask your administrator.', answer);

const matchParameters = object({
  requests: array(object({ requestId: string(), objectApiName: string(), fieldApiName: string(), value: string() }))
});
const fieldsParameters = object({ requests: array(object({ recordId: string(), fields: array(string()) })) });

/** By class and method, as components import them. */
export const apexAnswers: Readonly<Record<string, Answer>> = {
  'PC_SettingsController.read': forAgents((store, { language }) => settingsAnswer(store, language)),
  'PC_RecordMatchController.match': forAgents((store, { parameters }) =>
    matchAnswer(store, parse(matchParameters, parameters).requests)
  ),
  'PC_RecordFieldsController.read': forAgents((store, { parameters, language }) =>
    fieldsAnswer(store, parse(fieldsParameters, parameters).requests, language)
  ),
  'PC_SetupController.check': forAdministrators((store, { language }) => setupAnswer(store, language)),
  'PC_SignInController.read': forAgents(({ signInPage }, { language }): SignInPlace => ({
    pageUrl: signInPage && `${signInPage}?lang=${language}`
  }))
};
