/**
 * The console's services as methods: what needs wires and mixins needs a component, and this is the one that holds them. It shows
 * nothing. Outside a utility bar or a console its methods do what can be done there, or nothing.
 */
import { LightningElement, api, wire } from 'lwc';
import { NavigationMixin } from 'lightning/navigation';
import { EnclosingUtilityId, enablePopout, updateUtility, type UtilityChange } from 'lightning/platformUtilityBarApi';
import { IsConsoleNavigation } from 'lightning/platformWorkspaceApi';
import { labels } from 'c/pcLabels';
import { TypingWatch, openNewRecord, openRecord, pop, type NewRecord, type PopPlace, type PopResult } from 'c/pcScreenPop';
import type { UtilityView } from 'c/pcShiftView';
import { liveParts, ticks, utilityLabel } from './utilityLabel';

/** How something is opened. */
interface PopManner {
  /** Below the tab that is worked in, where there is one. */
  readonly subtab?: boolean;
  /** The agent asked for it, so it may take the place of what they look at. */
  readonly pressed?: boolean;
}

export default class PcConsoleBridge extends NavigationMixin(LightningElement) {
  utilityId: string | undefined;
  inConsole: boolean | undefined;
  #view: UtilityView | null = null;
  #offset = 0;
  /** What the bar shows already; the same is never sent again. */
  #shown = '';
  #popOut: boolean | null = null;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #watch = new TypingWatch();

  @wire(EnclosingUtilityId) wiredUtility(utilityId: string | undefined): void {
    this.utilityId = utilityId;
    this.#paint();
    this.#keepIn();
  }

  @wire(IsConsoleNavigation) wiredConsole(inConsole: boolean | undefined): void {
    this.inConsole = inConsole;
  }

  connectedCallback(): void {
    this.#watch.start();
  }

  disconnectedCallback(): void {
    this.#watch.stop();
    clearTimeout(this.#alarm);
  }

  /** Opens the page where the softphone is set up. */
  @api openSettings(): void {
    this[NavigationMixin.Navigate]({ type: 'standard__navItemPage', attributes: { apiName: 'PC_Softphone_Settings' } });
  }

  /** Shows the item as the view has it; a running time ticks by itself. `offset`: dialer's clock minus local clock, ms. */
  @api showUtility(view: UtilityView, offset = 0): void {
    this.#view = view;
    this.#offset = offset;
    this.#paint();
    this.#keepIn();
  }

  /** Allows or forbids popping the panel out; `disabledText` says why not. */
  @api setPopOut(enabled: boolean, disabledText: string): void {
    if (!this.utilityId || this.#popOut === enabled) return;
    this.#popOut = enabled;
    enablePopout(this.utilityId, enabled, enabled ? {} : { disabledText }).catch(() => {
      this.#popOut = null; // not done: the next view tries again
    });
  }

  /**
   * Opens what a ScreenPopUrl means, a record or a page of an allowed host; beside the work while the agent is typing. Never throws.
   */
  @api pop(address: string, popHosts: readonly string[] = [], how: PopManner = {}): Promise<PopResult> {
    return pop(address, this.#place(how, popHosts));
  }

  /** Opens a record of this org; beside the work while the agent is typing, unless it was the agent's press. Never throws. */
  @api openRecord(recordId: string, how: PopManner = {}): Promise<PopResult> {
    return openRecord(recordId, this.#place(how));
  }

  /** The same for the page of a new record, filled in. */
  @api openNewRecord(record: NewRecord, how: PopManner = {}): Promise<PopResult> {
    return openNewRecord(record, this.#place(how));
  }

  #place = ({ subtab = false, pressed = false }: PopManner, popHosts: readonly string[] = []): PopPlace => ({
    console: this.inConsole === true,
    focus: pressed || !this.#watch.typing,
    subtab,
    origin: window.location.origin,
    popHosts,
    browse: (url) => this[NavigationMixin.Navigate]({ type: 'standard__webPage', attributes: { url } }),
    create: (page) => this[NavigationMixin.Navigate](page),
    navigate: (recordId) =>
      this[NavigationMixin.Navigate]({ type: 'standard__recordPage', attributes: { recordId, actionName: 'view' } })
  });

  /** A page loaded in the middle of a call learns its item's id after the first view. */
  #keepIn = (): void => {
    if (this.#view) this.setPopOut(this.#view.popOut, labels.utilityStays);
  };

  #paint = (): void => {
    clearTimeout(this.#alarm);
    if (!this.#view || !this.utilityId) return;
    const now = Date.now() + this.#offset;
    const { label, icon, variant, highlighted } = this.#view;
    const change: UtilityChange = { label: utilityLabel(label, liveParts(this.#view, now)), icon, highlighted };
    if (variant) change.iconVariant = variant;
    const shown = JSON.stringify(change);
    if (shown !== this.#shown) {
      this.#shown = shown;
      updateUtility(this.utilityId, change).catch(() => {
        this.#shown = ''; // not done: the next change or tick tries again
      });
    }
    const from = this.#view.until ?? this.#view.since;
    if (from === null || !ticks(label)) return;
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- the item's time ticks; cleared on leaving the page
    this.#alarm = setTimeout(this.#paint, 1000 - ((((now - from) % 1000) + 1000) % 1000));
  };
}
