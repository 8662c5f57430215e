/**
 * Stand-in for `@salesforce/apex/*`: there is no server-side code here. A method rejects with the shape the platform gives an Apex
 * error, unless the page registered an answer for it.
 */

export type ApexAnswer = (parameters: Readonly<Record<string, unknown>>) => unknown;

const answers = new Map<string, ApexAnswer>();

/** Lets a method (`Controller.method`) answer from now on. */
export const answerApex = (method: string, answer: ApexAnswer): void => void answers.set(method, answer);

/** The function a component imports. */
export const apexMethod =
  (method: string) =>
  async (parameters: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
    const answer = answers.get(method);
    if (!answer) {
      throw Object.assign(new Error(`${method}: no Apex in the local console`), {
        body: { message: `${method}: no Apex in the local console` },
        status: 404
      });
    }
    return answer(structuredClone(parameters));
  };

export const refreshApex = async (): Promise<void> => undefined;
