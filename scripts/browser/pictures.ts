/** `npm run pictures`: pictures of the main states from the running product, for README and guides. Names after it make only those. */
import type { Browser } from 'playwright-core';
import { launchBrowser } from './harness/browser';
import { openGallery, type Gallery } from './pictures/gallery';
import { onePreview, showPreview, tellPreview } from './pictures/previewStory';
import {
  manyOffered,
  showChooser,
  showPage,
  showSettingNotice,
  showValues,
  wrongHost,
  wrongTitle
} from './pictures/settingsStory';
import { tellShift } from './pictures/shiftStory';
import { signIn, spreadOut, startWork, threeLines } from './pictures/steps';
import { openStudio, type Studio, type StudioOptions } from './pictures/studio';
import { paintUtilityBoard } from './pictures/utilityBoard';

type Scene = (browser: Browser, gallery: Gallery) => Promise<void>;

/** With this one the first of three people rings first and the third is still being dialed. */
const seed = 8;

async function inStudio(browser: Browser, options: StudioOptions, play: (studio: Studio) => Promise<void>): Promise<void> {
  const studio = await openStudio(browser, { seed, campaign: spreadOut, ...options });
  try {
    await play(studio);
  } finally {
    await studio.close();
  }
}

/** Three lines, photographed as the panel or as the whole console. */
const three =
  (name: string, what: 'panel' | 'page', options: StudioOptions): Scene =>
  (browser, gallery) =>
    inStudio(browser, options, async (studio) => {
      await signIn(studio);
      await startWork(studio);
      await threeLines(studio);
      await gallery[what](studio, name);
    });

const scenes: Readonly<Record<string, Scene>> = {
  shift: async (browser, gallery) => {
    await inStudio(browser, {}, (studio) => tellShift(studio, gallery));
    await paintUtilityBoard(browser, gallery);
  },
  preview: (browser, gallery) => inStudio(browser, { campaign: onePreview }, (studio) => tellPreview(studio, gallery)),
  'preview-ja': (browser, gallery) =>
    inStudio(browser, { campaign: onePreview, language: 'ja' }, (studio) => showPreview(studio, gallery, 'ja')),
  ja: three('three-lines.ja', 'panel', { language: 'ja' }),
  dark: three('three-lines.dark', 'panel', { dark: true }),
  narrow: three('three-lines.320', 'panel', { panelWidth: 320 }),
  'setting-notice': (browser, gallery) =>
    inStudio(browser, { org: wrongHost }, (studio) => showSettingNotice(studio, gallery, 'kim.agent', 'setting-notice.en')),
  'setting-notice-agent': (browser, gallery) =>
    inStudio(browser, { org: wrongHost }, (studio) =>
      showSettingNotice(studio, gallery, 'pat.agent', 'setting-notice-agent.en')
    ),
  values: (browser, gallery) => inStudio(browser, {}, (studio) => showValues(studio, gallery)),
  chooser: (browser, gallery) => inStudio(browser, manyOffered, (studio) => showChooser(studio, gallery)),
  'settings-page': (browser, gallery) =>
    inStudio(browser, { org: wrongTitle, scale: 1 }, (studio) => showPage(studio, gallery)),
  console: three('console.en', 'page', { scale: 1 }),
  'console-ja': three('console.ja', 'page', { scale: 1, language: 'ja' })
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(scenes, name));
if (unknown.length > 0) {
  console.error(`There is no scene ${unknown.join(', ')}; the scenes are ${Object.keys(scenes).join(', ')}.`);
  process.exitCode = 1;
} else {
  const browser = await launchBrowser();
  try {
    const gallery = openGallery();
    for (const [name, scene] of Object.entries(scenes))
      if (asked.length === 0 || asked.includes(name)) await scene(browser, gallery);
  } finally {
    await browser.close();
  }
}
