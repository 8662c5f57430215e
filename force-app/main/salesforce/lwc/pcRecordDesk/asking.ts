/** Asking an Apex method: what is wanted in one moment goes out together, and nobody waits longer than a few seconds. */
import type { OrgFailure } from 'c/pcFacts';

/** Calls do not wait for Apex, ms. */
export const answerLimitMs = 5000;

/** An answer, or why there is none. */
export type OrgReply<Answer> =
  { readonly kind: 'answered'; readonly answer: Answer } | { readonly kind: 'failed'; readonly why: OrgFailure };

interface Waiting<Request, Answer> {
  readonly request: Request;
  readonly reply: (reply: OrgReply<Answer>) => void;
}

const failed = (why: OrgFailure): OrgReply<never> => ({ kind: 'failed', why });

/**
 * @param method the Apex method; takes all requests at once and may answer them in any order
 * @param keyOf what a request and its answer share
 * @returns asks one of them; never rejects
 */
export function createAsking<Request extends object, Answer extends object>(
  method: (parameters: { readonly requests: readonly Request[] }) => Promise<readonly Answer[]>,
  keyOf: (of: Request | Answer) => string
): (request: Request) => Promise<OrgReply<Answer>> {
  let together: Waiting<Request, Answer>[] = [];

  const send = async (): Promise<void> => {
    const asked = together;
    together = [];
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- a time limit; cleared with the answer
    const alarm = setTimeout(() => asked.forEach(({ reply }) => reply(failed('late'))), answerLimitMs);
    try {
      const answers = await method({ requests: asked.map(({ request }) => request) });
      const byKey = new Map(answers.map((answer) => [keyOf(answer), answer]));
      for (const { request, reply } of asked) {
        const answer = byKey.get(keyOf(request));
        reply(answer ? { kind: 'answered', answer } : failed('failed'));
      }
    } catch {
      asked.forEach(({ reply }) => reply(failed('failed')));
    } finally {
      clearTimeout(alarm);
    }
  };

  return (request) =>
    new Promise((reply) => {
      if (together.length === 0) queueMicrotask(() => void send());
      together.push({ request, reply });
    });
}
