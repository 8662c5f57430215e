/** What the agents' permission set does not grant, one sentence per object. Advice: agents may have it from their profiles. */
import type { SetupFacts } from 'c/pcFacts';
import { sayOf } from 'c/pcSetupWords';

export const accessNotes = (access: SetupFacts['agentAccess']): readonly { readonly key: string; readonly text: string }[] => {
  const objects = [...new Set(access.filter(({ granted }) => !granted).map(({ objectApiName }) => objectApiName))];
  return objects.map((object) => {
    const fields = access.filter((one) => one.objectApiName === object && one.fieldApiName !== '' && !one.granted);
    const text =
      fields.length === 0
        ? sayOf('accessObject', { object })
        : sayOf('accessFields', { object, fields: fields.map(({ fieldApiName }) => fieldApiName).join(', ') });
    return { key: `access-${object}`, text };
  });
};
