/** The indicators the tenant put beside the calls of an agent (protocol 7.9). */
import type { Indicator } from 'c/pcFacts';
import { anyCase, lenient, listEntries, opensUrl, optionalId, readFlag, url, word } from 'c/pcCxoneWire';

const listedSchema = anyCase({
  indicatorName: word,
  senderContactId: optionalId,
  actionType: opensUrl,
  action: url,
  toolTip: word,
  enable: lenient(readFlag)
});

/** All indicators of an agent. Null: the answer is not that list. */
export function readIndicators(body: unknown): Indicator[] | null {
  const entries = listEntries(body, 'indicators', listedSchema);
  if (entries === null) return null;
  return entries
    .filter(({ indicatorName }) => indicatorName !== '')
    .map((entry) => ({
      name: entry.indicatorName,
      contactId: entry.senderContactId,
      toolTip: entry.toolTip,
      on: entry.enable,
      url: entry.actionType ? entry.action : ''
    }));
}
