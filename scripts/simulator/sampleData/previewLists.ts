/**
 * Calling lists whose people are on another list, too, as customers are: previews, machines, blending. They have a draw of their
 * own, so that the other lists stay as they are.
 */
import { amount, day, type ListEntry } from './callingList';
import type { Draw } from './draw';
import type { Person } from './people';

/** How a record asks to be previewed; `skill` leaves it to the skill. */
type Asks = 'skill' | 'confirmation' | 'compliance' | 'both';

interface Plan {
  readonly skillId: string;
  /** Ids go on from here. */
  readonly firstId: number;
  readonly size: number;
  /** One after the other, again and again. */
  readonly asks: readonly Asks[];
  readonly values: (draw: Draw) => readonly [string, string];
}

const plans: readonly Plan[] = [
  {
    skillId: '880070',
    firstId: 307_001,
    size: 30,
    asks: ['confirmation', 'skill', 'compliance', 'confirmation', 'both'],
    values: (draw) => [`C-${draw.between(1000, 9999)}`, day(draw, '2026-03-05', 30)]
  },
  {
    skillId: '880080',
    firstId: 308_001,
    size: 15,
    asks: ['compliance', 'confirmation'],
    values: (draw) => [`F-${draw.between(100, 999)}`, day(draw, '2026-04-01', 300)]
  },
  {
    skillId: '880090',
    firstId: 309_001,
    size: 20,
    asks: ['skill'],
    values: (draw) => [amount(draw, 5, 120), day(draw, '2026-03-05', 20)]
  },
  {
    skillId: '880100',
    firstId: 310_001,
    size: 10,
    asks: ['skill'],
    values: (draw) => [draw.pick(['Basic', 'Family', 'Business']), day(draw, '2025-06-01', 200)]
  }
];

const notes = [
  'Ask for order 7; the box came open.',
  'Wants Kim, nobody else.',
  'Line one.\nLine two: <b>not bold</b> & not "escaped".',
  '折り返しは午後にお願いします。',
  'Has moved; confirm the address first.'
];

const flags: Readonly<Record<Asks, Pick<ListEntry, 'compliance' | 'confirmation'>>> = {
  skill: {},
  confirmation: { confirmation: true },
  compliance: { compliance: true },
  both: { compliance: true, confirmation: true }
};

/** People in an order in which the zones come in turn, so that the first records already are far apart. */
function zonesInTurn(people: readonly Person[]): Person[] {
  const byZone = new Map<string, Person[]>();
  for (const person of people) byZone.set(person.place.timeZone, [...(byZone.get(person.place.timeZone) ?? []), person]);
  const rounds = Math.max(...[...byZone.values()].map(({ length }) => length));
  return Array.from({ length: rounds }, (_, round) =>
    [...byZone.values()].flatMap((group) => group.slice(round, round + 1))
  ).flat();
}

/** People who are called over another phone. */
const outsidePlans: readonly Plan[] = [
  {
    skillId: '880140',
    firstId: 314_001,
    size: 12,
    asks: ['confirmation', 'confirmation', 'compliance'],
    values: (draw) => [`V-${draw.between(100, 999)}`, day(draw, '2026-03-05', 60)]
  }
];

export const makePreviewLists = (draw: Draw, people: readonly Person[]): Record<string, ListEntry[]> =>
  makeLists(plans, draw, people);

/** With a draw of its own again, so that it moves nothing else. */
export const makeOutsideLists = (draw: Draw, people: readonly Person[]): Record<string, ListEntry[]> =>
  makeLists(outsidePlans, draw, people);

/** The lists by skill id. Every second record has notes. */
function makeLists(planned: readonly Plan[], draw: Draw, people: readonly Person[]): Record<string, ListEntry[]> {
  return Object.fromEntries(
    planned.map(({ skillId, firstId, size, asks, values }) => {
      const called = zonesInTurn(draw.shuffled(people)).slice(0, size);
      const entries = called.map((person, index): ListEntry => {
        const [one, two] = values(draw);
        return {
          recordId: String(firstId + index),
          contact: person.record.attributes.referenceId,
          zone: person.place.timeZone,
          values: [one, index % 7 === 5 ? null : two],
          ...(index % 2 === 0 ? { notes: notes[(index / 2) % notes.length] } : {}),
          ...flags[asks[index % asks.length]]
        };
      });
      return [skillId, entries];
    })
  );
}
