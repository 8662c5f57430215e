/** Builds the events of agent tools (protocol 4.10, 4.11). Names differ in the letter case of the contact's id: that is the wire. */
import { bool, hosts } from './eventParts';
import type { WireEvent } from './sessionTypes';
import type { AgentTool } from './toolTypes';

/** `contactId` is null when there is no contact; `fill` puts its values into addresses. */
export function toolEvent(tool: AgentTool, contactId: string | null, fill: (text: string) => string): WireEvent {
  const ContactId = contactId ?? '';
  switch (tool.kind) {
    case 'popUrl':
      return {
        Type: 'PopURL',
        ...hosts,
        ContactId,
        URL: fill(tool.url),
        TabTitle: tool.title ?? '',
        PopDestination: tool.destination ?? 'Tab',
        PopoutWindowHeight: String(tool.height ?? 600),
        PopoutWindowWidth: String(tool.width ?? 800),
        ClosePopoutUponTermination: bool(tool.closeWithContact ?? false)
      };
    case 'pageOpen':
      return { Type: 'PageOpen', ...hosts, ContactID: ContactId, PageUri: fill(tool.uri), Action: tool.action ?? 'Open' };
    case 'runApp':
      return {
        Type: 'RunApp',
        ...hosts,
        ContactId,
        ActionType: tool.action,
        ActionValue: fill(tool.value),
        WaitTimeout: String(tool.waitSeconds ?? 0)
      };
    case 'indicator':
      return {
        Type: 'Indicator',
        ...hosts,
        ...(contactId === null ? {} : { ContactID: contactId }),
        Name: tool.name,
        ActionType: tool.action,
        ActionUri: fill(tool.uri ?? ''),
        ImageUri: tool.image ?? '',
        ToolTip: tool.toolTip ?? '',
        IndicatorState: tool.on ? 'On' : 'Off'
      };
    case 'custom':
      return { Type: 'CustomEvent', ...hosts, eventName: tool.name, data: tool.data };
    case 'agentAssist':
      return { Type: 'AgentAssist', ...hosts, ContactId, AgentAssistAppConfigJson: tool.config };
    default:
      return { Type: 'HoursOfOperation', ...hosts, ShowContinueReskill: bool(tool.showContinueReskill) };
  }
}
