/** Control calls that play a tenant's tools: described in docs/simulator-control.md, like all others. */
import type { Context, Hono } from 'hono';
import type { SimulatorControl } from 'c/pcSimulatedDialer';
import { bodyOf, ControlRefusal } from './controlBody';
import { toolBodies } from './controlToolSchemas';

export function mountTools(app: Hono, control: SimulatorControl): void {
  const done = (c: Context, possible: boolean, otherwise: string): Response => {
    if (!possible) throw new ControlRefusal(409, 'not_possible', otherwise);
    return c.json({ done: true });
  };
  app.post('/contacts/:contactId/disposition', async (c) => {
    const disposition = await bodyOf(c, toolBodies.disposition);
    const otherwise = 'There is no such contact or agent, or its skill has no such disposition.';
    return done(c, control.disposeElsewhere(c.req.param('contactId'), disposition), otherwise);
  });
}
