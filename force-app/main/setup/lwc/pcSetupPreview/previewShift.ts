/**
 * A shift with one contact and no dialer: the agents' own machines and view functions, so that the card is theirs. Whatever they would
 * send is taken and goes nowhere.
 */
import { contactFactTypes } from 'c/pcFacts';
import type { ConsoleFact, ContactFact, DialerCommand, OrgFact, PopRule, SoftphoneSettings } from 'c/pcFacts';
import { configuredValues, popOutcome } from 'c/pcPopRules';
import { numberText } from 'c/pcRescheduleForm';
import { readPop } from 'c/pcScreenPop';
import { createShiftMachine } from 'c/pcShiftMachine';
import { createShiftView } from 'c/pcShiftView';
import type { CardView } from 'c/pcShiftView';
import { createActor, fromCallback } from 'c/pcXstate';
import { factsAfter, factsBefore } from './sampleFacts';

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
  for (const fact of factsAfter(contact)) actor.send(fact);
  actor.subscribe(paint);
  paint();
  return { tell: (fact) => actor.send(fact), stop: () => actor.stop() };
}
