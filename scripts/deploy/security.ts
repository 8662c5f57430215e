/** Whether an org has Lightning Web Security on, from its retrieved settings. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { deployTree } from '../build/deployTree.mjs';
import { settingsFolder } from './plan';

interface SettingsFile {
  readonly SecuritySettings?: { readonly sessionSettings?: { readonly lockerServiceNext?: string } };
}

/** `lockerServiceNext` is the setting's name in the Metadata API. Null: the file does not say. */
export function lightningWebSecurity(settingsXml: string): boolean | null {
  const parsed = new XMLParser({ parseTagValue: false }).parse(settingsXml) as SettingsFile;
  const said = parsed.SecuritySettings?.sessionSettings?.lockerServiceNext;
  return said === undefined ? null : said === 'true';
}

const folder = join(deployTree, settingsFolder);

/** What an earlier org said must not be read as this one's. */
export const forgetSettings = (): void => rmSync(folder, { recursive: true, force: true });

/** Reads what the last retrieval brought; null when it brought nothing. */
export function readSecurity(): boolean | null {
  if (!existsSync(folder)) return null;
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) => name.endsWith('Security.settings'));
  return file === undefined ? null : lightningWebSecurity(readFileSync(join(folder, file), 'utf8'));
}
