/** What stands before the first element of a page or a feed. */
export interface Prologue {
  /** Place of the first element's "<", or of whatever else comes first; the end where nothing does. */
  readonly end: number;
  /** Name of the document type in small letters: "html"; null where none is declared. */
  readonly doctype: string | null;
}

/**
 * Steps over a byte order mark (as Latin-1), white space, comments, processing instructions and document types. Each step begins where the one
 * before it ended and is never taken back, so that cost is linear whatever is repeated.
 */
export function prologueOf(head: string): Prologue {
  let doctype: string | null = null;
  let at = afterSpace(head, /^(?:\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)/u.exec(head)?.[0].length ?? 0);
  for (;;) {
    let end: number;
    if (head.startsWith("<!--", at)) end = after(head, "-->", at + 2);
    else if (head.startsWith("<?", at)) end = after(head, "?>", at + 2);
    else {
      const name = doctypeAt(head, at);
      if (name === null) return { end: at, doctype };
      doctype ??= name;
      end = doctypeEnd(head, at);
    }
    at = afterSpace(head, end);
  }
}

function doctypeAt(head: string, at: number): string | null {
  const found = /^<!doctype\s{1,20}([a-z][\w:-]{0,30})/iu.exec(head.slice(at, at + 70));
  return found?.[1]?.toLowerCase() ?? null;
}

/** Where a document type ends, with the declarations that it may hold: `<!DOCTYPE rss [<!ENTITY a "b">]>`. */
function doctypeEnd(head: string, at: number): number {
  const close = after(head, ">", at);
  const open = head.indexOf("[", at);
  if (open < 0 || open > close) return close;
  for (let k = head.indexOf("]", open); k >= 0; k = head.indexOf("]", k + 1)) {
    const end = afterSpace(head, k + 1);
    if (head[end] === ">") return end + 1;
  }
  return head.length;
}

/** The place behind the next such mark; the end where there is none. */
function after(head: string, mark: string, from: number): number {
  const found = head.indexOf(mark, from);
  return found < 0 ? head.length : found + mark.length;
}

const SPACE = /\s*/uy;

function afterSpace(head: string, from: number): number {
  SPACE.lastIndex = from;
  SPACE.test(head);
  return SPACE.lastIndex;
}
