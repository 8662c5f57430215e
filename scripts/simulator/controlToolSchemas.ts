/** What the control calls take that play a tenant's tools. */
import * as v from 'valibot';
import type { AgentTool } from 'c/pcSimulatedDialer';

const digits = v.pipe(v.string(), v.regex(/^\d{1,20}$/, 'is a text of digits'));
const words = v.pipe(v.string(), v.maxLength(4000));

const seconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(31_536_000));

const actions = ['RunExe', 'OpenURL', 'ShowCustomForm'] as const;
const size = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)));
const some = v.optional(words);
/** Null: for no contact; absent: for the one that is linked, else the first. */
const contactId = v.optional(v.nullable(digits));

const tool = v.variant('kind', [
  v.strictObject({
    kind: v.literal('popUrl'),
    url: words,
    title: some,
    destination: some,
    height: size,
    width: size,
    closeWithContact: v.optional(v.boolean()),
    contactId
  }),
  v.strictObject({ kind: v.literal('pageOpen'), uri: words, action: some, contactId }),
  v.strictObject({ kind: v.literal('runApp'), action: v.picklist(actions), value: words, waitSeconds: size, contactId }),
  v.strictObject({
    kind: v.literal('indicator'),
    name: words,
    action: v.picklist([...actions, 'SpawnScript', 'SignalScript']),
    uri: some,
    image: some,
    toolTip: some,
    on: v.boolean(),
    via: v.optional(v.picklist(['event', 'list'])),
    contactId
  }),
  v.strictObject({ kind: v.literal('custom'), name: words, data: words, contactId }),
  v.strictObject({ kind: v.literal('agentAssist'), config: words, contactId }),
  v.strictObject({ kind: v.literal('hoursOfOperation'), showContinueReskill: v.boolean(), contactId })
]);

/** A tool, and the contact it is for. */
export type ToolOrder = AgentTool & { readonly contactId?: string | null | undefined };

export const toolBodies = {
  tool: tool satisfies v.GenericSchema<unknown, ToolOrder>,
  message: v.strictObject({
    agentId: v.nullable(digits),
    subject: words,
    text: words,
    expireMinutes: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000))
  }),
  permission: v.strictObject({ key: v.pipe(v.string(), v.regex(/^\w{1,60}$/, 'is a key')), value: v.nullable(words) }),
  nothing: v.strictObject({}),
  promise: v.strictObject({
    agentId: v.nullable(digits),
    skillId: digits,
    number: v.pipe(v.string(), v.regex(/^\+?[0-9*#]{1,28}$/, 'is no number to dial')),
    firstName: v.optional(words),
    lastName: v.optional(words),
    notes: v.optional(words),
    inSeconds: seconds
  }),
  disposition: v.strictObject({ dispositionId: digits, notes: v.optional(words), agentId: v.optional(digits) })
};
