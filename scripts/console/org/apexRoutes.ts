/** The org as the page asks it: Apex methods, and what the user may use. */
import type { Hono } from 'hono';
import { fallback, object, optional, parse, picklist, safeParse, string, unknown } from 'valibot';
import { apexAnswers, ApexRefusal } from './apexAnswers';
import type { OrgStore } from './orgStore';
import { permissionsOf } from './users';

const call = object({
  agentId: string(),
  language: fallback(picklist(['en', 'ja']), 'en'),
  parameters: optional(unknown(), {})
});

export function mountApex(app: Hono, store: OrgStore): void {
  app.post('/apex/:method', async (context) => {
    const method = context.req.param('method');
    const answer = Object.hasOwn(apexAnswers, method) ? apexAnswers[method] : undefined;
    const asked = safeParse(call, await context.req.json().catch(() => null));
    if (!answer || !asked.success) return context.json({ message: 'There is no such method.' }, 404);
    try {
      return context.json(answer(store, asked.output) as object);
    } catch (error) {
      if (error instanceof ApexRefusal) return context.json({ message: error.message }, 403);
      console.error(error);
      return context.json({ message: 'Script-thrown exception' }, 500);
    }
  });
  app.get('/org/user', (context) => {
    const agentId = parse(fallback(string(), ''), context.req.query('agentId'));
    return context.json({ permissions: permissionsOf(store.userOf(agentId)) });
  });
}
