/** Agent messages: how many are unread, all of them newest first, and what is told of new ones. */
import type { AgentMessage } from 'c/pcFacts';
import { callbackNumberOf } from './callbackMessage';
import type { MessageView, MessagesView } from './messagesTypes';
import type { Scene } from './scene';
import { say } from './text';
import { toolsView } from './toolsView';
import type { Text } from './viewTypes';

const isValid = ({ context, now }: Scene, { validUntil }: AgentMessage): boolean =>
  validUntil === null || validUntil > now + context.offsetMs;

/** Newest first; the order of the list decides between messages of one time. */
const newestFirst = (messages: readonly AgentMessage[]): readonly AgentMessage[] =>
  [...messages].reverse().sort((one, other) => (other.startsAt ?? 0) - (one.startsAt ?? 0));

const validMessages = (scene: Scene): readonly AgentMessage[] =>
  newestFirst(scene.context.messages.filter((message) => isValid(scene, message)));

/** Messages that are being told. */
const newsOf = (scene: Scene): readonly AgentMessage[] =>
  validMessages(scene).filter(({ messageId }) => scene.context.news?.messageIds.includes(messageId));

/** The newest callback number that came just now, as it is shown; null when none did. */
export const newCallbackNumber = (scene: Scene): string | null => {
  const number = newsOf(scene)
    .map(callbackNumberOf)
    .find((found) => found !== null);
  return number ? scene.numberText(number) : null;
};

const said = (scene: Scene): Text | null => {
  const callback = newCallbackNumber(scene);
  if (callback !== null) return say('saidCallbackNumber', { number: callback });
  const news = newsOf(scene);
  const [newest] = news;
  if (!newest) return null;
  const subject = newest.subject || newest.text;
  return news.length === 1 ? say('saidMessage', { subject }) : say('saidMessages', { count: news.length, subject });
};

export const messagesView = (scene: Scene): MessagesView => {
  const { readMessages } = scene.context;
  const items = validMessages(scene).map((message): MessageView => ({
    key: message.messageId,
    subject: message.subject,
    text: message.text,
    at: message.startsAt,
    validUntil: message.validUntil,
    callback: callbackNumberOf(message) !== null,
    unread: !readMessages.includes(message.messageId)
  }));
  const unread = items.filter((item) => item.unread);
  return {
    unread: unread.length,
    items,
    readAll: unread.length > 0 ? { type: 'agent.readMessages', messageIds: unread.map(({ key }) => key) } : null,
    said: said(scene),
    tools: toolsView(null, scene)
  };
};
