import { anyOf, wholeWord } from "../../language/documents/index.js";
import { dateAtStart } from "./dates.js";
import { later } from "./later.js";
import type { PartRule } from "./slip.js";

/** An address that a line break cut goes on with a word that only an address has: "https://a.example/ reports/b.html". */
const CUT = "(?:(?<=[/_?=&-])\\s(?=[a-z0-9%_-]{2,40}(?:/|\\.(?:html?|pdf|php|aspx?)|-[a-z0-9-]{3})))?";
const ADDRESS = `(?:https?://|www\\.)(?:[^\\s<>"“”«»\\uE000]{1,400}${CUT}){1,4}`;

/** An address without the punctuation of the sentence around it; a closing bracket stays when its opening is inside. */
export function bare(address: string): string {
  let open = 0;
  for (const unit of address) open += "([{<".includes(unit) ? 1 : ")]}>".includes(unit) ? -1 : 0;
  let end = address.length;
  for (; end > 0; end--) {
    const last = address[end - 1]!;
    if (")]}>".includes(last)) {
      if (open >= 0) break;
      open++;
    } else if (!/[.,;:!?'’…]/u.test(last)) break;
  }
  return address.slice(0, end);
}

const DOI = later(
  () =>
    /(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:?\s?(?:https?:\/\/(?:dx\.)?doi\.org\/)?)(10\.\d{4,9}\/[^\s"“”«»\uE000]{1,300})/giu,
);

/** Words before the day on which a page was read, and after it. */
const ACCESSED = later(
  () => `[([]?(?<!\\p{L})${anyOf("accessed")}(?:\\s${anyOf("onDay")})?\\s?[:\uFF1A]?\\s(?=[\\p{L}\\d])(?=(.{4,60}))`,
  "giu",
);
const ACCESSED_AFTER = later(() => `[([]?(?=(\\d.{4,30}?)\\s?${anyOf("accessedAfter")})`, "giu");

/** What stands before an address or says that a work is one of the net; it tells nothing more. */
const ONLINE = later(() => `[([]?${wholeWord("online")}\\s?(?:[:\\])]+|(?=\\s?\\uE000)|$)`, "giu");

/** Symbols of documents of the United Nations (https://research.un.org/en/docs/symbols). */
const SYMBOL = later(
  () =>
    `[([]?(?:${anyOf("unDocument")}\\s)?\\b((?:[AESTG]|ST|HRC|CRC|CCPR|CEDAW|CERD|CAT|DP|FCCC|TD|WT|UNEP|CD|LOS|NPT|ISBA)/` +
    "(?:[A-Z0-9][A-Za-z0-9.-]{0,12}/){0,4}[A-Z0-9](?:[A-Za-z0-9.-]{0,14}[A-Za-z0-9])?" +
    "(?:\\s\\((?:\\d{4}|[IVXLC]{1,7})\\))?)(?![\\p{L}\\d/])[)\\]]?",
  "gu",
);

const NUMBERS_OF_BOOKS = later(
  () => `[([]?(?<!\\p{L})(?:e-?)?${anyOf("bookNumbers")}(?:-1[03])?:?\\s?[\\dXx][\\dXx–-]{6,16}[)\\]]?`,
  "gu",
);

/** Symbols of documents of the European Union. */
const UNION_SYMBOL = later(
  () =>
    /(?<![\p{L}\d])((?:COM|JOIN|SEC|SWD)\s?\(?(?:19|20)\d\d\)?\s?\/?\s?\d{1,4}(?:\sfinal)?|ECLI:[A-Z]{2}:[A-Z]:\d{4}:\d{1,5})/gu,
);

/** What follows the day of access: within brackets, which close, and else. */
const CLOSE = later(() => `^(?:\\s?${anyOf("yearWords")})?[.,]?[)\\]]`);
const AFTER_ACCESS = later(() => `^(?:\\s?${anyOf("yearWords")}|,?\\s${anyOf("afterAccess")})(?!\\p{L})`);

/** How the length of what was read grows by the brackets and words around it. */
function closed(match: RegExpExecArray, length: number): number {
  const after = match.input.slice(match.index + length);
  const close = /^[([]/u.test(match[0]) ? CLOSE() : AFTER_ACCESS();
  return length + (close.exec(after)?.[0].length ?? 0);
}

const accessed = (name: string, form: () => RegExp): PartRule => ({
  name,
  form,
  read(match) {
    const date = dateAtStart(match[1]!);
    if (date === null) return null;
    return { parts: { accessed: date.edtf }, length: closed(match, match[0].length + date.end) };
  },
});

/** What names a work for machines, and what says when and where it was read. */
export const IDENTIFIERS: readonly PartRule[] = [
  accessed("day of access", ACCESSED),
  accessed("day of access before its word", ACCESSED_AFTER),
  {
    name: "DOI",
    form: DOI,
    read(match) {
      const DOI = bare(match[1]!);
      return { parts: { DOI }, length: match[0].length - match[1]!.length + DOI.length };
    },
  },
  {
    name: "address",
    form: later(() => `<?${ADDRESS}>?`, "giu"),
    read(match) {
      const URL = bare(match[0].replace(/^<|>$/gu, ""));
      const length = match[0].startsWith("<") ? match[0].length : URL.length;
      return { parts: { URL: URL.replace(/\s/gu, "") }, length };
    },
  },
  {
    // Turkish notes put the day of access after the address without a word.
    name: "day after an address",
    form: later(() => /(?<=\uE000[,.]?\s)[([](\d{1,2}[./]\d{1,2}[./]\d{4})[)\]]/gu),
    read(match) {
      const date = dateAtStart(match[1]!);
      return date === null ? null : { parts: { accessed: date.edtf } };
    },
  },
  {
    name: "further address",
    form: later(() => ADDRESS, "giu"),
    read: (match) => ({ parts: {}, length: bare(match[0]).length }),
  },
  { name: "words before an address", form: ONLINE, read: () => ({ parts: {} }) },
  { name: "words of the net", form: ONLINE, read: () => ({ parts: {} }) },
  { name: "symbol of the United Nations", form: SYMBOL, read: (match) => ({ parts: { number: match[1]! } }) },
  { name: "symbol of the European Union", form: UNION_SYMBOL, read: (match) => ({ parts: { number: match[1]! } }) },
  {
    name: "medium",
    form: later(() => `(?:[–—-]\\s)?${anyOf("media")}`, "gu"),
    read: () => ({ parts: {} }),
  },
  { name: "number of a book", form: NUMBERS_OF_BOOKS, read: () => ({ parts: {} }) },
];
