/** Customers who call in, by control. */
import type { Hono } from 'hono';
import * as v from 'valibot';
import type { SimulatorControl } from 'c/pcSimulatedDialer';
import { bodyOf, ControlRefusal } from './controlBody';
import type { InboundReply } from './controlReplies';

const body = v.strictObject({
  skillId: v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'skillId is a text of digits')),
  number: v.optional(v.pipe(v.string(), v.regex(/^\+?\d{3,20}$/, 'number is a text of digits'))),
  recordId: v.optional(v.pipe(v.string(), v.minLength(1, 'recordId is a text'), v.maxLength(100)))
});

export function mountCalls(app: Hono, control: Pick<SimulatorControl, 'inbound'>): void {
  app.post('/inbound', async (c) => {
    const contactId = control.inbound(await bodyOf(c, body));
    if (contactId === null) throw new ControlRefusal(404, 'not_found', 'There is no such inbound skill, or no such record.');
    return c.json({ done: true, contactId } satisfies InboundReply);
  });
}
