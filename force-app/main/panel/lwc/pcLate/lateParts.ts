/** Components that come late, for `<lwc:component lwc:is={part.is}>`: what each is, and whether it is still to come or did not. */
import type { LightningElement } from 'lwc';
import { inIdleMoment } from './idle';
import { createLateBundle } from './lateBundle';

type Constructor = typeof LightningElement;

/** One component as a template reads it. */
export interface LatePart {
  /** Its class; null until it came. */
  readonly is: Constructor | null;
  /** It did not come; `load` tries again. */
  readonly failed: boolean;
}

export interface LateParts<Name extends string> {
  /** As they are now; another object after each change. */
  readonly now: Readonly<Record<Name, LatePart>>;
  /** Loads one that is needed now, unless it is here or on its way. */
  load(name: Name): void;
  /** Loads all of them, in an idle moment. */
  loadSoon(): void;
}

/**
 * @param bring how each is loaded, a dynamic import
 * @param onChange one came or failed
 */
export function createLateParts<Name extends string>(
  bring: Readonly<Record<Name, () => Promise<{ readonly default: Constructor }>>>,
  onChange: (parts: Readonly<Record<Name, LatePart>>) => void
): LateParts<Name> {
  const names = Object.keys(bring) as Name[];
  const each = <Value>(valueOf: (name: Name) => Value) =>
    Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, Value>;
  let now = each<LatePart>(() => ({ is: null, failed: false }));
  const become = (name: Name, part: LatePart) => {
    now = { ...now, [name]: part };
    onChange(now);
  };
  const bundles = each((name) => {
    const bundle = createLateBundle(
      bring[name],
      () => become(name, { is: bundle.get()?.default ?? null, failed: false }),
      () => become(name, { is: null, failed: true })
    );
    return bundle;
  });
  return {
    get now() {
      return now;
    },
    load(name) {
      if (now[name].failed) become(name, { is: null, failed: false });
      bundles[name].load();
    },
    loadSoon: () => inIdleMoment(() => names.forEach((name) => bundles[name].load()))
  };
}
