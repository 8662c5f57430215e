/** The page's first module: shows the console, or with `?gallery` the panel's states alone. */
import { language } from '../stand-ins/salesforce/language';

document.documentElement.lang = language;
if (new URLSearchParams(location.search).has('gallery')) {
  const { startGallery } = await import('./gallery');
  startGallery();
} else {
  const { startConsole } = await import('./startConsole');
  await startConsole();
}
