/** Trusted URLs of the package, read from the files that are deployed: hosts a page may connect to. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { object, parse, string } from 'valibot';
import { projectRoot } from '../build/paths';

const folder = join(projectRoot, 'force-app/main/salesforce/cspTrustedSites');
const file = object({
  CspTrustedSite: object({ endpointUrl: string(), isActive: string(), isApplicableToConnectSrc: string() })
});

/** As they stand in a policy, `https://*.nice-incontact.com`. */
export function deployedSites(): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const xml: unknown = new XMLParser({ parseTagValue: false }).parse(readFileSync(join(folder, name), 'utf8'));
    const { endpointUrl, isActive, isApplicableToConnectSrc } = parse(file, xml).CspTrustedSite;
    return isActive === 'true' && isApplicableToConnectSrc === 'true' ? [endpointUrl] : [];
  });
}
