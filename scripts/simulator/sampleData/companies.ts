/** The sample accounts: invented companies. */
import type { Draw } from './draw';
import { places, type Place } from './places';

/** One record of an sObject tree file. */
export interface TreeRecord {
  readonly attributes: { readonly type: string; readonly referenceId: string };
  readonly [field: string]: string | number | { readonly type: string; readonly referenceId: string };
}

export interface Company {
  readonly record: TreeRecord;
  readonly place: Place;
}

const beginnings =
  'Aspen Bluebird Copperline Driftwood Eastgate Foxglove Granite Harborside Ivory Juniper Kestrel Lantern Meridian Northwind Orchard Pinecrest Quarry Redwood Silverleaf Tidewater'.split(
    ' '
  );
const endings =
  'Dental Foods Freight Fitness Gardens Insurance Motors Optics Plumbing Roofing Software Supply Textiles Travel'.split(' ');
const industries: Readonly<Record<string, string>> = {
  Dental: 'Healthcare',
  Foods: 'Food & Beverage',
  Freight: 'Transportation',
  Insurance: 'Insurance',
  Motors: 'Retail',
  Software: 'Technology',
  Textiles: 'Apparel',
  Travel: 'Hospitality'
};
const japaneseNames = ['見本商事株式会社', '例示システム株式会社', '架空運輸株式会社'];

/** Places in proportion to their weight. */
export const weightedPlaces = places.flatMap((place) => Array.from({ length: place.weight }, () => place));

export function makeCompanies(draw: Draw, count: number): Company[] {
  const names = draw.shuffled(beginnings.flatMap((beginning) => endings.map((ending) => [beginning, ending] as const)));
  return Array.from({ length: count }, (_, index) => {
    const [beginning, ending] = names[index];
    const place = index < japaneseNames.length ? places[places.length - 1] : draw.pick(weightedPlaces);
    return {
      place,
      record: {
        attributes: { type: 'Account', referenceId: `AccountRef${index + 1}` },
        Name: japaneseNames[index] ?? `${beginning} ${ending}`,
        Type: draw.pick(['Customer', 'Customer', 'Prospect']),
        Industry: index < japaneseNames.length ? 'Other' : (industries[ending] ?? 'Other'),
        NumberOfEmployees: draw.between(4, 900),
        Website: `https://company-${index + 1}.example.com`,
        BillingCity: place.city,
        ...(place.state === '' ? {} : { BillingState: place.state }),
        BillingCountry: place.country,
        Description: 'Invented sample company.'
      }
    };
  });
}
