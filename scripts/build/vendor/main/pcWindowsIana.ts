/** windows-iana, loaded late: the wire's Windows zone names. */
export { findIana } from 'windows-iana';
