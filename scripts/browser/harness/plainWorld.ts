/**
 * Running code in a page beside the page's own: same document, untouched prototypes. In the page's own world synthetic shadow hides
 * what is inside components; here everything is there, as the browser paints it and a screen reader gets it.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface PlainWorld {
  /** Runs a function that needs nothing but its argument; argument and result travel as JSON. */
  run<Argument, Result>(script: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>;
  /** Runs source text. */
  load(source: string): Promise<void>;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Opens such a world in the page's present document; a reload ends it. */
export async function plainWorld(page: Page): Promise<PlainWorld> {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  // The loader of our TypeScript wraps named functions with this.
  await evaluate(session, executionContextId, 'globalThis.__name ??= (named) => named; undefined');
  return {
    run: async <Argument, Result>(script: (argument: Argument) => Result | Promise<Result>, argument: Argument) =>
      (await evaluate(session, executionContextId, `(${String(script)})(${JSON.stringify(argument)})`)) as Result,
    load: async (source) => void (await evaluate(session, executionContextId, `${source};undefined`))
  };
}
