/** What always holds for buttons: a fact behind every one that takes a press, a reason on every other, an answer to every press. */
import { chipOfStatus } from './lineInvariants';
import { claimsNow, finding, type Finding, type Invariant, type Look, type Press } from './look';
import type { ButtonSight, CardSight, Chip, Deed } from './sight';

/** Nobody marks a line they do not hear. */
const marks: readonly Deed[] = ['markMachine', 'markFax', 'markBadNumber'];

/** What a card may offer in each state (protocol 5.4, 5.6, 6.7; hang-up stays possible while muted; a disposition can be prepared in a call). */
const offers: Readonly<Partial<Record<Chip, readonly Deed[]>>> = {
  Previewing: ['accept', 'requeue', 'snooze', 'openForm', 'save'],
  Screening: marks,
  Dialing: ['hangUp'],
  Active: ['hold', 'mute', 'unmute', 'mask', 'record', 'stopRecord', 'hangUp', 'openForm', ...marks],
  Held: ['resume', 'mute', 'unmute', 'openForm'],
  Masked: ['mute', 'unmute', 'unmask', 'openForm'],
  Conferenced: ['mute', 'unmute', 'mask', 'record', 'stopRecord', 'hangUp', 'openForm'],
  WrappingUp: ['save']
};

/** A control nobody here knows cannot be judged by the state; the summary names it. */
const may = (chip: Chip | undefined, deed: Deed): boolean =>
  deed === 'other' || ((chip && offers[chip]?.includes(deed)) ?? false);

/** Without a link nothing can be asked of the dialer; a form that asks it nothing may be opened. */
const needsLink = (deed: Deed, card: CardSight, { panel }: Look): boolean =>
  deed !== 'openForm' && (panel.linkLost || card.lastKnown);

const ready = (card: CardSight): readonly ButtonSight[] => card.buttons.filter(({ state }) => state === 'ready');

const onCards = ({ panel }: Look, judge: (card: CardSight) => readonly string[]): readonly Finding[] =>
  panel.cards.flatMap((card) => judge(card).map((text) => finding(`${card.contactId} ${text}`, `${card.name}: ${text}`)));

const has = (card: CardSight, deeds: readonly Deed[]): boolean => card.buttons.some(({ deed }) => deeds.includes(deed));

/** Whether the dialer, or a refusal, has answered a press. */
function isAnswered({ contactId, deed }: Press, { panel }: Look): boolean {
  const card = panel.cards.find((one) => one.contactId === contactId);
  if (card === undefined || card.problem || card.buttons.some(({ state }) => state === 'late')) return true;
  switch (deed) {
    case 'hold':
      return card.chip !== 'Active';
    case 'resume':
      return card.chip !== 'Held';
    case 'mute':
      return panel.muteRefused || card.chip === 'WrappingUp' || has(card, ['unmute']);
    case 'unmute':
      return panel.muteRefused || card.chip === 'WrappingUp' || has(card, ['mute']);
    case 'mask':
      return card.chip !== 'Active';
    case 'unmask':
      return card.chip !== 'Masked';
    case 'record':
      return card.chip === 'WrappingUp' || has(card, ['stopRecord']);
    case 'stopRecord':
      return card.chip === 'WrappingUp' || has(card, ['record']);
    case 'hangUp':
      return card.chip === 'WrappingUp';
    case 'accept':
    case 'requeue':
    case 'snooze':
      return card.chip !== 'Previewing';
    case 'markMachine':
    case 'markFax':
    case 'markBadNumber':
      return card.chip !== 'Screening' && card.chip !== 'Active';
    case 'save':
      return false;
  }
}

export const isAwaited = (press: Press, look: Look): boolean => look.panel.stage === 'shift' && !isAnswered(press, look);

export const buttonInvariants: readonly Invariant[] = [
  {
    name: 'A button that takes a press fits the state on its card',
    toleranceMs: 0,
    find: (look) =>
      onCards(look, (card) =>
        ready(card)
          .filter(({ deed }) => needsLink(deed, card, look) || !may(card.chip, deed))
          .map(({ word }) => `"${word}" takes a press while ${card.chipText}`)
      )
  },
  {
    name: 'A button that takes a press fits the state at the dialer',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? onCards(look, (card) => {
            const line = look.dialer.lines.find(({ contactId }) => contactId === card.contactId);
            const status = line?.status ?? '';
            return ready(card)
              .filter(({ deed }) => !may(chipOfStatus[status], deed) || (marks.includes(deed) && line?.linked !== true))
              .map(({ word }) => `"${word}" takes a press, the dialer says ${status || 'gone'}, linked ${line?.linked}`);
          })
        : []
  },
  {
    name: 'Mute takes a press only on an agent leg that is up, and says what the dialer says',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? onCards(look, (card) =>
            ready(card).flatMap(({ deed, word }) => {
              if (deed !== 'mute' && deed !== 'unmute') return [];
              if (look.dialer.leg !== 'Active') return [`"${word}" takes a press, the leg is ${look.dialer.leg}`];
              const muted = deed === 'unmute';
              return muted === look.dialer.muted ? [] : [`"${word}" while the dialer says muted ${look.dialer.muted}`];
            })
          )
        : []
  },
  {
    name: 'Save takes a press only with a disposition chosen',
    toleranceMs: 0,
    find: (look) =>
      onCards(look, (card) =>
        ready(card).some(({ deed }) => deed === 'save') && (card.wrapUp?.chosen ?? null) === null
          ? ['can be saved with nothing chosen']
          : []
      )
  },
  {
    name: 'A live call can be held, muted and hung up',
    toleranceMs: 6000,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look) && look.dialer.leg === 'Active'
        ? onCards(look, (card) => {
            if (card.chip !== 'Active') return [];
            const missing = [['hold'], ['mute', 'unmute'], ['hangUp']].filter(
              (deeds) => !ready(card).some(({ deed }) => deeds.includes(deed))
            );
            return missing.map((deeds) => `offers no ${deeds.join(' or ')}`);
          })
        : []
  },
  {
    name: 'A button that takes no press says why',
    toleranceMs: 0,
    find: (look) =>
      onCards(look, (card) =>
        card.buttons.filter(({ says }) => says === '').map(({ word }) => `"${word}" does not say what it does or why it is off`)
      )
  },
  {
    name: 'What was asked does not stay asked',
    toleranceMs: 4500,
    find: (look) =>
      onCards(look, (card) => card.buttons.filter(({ state }) => state === 'asked').map(({ word }) => `still "${word}"`))
  },
  {
    name: 'What is late is settled',
    toleranceMs: 15_000,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? onCards(look, (card) => card.buttons.filter(({ state }) => state === 'late').map(({ word }) => `still "${word}"`))
        : []
  },
  {
    name: 'Every press is answered',
    toleranceMs: 6000,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? look.presses
            .filter((press) => isAwaited(press, look))
            .map(({ contactId, deed, at }) => finding(`${contactId} ${deed} ${at}`, `${deed} was pressed and nothing followed`))
        : []
  }
];
