/** What always holds between the cards and the dialer's lines. */
import { claimsNow, finding, type Finding, type Invariant, type Look } from './look';
import type { CardSight, Chip } from './sight';
import type { LineTruth } from './truth';

/** Status on the wire → word of the chip (protocol 5.2). */
export const chipOfStatus: Readonly<Record<string, Chip>> = {
  Preview: 'Previewing',
  Dialing: 'Dialing',
  NaturalCallDialing: 'Dialing',
  NaturalCallRinging: 'Ringing',
  NaturalCallAMD: 'Screening',
  Active: 'Active',
  Holding: 'Held',
  Masking: 'Masked',
  Joined: 'Conferenced',
  Disconnected: 'WrappingUp'
};

/** Looks at every card that has a line at the dialer. */
const pairs =
  (judge: (card: CardSight, line: LineTruth, look: Look) => string | null) =>
  (look: Look): readonly Finding[] => {
    if (!claimsNow(look)) return [];
    return look.panel.cards.flatMap((card) => {
      const line = look.dialer.lines.find(({ contactId }) => contactId === card.contactId);
      const text = line === undefined ? null : judge(card, line, look);
      return text === null ? [] : [finding(card.contactId, `${card.name}: ${text}`)];
    });
  };

/** On hold nobody is heard, and what is over is silent. */
const audible = ['NaturalCallRinging', 'NaturalCallAMD', 'Active', 'Masking', 'Joined'];
/** Reading, two clocks and a second's rounding. */
const timeSlackS = 2;

export const lineInvariants: readonly Invariant[] = [
  {
    name: 'At most one card says that it is heard',
    toleranceMs: 1000,
    find: ({ panel }) => {
      const heard = panel.cards.filter((card) => card.heard);
      return heard.length > 1 ? [finding('heard', `heard: ${heard.map(({ name }) => name).join(', ')}`)] : [];
    }
  },
  {
    name: 'No card the dialer does not know',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? look.panel.cards
            .filter(({ contactId }) => !look.dialer.lines.some((line) => line.contactId === contactId))
            .map(({ contactId, name, chipText }) => finding(contactId, `${name} (${chipText}) is no line of this agent`))
        : []
  },
  {
    name: 'No line the panel does not show',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) =>
      claimsNow(look)
        ? look.dialer.lines
            .filter(({ contactId }) => !look.panel.cards.some((card) => card.contactId === contactId))
            .map(({ contactId, name, status }) => finding(contactId, `${name} is ${status} and has no card`))
        : []
  },
  {
    name: 'The chip says the state the dialer knows',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: pairs(({ chip, chipText }, { status }) =>
      chip === chipOfStatus[status] ? null : `shown as ${chipText}, the dialer says ${status}`
    )
  },
  {
    name: 'No state that was never sent',
    toleranceMs: 0,
    find: ({ panel, dialer }) =>
      panel.cards
        .filter(
          ({ contactId, chip }) => ![...(dialer.said.get(contactId) ?? [])].some((status) => chipOfStatus[status] === chip)
        )
        .map(({ contactId, name, chipText }) => finding(contactId, `${name} is shown as ${chipText}, which was never sent`))
  },
  {
    name: '"You hear this line" stands where the dialer linked the line',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: pairs(({ heard }, { linked, status }) => {
      const should = linked && audible.includes(status);
      return heard === should
        ? null
        : `${heard ? 'said' : 'not said'} to be heard, the dialer says linked ${linked}, ${status}`;
    })
  },
  {
    name: 'The name on the card is the name the dialer sent',
    toleranceMs: 0,
    find: ({ panel, dialer }) =>
      panel.cards
        .filter(({ contactId, name }) => {
          const sent = dialer.names.get(contactId)?.replace(/\s+/g, ' ').trim();
          return sent !== undefined && sent !== '' && sent !== name;
        })
        .map(({ contactId, name }) => finding(contactId, `"${name}" was sent as "${dialer.names.get(contactId)}"`))
  },
  {
    name: 'The time in state is the dialer’s',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: pairs(({ chip, seconds }, { status, since }, { panel }) => {
      if (seconds === null || since === null || chip !== chipOfStatus[status]) return null;
      const real = (panel.at - since) / 1000;
      return Math.abs(real - seconds) <= timeSlackS ? null : `shows ${seconds} s, it is ${real.toFixed(1)} s`;
    })
  },
  {
    name: 'A card keeps its number and its place',
    toleranceMs: 0,
    find: ({ panel, before }) => {
      const moved = panel.cards.filter(({ contactId, position }) => {
        const known = before?.cards.find((card) => card.contactId === contactId);
        return known !== undefined && known.position !== position;
      });
      const stayed = (before?.cards ?? [])
        .map(({ contactId }) => contactId)
        .filter((id) => panel.cards.some((card) => card.contactId === id));
      const sorted = stayed.every((id, index) => panel.cards[index]?.contactId === id);
      const numbers = new Set(panel.cards.map(({ position }) => position));
      return [
        ...moved.map(({ contactId, name }) => finding(contactId, `${name} got another number`)),
        ...(sorted ? [] : [finding('order', `order ${panel.cards.map(({ position }) => position).join(', ')}`)]),
        ...(numbers.size === panel.cards.length ? [] : [finding('numbers', 'two cards have one number')])
      ];
    }
  }
];
