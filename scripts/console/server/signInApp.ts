/** The second origin of the local page: the org's sign-in pages, which in an org lie on a host of their own beside Lightning's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono, type Context } from 'hono';
import { labelFiles } from '../build/inputs';
import { readLabels, readTranslation, type LabelTable } from '../build/labels';
import { deployRoot } from '../build/paths';
import { languageOf, type Language } from '../stand-ins/salesforce/language';
import { visualforcePage, type PageName } from './visualforce';

export interface SignInContent {
  /** Origin of the console page, known when it is served. */
  readonly panelOrigin: () => string;
  /** Origins that the pages may ask: the tenant. */
  readonly connectTo: readonly string[];
}

const script = join(deployRoot, 'force-app/main/salesforce/staticresources/PC_SignIn.js');
const labels: Readonly<Record<Language, () => LabelTable>> = {
  en: () => readLabels(labelFiles.en),
  ja: () => readTranslation(labelFiles.ja)
};

/** Asked for in the address by the frame; the window that comes back has only the browser's own. */
const languageFor = (context: Context): Language =>
  context.req.query('lang') === undefined && /^ja\b/.test(context.req.header('accept-language') ?? '')
    ? 'ja'
    : languageOf(new URL(context.req.url).search);

/** The two pages under the addresses they have in an org, and their script. */
export function signInApp({ panelOrigin, connectTo }: SignInContent): Hono {
  const app = new Hono();
  const resource = readFileSync(script, 'utf8');
  app.use(async (context, next) => {
    await next();
    context.header(
      'Content-Security-Policy',
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'unsafe-inline'",
        `connect-src ${connectTo.join(' ')}`,
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${panelOrigin()}`
      ].join('; ')
    );
    context.header('X-Content-Type-Options', 'nosniff');
    context.header('Referrer-Policy', 'no-referrer');
    context.header('Cache-Control', 'no-store');
  });
  const page = (name: PageName) => (context: Context) => {
    const language = languageFor(context);
    const texts = labels[language]();
    const fields: Readonly<Record<string, string>> = {
      language,
      panelOrigin: panelOrigin(),
      'URLFOR($Page.PC_SignedIn)': '/apex/PC_SignedIn',
      '$Resource.PC_SignIn': '/resource/PC_SignIn'
    };
    return context.html(visualforcePage(name, (field) => fields[field] ?? texts.get(field.replace(/^\$Label\./, ''))));
  };
  app.get('/apex/PC_SignIn', page('PC_SignIn'));
  app.get('/apex/PC_SignedIn', page('PC_SignedIn'));
  app.get('/resource/PC_SignIn', (context) =>
    context.body(resource, 200, { 'Content-Type': 'text/javascript; charset=utf-8' })
  );
  return app;
}
