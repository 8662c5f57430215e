/** One bundle that comes late. */
export interface LateBundle<Bundle> {
  /** Null until it came. */
  get(): Bundle | null;
  /** Loads it, once; after a failure another call tries again. */
  load(): void;
}

/**
 * @param bring loads the bundle
 * @param onLoaded called once, when it came
 * @param onFailed called after each failure
 */
export function createLateBundle<Bundle>(
  bring: () => Promise<Bundle>,
  onLoaded: () => void,
  onFailed: () => void = () => {}
): LateBundle<Bundle> {
  let asked = false;
  let bundle: Bundle | null = null;
  const failed = () => {
    asked = false;
    onFailed();
  };
  return {
    get: () => bundle,
    load() {
      if (asked) return;
      asked = true;
      bring().then((came) => {
        bundle = came;
        onLoaded();
      }, failed);
    }
  };
}
