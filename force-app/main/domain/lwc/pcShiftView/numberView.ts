/** Numbers as they are shown: written the way the reschedule editor writes them. What is dialed is never taken from here. */
import { customerNumber } from 'c/pcCallMachine';
import type { LabeledValue } from 'c/pcFacts';
import type { CallScene, Scene } from './scene';

/** A number of this contact, read in the contact's country; the customer's unless told otherwise. */
export const contactNumber = (
  { context: { contact } }: Pick<CallScene, 'context'>,
  scene: Scene,
  number: string = customerNumber(contact)
): string => scene.numberText(number, scene.zoneOf(contact.zoneName, scene.context.zones));

/** The contact's configured values, numbers among them written as numbers. */
export const contactValues = (call: Pick<CallScene, 'context'>, scene: Scene): readonly LabeledValue[] =>
  call.context.contact.values.map((one) =>
    one.kind === 'phone' ? { ...one, value: contactNumber(call, scene, one.value) } : one
  );
