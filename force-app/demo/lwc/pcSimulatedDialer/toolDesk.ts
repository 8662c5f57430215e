/** What agent tools leave behind: indicators that can be listed, and whom a closed skill asked whether to go on. */
import type { IndicatorTool } from './toolTypes';

export interface ShownIndicator {
  /** With the contact's values filled in. */
  readonly tool: IndicatorTool;
  /** Null: the agent's own. */
  readonly contactId: string | null;
}

export interface ToolDesk {
  /** The latest of a name and contact counts. */
  show(agentId: string, indicator: ShownIndicator): void;
  /** In the order they came up. */
  indicatorsOf(agentId: string): readonly ShownIndicator[];
  /** The agent is asked to continue a reskill. */
  readonly asked: Set<string>;
}

export function createToolDesk(): ToolDesk {
  const shown = new Map<string, Map<string, ShownIndicator>>();
  return {
    show(agentId, indicator) {
      const own = shown.get(agentId) ?? new Map<string, ShownIndicator>();
      own.set(`${indicator.contactId ?? ''} ${indicator.tool.name}`, indicator);
      shown.set(agentId, own);
    },
    indicatorsOf: (agentId) => [...(shown.get(agentId)?.values() ?? [])],
    asked: new Set()
  };
}
