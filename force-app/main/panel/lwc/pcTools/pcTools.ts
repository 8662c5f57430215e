/**
 * Pages and indicators the tenant offers: a light says its state in a word, a page says its host, and what may not be opened says why.
 *
 * Event: `intent`: `agent.openPage`.
 */
import { LightningElement, api } from 'lwc';
import { labels, say } from 'c/pcLabels';
import type { ToolView } from 'c/pcShiftView';

interface Item extends ToolView {
  readonly name: string;
  readonly icon: string;
  readonly classes: string;
  readonly lightWord: string | null;
  /** Why it cannot be opened, or where it leads. */
  readonly said: ToolView['where'];
  readonly openLabel: string;
  readonly off: string | null;
}

const iconOf = ({ light }: ToolView): string => {
  if (light === null) return 'utility:page';
  return light === 'on' ? 'utility:light_bulb' : 'utility:routing_offline';
};

export default class PcTools extends LightningElement {
  @api tools: readonly ToolView[] = [];

  labels = labels;

  get items(): readonly Item[] {
    return this.tools.map((tool) => {
      const name = tool.title === '' ? labels.toolsPage : tool.title;
      const told = tool.open?.state === 'refused' ? tool.open.say : tool.where;
      return {
        ...tool,
        name,
        icon: iconOf(tool),
        classes: `tool ${tool.light ?? 'page'}`,
        lightWord: tool.light === null ? null : tool.light === 'on' ? labels.toolsOn : labels.toolsOff,
        said: told,
        openLabel: say({ word: 'toolsOpen', with: { title: name } }),
        off: tool.open?.intent ? null : 'true'
      };
    });
  }

  handleOpen(event: Event): void {
    const { key } = (event.currentTarget as HTMLElement).dataset;
    const detail = this.tools.find((tool) => tool.key === key)?.open?.intent;
    if (detail) this.dispatchEvent(new CustomEvent('intent', { detail, bubbles: true }));
  }
}
