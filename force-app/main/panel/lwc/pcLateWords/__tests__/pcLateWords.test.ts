import { caught, clearPage, find, findAll, mount, textOf, update } from '../../../../../test/helpers/mount';
import PcLateWords from '../pcLateWords';

afterEach(clearPage);

const show = (props = {}) => mount('c-pc-late-words', PcLateWords, { what: 'Keyboard', ...props });

it('says what is being loaded, with nothing to press', async () => {
  const element = await show();
  expect(textOf(element)).toBe('Keyboard: being loaded');
  expect(findAll(element, 'lightning-button')).toEqual([]);
});

it('says what did not come, to the screen reader too, and asks for it again', async () => {
  const element = await show();
  const retries = caught(element, 'retry');
  await update(element, { failed: true });
  expect(textOf(find(element, '[role="status"]'))).toBe('Keyboard could not be loaded. Calls go on.');
  find(element, 'lightning-button').click();
  expect(retries).toHaveLength(1);
});

it.each([true, false])('is accessible: failed %s', async (failed) => {
  await expect(await show({ failed })).toBeAccessible();
});
