/** The three kinds of control: of one call, of the shift, and one that only opens or closes something here. */
import { commandTypeOf } from 'c/pcCallMachine';
import type { SendingIntent } from 'c/pcCallMachine';
import type { AgentIntent, DialerCommandType, ShiftIntent } from 'c/pcFacts';
import { button, type ButtonPlan } from './button';
import type { CallScene, Scene } from './scene';
import { say } from './text';
import type { ButtonView, Text } from './viewTypes';

type Plan = Omit<ButtonPlan, 'can' | 'asked' | 'intent'>;

/** Sends for one call: its machine knows whether it may, and how far the command is that the intent becomes. */
export const callControl = (
  call: CallScene,
  { when = true, ...plan }: Plan & { readonly intent: SendingIntent; /** What must hold besides. */ readonly when?: boolean }
): ButtonView =>
  button({
    ...plan,
    can: when && call.can(plan.intent),
    asked: call.context.asked[commandTypeOf[plan.intent.type]]
  });

/** Sends for the shift. `command` is the one whose answer it waits for; left out where its place goes with the press. */
export const shiftControl = (
  { can, context: { asked } }: Scene,
  { command, ...plan }: Plan & { readonly intent: ShiftIntent; readonly command?: DialerCommandType }
): ButtonView => button({ ...plan, can: can(plan.intent), asked: command && asked[command] });

/** Sends nothing: it can be pressed unless `off` says why not. */
export const formControl = ({
  off,
  ...plan
}: Omit<Plan, 'asking' | 'off'> & { readonly intent: AgentIntent; readonly off: Text | null }): ButtonView =>
  button({ ...plan, asking: plan.text, can: off === null, off: off ?? say('offBusy'), asked: undefined });
