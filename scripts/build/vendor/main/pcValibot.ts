/** valibot, the schemas at the border: the names in use. The simulated dialer's are in pcValibotDemo, because these are in the first load. */
export { custom, object, pipe, safeParse, string, transform, unknown } from 'valibot';
export type { GenericSchema, InferInput, InferOutput } from 'valibot';
