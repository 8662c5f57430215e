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
  app.post('/agents/:agentId/tool', async (c) => {
    const { contactId, ...tool } = await bodyOf(c, toolBodies.tool);
    const otherwise = 'The agent has no session, or no such contact; most tools need one.';
    return done(c, control.showTool(c.req.param('agentId'), tool, contactId), otherwise);
  });
  app.post('/agents/:agentId/permission', async (c) => {
    const { key, value } = await bodyOf(c, toolBodies.permission);
    return done(c, control.setPermission(c.req.param('agentId'), key, value), 'There is no agent with that id.');
  });
  app.post('/messages', async (c) => {
    const { agentId, ...message } = await bodyOf(c, toolBodies.message);
    return done(c, control.sendMessage(agentId, message), 'There is no agent with that id.');
  });
  app.post('/commitments', async (c) => {
    const callbackId = control.promise(await bodyOf(c, toolBodies.promise));
    if (callbackId === null)
      throw new ControlRefusal(409, 'not_possible', 'There is no such skill, or the agent does not have it.');
    return c.json({ callbackId });
  });
  app.post('/commitments/:callbackId/due', async (c) => {
    await bodyOf(c, toolBodies.nothing);
    return done(c, control.commitmentDueNow(c.req.param('callbackId')), 'No commitment of that id waits for its time.');
  });
  app.post('/contacts/:contactId/disposition', async (c) => {
    const disposition = await bodyOf(c, toolBodies.disposition);
    const otherwise = 'There is no such contact or agent, or its skill has no such disposition.';
    return done(c, control.disposeElsewhere(c.req.param('contactId'), disposition), otherwise);
  });
}
