/** Schema of the commitments in the campaign file. */
import { array, nullish, strictObject, string } from 'c/pcValibotDemo';
import { count, id, text } from './schemaParts';

const planned = strictObject({
  agentId: nullish(id, null),
  skillId: id,
  number: text,
  firstName: nullish(string(), ''),
  lastName: nullish(string(), ''),
  notes: nullish(string(), ''),
  inMinutes: count
});

export const commitments = nullish(
  strictObject({
    removal: nullish(string(), ''),
    offerSeconds: nullish(count, 120),
    retryMs: nullish(count, 300_000),
    planned: nullish(array(planned), [])
  }),
  {}
);
