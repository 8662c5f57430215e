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

/** Remembers a station; a storage that refuses is no reason to disturb a call. */
export function rememberStation(station: Station): void {
  try {
    localStorage.setItem(key, JSON.stringify(station));
  } catch {
    // Storage is full or switched off: the agent types the number again next time.
  }
}
