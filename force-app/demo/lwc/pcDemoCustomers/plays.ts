/** What can be played on a line, as buttons: the few plays a demo needs, out of those the dialer allows now. */
import type { ControlLine } from 'c/pcSimulatedDialer';
import { demoWords, sayDemo } from 'c/pcDemoWords';

export const plays = ['person', 'machine', 'fax', 'hangUp'] as const;
export type Play = (typeof plays)[number];

export interface PlayButton {
  readonly play: Play;
  readonly label: string;
  /** Label and name of the line, for who does not see whose row it is. */
  readonly title: string;
}

/** Where the analysis listens already, the next answer is its verdict. */
const labelOf = (play: Play, { status }: ControlLine): string =>
  play === 'person'
    ? status === 'NaturalCallAMD'
      ? demoWords.isPerson
      : demoWords.answer
    : { machine: demoWords.machine, fax: demoWords.fax, hangUp: demoWords.hangUp }[play];

export const playButtons = (line: ControlLine): readonly PlayButton[] =>
  plays
    .filter((play) => line.plays.includes(play))
    .map((play) => {
      const label = labelOf(play, line);
      return { play, label, title: sayDemo(demoWords.playOn, { play: label, name: line.name }) };
    });

/** A status as on the wire without what all have in common: `NaturalCallAMD` → `AMD`. */
export const shortStatus = (status: string): string => status.replace(/^NaturalCall/, '');
