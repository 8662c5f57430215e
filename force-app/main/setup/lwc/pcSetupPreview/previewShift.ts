/**
 * A shift with one contact and no dialer: the agents' own machines and view functions, so that the card is theirs. Whatever they would
 * send is taken and goes nowhere.
 */
import { contactFactTypes } from 'c/pcFacts';
import type { ConsoleFact, ContactFact, DialerCommand, Fact, OrgFact, PopRule, Skill, SoftphoneSettings } from 'c/pcFacts';
import { configuredValues, popOutcome } from 'c/pcPopRules';
import { numberText } from 'c/pcRescheduleForm';
import { readPop } from 'c/pcScreenPop';
import { createShiftMachine } from 'c/pcShiftMachine';
import { createShiftView } from 'c/pcShiftView';
import type { CardView } from 'c/pcShiftView';
import { createActor, fromCallback } from 'c/pcXstate';
import { sampleId } from './sample';

export interface PreviewShift {
  tell(fact: OrgFact | ConsoleFact): void;
  stop(): void;
}

export interface PreviewParts {
  readonly settings: SoftphoneSettings;
  readonly skillName: string;
  readonly contact: ContactFact;
  readonly onCard: (card: CardView) => void;
  /** The contact's record would be looked for now, by this rule. */
  readonly onDue: (rule: PopRule) => void;
}

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
const factsBefore = (skillName: string, now: number): readonly Fact[] => [
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

/** Accepts everything, sends nothing. */
const deaf = fromCallback<DialerCommand>(({ sendBack, receive }) => {
  receive((command) => sendBack({ type: 'dialer.accepted', command }));
});

const now = (): number => Date.now();

export function startPreview({ settings, skillName, contact, onCard, onDue }: PreviewParts): PreviewShift {
  const machine = createShiftMachine({ now }).provide({ actors: { dialer: deaf } });
  const actor = createActor(machine, {
    input: { station: { stationId: '', phoneNumber: '1' }, join: false, contactPanel: settings, popRules: settings.popRules }
  });
  const toView = createShiftView({
    now,
    settings,
    recordRules: () => ({ configuredValues, popOutcome }),
    numberText: (number, zone = null) => numberText(number, zone, settings.defaultCountry),
    pageOf: (url) => readPop(url, { origin: window.location.origin, popHosts: settings.popHosts })
  });
  const paint = (): void => {
    const [card] = toView(actor.getSnapshot()).cards;
    if (card) onCard(card);
  };
  actor.on('screenPopDue', ({ rule }) => onDue(rule));
  actor.start();
  actor.send({ type: 'agent.connect', station: { stationId: '', phoneNumber: '1' } });
  for (const fact of factsBefore(skillName, now())) actor.send(fact);
  actor.send({ type: contactFactTypes[contact.status], contact });
  actor.send({ type: 'dialer.historyListed', contactId: contact.contactId, entries: [], complete: true });
  actor.send({ type: 'dialer.dispositionsListed', skillId: sampleId.skill, dispositions: [] });
  actor.subscribe(paint);
  paint();
  return { tell: (fact) => actor.send(fact), stop: () => actor.stop() };
}
