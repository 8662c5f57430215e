/** The zones to choose from, in words. */
import { zoneChoices } from 'c/pcCallback';
import type { ZoneChoice, ZoneChoicesSource, ZoneOwner } from 'c/pcCallback';
import type { Text, ZoneOption } from 'c/pcShiftView';
import { offsetText, say } from './say';

const owners = {
  contact: 'rescheduleZoneContact',
  agent: 'rescheduleZoneAgent',
  both: 'rescheduleZoneBoth'
} as const satisfies Record<ZoneOwner, Text['word']>;

/** The tenant's name without the offset it begins with, which is that of winter; else the zone's own last part. */
const nameOf = ({ zone, displayName }: ZoneChoice): string =>
  displayName?.replace(/^\s*\([^)]*\)\s*/, '') || (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

export const zoneOptions = (source: ZoneChoicesSource): readonly ZoneOption[] =>
  zoneChoices(source).map((choice) => ({
    key: choice.zone,
    text: say(choice.whose ? owners[choice.whose] : 'rescheduleZoneOther', {
      zone: nameOf(choice),
      offset: offsetText(choice.offsetMin)
    })
  }));
