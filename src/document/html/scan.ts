/** What a page would cost to parse, told without parsing it. */
export interface PageSize {
  readonly elements: number;
  readonly depth: number;
  /** Attributes, about: the equals signs and spaces within tags. */
  readonly attributes: number;
  /** Character references and brackets that open no tag: a parser makes a node of each. */
  readonly references: number;
}

const VOID = new Set("area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr".split("|"));
/** Elements that the next of their kind closes, so that a row of them is not deep. */
const CLOSES_ITSELF = new Set("p|li|dt|dd|option|tr|td|th|thead|tbody|tfoot".split("|"));
const RAW = new Set("script|style|template|noscript|svg|textarea|iframe|title".split("|"));
const BLOCK = new Set(
  "address|article|aside|blockquote|body|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|footer|form|h1|h2|h3|h4|h5|h6|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul".split(
    "|",
  ),
);

interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly start: number;
  readonly end: number;
}

/** The tags of a page in order. Comments and declarations are tags without a name. Cost is linear. */
function* tagsOf(html: string): Generator<Tag> {
  const name = /\/?([a-zA-Z][a-zA-Z0-9:-]{0,40})/y;
  for (let start = html.indexOf("<"); start >= 0; start = html.indexOf("<", start)) {
    const comment = html.startsWith("<!--", start);
    name.lastIndex = start + 1;
    const match = comment ? null : name.exec(html);
    if (!match && !/^<[!?]/.test(html.slice(start, start + 2))) {
      start++;
      continue;
    }
    // A tag without an end swallows the rest of the page, so no search for an end fails twice.
    const close = comment ? html.indexOf("-->", start + 4) : html.indexOf(">", start);
    const end = close < 0 ? html.length : close + (comment ? 3 : 1);
    yield { name: match ? match[1]!.toLowerCase() : "", closing: html[start + 1] === "/", start, end };
    start = end;
  }
}

/** Counts the elements of a page and how deep they stand in one another, as a lenient parser would see them. */
export function pageSize(html: string): PageSize {
  let elements = 0;
  let attributes = 0;
  let depth = 0;
  const open: string[] = [];
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (name === "") continue;
    if (VOID.has(name)) {
      elements++;
      continue;
    }
    if (closing) {
      // A closing tag closes the nearest of its name; looking further than 50 up would cost too much and seldom matters.
      for (let i = open.length - 1; i >= 0 && i > open.length - 50; i--) {
        if (open[i] !== name) continue;
        open.length = i;
        break;
      }
      continue;
    }
    elements++;
    for (let i = start; i < end; i++) {
      const unit = html.charCodeAt(i);
      if (unit === 0x3d || unit === 0x20 || unit === 0x0a) attributes++;
    }
    if (CLOSES_ITSELF.has(name) && open.at(-1) === name) open.pop();
    if (html[end - 2] !== "/") open.push(name);
    depth = Math.max(depth, open.length);
  }
  return { elements, depth, attributes, references: referencesIn(html) };
}

/** Ampersands, and brackets that open no tag. */
function referencesIn(html: string): number {
  let count = 0;
  for (let i = 0; i < html.length; i++) {
    const unit = html.charCodeAt(i);
    if (unit === 0x26 || (unit === 0x3c && !/[a-z/!?]/iu.test(html[i + 1] ?? ""))) count++;
  }
  return count;
}

/** The words of a page without its tags, a blank line between blocks; character references are left as they are. Cost is linear. */
export function flattened(html: string): string {
  const parts: string[] = [];
  let from = 0;
  let skipping: string | null = null;
  for (const { name, closing, start, end } of tagsOf(html)) {
    if (skipping === null) {
      parts.push(html.slice(from, start));
      if (BLOCK.has(name)) parts.push("\n\n");
      else if (name === "br") parts.push("\n");
      if (RAW.has(name) && !closing && html[end - 2] !== "/") skipping = name;
    } else if (closing && name === skipping) skipping = null;
    from = end;
  }
  if (skipping === null) parts.push(html.slice(from));
  return parts.join("").replace(/\n{3,}/gu, "\n\n");
}
