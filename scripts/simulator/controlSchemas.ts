/** What the control API takes. A body that is not exactly one of these changes nothing. */
import * as v from 'valibot';
import type { FarEnd, Fault } from 'c/pcSimulatedDialer';

const farEnd = v.picklist(['person', 'machine', 'fax', 'badNumber', 'noAnswer', 'busy'] satisfies FarEnd[]);
const agentId = v.optional(v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'agentId is a text of digits')));
const recordId = v.optional(v.pipe(v.string(), v.minLength(1, 'recordId is a text'), v.maxLength(100)));
const on = v.picklist(['poll', 'read', 'command']);
const path = v.optional(v.pipe(v.string(), v.maxLength(200)));
/** Longest fault, ms: ten minutes, as long as the official client keeps trying (protocol 3.3). */
const duration = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600_000));
const times = v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000)));
const retryAfterS = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600)));

const plain = <Kind extends string>(kind: Kind) => v.strictObject({ kind: v.literal(kind), agentId });

const fault = v.variant('kind', [
  plain('dropPoll'),
  v.strictObject({
    kind: v.literal('status'),
    status: v.picklist([401, 404, 409, 429, 500, 503]),
    on,
    path,
    retryAfterS,
    times,
    agentId
  }),
  v.strictObject({ kind: v.literal('delay'), ms: duration, on, path, agentId }),
  v.strictObject({ kind: v.literal('offline'), ms: duration, agentId }),
  plain('duplicateEvent'),
  plain('reorderEvents'),
  plain('unknownEvent'),
  plain('unreadableEvent'),
  plain('endSession')
]);

/** A fault, for one agent or for whoever comes first. */
export type FaultOrder = Fault & { readonly agentId?: string };

export const bodies = {
  play: v.strictObject({ farEnd }),
  nothing: v.strictObject({}),
  nextRecord: v.strictObject({ agentId, recordId }),
  fault: fault satisfies v.GenericSchema<unknown, FaultOrder>,
  switch: v.strictObject({ on: v.boolean() }),
  running: v.strictObject({ running: v.boolean() }),
  list: v.strictObject({ left: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)) })
};

/** Query of the two logs: index of the first entry wanted. */
export const since = v.optional(v.pipe(v.string(), v.regex(/^\d{1,9}$/, 'since is a number'), v.transform(Number)), '0');
