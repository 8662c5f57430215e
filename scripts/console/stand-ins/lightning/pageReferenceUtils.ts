/** Stand-in for `lightning/pageReferenceUtils`: field values as text of a page's address, `Phone=5550142,Name=Rosa%20Example`. */
type Values = Readonly<Record<string, unknown>>;

export const encodeDefaultFieldValues = (values: Values): string =>
  Object.entries(values)
    .map(([field, value]) => `${field}=${encodeURIComponent(String(value))}`)
    .join(',');

/** The other way round; what is no pair is left out. */
export const decodeDefaultFieldValues = (text: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const [field, value] = pair.split('=');
      return field && value !== undefined ? [[field, decodeURIComponent(value)]] : [];
    })
  );
