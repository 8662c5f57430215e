/**
 * Stands in for lightning/pageReferenceUtils in component tests, with the encoding the platform documents: pairs with `=`, joined by
 * commas. The real module: https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate-add-params-url.html
 */
export const encodeDefaultFieldValues = jest.fn((values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .map(([field, value]) => `${field}=${encodeURIComponent(String(value))}`)
    .join(',')
);
