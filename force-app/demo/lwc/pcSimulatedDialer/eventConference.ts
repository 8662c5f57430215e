/** Builds the Conference event (protocol 4.11). */
import { hosts } from './eventParts';
import type { WireEvent } from './sessionTypes';

/** The number that conference-hold, conference-resume and join-conference ask for. */
export const conferenceEvent = (conferenceNo: string): WireEvent => ({
  Type: 'Conference',
  ...hosts,
  ConferenceNo: conferenceNo
});
