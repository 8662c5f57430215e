/** What a dialer says around the sample contact: a session in its skill, and a skill that leaves the agent every choice. */
import type { ContactFact, Fact, PreviewRules, Skill } from 'c/pcFacts';
import { sampleId } from './sample';

const skillOf = (skillName: string): Skill => ({
  skillId: sampleId.skill,
  skillName,
  pickable: true,
  personalConnection: true,
  running: true,
  priorityBlending: false,
  outbound: true,
  outboundStrategy: 'Personal Connection',
  useDisposition: true,
  requireDisposition: true,
  useAcw: true,
  useSecondary: false,
  manualOutbound: false
});

/** What a dialer says until a contact is there. */
export const factsBefore = (skillName: string, now: number): readonly Fact[] => [
  {
    type: 'dialer.sessionStarted',
    session: {
      agentId: '1',
      busNo: '1',
      stationId: '',
      stationPhoneNumber: '1',
      dialerSkillName: skillName,
      dialerSince: now,
      canMask: true,
      canRecord: true,
      canConference: true
    }
  },
  {
    type: 'dialer.agentStateChanged',
    state: { condition: 'dialer', rawState: 'Dialer', reason: '', startedAt: now, acw: false, acwTimeoutS: null, next: [] }
  },
  { type: 'dialer.legChanged', leg: { legId: '1', status: 'active', rawStatus: 'Active', final: false } },
  { type: 'dialer.skillsListed', skills: [skillOf(skillName)] },
  { type: 'dialer.snapshotCompleted', contactIds: [] }
];

const preview: PreviewRules = {
  disabled: false,
  delivery: 'clickToCall',
  timeoutS: null,
  timeoutAgainS: null,
  acceptsAtEnd: null,
  disposition: true,
  requeue: true,
  reschedule: true,
  snooze: true
};

/** Lists that the contact's card asks for. */
export const factsAfter = ({ contactId }: ContactFact): readonly Fact[] => [
  {
    type: 'dialer.skillParametersListed',
    skillId: sampleId.skill,
    parameters: {
      marks: { machine: true, fax: true, badNumber: true },
      preview: { confirmation: preview, compliance: preview }
    }
  },
  { type: 'dialer.historyListed', contactId, entries: [], complete: true },
  { type: 'dialer.dispositionsListed', skillId: sampleId.skill, dispositions: [] }
];
