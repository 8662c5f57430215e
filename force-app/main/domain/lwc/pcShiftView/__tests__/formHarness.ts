/** A contact whose form is on show, with the late rules at hand. */
import assert from 'node:assert/strict';
import { defaultSettings } from 'c/pcFacts';
import type { AgentIntent, ContactFact, Disposition, Fact, SavedDisposition } from 'c/pcFacts';
import { callbackForm, readCallback } from 'c/pcRescheduleForm';
import { createShiftView } from 'c/pcShiftView';
import type { ShiftView, WrapUpView } from 'c/pcShiftView';
import { dispositions, fact, T0 } from '../../pcCallMachine/__tests__/samples';
import { agentState, dialingShift, skill } from '../../pcShiftMachine/__tests__/harness';
import type { TestShift } from '../../pcShiftMachine/__tests__/harness';

export const contactId = '700200001';
export const listed = (list: readonly Disposition[] = dispositions): Fact => ({
  type: 'dialer.dispositionsListed',
  skillId: '880020',
  dispositions: list
});
export const found = (saved: SavedDisposition | null): Fact => ({ type: 'dialer.dispositionFound', contactId, saved });
export const saved: SavedDisposition = {
  dispositionId: '13',
  name: 'Wrong person',
  notes: 'hung up',
  agentId: '240012',
  savedAt: T0
};
export const rules = { zones: [], settings: defaultSettings, agentZone: 'America/Denver' } as const;

export interface Form {
  readonly shift: TestShift;
  readonly look: () => ShiftView;
  readonly form: () => WrapUpView;
  readonly draft: (fields: Partial<Extract<AgentIntent, { type: 'agent.draft' }>>) => void;
}

export const showing = (fields: Partial<ContactFact>, { late = true, skills = [skill()] } = {}): Form => {
  const shift = dialingShift({ readCallback: (source) => readCallback({ ...source, ...rules, openedAt: source.now }) });
  const view = createShiftView({
    now: shift.now,
    callbackForm: () => (late ? (source) => callbackForm({ ...source, agentZone: rules.agentZone }) : null)
  });
  const look = () => view(shift.actor.getSnapshot());
  shift.say({ type: 'dialer.skillsListed', skills }, fact(fields), listed());
  shift.say({
    type: 'dialer.tagsListed',
    skillId: '880020',
    tags: [
      { tagId: '3', name: 'VIP' },
      { tagId: '5', name: 'Late' }
    ]
  });
  shift.sent();
  return {
    shift,
    look,
    form: () => {
      const [card] = look().cards;
      const form = card?.wrapUp ?? card?.ahead;
      assert.ok(form);
      return form;
    },
    draft: (draft) => shift.ask({ type: 'agent.draft', contactId, dispositionId: null, notes: '', ...draft })
  };
};
export const ended = (options?: Parameters<typeof showing>[1]): Form => showing({ status: 'disconnected' }, options);
export const press = ({ shift, form }: Form) => {
  const { intent } = form().save;
  assert.ok(intent, form().save.say.word);
  shift.ask(intent);
};
export const choiceSent = ({ shift }: Form) => {
  const [sent] = shift.sent().filter(({ type }) => type === 'command.dispose');
  return sent?.type === 'command.dispose' ? sent.choice : null;
};
export const limited: Fact = {
  type: 'dialer.agentStateChanged',
  state: agentState({ acw: true, acwTimeoutS: 60, startedAt: T0 + 2000 })
};
