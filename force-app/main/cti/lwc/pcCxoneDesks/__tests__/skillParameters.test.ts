/** How a skill is set up for its agents, read from whatever came. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readMarks, readPreviewPreferences } from '../skillParametersReader';
import { body } from '../../pcCxoneWire/__tests__/fixtures';

const record = (name: string) => body('reply', name) as Record<string, unknown>;

describe('cpa-management', () => {
  it('says which of machine, fax and bad number may be marked', () => {
    assert.deepEqual(readMarks(record('cpa-management')), { machine: true, fax: true, badNumber: true });
    const without = { ...record('cpa-management'), agentOverrideOptionFax: false, agentOverrideOptionBadNumber: 'false' };
    assert.deepEqual(readMarks(without), { machine: true, fax: false, badNumber: false });
  });

  it('is read in either spelling, as text, with nulls elsewhere, and inside the wrapper of the administrator', () => {
    assert.deepEqual(readMarks({ AgentOverrideOptionAnsweringMachine: 'True', ansMachineMsg: null, exceptions: null }), {
      machine: true,
      fax: false,
      badNumber: false
    });
    assert.deepEqual(readMarks({ cpaSettings: { agentOverrideOptionFax: true } }), {
      machine: false,
      fax: true,
      badNumber: false
    });
  });
});

describe('delivery-preferences', () => {
  it('has two groups, each with its own words', () => {
    assert.deepEqual(readPreviewPreferences(record('delivery-preferences')), {
      confirmation: {
        disabled: false,
        delivery: 'clickToCall',
        timeoutS: 30,
        timeoutAgainS: 20,
        acceptsAtEnd: false,
        disposition: true,
        requeue: true,
        reschedule: true,
        snooze: true
      },
      compliance: {
        disabled: false,
        delivery: 'manualDial',
        timeoutS: 60,
        timeoutAgainS: 60,
        acceptsAtEnd: false,
        disposition: true,
        requeue: false,
        reschedule: true,
        snooze: false
      }
    });
  });

  it('says of what is missing that it is not known, and offers no button for it', () => {
    const bare = {
      disabled: false,
      delivery: 'unknown',
      timeoutS: null,
      timeoutAgainS: null,
      acceptsAtEnd: null,
      disposition: false,
      requeue: false,
      reschedule: false,
      snooze: false
    };
    assert.deepEqual(readPreviewPreferences({}), { confirmation: bare, compliance: bare });
    const odd = readPreviewPreferences({ confirmationRequiredDeliveryType: 9, complianceRecordsDeliveryType: '4' });
    assert.deepEqual([odd?.confirmation.delivery, odd?.compliance.delivery], ['unknown', 'outsideNetwork']);
  });
});

describe('anything else', () => {
  it('is not that answer', () => {
    for (const other of [null, undefined, '', '<html>', 7, [], true]) {
      assert.equal(readMarks(other), null);
      assert.equal(readPreviewPreferences(other), null);
    }
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (raw) => {
        const marks = readMarks(raw);
        const preview = readPreviewPreferences(raw);
        return (marks === null || typeof marks.fax === 'boolean') && (preview === null || preview.compliance.delivery !== null);
      })
    );
  });
});
