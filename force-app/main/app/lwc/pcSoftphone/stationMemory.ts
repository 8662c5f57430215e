/** The station or phone number used last, remembered for this user on this computer. Not a secret, and never more than that. */
import type { Station } from 'c/pcFacts';

const key = 'pc.station';
const nothing: Station = { stationId: '', phoneNumber: '' };

/** What a text in storage says; anything unreadable counts as nothing remembered. */
function parseStation(text: string | null): Station {
  try {
    const { stationId, phoneNumber } = JSON.parse(text ?? '{}') as Partial<Record<keyof Station, unknown>>;
    return {
      stationId: typeof stationId === 'string' ? stationId : '',
      phoneNumber: typeof phoneNumber === 'string' ? phoneNumber : ''
    };
  } catch {
    return nothing;
  }
}

/** Reads the station remembered; storage that is switched off counts as nothing remembered. */
export function recallStation(): Station {
  try {
    return parseStation(localStorage.getItem(key));
  } catch {
    return nothing;
  }
}

/** A station as an administrator writes it: a number in E.164, or the id of a station. */
const stationOf = (text: string): Station =>
  text.startsWith('+') ? { stationId: '', phoneNumber: text } : { stationId: text, phoneNumber: '' };

/** What the connect form begins with: the station used last, else the one for agents who have used none. */
export function firstStation(stationDefault: string): Station {
  const remembered = recallStation();
  return remembered.stationId === '' && remembered.phoneNumber === '' ? stationOf(stationDefault) : remembered;
}

/** Remembers a station; a storage that refuses is no reason to disturb a call. */
export function rememberStation(station: Station): void {
  try {
    localStorage.setItem(key, JSON.stringify(station));
  } catch {
    // Storage is full or switched off: the agent types the number again next time.
  }
}
