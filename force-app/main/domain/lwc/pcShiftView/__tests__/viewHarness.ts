/** A shift with its view. */
import * as callbackViews from 'c/pcCallbackViews';
import { createShiftView } from 'c/pcShiftView';
import type { ButtonView, PageOf, ShiftView } from 'c/pcShiftView';
import type { AgentIntent } from 'c/pcFacts';
import { dialingShift } from '../../pcShiftMachine/__tests__/harness';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';

export interface ViewedShift {
  readonly shift: TestShift;
  readonly look: () => ShiftView;
}

/** As c/pcScreenPop reads them when only crm.example.test is allowed. */
const pages: PageOf = (url) =>
  url.startsWith('https://crm.example.test/')
    ? { host: 'crm.example.test', refused: null }
    : { host: 'elsewhere.example.test', refused: 'otherHost' };

export const viewed = (shift: TestShift = dialingShift()): ViewedShift => {
  const view = createShiftView({ now: shift.now, pageOf: pages, callbackViews: () => callbackViews });
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
    ...view.cards.flatMap(({ contactId, wrapUp, ahead }) =>
      [wrapUp?.save, wrapUp?.wayOn, wrapUp?.tags?.retry, ahead?.save].map(
        (button) => [`wrap-up ${contactId}`, button ?? null] as const
      )
    ),
    ...view.cards.map((card) => [`history ${card.contactId}`, card.contactPanel?.history.retry ?? null] as const),
    ...view.cards.flatMap(({ contactId, outside }) =>
      [outside?.placed ?? null, ...(outside?.outcomes ?? []).map(({ tell }) => tell)].map(
        (button) => [`outside ${contactId}`, button] as const
      )
    ),
    ...view.cards.flatMap(({ contactId, twoCalls, further }) =>
      [
        ...(twoCalls?.controls ?? []),
        further?.retry ?? null,
        ...(further?.sections ?? []).flatMap(({ rows }) => rows.flatMap(({ actions }) => actions))
      ].map((button) => [`two calls ${contactId}`, button] as const)
    ),
    ...view.cards.flatMap(({ contactId, match }) =>
      [...(match?.choices ?? []).map(({ open }) => open), ...(match?.actions ?? [])].map(
        (button) => [`match ${contactId}`, button] as const
      )
    ),
    ...[...view.cards.flatMap(({ tools }) => tools ?? []), ...(view.messages.tools ?? [])].map(
      ({ key, open }) => [`tool ${key}`, open] as const
    ),
    ['bar', view.availability.disconnect] as const,
    ['bar', view.availability.logOut] as const,
    ['leg', view.leg.callMyPhone] as const,
    ['notice', view.notice.action] as const,
    ['dial', view.dial?.dial ?? null] as const,
    ['dial', view.dial?.redial ?? null] as const
  ].flatMap(([place, button]) => (button ? [[place, button] as const] : []));

/** Every intent a press in this view could send. */
export const intentsOf = (view: ShiftView): readonly AgentIntent[] => [
  ...buttonsOf(view).flatMap(([, { intent }]) => intent ?? []),
  ...view.availability.skills.flatMap(({ intent }) => intent ?? []),
  ...view.availability.states.flatMap(({ intent }) => intent ?? [])
];
