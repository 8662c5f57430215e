/** A shift with its view. */
import { createShiftView } from 'c/pcShiftView';
import type { ButtonView, ShiftView } from 'c/pcShiftView';
import type { AgentIntent } from 'c/pcFacts';
import { dialingShift } from '../../pcShiftMachine/__tests__/harness';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';

export interface ViewedShift {
  readonly shift: TestShift;
  readonly look: () => ShiftView;
}

export const viewed = (shift: TestShift = dialingShift()): ViewedShift => {
  const view = createShiftView({ now: shift.now });
  return { shift, look: () => view(shift.actor.getSnapshot()) };
};

/** Every control of a view, with the place it stands. */
export const buttonsOf = (view: ShiftView): readonly (readonly [place: string, button: ButtonView])[] =>
  [
    ...view.cards.flatMap((card) => card.controls.map((button) => [`card ${card.contactId}`, button] as const)),
    ...view.cards.flatMap((card) => (card.marks?.buttons ?? []).map((button) => [`marks ${card.contactId}`, button] as const)),
    ...view.cards.flatMap((card) =>
      card.preview
        ? [card.preview.accept, ...card.preview.actions, card.preview.disposing.save].map(
            (button) => [`preview ${card.contactId}`, button] as const
          )
        : []
    ),
    ...view.cards.flatMap((card) => (card.wrapUp ? [[`wrap-up ${card.contactId}`, card.wrapUp.save] as const] : [])),
    ...view.cards.map((card) => [`history ${card.contactId}`, card.contactPanel?.history.retry ?? null] as const),
    ['bar', view.availability.disconnect] as const,
    ['bar', view.availability.logOut] as const,
    ['leg', view.leg.callMyPhone] as const,
    ['notice', view.notice.action] as const
  ].flatMap(([place, button]) => (button ? [[place, button] as const] : []));

/** Every intent a press in this view could send. */
export const intentsOf = (view: ShiftView): readonly AgentIntent[] => [
  ...buttonsOf(view).flatMap(([, { intent }]) => intent ?? []),
  ...view.availability.skills.flatMap(({ intent }) => intent ?? []),
  ...view.availability.states.flatMap(({ intent }) => intent ?? [])
];
