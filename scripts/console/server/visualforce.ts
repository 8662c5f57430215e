/**
 * The org's Visualforce pages as the local page has them: the same files, their merge fields filled in. Only what these pages use is known;
 * anything else is an error, so that a page never says `{!…}`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../build/paths';

const folder = join(projectRoot, 'force-app/main/salesforce/pages');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** As the platform escapes merge fields in markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

export type PageName = 'PC_SignIn' | 'PC_SignedIn';

/**
 * @param values merge field, as written between `{!` and `}`, → text
 * @throws when the page has a field that is not given
 */
export function visualforcePage(name: PageName, values: (field: string) => string | undefined): string {
  const source = readFileSync(join(folder, `${name}.page`), 'utf8');
  const markup = source.replace(/^<apex:page[^>]*>/, '').replace(/<\/apex:page>\s*$/, '');
  const html = markup.replace(/\{!([^}]*)\}/g, (_, field: string) => {
    const value = values(field);
    if (value === undefined) throw new Error(`${name}.page: nobody knows {!${field}}`);
    return escaped(value);
  });
  return `<!doctype html>${html}`;
}
