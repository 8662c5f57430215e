/**
 * Stands in for lightning/navigation in component tests and records where a component went. The real module:
 * https://developer.salesforce.com/docs/platform/lwc/guide/use-navigate.html
 */
const Navigate = Symbol('Navigate');

/** Every page reference navigated to. */
export const navigated = jest.fn();

type Constructor = new (...args: never[]) => object;

export const NavigationMixin = Object.assign(
  (Base: Constructor) =>
    class extends Base {
      [Navigate](page: unknown) {
        navigated(page);
      }
    },
  { Navigate }
);
