/** Reads what a control call brings; anything else than the schema says is refused with place and reason. */
import type { Context } from 'hono';
import * as v from 'valibot';
import type { ControlProblem } from './controlReplies';

/** Longest body of a control call, characters. */
const longest = 16_384;

export type RefusalStatus = 400 | 404 | 409 | 413 | 415;

/** Thrown inside a control call; answered as a {@link ControlProblem}. */
export class ControlRefusal extends Error {
  override name = 'ControlRefusal';
  readonly status: RefusalStatus;
  readonly error: ControlProblem['error'];

  constructor(status: RefusalStatus, error: ControlProblem['error'], message: string) {
    super(message);
    this.status = status;
    this.error = error;
  }
}

/** The value in the schema's form. Throws a 400 refusal that names the first wrong field. */
export function checked<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = v.getDotPath(issue);
  throw new ControlRefusal(400, 'bad_request', path === null ? issue.message : `${path}: ${issue.message}`);
}

/** The JSON body of a call; nothing counts as `{}`. A body has to say that it is JSON, which a foreign page's form can't. */
export async function bodyOf<Output>(c: Context, schema: v.GenericSchema<unknown, Output>): Promise<Output> {
  const text = await c.req.text();
  if (text.length > longest) throw new ControlRefusal(413, 'too_large', `A body may have ${longest} characters.`);
  if (text.trim() === '') return checked(schema, {});
  if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
    throw new ControlRefusal(415, 'wrong_type', 'The body has to be sent as application/json.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ControlRefusal(400, 'bad_request', 'The body is not JSON.');
  }
  return checked(schema, value);
}
