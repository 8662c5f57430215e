/** What always holds for the bar, the notice line and the utility item. */
import { claimsNow, finding, type Invariant, type Look } from './look';
import type { BarWord } from './sight';

/** Agent state on the wire → what the bar may say (protocol 4.3). After-call work is Unavailable with a contact to wrap up. */
const barOfState: Readonly<Record<string, readonly BarWord[]>> = {
  LoggedOut: ['NoSession'],
  LoggedIn: ['LoggedIn', 'ChooseSkill'],
  Available: ['Ready'],
  Unavailable: ['Away', 'ChooseSkill'],
  Dialer: ['InDialer'],
  DialerPending: ['DialerPending'],
  OutboundContact: ['OnCall']
};

/** While something is being changed the bar says that instead. */
const changing: readonly BarWord[] = ['Asked', 'Late'];

function expected({ dialer }: Look): readonly BarWord[] {
  const wrapsUp = dialer.state === 'Unavailable' && dialer.lines.some(({ status }) => status === 'Disconnected');
  return [...(wrapsUp ? (['WrapUp'] as const) : (barOfState[dialer.state] ?? [])), ...changing];
}

/** The item cuts a long name, never the time. */
function fitsName(utility: string, name: string): boolean {
  const shown = /^(.*?)…? \d+:\d\d$/.exec(utility)?.[1];
  return shown !== undefined && name.startsWith(shown.trim());
}

export const barInvariants: readonly Invariant[] = [
  {
    name: 'The bar says the agent’s state',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) => {
      const { bar } = look.panel;
      return !claimsNow(look) || expected(look).includes(bar.word)
        ? []
        : [finding('state', `the bar says "${bar.subtitle}", the dialer ${look.dialer.state}`)];
    }
  },
  {
    name: 'The bar names the skill the agent is in',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) => {
      const { panel, dialer } = look;
      const wrong = dialer.skillName !== '' && panel.bar.title !== dialer.skillName && !changing.includes(panel.bar.word);
      return claimsNow(look) && wrong ? [finding('skill', `"${panel.bar.title}" instead of ${dialer.skillName}`)] : [];
    }
  },
  {
    name: 'A change of skill or state does not stay asked',
    toleranceMs: 8000,
    waitsForDialer: true,
    find: (look) => {
      const { bar } = look.panel;
      return claimsNow(look) && changing.includes(bar.word) ? [finding('bar', `still "${bar.subtitle}"`)] : [];
    }
  },
  {
    name: 'The link is called lost only when it is disturbed',
    toleranceMs: 0,
    find: ({ panel, weather }) =>
      panel.linkLost && !weather.mayBeLost ? [finding('lost', `"${panel.notice}" with nothing done to the link`)] : []
  },
  {
    name: 'A link that is gone is called lost',
    toleranceMs: 500,
    find: ({ panel, weather }) =>
      panel.stage === 'shift' && !panel.linkLost && (weather.cutForMs ?? 0) > 2500
        ? [finding('cut', `the link is gone for ${weather.cutForMs} ms, the notice says "${panel.notice}"`)]
        : []
  },
  {
    name: 'The utility item names the live call',
    toleranceMs: 1500,
    find: ({ panel }) => {
      const live = panel.cards.find(({ chip, lastKnown }) => chip === 'Active' && !lastKnown);
      return live && !panel.linkLost && !fitsName(panel.utility, live.name)
        ? [finding('utility', `"${panel.utility}" while ${live.name} is active`)]
        : [];
    }
  },
  {
    name: 'The tally counts what the dialer’s ledger counts',
    toleranceMs: 1500,
    waitsForDialer: true,
    find: (look) => {
      const { tally } = look.panel;
      const { dialed, talked } = look.dialer.counted;
      if (!claimsNow(look) || tally === null || (tally.dialed === dialed && tally.talked === talked)) return [];
      const text = `${tally.dialed} dialed, ${tally.talked} talked; the dialer has ${dialed} and ${talked}`;
      return [finding(`tally ${tally.dialed} ${tally.talked}`, text)];
    }
  },
  {
    name: 'Waiting is said when there is no card, and only then',
    toleranceMs: 500,
    find: ({ panel }) =>
      panel.stage === 'shift' && (panel.waiting === '') === (panel.cards.length === 0)
        ? [finding('waiting', `${panel.cards.length} cards and "${panel.waiting}"`)]
        : []
  }
];
