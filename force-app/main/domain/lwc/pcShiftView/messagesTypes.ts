/** What the panel shows of agent messages. */
import type { AgentIntent, Instant } from 'c/pcFacts';
import type { ToolView } from './toolsTypes';
import type { Text } from './viewTypes';

export interface MessageView {
  /** The message's id. */
  readonly key: string;
  /** As sent; '' when there is none. Untrusted text. */
  readonly subject: string;
  readonly text: string;
  readonly at: Instant | null;
  /** When it leaves by itself; null when it stays. */
  readonly validUntil?: Instant | null;
  /** It tells the number of a callback. */
  readonly callback: boolean;
  readonly unread: boolean;
}

export interface MessagesView {
  readonly unread: number;
  /** Newest first; those past their validity are left out. */
  readonly items: readonly MessageView[];
  readonly readAll: AgentIntent | null;
  /** What came just now, for a screen reader; null after a moment. */
  readonly said: Text | null;
  /** Pages and indicators that belong to no contact. */
  readonly tools?: readonly ToolView[];
}
