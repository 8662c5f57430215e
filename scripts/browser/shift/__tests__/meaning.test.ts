/** The words of both languages are understood, and nothing is taken for something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../harness/words';
import { meaningIn, secondsOf } from '../meaning';
import type { RawCard, RawPage } from '../readPage';

const rawCard = (more: Partial<RawCard> = {}): RawCard => ({
  contactId: '1',
  key: '',
  name: 'Rosa Example',
  chip: '',
  time: '0:07',
  text: '',
  problem: false,
  tones: null,
  tiles: [],
  wrapUp: null,
  ...more
});
const rawPage = (more: Partial<RawPage> = {}): RawPage => ({
  at: 1,
  present: true,
  connect: false,
  bar: { title: '', subtitle: '', next: '' },
  notice: '',
  cards: [],
  waiting: '',
  menuOpen: false,
  happenedOpen: false,
  happened: [],
  utility: '',
  tabs: [],
  texts: [],
  sticksOut: [],
  ...more
});

for (const language of ['en', 'ja'] as const) {
  const words = wordsOf(language);
  const read = meaningIn(words);
  const onlyCard = (more: Partial<RawCard>) => {
    const [card] = read(rawPage({ cards: [rawCard(more)] })).cards;
    assert.ok(card);
    return card;
  };

  test(`${language}: chips, now and as last known`, () => {
    for (const chip of ['Dialing', 'Ringing', 'Screening', 'Active', 'Held', 'WrappingUp'] as const) {
      const now = onlyCard({ chip: words.say(`state${chip}`) });
      const was = onlyCard({ chip: words.say(`stateWas${chip}`) });
      assert.deepEqual([now.chip, now.lastKnown, was.chip, was.lastKnown], [chip, false, chip, true]);
    }
    assert.equal(onlyCard({ chip: 'Gibberish' }).chip, 'other');
  });

  test(`${language}: buttons by what they do and whether they take a press`, () => {
    const of = (key: string, enabled: boolean) => {
      const [button] = onlyCard({ tiles: [{ word: words.say(key), enabled, says: 'x' }] }).buttons;
      return [button?.deed, button?.state];
    };
    assert.deepEqual(of('buttonHold', true), ['hold', 'ready']);
    assert.deepEqual(of('buttonOnHold', true), ['resume', 'ready']);
    assert.deepEqual(of('buttonMuted', true), ['unmute', 'ready']);
    assert.deepEqual(of('buttonHangUp', false), ['hangUp', 'off']);
    assert.deepEqual(of('buttonHangingUp', false), ['hangUp', 'asked']);
    assert.deepEqual(of('buttonSaveNext', true), ['save', 'ready']);
    assert.deepEqual(of('buttonLate', false), ['other', 'late']);
  });

  test(`${language}: position, what is heard, bar, link and tally`, () => {
    const card = onlyCard({
      key: words.say('cardLine', { position: 12, name: '3 Rosa' }),
      text: `a ${words.say('hearThis')} b`
    });
    assert.deepEqual([card.position, card.heard, card.seconds], [12, true, 7]);
    assert.equal(onlyCard({}).heard, false);
    const barWord = (subtitle: string) => read(rawPage({ bar: { title: '', subtitle, next: '' } })).bar.word;
    assert.equal(barWord(words.say('barInDialer')), 'InDialer');
    assert.equal(barWord(words.say('barOnCall')), 'OnCall');
    assert.equal(barWord(words.say('barAskedSkill', { skill: 'Collections A' })), 'Asked');
    assert.equal(barWord(words.say('barWas', { state: words.say('barInDialer') })), 'Was');
    assert.equal(read(rawPage({ notice: words.say('noticeReconnecting', { count: 2, seconds: 4 }) })).linkLost, true);
    const counted = read(rawPage({ notice: words.say('noticeTally', { dialed: 42, talked: 11 }) }));
    assert.deepEqual([counted.tally, counted.linkLost], [{ dialed: 42, talked: 11 }, false]);
    assert.equal(read(rawPage({ notice: words.say('noticeListLow') })).tally, null);
    const refused = read(rawPage({ notice: words.say('noticeMuteRefused', { why: 'x' }) }));
    const unsaved = read(rawPage({ notice: words.say('noticeNotSaved', { name: 'Zoé (Côté)', why: 'Why. Then?' }) }));
    assert.deepEqual([refused.muteRefused, refused.notSaved], [true, null]);
    assert.deepEqual([unsaved.muteRefused, unsaved.notSaved], [false, 'Zoé (Côté)']);
  });
}

test('A disposition that is chosen, and a page without a panel', () => {
  const read = meaningIn(wordsOf('en'));
  const options = [
    { name: 'Paid', chosen: false },
    { name: 'Refused', chosen: true }
  ];
  const [card] = read(rawPage({ cards: [rawCard({ wrapUp: { options, notes: 'x', seconds: '24' } })] })).cards;
  assert.deepEqual(card?.wrapUp, { dispositions: ['Paid', 'Refused'], chosen: 'Refused', notes: 'x', seconds: 24 });
  assert.equal(read(rawPage({ present: false })).stage, 'absent');
  assert.equal(read(rawPage({ connect: true })).stage, 'connect');
});

test('Times as they are written', () => {
  assert.deepEqual(['42', '0:07', '01:12', '1:02:03', '', '12:3', 'now'].map(secondsOf), [42, 7, 72, 3723, null, null, null]);
});
