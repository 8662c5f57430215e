/** What the softphone is given as its administrators' settings; the page passes it on unread. */
let current: unknown = null;

export const softphoneSettings = {
  use(settings: unknown): void {
    current = settings;
  },
  get(): unknown {
    return current;
  }
};
