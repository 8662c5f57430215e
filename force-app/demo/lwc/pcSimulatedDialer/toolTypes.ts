/** What a tenant puts beside a call (protocol 4.10, 4.11). Texts are untrusted for whoever shows them. */

/** Of an app to run, and of an indicator that is clicked. */
export type RunAction = 'RunExe' | 'OpenURL' | 'ShowCustomForm';
export type IndicatorAction = RunAction | 'SpawnScript' | 'SignalScript';

/** A light beside the call, or beside the agent. */
export interface IndicatorTool {
  readonly kind: 'indicator';
  readonly name: string;
  readonly action: IndicatorAction;
  /** Address, command, script or form. */
  readonly uri?: string;
  readonly image?: string;
  readonly toolTip?: string;
  readonly on: boolean;
  /** `event` (default): told by Indicator; `list`: only that there is news (UpdateIndicators). */
  readonly via?: 'event' | 'list';
}

/**
 * One of them. Addresses and values may hold `{contactId} {externalId} {phone} …` as the screen pop does; they are filled in when there is
 * a contact.
 */
export type AgentTool =
  | {
      readonly kind: 'popUrl';
      readonly url: string;
      readonly title?: string;
      readonly destination?: string;
      readonly height?: number;
      readonly width?: number;
      readonly closeWithContact?: boolean;
    }
  | { readonly kind: 'pageOpen'; readonly uri: string; readonly action?: string }
  | { readonly kind: 'runApp'; readonly action: RunAction; readonly value: string; readonly waitSeconds?: number }
  | IndicatorTool
  /** `data` is text, JSON by custom. */
  | { readonly kind: 'custom'; readonly name: string; readonly data: string }
  /** `config` is JSON text. */
  | { readonly kind: 'agentAssist'; readonly config: string }
  | { readonly kind: 'hoursOfOperation'; readonly showContinueReskill: boolean };
