/** Large bundles that are not needed at once: asked for when a session has begun, used when they came. */

export interface LateBundle<Bundle> {
  /** Null until it came. */
  get(): Bundle | null;
  /** Loads it, once; after a failure another call tries again. */
  load(): void;
}

/**
 * @param bring loads the bundle
 * @param onLoaded called once, when it came
 */
export function createLateBundle<Bundle>(bring: () => Promise<Bundle>, onLoaded: () => void): LateBundle<Bundle> {
  let asked = false;
  let bundle: Bundle | null = null;
  return {
    get: () => bundle,
    load() {
      if (asked) return;
      asked = true;
      bring()
        .then((came) => {
          bundle = came;
          onLoaded();
        })
        .catch(() => {
          asked = false;
        });
    }
  };
}
