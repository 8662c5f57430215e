/** A conference grows: it is put on hold, somebody else is called from it, answers, and is brought in. */
import assert from 'node:assert/strict';
import { isClean } from '../harness/clean';
import { conferring } from '../harness/consult';
import { entryWhen, requestsOf } from '../harness/ledger';
import { scenario } from '../harness/scenario';
import { openFurther, strip, stripButton } from '../harness/twoCalls';

const pat = '240011';

for (const language of ['en', 'ja'] as const) {
  scenario(`Conference, ${language}: on hold, somebody else is called from it and brought in`, { pace: 1 }, async (stage) => {
    const { control } = stage;
    const { line, card, second, page, softphone, words } = await conferring(stage, language);
    await stripButton(card, 'buttonHoldConference').click();
    await card.shows('Held');
    await second.shows('Held');

    const form = await openFurther(card);
    await form.getByRole('searchbox').fill('(520) 555-0177');
    await form
      .getByRole('button', { name: words.part('furtherActions', { action: words.say('buttonCall'), name: '+1 520 555 0177' }) })
      .click();
    const dialed = await control.lineWhen(({ number, status }) => number.endsWith('5205550177') && status === 'Dialing');
    const third = softphone.card(words.say('happenedNoName'));
    await third.shows('Dialing');
    const join = stripButton(third, 'buttonJoinConference');
    assert.equal(await join.getAttribute('aria-disabled'), 'true', 'nobody comes in who has not answered');
    await control.play(dialed.contactId, 'person');
    await third.shows('Active');
    await isClean({ page, softphone });
    await join.click();

    const joined = await entryWhen(control, dialed, 'joined');
    const begun = await entryWhen(control, line, 'joined');
    assert.deepEqual(joined.detail, { conferenceNo: begun.detail.conferenceNo, parties: 4 });
    assert.equal((await requestsOf(control, pat, /join-conference/)).length, 1);
    for (const one of [card, second, third]) await one.text(words.say('stateConferenced')).waitFor();
    assert.equal(await strip(third).count(), 0, 'one strip for all of them');
  });
}
