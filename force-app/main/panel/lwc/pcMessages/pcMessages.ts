/**
 * Agent messages: an envelope with the number of unread ones, and the messages a press away. What comes is said politely once. Closing
 * the sheet marks what stood in it as read.
 *
 * Below the messages stand pages and indicators that belong to no contact.
 *
 * Event: `intent`: `agent.readMessages`, `agent.openPage`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { AgentIntent } from 'c/pcFacts';
import type { MessagesView, MessageView } from 'c/pcShiftView';

interface Item extends MessageView {
  readonly icon: string;
  readonly classes: string;
  /** An ISO instant, as the base component reads it. */
  readonly iso: string | null;
  readonly until: string | null;
}

const isoOf = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

export default class PcMessages extends LightningElement {
  @api messages!: MessagesView;

  labels = labels;
  open = false;

  @api focus(): void {
    this.#focusButton();
  }

  get items(): readonly Item[] {
    return this.messages.items.map((item) => ({
      ...item,
      icon: item.callback ? 'utility:level_down' : 'utility:announcement',
      classes: item.unread ? 'message unread' : 'message',
      iso: isoOf(item.at),
      until: isoOf(item.validUntil ?? null)
    }));
  }

  get nothing(): boolean {
    return this.messages.items.length === 0;
  }

  get hasTools(): boolean {
    return (this.messages.tools ?? []).length > 0;
  }

  get name(): string {
    const { unread } = this.messages;
    return unread > 0 ? say({ word: 'messagesUnread', with: { count: unread } }) : labels.messagesTitle;
  }

  get expanded(): string {
    return String(this.open);
  }

  handleToggle(): void {
    if (this.open) this.#close();
    else this.open = true;
  }

  handleTool(event: CustomEvent<AgentIntent>): void {
    this.dispatchEvent(new CustomEvent('intent', { detail: event.detail, bubbles: true }));
  }

  handleRead(): void {
    this.#read();
  }

  handleClose(event: CustomEvent<'escape' | 'away'>): void {
    this.#close();
    if (event.detail === 'escape') this.#focusButton();
  }

  handleDone(): void {
    this.#close();
    this.#focusButton();
  }

  #focusButton = () => (this.refs?.button as HTMLElement | undefined)?.focus();

  #close = () => {
    this.open = false;
    this.#read();
  };

  #read = () => {
    const detail: AgentIntent | null = this.messages.readAll;
    if (detail) this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  };
}
