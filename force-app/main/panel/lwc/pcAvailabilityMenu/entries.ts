/** The sections and lines of the availability menu, ready to paint. */
import type { AgentIntent } from 'c/pcFacts';
import { labels, type Sentence } from 'c/pcLabels';
import type { AvailabilityView, ButtonView, SkillOptionView, StateOptionView } from 'c/pcShiftView';

export interface Entry {
  /** Unique within the menu. */
  readonly key: string;
  readonly role: 'menuitemradio' | 'menuitem';
  readonly text: Sentence | string;
  readonly hint: Sentence | null;
  readonly icon: string | null;
  /** For `aria-checked`; null where nothing is chosen. */
  readonly checked: 'true' | 'false' | null;
  /** For `aria-disabled`. */
  readonly disabled: 'true' | null;
  readonly intent: AgentIntent | null;
  readonly classes: string;
}

export interface Section {
  readonly key: string;
  readonly label: string;
  readonly heading: boolean;
  /** What stands in place of entries when there are none. */
  readonly instead: string | null;
  readonly entries: readonly Entry[];
  readonly classes: string;
}

const contains = (name: string, searched: string) => name.toLocaleLowerCase().includes(searched.trim().toLocaleLowerCase());

const radio = (current: boolean, intent: AgentIntent | null, look: string) => ({
  role: 'menuitemradio' as const,
  checked: current ? ('true' as const) : ('false' as const),
  disabled: intent ? null : ('true' as const),
  intent,
  classes: `item ${look} ${current || intent ? '' : 'off'}`
});

const skillEntry = ({ skillId, name, hint, running, current, intent }: SkillOptionView): Entry => ({
  key: `skill-${skillId}`,
  text: name,
  hint,
  icon: current ? 'utility:check' : running ? 'utility:outbound_call' : 'utility:stop',
  ...radio(current, intent, 'two-lines')
});

const stateEntry = ({ key, text, current, intent }: StateOptionView): Entry => ({
  key: `state-${key}`,
  text,
  hint: null,
  icon: current ? 'utility:check' : key === 'available' ? 'utility:success' : null,
  ...radio(current, intent, '')
});

const exitEntry = ({ name, text, icon, say, intent }: ButtonView): Entry => ({
  key: `exit-${name}`,
  role: 'menuitem',
  text,
  hint: say,
  icon,
  checked: null,
  disabled: intent ? null : 'true',
  intent,
  classes: `item two-lines ${intent ? 'ends' : 'off'}`
});

function insteadOfSkills({ skillsState, skills }: AvailabilityView, shown: number): string | null {
  if (shown > 0) return null;
  if (skills.length > 0) return labels.menuNoMatch;
  if (skillsState === 'failed') return labels.menuFailed;
  return skillsState === 'loading' ? labels.menuLoading : labels.menuNone;
}

/** Skills that contain the searched words; Available; the reasons for being unavailable; the ways out. */
export function menuSections(view: AvailabilityView, searched: string): readonly Section[] {
  const skills = view.skills.filter(({ name }) => contains(name, searched)).map(skillEntry);
  const states = (available: boolean) => view.states.filter(({ key }) => (key === 'available') === available).map(stateEntry);
  const exits = [view.logOut, view.disconnect].filter((button) => button !== null).map(exitEntry);
  const section = (key: string, label: string, entries: readonly Entry[], classes = '', heading = false): Section => ({
    key,
    label,
    heading,
    instead: null,
    entries,
    classes
  });
  return [
    { ...section('skills', labels.menuSkills, skills, '', true), instead: insteadOfSkills(view, skills.length) },
    section('available', labels.barAvailable, states(true)),
    section('unavailable', labels.barUnavailable, states(false), 'pairs', true),
    section('exits', labels.menuExits, exits)
  ];
}
