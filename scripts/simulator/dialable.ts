/** A number as written on a record, in the two forms the campaign needs. */

/** `+1 520-555-0142` → E.164 and the national digits the wire carries (protocol 4.6, DNIS). Outside North America those start with 0. */
export function dialable(written: string): { readonly phoneE164: string; readonly phoneNational: string } {
  const [callingCode = '', ...groups] = written.split(/[ -]/);
  if (!/^\+\d{1,3}$/.test(callingCode) || groups.length === 0) throw new Error(`"${written}" is no number with calling code`);
  const digits = groups.join('').replaceAll(/\D/g, '');
  return { phoneE164: callingCode + digits, phoneNational: callingCode === '+1' ? digits : `0${digits}` };
}
