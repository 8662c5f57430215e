/** Where the console's sources, its inputs and its output lie (absolute paths). */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[/\\]$/, '');
export const consoleRoot = join(projectRoot, 'scripts/console');
export const deployRoot = join(projectRoot, 'build/deploy');
export const baseComponents = join(projectRoot, 'node_modules/lightning-base-components');
export const designSystemCss = join(
  projectRoot,
  'node_modules/@salesforce-ux/design-system-2/dist/css/bundled/slds2.cosmos.css'
);

/** How the page is built: readable with the engine's development warnings, or minified as a customer would get it. */
export type Mode = 'development' | 'minified';

export const modes: readonly Mode[] = ['development', 'minified'];

/** The folder of a built page. */
export const outputOf = (mode: Mode): string => join(projectRoot, 'build/console', mode);
