/** The page's sentences are in its markup, in the user's language; this only chooses which of them are to be seen. */
import type { BridgeState } from './bridge';

/** What of the page is shown: the state, and of somebody who is out the reason, `out`, `out-closed`. */
export const keysOf = (state: BridgeState): readonly string[] =>
  state.kind === 'out' ? ['out', `out-${state.why || 'begin'}`] : [state.kind];

const filled: readonly string[] = ['name', 'detail'];

/** Shows what belongs to a state: elements with `data-when`, and the texts of those with `data-fill`. */
export function paint(root: ParentNode, state: BridgeState): void {
  const keys = keysOf(state);
  for (const part of root.querySelectorAll<HTMLElement>('[data-when]')) {
    part.hidden = !(part.dataset.when ?? '').split(' ').some((key) => keys.includes(key));
  }
  const values: Readonly<Record<string, string>> = {
    name: state.kind === 'in' ? state.name : '',
    detail: state.kind === 'out' ? state.detail : ''
  };
  for (const place of root.querySelectorAll<HTMLElement>('[data-fill]')) {
    const { fill = '' } = place.dataset;
    if (filled.includes(fill)) place.textContent = values[fill] ?? '';
  }
}
