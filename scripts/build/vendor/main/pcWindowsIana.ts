/** windows-iana, loaded late: the wire's Windows zone names, the other names of a zone, and the country a zone lies in. */
export { findIana, IANA_ALIAS_MAP, WINDOWS_TO_IANA_MAP } from 'windows-iana';
