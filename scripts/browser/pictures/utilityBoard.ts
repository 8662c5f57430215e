/** The utility item in all its states, side by side. */
import type { Browser } from 'playwright-core';
import type { Gallery } from './gallery';

const style = `
  body { margin: 0; padding: 16px; background: #f3f3f3; font: 13px/18px Roboto, sans-serif; color: #444; inline-size: 560px; }
  figure { display: flex; align-items: center; gap: 16px; margin: 0 0 8px; padding: 8px 12px; background: #fff; border-radius: 12px; }
  figcaption { inline-size: 180px; }
`;

/** Puts what the gallery kept on one picture. */
export async function paintUtilityBoard(browser: Browser, gallery: Gallery): Promise<void> {
  const page = await browser.newPage({ deviceScaleFactor: 2, viewport: { width: 592, height: 400 } });
  await page.setContent(`<style>${style}</style><main></main>`);
  for (const { caption, png } of gallery.utilities) {
    await page.evaluate(
      async ({ caption, data }) => {
        const figure = document.createElement('figure');
        const words = document.createElement('figcaption');
        const image = document.createElement('img');
        words.textContent = caption;
        image.src = `data:image/png;base64,${data}`;
        figure.append(words, image);
        document.querySelector('main')?.append(figure);
        await image.decode();
        image.width = image.naturalWidth / 2;
      },
      { caption, data: png.toString('base64') }
    );
  }
  gallery.save('utility-bar.en', await page.locator('body').screenshot());
  await page.close();
}
