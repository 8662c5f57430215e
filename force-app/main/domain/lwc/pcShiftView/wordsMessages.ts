/** Words of agent messages. */

export type MessageWord =
  /** Callback number {number}, kept in Messages */
  | 'noticeCallback'
  /** Callback number {number} */
  | 'saidCallbackNumber'
  /** New message: {subject} */
  | 'saidMessage'
  /** {count} new messages, the newest: {subject} */
  | 'saidMessages';
