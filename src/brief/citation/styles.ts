import { numbered } from "./day.js";
import { CITING, type Citing } from "./words/index.js";
import { containerOf, type Work } from "./work.js";

/**
 * Ways to cite, each a form of our own after what its manual says of pages of the web, newspapers without pages and data sets. There is no processor of
 * CSL behind them (citeproc-js is under CPAL or AGPL): for any other style, CSL-JSON, BibTeX and RIS go into Zotero or another manager.
 */
export const STYLES = ["chicago", "apa", "iso690", "gost"] as const;
export type Style = (typeof STYLES)[number];

/** A work as a note or an entry of a list in a style, in the words of a language, without a full stop behind an address. */
export function cited(work: Work, style: Style, citing: Citing): string {
  return FORMS[style](work, citing);
}

const FORMS: Readonly<Record<Style, (work: Work, citing: Citing) => string>> = {
  /** The Chicago Manual of Style, 17th edition, notes: 14.207 (pages), 14.191 (newspapers), 14.257 (data). */
  chicago: (work, citing) => {
    const { authors, date, url, version } = work;
    const { comma } = citing;
    const who = several(authors, citing, citing.and);
    const rest = [
      containerOf(work, citing),
      version === null ? null : citing.state({ digest: version }),
      date === null ? citing.noDate : citing.noted(date),
      url,
    ];
    const title = quoted(work, citing);
    // What ends in a sign of its own has no comma behind it.
    return `${who === null ? "" : who + comma}${title === null ? "" : title + citing.space}${rest.filter((part) => part !== null).join(comma)}`;
  },
  /** Publication Manual of the APA, 7th edition: 10.16 (webpages), 10.9 (data sets). */
  apa: (work, citing) => {
    const { title, authors, date, url, version } = work;
    const container = containerOf(work, citing);
    const who = several(authors, citing, citing.ampersand) ?? container;
    const named = title === null || version === null ? title : citing.titleVersion({ title, digest: version });
    // Where nobody is named the title stands first.
    const first = who ?? named ?? citing.noTitle;
    const made = citing.made({
      who: citing.space === "" ? first : stopped(first, citing),
      date: date === null ? citing.noDate : citing.led(date),
    });
    return [
      made,
      who === null || named === null ? null : stopped(named, citing),
      authors.length === 0 || container === null ? null : stopped(container, citing),
      url,
    ]
      .filter((part) => part !== null)
      .join(citing.space);
  },
  /** ISO 690:2021, name and date in the order of chapter 4, with when it was seen. */
  iso690: (work, citing) => {
    const { title, authors, date, accessed, url, version, language } = work;
    const names = authors.map((name) => familyFirst(name, language));
    const seen = accessed === null ? "" : ` ${citing.seen({ date: citing.day(accessed) })}`;
    return [
      several(names, citing, citing.and),
      title === null || url === null ? title : citing.online({ title }),
      containerOf(work, citing),
      version === null ? null : citing.version({ digest: version }),
      `${date === null ? `[${citing.noDateInFull}]` : citing.day(date)}${seen}`,
      url === null ? null : citing.address({ url }),
    ]
      .filter((part) => part !== null)
      .map((part, i, all) => (i === all.length - 1 && url !== null ? part : stopped(part, null)))
      .join(" ");
  },
  /** ГОСТ Р 7.0.5-2008, chapter 10: notes on electronic resources. Its words are Russian in texts of any language, as the standard has them. */
  gost: (work) => {
    const { title, authors, date, accessed, url, version } = work;
    const citing = CITING.ru;
    const who =
      authors.length === 0 ? null : authors.length > 3 ? `${authors[0]} [и др.]` : authors.join(citing.between);
    const head = [who, title].filter((part) => part !== null).join(". ");
    const place = [
      containerOf(work, citing),
      date === null ? null : numbered(date),
      version === null ? null : citing.version({ digest: version }),
    ]
      .filter((part) => part !== null)
      .join(". ");
    const seen = accessed === null ? "" : ` (дата обращения: ${numbered(accessed)})`;
    return [
      `${head === "" ? "[Б. н.]" : head}${url === null ? "" : " [Электронный ресурс]"}${place === "" ? "" : ` // ${place}`}.`,
      url === null ? null : `URL: ${url}${seen}`,
    ]
      .filter((part) => part !== null)
      .join(" ");
  },
};

/** A title in the quotation marks of the citation, with those of its own as marks within; one that ends in a sign of its own has no comma. Null of a work without one. */
function quoted({ title, language }: Work, citing: Citing): string | null {
  if (title === null) return null;
  const isOwn = language === null || language === citing.language;
  const titled = isOwn ? citing.titled : citing.titledElsewhere;
  const [open, close] = marksOf(titled);
  const [inner, end] = marksOf(isOwn ? citing.within : citing.withinElsewhere);
  const words = title.replaceAll(/[“”"«»《》]/gu, (sign) =>
    sign === open ? inner : sign === close || (sign === '"' && open === "“") ? end : sign,
  );
  return (/[?!]$/u.test(words) ? titled.replace(",", "") : titled).replace("{words}", () => words);
}

/** The first marks before and behind the words of a pattern: "«" and "»" of "«{words}»,". */
function marksOf(pattern: string): readonly [open: string, close: string] {
  const [open = "", close = ""] = pattern.split("{words}");
  return [open, close.replace(/[,，]/gu, "")];
}

/** In Latin and Cyrillic scripts a full stop ends what has no sign of its own; Chinese has its own stop. */
const stopped = (words: string, citing: Citing | null) =>
  /[.?!…。？！]$/u.test(words) ? words : `${words}${citing?.stop ?? "."}`;

/** "A", "A and B", "A et al." of more than three; null of nobody. */
function several(names: readonly string[], citing: Citing, and: Citing["and"]): string | null {
  if (names.length === 0) return null;
  if (names.length > 3) return citing.etAl({ first: names[0]! });
  if (names.length === 1) return names[0]!;
  return and({ others: names.slice(0, -1).join(citing.between), last: names.at(-1)! });
}

/** "ISLAMOVA, Aigerim"; a name of one word or in letters without capitals as it is. Capitals are those of the language of the work. */
function familyFirst(name: string, language: string | null): string {
  const [, given, family] = /^(.+)\s+(\S+)$/u.exec(name) ?? [];
  return family === undefined || given === undefined ? name : `${family.toLocaleUpperCase(language ?? "en")}, ${given}`;
}
