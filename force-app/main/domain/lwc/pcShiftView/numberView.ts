/** Numbers as they are shown: written the way the reschedule editor writes them. What is dialed is never taken from here. */
import { customerNumber } from 'c/pcCallMachine';
import type { LabeledValue } from 'c/pcFacts';
import type { EndedLine } from 'c/pcShiftMachine';
import { isHidden } from './permissions';
import type { CallScene, NumberText, Scene } from './scene';
import { nameIn } from './text';
import type { Text } from './viewTypes';

/**
 * The customer's number as sent; '' for an agent from whom the permission `HideCallerPhoneNumber` keeps the number of who calls
 * (protocol 7.6). A number the dialer calls is no caller's.
 */
export const visibleNumber = ({ context: { contact } }: Pick<CallScene, 'context'>, { context }: Scene): string =>
  contact.inbound && isHidden(context.permissions, 'HideCallerPhoneNumber') ? '' : customerNumber(contact);

/** Somebody who may be known by the number alone, in a sentence. */
export const partyIn = (who: string, numberText: NumberText): string | Text =>
  nameIn(/^\+?\d{5,}$/.test(who) ? numberText(who) : who);

/** The number of a line that is over; '' where the agent may not see it. */
export const endedNumber = ({ number, inbound }: EndedLine, { context, numberText }: Scene): string =>
  number === '' || (inbound === true && isHidden(context.permissions, 'HideCallerPhoneNumber')) ? '' : numberText(number);

/** A number of this contact, read in the contact's country; the customer's unless told otherwise. */
export const contactNumber = (
  call: Pick<CallScene, 'context'>,
  scene: Scene,
  number: string = visibleNumber(call, scene)
): string => (number === '' ? '' : scene.numberText(number, scene.zoneOf(call.context.contact.zoneName, scene.context.zones)));

/** The contact's configured values, numbers among them written as numbers. */
export const contactValues = (call: Pick<CallScene, 'context'>, scene: Scene): readonly LabeledValue[] =>
  call.context.contact.values.map((one) =>
    one.kind === 'phone' ? { ...one, value: contactNumber(call, scene, one.value) } : one
  );
