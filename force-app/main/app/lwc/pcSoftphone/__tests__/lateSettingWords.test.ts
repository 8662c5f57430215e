import { flushPromises } from '../../../../../test/helpers/mount';
import { createProblemSentence } from '../lateSettingWords';

const problem = { code: 'badZone', type: '', developerName: '', field: '', value: 'Mars', right: '' } as const;
const words = () => Promise.resolve({ problemText: ({ value }: { value: string }) => `wrong: ${value}` });

describe('what is wrong, in words', () => {
  it('comes late for an administrator, and tells when it did', async () => {
    const onLoaded = jest.fn();
    const sentence = createProblemSentence({ problems: [problem], administer: true }, onLoaded, words);
    expect(sentence()).toBeNull();
    await flushPromises();
    expect([sentence(), onLoaded.mock.calls.length]).toEqual(['wrong: Mars', 1]);
  });

  it('is not loaded for an agent, nor when nothing is wrong', async () => {
    const bring = jest.fn(words);
    const agents = createProblemSentence({ problems: [problem], administer: false }, jest.fn(), bring);
    const fine = createProblemSentence({ problems: [], administer: true }, jest.fn(), bring);
    await flushPromises();
    expect([agents(), fine(), bring.mock.calls.length]).toEqual([null, null, 0]);
  });
});
