/** The values of a contact: those administrators configured, in their order, or as the dialer sends them. */
import { popFieldsOf } from 'c/pcFacts';
import type { CardValue } from 'c/pcPopRules';
import { recordsOf, skillNameFor } from 'c/pcShiftMachine';
import { contactNumber, contactValues } from './numberView';
import { isNotesLabel, partValues, previewValues } from './previewValues';
import type { PartedValues } from './previewValues';
import type { CallScene, Scene } from './scene';

export const cardValues = (call: CallScene, scene: Scene): PartedValues => {
  const { contact } = call.context;
  const fields = popFieldsOf(scene.settings.popFields, skillNameFor(scene.context, contact));
  if (fields.length === 0) return previewValues(contactValues(call, scene));
  const { fields: record } = recordsOf(scene.context.records, call.contactId);
  // Until the rules came it says less, and nothing leaves its place.
  const chosen = (scene.recordRules?.configuredValues(fields, contact.values, record) ?? []).map((one): CardValue =>
    one.kind === 'phone' && one.value !== '' ? { ...one, value: contactNumber(call, scene, one.value) } : one
  );
  // Notes of earlier calls are no display value: nobody configures them away.
  const notes = contact.values.filter(
    ({ label }) => isNotesLabel(label) && !fields.some((field) => field.source === 'dialerValue' && field.dialerValue === label)
  );
  return partValues([...chosen, ...notes], Infinity);
};
