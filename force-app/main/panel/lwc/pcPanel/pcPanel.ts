/**
 * The softphone's panel: four bands that never move, painted from one view. It derives nothing and sends nothing but `intent`
 * (detail: an AgentIntent). Every component on the way passes that event on by hand, one template at a time: it bubbles but is not
 * composed, so nothing outside the panel ever sees an event of something inside it.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { CardView, ShiftView } from 'c/pcShiftView';
import { FocusKeeper } from './focusKeeper';
import { createPanelParts, type PanelParts } from './lateParts';
import { controlFor, isTyping, keyed, shortcuts } from './shortcuts';

type CardElement = HTMLElement & { focusCard(): void };

interface Row {
  readonly card: CardView;
  readonly fill: boolean;
  readonly chosen: boolean;
  /** On hold beside another call. */
  readonly waits: boolean;
  readonly classes: string;
}

const isHeld = ({ state }: CardView): boolean => state === 'held';

export default class PcPanel extends LightningElement {
  @api view!: ShiftView;

  labels = labels;
  chosenId: string | null = null;
  keysOpen = false;
  lettersOn = true;
  #late = createPanelParts((parts) => {
    this.parts = parts;
  });
  parts: PanelParts = this.#late.now;
  #wanted: string | null = null;
  #focusMessages = false;
  #focus = new FocusKeeper();

  renderedCallback(): void {
    this.#loadParts();
    this.#keepFocus();
  }

  /** A session has begun: what it needs is loaded before it is needed. Each new contact tries again what did not come. */
  #loadParts = () => {
    if (this.isDialing && !this.parts.dial.is && !this.parts.dial.failed) this.#late.load('dial');
    if (this.offer && !this.parts.offer.is && !this.parts.offer.failed) this.#late.load('offer');
    const wanted = this.inSession ? (this.view.cards.at(-1)?.contactId ?? '') : null;
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted) this.#late.load('card');
    if (wanted !== null) this.#late.loadSoon();
  };

  /** What had the focus is gone: what took its place has it, its card, or the band when the card is gone too. */
  #keepFocus = () => {
    if (this.#focusMessages && this.parts.messages.is) {
      this.#focusMessages = false;
      (this.refs?.messages as HTMLElement | undefined)?.focus();
    }
    const lost = this.#focus.takeLost();
    if (lost === null || this.template?.activeElement) return;
    const card = this.#cardElement(lost);
    if (card) card.focusCard();
    else (this.refs?.calls as HTMLElement | undefined)?.focus();
  };

  get beforeSession(): boolean {
    return this.view.stage === 'connect';
  }

  get inSession(): boolean {
    return !this.beforeSession;
  }

  get keysExpanded(): string {
    return String(this.keysOpen);
  }

  get callbacks(): ShiftView['callbacks'] | null {
    return this.inSession ? this.view.callbacks : null;
  }

  /** A promised callback that is due stands above everything else. */
  get offer(): ShiftView['offer'] {
    return this.inSession ? this.view.offer : null;
  }

  get offerClass(): string {
    return this.view.cards.length === 0 ? 'fill' : 'card';
  }

  get waiting(): ShiftView['waiting'] {
    return this.view.cards.length === 0 && !this.offer && !this.isDialing ? this.view.waiting : null;
  }

  /** The form stands where nothing else does: what comes in takes its place, and it is back when that has left. */
  get isDialing(): boolean {
    return this.view.cards.length === 0 && !this.offer && this.view.dial?.open === true;
  }

  get dialTool(): string {
    return this.view.dial ? say(this.view.dial.tool) : '';
  }

  get dialExpanded(): string {
    return String(this.isDialing);
  }

  /** The card single keys act on: the one the agent chose, else the one heard, else the only one. */
  get chosen(): CardView | undefined {
    const { cards } = this.view;
    const found = cards.find(({ contactId }) => contactId === this.chosenId) ?? cards.find(({ hear }) => hear !== null);
    return found ?? (cards.length === 1 ? cards[0] : undefined);
  }

  /** In order of arrival; a call on hold beside one that is going on waits below it, so that what is going on is in sight. */
  get rows(): readonly Row[] {
    const { cards } = this.view;
    const goesOn = cards.some((card) => !isHeld(card));
    const waits = (card: CardView): boolean => goesOn && isHeld(card);
    return [...cards.filter((card) => !waits(card)), ...cards.filter(waits)].map((card) => {
      const fill =
        cards.length === 1 &&
        (card.controls.length > 0 ||
          card.wrapUp !== null ||
          Boolean(card.reschedule) ||
          Boolean(card.preview) ||
          Boolean(card.outside) ||
          Boolean(card.marks));
      return {
        card,
        fill,
        chosen: cards.length > 1 && card === this.chosen,
        waits: waits(card),
        classes: fill ? 'fill' : 'card'
      };
    });
  }

  get shortcuts(): Readonly<Record<string, string>> {
    return this.lettersOn ? shortcuts : {};
  }

  get letterLines(): readonly { readonly key: string; readonly text: CardView['stateText'] }[] {
    return keyed(this.chosen).flatMap(({ name, text }) => {
      const key = shortcuts[name];
      return key ? [{ key: key.toUpperCase(), text }] : [];
    });
  }

  handleIntent(event: CustomEvent<AgentIntent>): void {
    this.#send(event.detail);
  }

  handleCardRetry(): void {
    this.#late.load('card');
  }

  handleMessagesRetry(): void {
    this.#focusMessages = true;
    this.#late.load('messages');
  }

  handleDial(): void {
    this.#send({ type: this.view.dial?.open ? 'agent.closeDial' : 'agent.openDial' });
  }

  handleDialRetry(): void {
    this.#late.load('dial');
  }

  handleCallbacksRetry(): void {
    this.#late.load('callbacks');
  }

  handleOfferRetry(): void {
    this.#late.load('offer');
  }

  handleKeysRetry(): void {
    this.#late.load('keys');
  }

  handleFocusIn(event: Event): void {
    this.#focus.enter(event);
  }

  handleFocusOut(): void {
    this.#focus.leave();
  }

  handleChoose(event: Event): void {
    this.chosenId = (event.currentTarget as HTMLElement).dataset.id ?? null;
  }

  handleKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.composedPath()[0])) return;
    if (event.key === '?') this.#openKeys();
    else if (/^[1-9]$/.test(event.key)) this.#choose(Number(event.key));
    else if (this.lettersOn && !event.repeat) this.#press(event.key);
  }

  handleHelp(): void {
    if (this.keysOpen) this.keysOpen = false;
    else this.#openKeys();
  }

  /** The focus goes back to the button, unless the agent has pressed somewhere else. */
  handleKeysClose(event: CustomEvent<'escape' | 'away' | null>): void {
    this.keysOpen = false;
    if (event.detail !== 'away') (this.refs?.help as HTMLElement | undefined)?.focus();
  }

  handleLetters(event: CustomEvent<boolean>): void {
    this.lettersOn = event.detail;
  }

  #openKeys = () => {
    this.keysOpen = true;
    this.#late.load('keys');
  };

  #choose = (position: number) => {
    const card = this.view.cards.find((one) => one.position === position);
    if (!card) return;
    this.chosenId = card.contactId;
    this.#cardElement(card.contactId)?.focusCard();
  };

  #cardElement = (contactId: string): CardElement | undefined =>
    [...(this.template?.querySelectorAll<CardElement>('[data-id]') ?? [])].find(({ dataset }) => dataset.id === contactId);

  #press = (key: string) => {
    const intent = controlFor(this.chosen, key)?.intent;
    if (intent) this.#send(intent);
  };

  /** The keyboard goes back to the tool that opened the form. */
  #send = (detail: AgentIntent) => {
    if (detail.type === 'agent.closeDial') (this.refs?.dial as HTMLElement | undefined)?.focus();
    this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
