import { dateAtStart } from "./dates.js";
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

const DOI =
  /(?:https?:\/\/)?(?:(?:dx\.|www\.)?doi\.org\/|doi:?\s?(?:https?:\/\/(?:dx\.)?doi\.org\/)?)(10\.\d{4,9}\/[^\s"“”«»\uE000]{1,300})/giu;

/** Words before the day on which a page was read, and after it. */
const ACCESS =
  "date of access|access date|date accessed|last accessed|accessed|last visited|visited|last viewed|viewed|last checked|retrieved|consulted|last retrieved|cited|erişim tarihi|son erişim tarihi|son erişim|erişim|e\\.\\s?t\\.|дата обращения|дата доступа|дата просмотра|обращение|consultée?(?: le)?|dernier accès|consultado(?: el)?|fecha de consulta|abgerufen(?: am)?|zuletzt abgerufen(?: am)?|letzter zugriff|zugriff(?: am)?|abruf(?: am)?|stand";
const ACCESSED = new RegExp(
  `[([]?(?<!\\p{L})(?:${ACCESS})(?:\\s(?:on|am|el|le))?\\s?:?\\s(?=[\\p{L}\\d])(?=(.{4,60}))`,
  "giu",
);
const ACCESSED_AFTER = /[([]?(?=(\d.{4,30}?)\s?(?:tarihinde\s)?(?:erişildi|erişilmiştir|erişim tarihi))/giu;

/** What stands before an address or says that a work is one of the net; it tells nothing more. */
const ONLINE =
  /[([]?(?<!\p{L})(?:available(?: online)?(?: at| from)?|retrieved from|accessed (?:at|from)|url|режим доступа|доступно(?: на)?|электронный ресурс|электрон\. (?:дан|ресурс)\.?|электронная версия|erişim(?: adresi)?|çevrimiçi|disponible (?:en|sur)|en ligne|en línea|verfügbar unter|online(?: unter)?|internet|web)(?!\p{L})\s?(?:[:\])]+|(?=\s?\uE000)|$)/giu;

/** Symbols of documents of the United Nations (https://research.un.org/en/docs/symbols). */
const SYMBOL =
  /[([]?(?:(?:UN|U\.N\.)\s)?(?:Docs?\.?\s|Документ ООН\s|BM belgesi\s)?\b((?:[AESTG]|ST|HRC|CRC|CCPR|CEDAW|CERD|CAT|DP|FCCC|TD|WT|UNEP|CD|LOS|NPT|ISBA)\/(?:[A-Z0-9][A-Za-z0-9.-]{0,12}\/){0,4}[A-Z0-9](?:[A-Za-z0-9.-]{0,14}[A-Za-z0-9])?(?:\s\((?:\d{4}|[IVXLC]{1,7})\))?)(?![\p{L}\d/])[)\]]?/gu;

const NUMBERS_OF_BOOKS = /[([]?(?<!\p{L})(?:e-?)?(?:ISBN|ISSN|ИСБН)(?:-1[03])?:?\s?[\dXx][\dXx–-]{6,16}[)\]]?/gu;

/** Symbols of documents of the European Union. */
const UNION_SYMBOL =
  /(?<![\p{L}\d])((?:COM|JOIN|SEC|SWD)\s?\(?(?:19|20)\d\d\)?\s?\/?\s?\d{1,4}(?:\sfinal)?|ECLI:[A-Z]{2}:[A-Z]:\d{4}:\d{1,5})/gu;

/** How the length of what was read grows by the brackets and words around it. */
function closed(match: RegExpExecArray, length: number): number {
  const after = match.input.slice(match.index + length);
  const close = /^[([]/u.test(match[0])
    ? /^\s?(?:г\.?|года)?[.,]?[)\]]/u
    : /^(?:\s?г\.|,? (?:from|adresinden|tarihinde)(?!\p{L}))/u;
  return length + (close.exec(after)?.[0].length ?? 0);
}

const accessed = (name: string, form: RegExp): PartRule => ({
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
    form: new RegExp(`<?${ADDRESS}>?`, "giu"),
    read(match) {
      const URL = bare(match[0].replace(/^<|>$/gu, ""));
      const length = match[0].startsWith("<") ? match[0].length : URL.length;
      return { parts: { URL: URL.replace(/\s/gu, "") }, length };
    },
  },
  {
    // Turkish notes put the day of access after the address without a word.
    name: "day after an address",
    form: /(?<=\uE000[,.]?\s)[([](\d{1,2}[./]\d{1,2}[./]\d{4})[)\]]/gu,
    read(match) {
      const date = dateAtStart(match[1]!);
      return date === null ? null : { parts: { accessed: date.edtf } };
    },
  },
  {
    name: "further address",
    form: new RegExp(ADDRESS, "giu"),
    read: (match) => ({ parts: {}, length: bare(match[0]).length }),
  },
  { name: "words before an address", form: ONLINE, read: () => ({ parts: {} }) },
  { name: "words of the net", form: ONLINE, read: () => ({ parts: {} }) },
  { name: "symbol of the United Nations", form: SYMBOL, read: (match) => ({ parts: { number: match[1]! } }) },
  { name: "symbol of the European Union", form: UNION_SYMBOL, read: (match) => ({ parts: { number: match[1]! } }) },
  {
    name: "medium",
    form: /(?:[–—-]\s)?(?:Текст|Изображение)\s?:\s(?:непосредственный|электронный)/gu,
    read: () => ({ parts: {} }),
  },
  { name: "number of a book", form: NUMBERS_OF_BOOKS, read: () => ({ parts: {} }) },
];
