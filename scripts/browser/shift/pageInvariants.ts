/** What always holds for the page as a whole. */
import { finding, type Invariant } from './look';

/** A word that was to be replaced, or something that is no text. */
const broken =
  /\bundefined\b|\bNaN\b|\[object |\bPC_\w+|\{(?:name|time|seconds|minutes|skill|state|count|why|duration|dialed)\}/;

export const pageInvariants: readonly Invariant[] = [
  {
    name: 'The panel is there',
    toleranceMs: 2000,
    find: ({ panel }) => (panel.stage === 'absent' ? [finding('panel', 'there is no panel')] : [])
  },
  {
    name: 'Every text is whole',
    toleranceMs: 0,
    find: ({ panel, dialer }) => {
      const fromOutside = new Set([...dialer.names.values()]);
      return panel.texts
        .filter((text) => broken.test(text) && ![...fromOutside].some((name) => name !== '' && text.includes(name)))
        .map((text) => finding(text, `"${text}"`));
    }
  },
  {
    name: 'Nothing sticks out to the side',
    toleranceMs: 500,
    find: ({ panel }) => panel.sticksOut.map((text) => finding(text, text))
  },
  {
    name: 'Nothing goes wrong in the page',
    toleranceMs: 0,
    find: ({ problems, weather }) =>
      problems
        .filter((problem) => !weather.notes.some((note) => note.test(problem)))
        .map((problem) => finding(problem, problem))
  },
  {
    name: 'The record of a live call is open',
    toleranceMs: 3000,
    waitsForDialer: true,
    find: ({ panel }) =>
      panel.cards
        .filter(({ chip, lastKnown, name }) => chip === 'Active' && !lastKnown && !panel.tabs.some((tab) => tab.endsWith(name)))
        .map(({ contactId, name }) => finding(contactId, `${name} is active and has no tab`))
  },
  {
    name: 'Never a second poll beside the first',
    toleranceMs: 500,
    find: ({ openPolls }) => (openPolls > 1 ? [finding('polls', `${openPolls} polls are open`)] : [])
  }
];
