import {
  caught,
  clearPage,
  find,
  findAll,
  flushPromises,
  mount,
  textOf,
  type Mounted
} from '../../../../../test/helpers/mount';
import { wrapUp } from '../../../../../test/helpers/viewParts';
import PcDispositions from '../pcDispositions';

const { dispositions } = wrapUp('1001');
const list = (props: object = {}) =>
  mount('c-pc-dispositions', PcDispositions, { list: 'ready', dispositions, group: 'one', ...props });
const names = (element: Mounted) => findAll(element, '.name').map(({ textContent }) => textContent);

async function search(element: Mounted, value: string): Promise<void> {
  find(element, 'lightning-input').dispatchEvent(new CustomEvent('change', { detail: { value } }));
  await flushPromises();
}

afterEach(clearPage);

describe('dispositions', () => {
  it('tell which one was chosen', async () => {
    const element = await list({ chosenId: '101' });
    const chosen = caught(element, 'choose');
    const radios = findAll<HTMLInputElement>(element, 'input');
    expect(radios.map(({ checked }) => checked).indexOf(true)).toBe(0);
    radios[2]?.click();
    expect(chosen).toEqual(['103']);
  });

  it('are found by a part of their name, in any case; the chosen one stays in sight', async () => {
    const element = await list({ chosenId: '104' });
    await search(element, ' PA');
    expect(names(element)).toEqual(['Promise to pay', 'Paid in full', 'Wants payment plan', 'Call again later', 'Third party']);
  });

  it('are found whatever the width of what is typed, and say how many there are', async () => {
    const element = await list();
    const said = () => textOf(find(element, '[role="status"]'));
    expect(said()).toBe('');
    await search(element, 'ＰＡＩＤ');
    expect(names(element)).toEqual(['Paid in full']);
    expect(said()).toBe('Dispositions found: 1');
    expect(textOf(find(element, 'u'))).toBe('Paid');
  });

  it('are chosen from the search by Enter, and reached by arrow down', async () => {
    const element = await list();
    const chosen = caught(element, 'choose');
    const press = (init: KeyboardEventInit) =>
      find(element, 'lightning-input').dispatchEvent(new KeyboardEvent('keydown', init));
    press({ key: 'Enter' });
    await search(element, 'paid');
    press({ key: 'Enter', isComposing: true });
    expect(chosen).toEqual([]);
    press({ key: 'Enter' });
    expect(chosen).toEqual(['102']);
    press({ key: 'ArrowDown' });
    expect(element.shadowRoot.activeElement).toBe(find(element, '.radio'));
  });

  it('say what they mean and need', async () => {
    const element = await list({ dispositions: [{ dispositionId: '1', name: 'Paid', hint: { word: 'hintFinal' } }] });
    expect(textOf(find(element, '.hint'))).toBe('final');
  });

  it('say when nothing matches', async () => {
    const element = await list();
    await search(element, 'xyz');
    expect(names(element)).toEqual([]);
    expect(textOf(find(element, '.instead'))).toBe('No disposition has this in its name');
  });

  it('need no search field when they fit', async () => {
    const element = await list({ dispositions: dispositions.slice(0, 7) });
    expect(element.shadowRoot.querySelector('lightning-input')).toBeNull();
  });

  it.each([
    ['loading', 'The dispositions are still being read.'],
    ['failed', 'The dispositions could not be read.'],
    ['none', 'This contact takes no disposition.']
  ])('say why there are none: %s', async (state, words) => {
    expect(textOf(await list({ list: state, dispositions: [] }))).toBe(words);
  });

  it('keep two cards’ choices apart', async () => {
    const [one, other] = [await list({ group: 'one', chosenId: '101' }), await list({ group: 'other', chosenId: '102' })];
    expect(findAll<HTMLInputElement>(one, 'input').filter(({ checked }) => checked)).toHaveLength(1);
    expect(findAll<HTMLInputElement>(other, 'input').filter(({ checked }) => checked)).toHaveLength(1);
  });

  it('are accessible', async () => {
    await expect(await list({ chosenId: '101', required: true })).toBeAccessible();
  });
});
