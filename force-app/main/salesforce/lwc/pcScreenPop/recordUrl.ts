/** Which record a screen-pop address means. The address comes from the dialer: only records of this org are read out of it. */

/** Why an address is not opened. */
export type PopRefusal = 'empty' | 'otherHost' | 'notARecord';

export type PopTarget = { readonly recordId: string } | { readonly refused: PopRefusal };

const id = '([a-zA-Z0-9]{15}|[a-zA-Z0-9]{18})';

/** `/lightning/r/Contact/<id>/view`, `/lightning/r/<id>/view`, `/<id>`. */
const recordPaths = [new RegExp(`^/lightning/r/(?:\\w+/)?${id}(?:/view)?/?$`), new RegExp(`^/${id}/?$`)];

const ofThisOrg = (url: URL, origin: string) =>
  url.origin === origin || (url.protocol === 'https:' && url.hostname.endsWith('.lightning.force.com'));

/** Reads a ScreenPopUrl (protocol 4.6), relative or absolute. `origin` is that of the page. */
export function readRecordUrl(address: string, origin: string): PopTarget {
  if (address.trim() === '') return { refused: 'empty' };
  let url: URL;
  try {
    url = new URL(address.trim(), origin);
  } catch {
    return { refused: 'notARecord' };
  }
  if (!ofThisOrg(url, origin)) return { refused: 'otherHost' };
  const recordId = recordPaths.map((path) => path.exec(url.pathname)?.[1]).find((found) => found !== undefined);
  return recordId ? { recordId } : { refused: 'notARecord' };
}
