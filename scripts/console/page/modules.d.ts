/** Modules the build makes. */
declare module 'console:*' {
  /** The bundle's component, or null when the deploy tree does not have it. */
  const component: unknown;
  export default component;
}
