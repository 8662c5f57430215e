/**
 * Every word the view model may say. The label catalogue (c/pcLabels) must have each of them, in every language; the English
 * sentence stands above each word. Whole sentences only: a {placeholder} is a value from outside, a number, or another whole
 * text, never a piece of grammar. Lines that say a consequence keep to 48 characters in English and 26 in Japanese.
 *
 * Placeholders the painter fills in itself, because they tick:
 * - `{time}`: running time since `since`, or left until `until` (`0:07`, `01:12`)
 * - `{seconds}`: whole seconds left until `until`
 * - `{minutes}`: whole minutes since `since`
 *
 * All others come in {@link Text.with}: `{name}` `{skill}` `{state}` `{raw}` `{code}` `{count}` `{duration}` …
 */
import type { ButtonWord, OffWord, SayWord } from './wordsButtons';
import type { DialWord } from './wordsDial';
import type { IncomingWord } from './wordsIncoming';
import type { HappenedWord, HearWord, ProblemWord, StateWord, StateWasWord, WrapUpWord } from './wordsLines';
import type { MarkWord } from './wordsMarks';
import type { MatchWord } from './wordsMatch';
import type { PreviewWord } from './wordsPreview';
import type { CallbackWord } from './wordsCallbacks';
import type { ContactPanelWord, PopWord } from './wordsContactPanel';
import type { NextWord, RefusedWord } from './wordsRefusals';
import type { BarWord, ConnectWord, HintWord, LegWord, ListWord, NoticeWord, WaitingWord } from './wordsShift';
import type { MessageWord } from './wordsMessages';
import type { OnCallWord } from './wordsOnCall';
import type { RescheduleWord } from './wordsReschedule';
import type { SaidWord, UtilityWord } from './wordsSaid';
import type { TwoCallsWord } from './wordsTwoCalls';
import type { WrapUpFormWord } from './wordsWrapUp';

export type Word =
  | CallbackWord
  | StateWord
  | StateWasWord
  | HearWord
  | ProblemWord
  | WrapUpWord
  | MarkWord
  | MatchWord
  | PreviewWord
  | HappenedWord
  | ButtonWord
  | SayWord
  | OffWord
  | RefusedWord
  | NextWord
  | BarWord
  | HintWord
  | LegWord
  | NoticeWord
  | ListWord
  | WaitingWord
  | ConnectWord
  | UtilityWord
  | MessageWord
  | RescheduleWord
  | SaidWord
  | ContactPanelWord
  | PopWord
  | DialWord
  | IncomingWord
  | OnCallWord
  | TwoCallsWord
  | WrapUpFormWord;
