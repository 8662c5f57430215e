/** What an org has to have switched on before a deployment, from its retrieved settings. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { deployTree } from '../build/deployTree.mjs';
import { settingsFolder } from './plan';

interface SettingsFile {
  readonly SecuritySettings?: { readonly sessionSettings?: { readonly lockerServiceNext?: string } };
  readonly LanguageSettings?: { readonly enableTranslationWorkbench?: string };
}

/** A switch is null where the org did not say. */
export interface OrgSwitches {
  readonly lightningWebSecurity: boolean | null;
  /** Without it an org takes no words in another language: it refuses the whole deployment. */
  readonly translationWorkbench: boolean | null;
}

const folder = join(deployTree, settingsFolder);

/** What an earlier org said must not be read as this one's. */
export const forgetSettings = (): void => rmSync(folder, { recursive: true, force: true });

function fileOf(name: string): SettingsFile {
  const found = existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) => file.endsWith(`${name}.settings`))
    : undefined;
  if (found === undefined) return {};
  return new XMLParser({ parseTagValue: false }).parse(readFileSync(join(folder, found), 'utf8')) as SettingsFile;
}

const switchOf = (said: string | undefined): boolean | null => (said === undefined ? null : said === 'true');

/** Reads what the last retrieval brought. `lockerServiceNext` is the Metadata API's name of Lightning Web Security. */
export const readSwitches = (): OrgSwitches => ({
  lightningWebSecurity: switchOf(fileOf('Security').SecuritySettings?.sessionSettings?.lockerServiceNext),
  translationWorkbench: switchOf(fileOf('Language').LanguageSettings?.enableTranslationWorkbench)
});
