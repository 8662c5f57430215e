/** What the panel shows of pages and indicators the tenant puts beside a call or the agent. */
import type { ButtonView, Text } from './viewTypes';

export interface ToolView {
  readonly key: string;
  /** Untrusted text; '' when none was given. */
  readonly title: string;
  /** The tenant's own explanation, untrusted; '' when there is none. */
  readonly hint: string;
  /** An indicator's light; null for a page. */
  readonly light: 'on' | 'off' | null;
  /** Said beside the light, and where the page lies; null when there is nothing to say. */
  readonly where: Text | null;
  /** Opens its page; null for an indicator without one. */
  readonly open: ButtonView | null;
}
