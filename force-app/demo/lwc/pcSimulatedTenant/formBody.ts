/** Reads a request body as a form whatever its label: the vendor's client sends form text labelled application/json (protocol 1.3). */
import type { Context } from 'c/pcHono';
import { granted, refused, type Granted } from './refusals';

/** Longest body the sign-in reads, in characters. */
const longest = 16_384;

/** A JSON object of plain values, as form fields; null when the text is not one. */
function fieldsOfJson(text: string): URLSearchParams | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const plain = Object.entries(value).filter(([, field]) => typeof field === 'string' || typeof field === 'number');
    return new URLSearchParams(plain.map(([name, field]) => [name, String(field)]));
  } catch {
    return null;
  }
}

/** Body of the request as text, refused when it is too long. */
async function bodyText(c: Context): Promise<Granted<string>> {
  const tooLong = refused('invalid_request', `The body is longer than ${longest} characters.`);
  if (Number(c.req.header('content-length') ?? 0) > longest) return tooLong;
  const text = await c.req.text();
  return text.length > longest ? tooLong : granted(text);
}

/** The fields of a body: JSON when it reads as an object, else a form. */
export async function readFields(c: Context): Promise<Granted<URLSearchParams>> {
  const body = await bodyText(c);
  if (!body.ok) return body;
  const text = body.value.trim();
  if (!text.startsWith('{')) return granted(new URLSearchParams(text));
  const fields = fieldsOfJson(text);
  return fields ? granted(fields) : refused('invalid_request', 'The body can not be read.');
}
