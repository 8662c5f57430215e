/** Numbers as they are shown: written the way the reschedule editor writes them. What is dialed is never taken from here. */
import { customerNumber } from 'c/pcCallMachine';
import type { LabeledValue } from 'c/pcFacts';
import { isHidden } from './permissions';
import type { CallScene, Scene } from './scene';

/**
 * The customer's number as sent; '' for an agent from whom the permission `HideCallerPhoneNumber` keeps the number of who calls
 * (protocol 7.6). A number the dialer calls is no caller's.
 */
export const visibleNumber = ({ context: { contact } }: Pick<CallScene, 'context'>, { context }: Scene): string =>
  contact.inbound && isHidden(context.permissions, 'HideCallerPhoneNumber') ? '' : customerNumber(contact);

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
