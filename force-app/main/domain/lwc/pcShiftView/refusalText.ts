/** A refusal in words: what happened and what to do next. Never a bare code; the dialer's own words are quoted. */
import type { Refusal, RefusalCode } from 'c/pcFacts';
import { say } from './text';
import type { Text } from './viewTypes';
import type { NextWord, RefusedWord } from './wordsRefusals';

const words: Readonly<Record<RefusalCode, readonly [RefusedWord, NextWord]>> = {
  notAllowedNow: ['refusedNotAllowedNow', 'nextNotAllowedNow'],
  badStation: ['refusedBadStation', 'nextBadStation'],
  forbidden: ['refusedForbidden', 'nextForbidden'],
  signedOut: ['refusedSignedOut', 'nextSignedOut'],
  noSession: ['refusedNoSession', 'nextNoSession'],
  sessionOver: ['refusedSessionOver', 'nextSessionOver'],
  contactGone: ['refusedContactGone', 'nextContactGone'],
  overloaded: ['refusedOverloaded', 'nextOverloaded'],
  dialerFailed: ['refusedDialerFailed', 'nextDialerFailed'],
  noConnection: ['refusedNoConnection', 'nextNoConnection'],
  noAnswer: ['refusedNoAnswer', 'nextNoAnswer'],
  unreadable: ['refusedUnreadable', 'nextUnreadable'],
  noSuchSkill: ['refusedNoSuchSkill', 'nextNoSuchSkill'],
  noSuchTarget: ['refusedNoSuchTarget', 'nextNoSuchTarget'],
  badDetails: ['refusedBadDetails', 'nextBadDetails'],
  callbackGone: ['refusedCallbackGone', 'nextCallbackGone']
};

export const refusalText = ({ code, description }: Refusal): Text => {
  const [happened, next] = words[code];
  return description === ''
    ? say('refusedThen', { happened: say(happened), next: say(next) })
    : say('refusedWithWords', { happened: say(happened), description, next: say(next) });
};
