/** The other side of the calls: what the customers do, through the control API. */
import type { ControlLine } from 'c/pcSimulatedDialer';
import type { ControlClient } from '../../simulator/controlClient';
import { until } from './until';

export interface Customers {
  /** The lines of an agent (of anybody, when none is named), as soon as there are `count`. */
  lines(count: number, agentId?: string): Promise<readonly ControlLine[]>;
  /** Somebody or something picks up: the line goes to AMD. */
  pickUp(line: ControlLine): Promise<void>;
  /** A person picks up, and the analysis says so: the call is its agent's. Returns the line. */
  answer(line?: ControlLine): Promise<ControlLine>;
  hangUp(line: ControlLine): Promise<void>;
}

export function customersOf(control: ControlClient): Customers {
  const pickUp = (line: ControlLine): Promise<void> => control.play(line.contactId, 'person');
  return {
    lines: (count, agentId) =>
      until(
        `${count} lines`,
        async () => (await control.lines()).filter((line) => agentId === undefined || line.agentId === agentId),
        (lines) => lines.length >= count
      ),
    pickUp,
    answer: async (chosen) => {
      const line = chosen ?? (await control.lineWhen(({ status, linked }) => status === 'NaturalCallRinging' && linked));
      await pickUp(line);
      await pickUp(line);
      return line;
    },
    hangUp: (line) => control.hangUp(line.contactId)
  };
}
