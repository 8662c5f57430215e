/**
 * The type checker does not look into the text of queries. So each field a query reads is written once as an expression of a class made
 * for this check alone, `r.Account.Name`, and what the checker says about that line is said about the query.
 */

/** Name of the class; nothing in the tree may be called so. */
export const probeName = 'PC_QueryProbe';

/**
 * The class, and for each of its lines the read it stands for.
 * @param {{ object: string, children: string[], path: string[] }[]} reads
 */
export function probeClass(reads) {
  const lines = [`public class ${probeName} {`];
  const origin = new Map();
  for (const [index, read] of reads.entries()) {
    const { object, children, path } = read;
    const rows = children.map((child) => `.${child}.get(0)`).join('');
    const value = ['r' + rows, ...path].join('.');
    lines.push(`  static Object read${index}(${object} r) { return ${value}; }`);
    origin.set(lines.length, read);
  }
  lines.push('}', '');
  return { text: lines.join('\n'), origin };
}

/** `Contact.Account.Name`, `Account.Contacts.Email`: a read as a person would name it. */
export const nameOf = ({ object, children, path }) => [object, ...children, ...path].join('.');
