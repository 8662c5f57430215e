/** The calling lists of the sample campaign: which contact is called for which skill, and what the list knows of them. */
import type { Draw } from './draw';
import type { Person } from './people';

/** One record of a calling list; name and number come from the contact. */
export interface ListEntry {
  readonly recordId: string;
  /** Reference id of a sample contact. */
  readonly contact: string;
  /** Windows standard name of the contact's zone. */
  readonly zone: string;
  /** Value one and value two as text; null when the list has none. */
  readonly values: readonly [string | null, string | null];
  readonly notes?: string;
  /** The law, or the list, asks for a preview. */
  readonly compliance?: true;
  readonly confirmation?: true;
  /** Fields of the record's events that are wrong on purpose (`CampaignRecord.wire`). */
  readonly wire?: { readonly set?: Readonly<Record<string, unknown>>; readonly leaveOut?: readonly string[] };
}

const westernZones = new Set(
  ['Pacific', 'Mountain', 'US Mountain', 'Alaskan', 'Hawaiian'].map((zone) => `${zone} Standard Time`)
);
const notes = [
  'Called on Monday, was at work.',
  'Asked to be called after lunch.',
  'Line two: <b>not bold</b> & not "escaped".',
  '前回は留守番電話でした。'
];

export const amount = (draw: Draw, from: number, to: number): string =>
  `${draw.between(from, to)}.${String(draw.between(0, 99)).padStart(2, '0')}`;
export const day = (draw: Draw, from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + draw.between(0, days) * 86_400_000).toISOString().slice(0, 10);

interface Plan {
  readonly skillId: string;
  readonly size: number;
  readonly takes: (person: Person) => boolean;
  readonly values: (draw: Draw) => readonly [string, string];
}

/** The skills of data/campaign.json that have a list. The first also takes the contacts with hard names. */
const plans: readonly Plan[] = [
  { skillId: '880020', size: 80, takes: () => true, values: (draw) => [amount(draw, 18, 980), day(draw, '2026-02-02', 80)] },
  {
    skillId: '880030',
    size: 40,
    takes: ({ place }) => westernZones.has(place.timeZone),
    values: (draw) => [`R-${draw.between(10_000, 99_999)}`, day(draw, '2026-03-15', 60)]
  },
  {
    skillId: '880040',
    size: 46,
    takes: () => true,
    values: (draw) => [draw.pick(['Basic', 'Family', 'Business', 'Business Plus']), String(draw.between(1, 21))]
  },
  {
    skillId: '880050',
    size: 17,
    takes: () => true,
    values: (draw) => [String(draw.chance(70)), `520-555-0${draw.between(110, 199)}`]
  },
  { skillId: '880060', size: 17, takes: () => true, values: (draw) => [amount(draw, 5, 120), day(draw, '2026-03-05', 20)] }
];

const west = plans[1];

/** `special` among `others`, one after every three. */
const mixedIn = (special: readonly Person[], others: readonly Person[]): Person[] =>
  special
    .flatMap((person, index) => [...others.slice(index * 3, index * 3 + 3), person])
    .concat(others.slice(special.length * 3));

/** The lists by skill id. Every person is in exactly one; the first `early` of them come early in the first list. */
export function makeCallingLists(draw: Draw, people: readonly Person[], early: number): Record<string, ListEntry[]> {
  const later = draw.shuffled(people.slice(early));
  // The western list takes its people before the others use them up.
  const western = later.filter(west.takes).slice(0, west.size);
  const rest = mixedIn(
    people.slice(0, early),
    later.filter((person) => !western.includes(person))
  );
  let recordId = 300_000;
  const entry = (person: Person, { values }: Plan): ListEntry => {
    const [one, two] = values(draw);
    return {
      recordId: String((recordId += 1)),
      contact: person.record.attributes.referenceId,
      zone: person.place.timeZone,
      values: [draw.chance(95) ? one : null, draw.chance(90) ? two : null],
      ...(draw.chance(15) ? { notes: draw.pick(notes) } : {})
    };
  };
  const members = (plan: Plan): Person[] => (plan === west ? western : rest.splice(0, plan.size));
  return Object.fromEntries(plans.map((plan) => [plan.skillId, members(plan).map((person) => entry(person, plan))]));
}
