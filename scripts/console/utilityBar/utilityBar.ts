/** The utility bar: its items, and which panel is open. Knows no screen; the shell draws it, the stand-in drives it. */
import { Listeners } from '../workspace/listeners';

export type IconVariant = 'success' | 'warning' | 'error';

/** One item of the bar with its panel. */
export interface Utility {
  readonly id: string;
  readonly label: string;
  /** Utility icon name without prefix. */
  readonly icon: string;
  readonly iconVariant: IconVariant | null;
  readonly highlighted: boolean;
  readonly panelLabel: string;
  readonly panelIcon: string;
  readonly panelIconVariant: IconVariant | null;
  /** Panel size in px, header included. */
  readonly width: number;
  readonly height: number;
  /** True once its component exists. */
  readonly loaded: boolean;
  /** True while its panel is open. */
  readonly visible: boolean;
  readonly popOutEnabled: boolean;
  readonly popOutDisabledText: string;
  readonly modal: boolean;
}

/** What the app's configuration says of an item. */
export interface UtilitySpec {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly width?: number;
  readonly height?: number;
  /** "Start automatically": the component is created before its panel is first opened. */
  readonly eager?: boolean;
}

export class UtilityBar {
  #utilities: readonly Utility[] = [];
  readonly #changed = new Listeners<[]>();
  readonly #clicked = new Listeners<[Utility]>();

  subscribe(listener: () => void): () => void {
    return this.#changed.add(listener);
  }

  /** Tells when a person clicks an item, after its panel opened or closed. */
  onClick(id: string, listener: (utility: Utility) => void): () => void {
    return this.#clicked.add((utility) => utility.id === id && listener(utility));
  }

  get utilities(): readonly Utility[] {
    return this.#utilities;
  }

  find(id: string): Utility | null {
    return this.#utilities.find((utility) => utility.id === id) ?? null;
  }

  add({ id, label, icon, width = 340, height = 480, eager = false }: UtilitySpec): void {
    const utility: Utility = {
      id,
      label,
      icon,
      iconVariant: null,
      highlighted: false,
      panelLabel: label,
      panelIcon: icon,
      panelIconVariant: null,
      width,
      height,
      loaded: eager,
      visible: false,
      popOutEnabled: true,
      popOutDisabledText: '',
      modal: false
    };
    this.#utilities = [...this.#utilities, utility];
    this.#changed.tell();
  }

  /** Changes an item. False when there is none of this id. */
  change(id: string, patch: Partial<Omit<Utility, 'id'>>): boolean {
    if (!this.find(id)) return false;
    this.#utilities = this.#utilities.map((utility) => (utility.id === id ? { ...utility, ...patch } : utility));
    this.#changed.tell();
    return true;
  }

  /** Opens a panel; only one is open at a time, so the others are minimised. False when there is no such item. */
  open(id: string): boolean {
    if (!this.find(id)) return false;
    this.#utilities = this.#utilities.map((utility) =>
      utility.id === id ? { ...utility, visible: true, loaded: true } : { ...utility, visible: false }
    );
    this.#changed.tell();
    return true;
  }

  minimise(id: string): boolean {
    return this.change(id, { visible: false });
  }

  /** A person clicked the item. */
  click(id: string): void {
    const utility = this.find(id);
    if (!utility) return;
    if (utility.visible) this.minimise(id);
    else this.open(id);
    const now = this.find(id);
    if (now) this.#clicked.tell(now);
  }
}

/** The page's utility bar. */
export const utilityBar = new UtilityBar();
