/**
 * A world for pictures: the product on the simulated dialer, where time stands still on both sides until the scene moves it. Nothing
 * depends on how fast this machine is, so the same pictures come out again.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { OrgStore } from '../../console/org/orgStore';
import { startConsole } from '../../console/serve';
import { controlClient, type ControlClient } from '../../simulator/controlClient';
import { startSimulator } from '../../simulator/server';
import { writeCampaign, type CampaignChange } from '../harness/campaignFile';
import { ConsolePage, type ConsoleLook } from '../harness/consolePage';
import { Softphone } from '../harness/softphone';
import { until } from '../harness/until';
import { wordsOf, type Language, type Words } from '../harness/words';
import { steppedClock } from './steppedClock';

export interface StudioOptions extends ConsoleLook {
  readonly language?: Language;
  /** Pixels per css px: 2 for the panel, 1 for the whole console. */
  readonly scale?: 1 | 2;
  readonly seed?: number;
  readonly campaign?: CampaignChange;
  /** Changes the org before the page is served. */
  readonly org?: (store: OrgStore) => void;
}

export interface Studio {
  readonly page: Page;
  readonly words: Words;
  readonly console: ConsolePage;
  readonly softphone: Softphone;
  readonly control: ControlClient;
  /** Lets this much time pass, ms. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until it is so; throws with `what` when it is not within two minutes of the clock. */
  passUntil(what: string, isSo: () => Promise<boolean>): Promise<void>;
  close(): Promise<void>;
}

/** Wednesday, 4 March 2026, 10:31 in Denver. */
const opening = Date.UTC(2026, 2, 4, 17, 31, 0);
const stepMs = 100;
const longestMs = 120_000;

/** The first of the design system's fonts that a plain Linux has, in place of its `system-ui`. */
const font = `Roboto, 'Noto Sans CJK JP', sans-serif`;

/** Runs in the page; a sheet made by script is not stopped by the sign-in page's own policy. */
function setFont(family: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`:root, body { --slds-g-font-family-base: ${family}; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

async function openPage(browser: Browser, { language = 'en', scale = 2 }: StudioOptions): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: scale,
    locale: language === 'ja' ? 'ja-JP' : 'en-US',
    timezoneId: 'America/Denver',
    reducedMotion: 'reduce'
  });
  context.setDefaultTimeout(15_000);
  await context.clock.install({ time: opening - 1000 });
  await context.clock.pauseAt(opening);
  await context.addInitScript(setFont, font);
  return context;
}

/** Opens a studio with the console page in it, nobody signed in. */
export async function openStudio(browser: Browser, options: StudioOptions = {}): Promise<Studio> {
  const { language = 'en', seed = 1, campaign = () => undefined, org: changeOrg, ...look } = options;
  const clock = steppedClock(opening);
  const written = writeCampaign(campaign);
  const simulator = await startSimulator({ seed, clock, campaignFile: written.file });
  const org = new OrgStore();
  changeOrg?.(org);
  const served = await startConsole({ simulatorOrigin: simulator.origin, controlOrigin: simulator.controlOrigin, org });
  const context = await openPage(browser, options);
  const page = await context.newPage();
  const words = wordsOf(language);
  const console = new ConsolePage(page, served.origin, words);
  await console.open(look);
  const control = controlClient(simulator.controlOrigin);
  await control.autoplay(false);

  /** The page has taken what the dialer told it: it polls again only then. */
  const settle = async (): Promise<void> => {
    const { entries } = await control.wire();
    const told = entries.filter(({ kind }) => kind === 'event').length;
    if (told > 0) {
      await until(
        'the page polls again',
        async () => (await control.wire()).entries,
        (log) => {
          const lastEvent = log.map(({ kind }) => kind).lastIndexOf('event');
          return log.slice(lastEvent).some(({ kind, title }) => kind === 'request' && title.includes('get-next-event'));
        }
      );
    }
    await page.evaluate(() => undefined);
  };
  let now = opening;
  const step = async (ms: number): Promise<void> => {
    now += ms;
    clock.moveTo(now);
    await page.clock.runFor(ms);
    await settle();
  };
  const pass = async (ms: number): Promise<void> => {
    for (let left = ms; left > 0; left -= stepMs) await step(Math.min(stepMs, left));
  };

  return {
    page,
    words,
    console,
    softphone: new Softphone(page, words),
    control,
    pass,
    async passUntil(what, isSo) {
      const end = now + longestMs;
      while (!(await isSo())) {
        if (now >= end) throw new Error(`Not within two minutes: ${what}`);
        await step(stepMs);
      }
    },
    async close() {
      await context.close();
      await served.stop();
      await simulator.stop();
      written.remove();
    }
  };
}
