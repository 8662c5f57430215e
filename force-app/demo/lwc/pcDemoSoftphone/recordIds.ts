/** Which contacts of the org are the people of the calling lists. */
import find from '@salesforce/apex/PC_DemoPeople.find';
import type { RecordIds } from 'c/pcDemoWorld';

/** A contact as Apex answers. */
interface Person {
  readonly email: string;
  readonly recordId: string;
}

/** Ids by e-mail address, `why` when the org could not be asked. Never rejects: the demo runs without records too. */
export async function lookUp(addresses: readonly string[]): Promise<{ readonly ids: RecordIds; readonly why: string | null }> {
  try {
    const people = (await find({ addresses })) as readonly Person[];
    return { ids: new Map(people.map(({ email, recordId }) => [email.toLowerCase(), recordId])), why: null };
  } catch (error) {
    const { body, message } = error as { readonly body?: { readonly message?: string }; readonly message?: string };
    return { ids: new Map(), why: body?.message ?? message ?? String(error) };
  }
}
