import { labels, partsOf, say, type LabelKey } from '../pcLabels';

/** Loads the catalogue again in another language. */
function inJapanese(): typeof import('../pcLabels') {
  process.env.PC_TEST_LANGUAGE = 'ja';
  let catalogue!: typeof import('../pcLabels');
  jest.isolateModules(() => {
    catalogue = jest.requireActual('../pcLabels');
  });
  delete process.env.PC_TEST_LANGUAGE;
  return catalogue;
}

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

describe('a sentence', () => {
  it('takes names, numbers and other sentences into its placeholders', () => {
    expect(say({ word: 'noticeReconnecting', with: { count: 3 } }, { seconds: '4' })).toBe('Reconnecting, try 3, next in 4 s');
    expect(
      say({ word: 'happenedCode', with: { happened: { word: 'happenedTaken', with: { name: 'Rosa' } }, code: '1207' } })
    ).toBe('taken away when Rosa answered (code 1207)');
  });

  it('never reads a value as a placeholder', () => {
    expect(say({ word: 'saidConnected', with: { name: '{time} $& {name}' } }, { time: '0:07' })).toBe(
      'Connected: {time} $& {name}'
    );
  });

  it('shows an unfilled placeholder instead of a sentence that looks right', () => {
    expect(say({ word: 'waitingSkill' })).toBe('Waiting for the next call in {skill}');
  });

  it('tells its own words from the values in it, each piece with its own key', () => {
    const parts = partsOf({
      word: 'problemRefused',
      with: { why: { word: 'noticeSkillRefused', with: { skill: '<b>', why: 'x' } } }
    });
    expect(parts.map(({ text, value }) => [text, value])).toEqual([
      ['Not done: ', false],
      ['Not logged into ', false],
      ['<b>', true],
      ['. ', false],
      ['x', true]
    ]);
    expect(new Set(parts.map(({ key }) => key)).size).toBe(parts.length);
  });
});

describe('what a screen reader is told by itself', () => {
  const burst = (said: typeof say): string =>
    said({
      word: 'saidAnd',
      with: {
        first: { word: 'saidAnd', with: { first: { word: 'saidConferenced', with: { name: 'Rosa' } }, second: held } },
        second: { word: 'saidDialing', with: { count: 1 } }
      }
    });
  const held = { word: 'saidHeld', with: { name: 'Ken' } } as const;

  it('is one sentence after the other, each with one end', () => {
    expect(burst(say)).toBe('In conference with Rosa. Ken on hold. 1 dialing.');
    expect(burst(inJapanese().say)).toBe('Rosaと会議中です。Ken、保留中。ダイヤル中 1。');
  });
});

describe('the catalogue', () => {
  const japanese = inJapanese().labels;

  it('has Japanese for every word, with the same placeholders', () => {
    for (const word of Object.keys(labels) as LabelKey[]) {
      expect([word, placeholders(japanese[word])]).toEqual([word, placeholders(labels[word])]);
      expect(japanese[word]).not.toBe('');
    }
    expect(japanese.stateRinging).toBe('呼び出し中');
  });

  it('keeps consequences to one line and utility labels to the bar’s width', () => {
    const long = (Object.keys(labels) as LabelKey[]).filter((word) => {
      const bare = (text: string) => text.replace(/\{\w+\}/g, '').length;
      if (/^(say|off)[A-Z]/.test(word)) return bare(labels[word]) > 48 || bare(japanese[word]) > 26;
      return /^utility(?!Stays)/.test(word) && (bare(labels[word]) > 22 || bare(japanese[word]) > 22);
    });
    expect(long).toEqual([]);
  });
});
