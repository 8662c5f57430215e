/** Schema of the tools a skill shows when a call is connected, and of the scripts agents may start. */
import { array, boolean, nullish, optional, picklist, strictObject, string, union, literal } from 'c/pcValibotDemo';
import { count, id, text } from './schemaParts';

const actions = ['RunExe', 'OpenURL', 'ShowCustomForm'] as const;

const tool = union(
  [
    strictObject({
      kind: literal('popUrl'),
      url: text,
      title: optional(string()),
      destination: optional(string()),
      height: optional(count),
      width: optional(count),
      closeWithContact: optional(boolean())
    }),
    strictObject({ kind: literal('pageOpen'), uri: text, action: optional(string()) }),
    strictObject({ kind: literal('runApp'), action: picklist(actions), value: string(), waitSeconds: optional(count) }),
    strictObject({
      kind: literal('indicator'),
      name: text,
      action: picklist([...actions, 'SpawnScript', 'SignalScript']),
      uri: optional(string()),
      image: optional(string()),
      toolTip: optional(string()),
      on: boolean(),
      via: optional(picklist(['event', 'list']))
    }),
    strictObject({ kind: literal('custom'), name: text, data: string() }),
    strictObject({ kind: literal('agentAssist'), config: string() })
  ],
  'must be a tool as docs/simulator.md lists them'
);

export const tools = nullish(array(tool), []);

export const scripts = nullish(array(strictObject({ scriptId: id, name: text })), []);
