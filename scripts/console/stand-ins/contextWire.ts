/** Wire adapters of the stand-ins. */

type DataCallback<Value> = (value: Value | undefined) => void;

/** What the shell hands down to the components inside a panel or a tab. */
export interface ContextValue {
  readonly value: string;
}

/**
 * A wire adapter whose value comes from the enclosing element, as `EnclosingUtilityId` does: outside of one it is undefined. The shell
 * provides it with the engine's context provider.
 */
export class ContextWire {
  static readonly contextSchema = { value: 'optional' };
  readonly #tell: DataCallback<string>;

  constructor(tell: DataCallback<string>) {
    this.#tell = tell;
  }

  connect(): void {
    // The engine calls update() right after, with or without a context.
  }

  update(_config: object, context?: ContextValue): void {
    this.#tell(context?.value);
  }

  disconnect(): void {
    // Nothing is held.
  }
}

/** Makes the class of an adapter that shows a value of the page and follows its changes. */
export const pageWire = <Value>(read: () => Value, subscribe: (listener: () => void) => () => void) =>
  class PageWire {
    readonly #tell: DataCallback<Value>;
    #stop: (() => void) | null = null;

    constructor(tell: DataCallback<Value>) {
      this.#tell = tell;
    }

    connect(): void {
      this.#stop ??= subscribe(() => this.#tell(read()));
    }

    update(): void {
      this.#tell(read());
    }

    disconnect(): void {
      this.#stop?.();
      this.#stop = null;
    }
  };
