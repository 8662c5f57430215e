import assert from 'node:assert/strict';
import { keepRecords, type CampaignDraft } from '../harness/campaignFile';
import { customersOf } from '../harness/customer';
import { scenario } from '../harness/scenario';

const collections = '880020';
const hostile = '<img src=x onerror=alert(1)>';

/** Only this contact is on the list. */
function onlyHostile(draft: CampaignDraft): void {
  keepRecords(draft, collections, ({ contact }) => contact === 'ContactRef1');
}

scenario(
  'A contact called <img src=x onerror=alert(1)> is text in panel, tab, utility item and strip',
  { campaign: onlyHostile },
  async (stage) => {
    const { control } = stage;
    const { softphone, console, page, words } = await stage.working('pat.agent');
    const customers = customersOf(control);
    const [line] = await customers.lines(1);
    assert.ok(line);
    assert.equal(line.name, hostile);
    const card = softphone.card(hostile);
    await customers.pickUp(line);
    await card.shows('Screening');
    await card.root.getByRole('heading', { name: hostile, exact: true }).waitFor();
    await console.utilityOf(/^AMD <img src=x/).waitFor();
    await console.tab(hostile).waitFor();
    await console.tab(hostile).click();
    await console.record(hostile).waitFor();

    await customers.pickUp(line);
    await card.shows('Active');
    await card.button('buttonHangUp').click();
    await card.wrapUp.finish('Already paid', '<script>alert(2)</script>');
    await softphone.openHappened();
    await softphone.happenedTo(hostile, 'happenedHungUp').waitFor();

    assert.equal(await page.locator('img[src="x"], [onerror]').count(), 0);
    assert.equal(await page.locator('body').getByText(words.say('happenedTitle')).first().isVisible(), true);
  }
);
