/** Stand-in for `lightning/navigation`: navigating opens workspace tabs, as a console app does. */
import { urlOf, type PageReference } from '../../workspace/pageReference';
import { workspace } from '../../workspace/workspace';
import { pageWire } from '../contextWire';

const home: PageReference = { type: 'standard__objectPage', attributes: { objectApiName: 'Contact', actionName: 'list' } };

/** The page the agent looks at: a component of the utility bar hears of every change of tab. */
export const CurrentPageReference = pageWire(
  () => workspace.focused?.page ?? home,
  (listener) => workspace.subscribe(listener)
);

const Navigate = Symbol('Navigate');
const GenerateUrl = Symbol('GenerateUrl');

type Constructor = new (...args: never[]) => object;

/** Goes to a page. Web pages open in a browser tab of their own, without a way back to this one. */
export function navigate(page: PageReference): void {
  if (page.type === 'standard__webPage') globalThis.open(page.attributes.url, '_blank', 'noopener');
  else if (page.type === 'standard__objectPage' && page.attributes.actionName !== 'new') workspace.focus(null);
  else workspace.open(page);
}

/** Adds `this[NavigationMixin.Navigate](page)` and `this[NavigationMixin.GenerateUrl](page)`. */
export const NavigationMixin = Object.assign(
  <Base extends Constructor>(base: Base) =>
    class extends (base as new (...args: never[]) => object) {
      [Navigate](page: PageReference): void {
        navigate(page);
      }
      [GenerateUrl](page: PageReference): Promise<string> {
        return Promise.resolve(urlOf(page));
      }
    } as unknown as Base,
  { Navigate, GenerateUrl }
);
