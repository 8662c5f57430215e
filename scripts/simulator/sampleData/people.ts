/** The sample contacts: invented people with numbers nobody has. */
import { weightedPlaces, type Company, type TreeRecord } from './companies';
import type { Draw } from './draw';
import { namePools } from './names';
import { places, type Place } from './places';

export interface Person {
  readonly record: TreeRecord;
  readonly place: Place;
}

interface Name {
  readonly first: string;
  readonly last: string;
}

/** Names that go wrong in careless software; each is one of the sample contacts. First names may be missing. */
export const hardNames: readonly Name[] = [
  { first: '', last: '<img src=x onerror=alert(1)>' },
  {
    first: 'Wilhelmina Alexandrina Theodora Euphemia',
    last: 'Featherstonehaugh-Cholmondeley-Majoribanks of Upper Wickham-in-the-Marsh'
  },
  { first: 'ليلى', last: 'حداد' },
  { first: "D'Artagnan", last: "O'Shaughnessy & Söhne" },
  { first: '', last: 'Sukarno' },
  { first: 'Null', last: 'Undefined' },
  { first: 'Anna 🌻', last: 'Sunday' },
  { first: '{0}', last: '%s ${name}' }
];

const titles = [
  'Owner',
  'Office Manager',
  'Purchasing',
  'Teacher',
  'Accountant',
  'Nurse',
  'Driver',
  'Electrician',
  'Retired',
  'Student'
];
const japaneseTitles = ['部長', '課長', '代表取締役', '経理担当'];
const descriptions = [
  'Prefers calls in the morning.',
  'Asked for a paper copy of the last invoice.',
  'Speaks for the whole household.',
  'Moved last year; the old address may still be on file.',
  'Has two contracts with us.',
  'Wants to be called by the first name.'
];

/** Mail-safe form of a name; what is not Latin falls away. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();

/** Gives out the numbers of a place, each once. */
function numberGiver(draw: Draw): (place: Place) => string {
  const left = new Map<Place, number[]>();
  return (place) => {
    const { callingCode, write, size } = place.numbers;
    if (!left.has(place)) left.set(place, draw.shuffled([...Array(Math.min(size, 1000)).keys()]));
    const index = left.get(place)?.pop();
    if (index === undefined) throw new Error(`No number left in ${place.city}`);
    return `${callingCode} ${write(index)}`;
  };
}

export function makePeople(draw: Draw, companies: readonly Company[], count: number): Person[] {
  const numberFor = numberGiver(draw);
  const used = new Set<string>();
  const nameAt = (place: Place): Name => {
    const pool = namePools[draw.pick(place.languages)];
    const name = { first: draw.pick(pool.first), last: draw.pick(pool.last) };
    const key = `${name.first} ${name.last}`;
    if (used.has(key)) return nameAt(place);
    used.add(key);
    return name;
  };
  return Array.from({ length: count }, (_, index): Person => {
    const hard = hardNames[index];
    const place = hard ? places[index % 14] : draw.pick(weightedPlaces);
    const { first, last } = hard ?? nameAt(place);
    const nearby = companies.filter((one) => one.place.country === place.country);
    const company = nearby.length > 0 ? draw.pick(nearby) : undefined;
    const mail = [plain(first).slice(0, 20), plain(last).slice(0, 30)].filter(Boolean).join('.') || 'contact';
    return {
      place,
      record: {
        attributes: { type: 'Contact', referenceId: `ContactRef${index + 1}` },
        LastName: last,
        ...(first === '' ? {} : { FirstName: first }),
        ...(company === undefined ? {} : { AccountId: `@${company.record.attributes.referenceId}` }),
        Title: draw.pick(place.country === 'Japan' ? japaneseTitles : titles),
        Phone: numberFor(place),
        ...(draw.chance(30) ? { MobilePhone: numberFor(place) } : {}),
        Email: `${mail}.${index + 1}@example.${draw.chance(50) ? 'com' : 'test'}`,
        MailingCity: place.city,
        ...(place.state === '' ? {} : { MailingState: place.state }),
        MailingCountry: place.country,
        Description: draw.pick(descriptions)
      }
    };
  });
}
