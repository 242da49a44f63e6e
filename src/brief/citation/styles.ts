import { dateWords } from "../../words/index.js";
import { monthFirst, numbered, yearFirst } from "./day.js";
import type { Work } from "./work.js";

/**
 * Ways to cite, each a form of our own after what its manual says of pages of the web, newspapers without pages and data sets. There is no processor of
 * CSL behind them (citeproc-js is under CPAL or AGPL): for any other style, CSL-JSON, BibTeX and RIS go into Zotero or another manager.
 */
export const STYLES = ["chicago", "apa", "iso690", "gost"] as const;
export type Style = (typeof STYLES)[number];

/** How a text that is not English dates what it cites: a date (EDTF), and what has none; and how titles (`{words}`) stand in quotation marks. */
export interface Dated {
  readonly titled?: string;
  readonly day: (edtf: string) => string;
  readonly none: string;
}

/** A work as a note or an entry of a list in a style, without a full stop behind an address; in English where no other dates are given. */
export function cited(work: Work, style: Style, dated: Dated | null = null): string {
  return FORMS[style](work, dated);
}

const FORMS: Readonly<Record<Style, (work: Work, dated: Dated | null) => string>> = {
  /** The Chicago Manual of Style, 17th edition, notes: 14.207 (pages), 14.191 (newspapers), 14.257 (data). */
  chicago: ({ title, authors, container, date, url, version }, dated) => {
    const who = several(authors, "and");
    const titled = dated?.titled ?? "“{words},”";
    const isNested = /[“”]/u.test(titled);
    const inner = isNested ? title?.replaceAll(/[“”"]/gu, (mark) => (mark === "“" ? "‘" : "’")) : title;
    const pattern = /[?!]$/u.test(inner ?? "") ? titled.replace(",", "") : titled;
    return [
      who === null ? null : `${who},`,
      inner == null ? null : pattern.replace("{words}", () => inner),
      [
        container,
        version === null ? null : `state ${version}`,
        date === null ? (dated?.none ?? "n.d.") : (dated?.day ?? monthFirst)(date),
        url,
      ]
        .filter((part) => part !== null)
        .join(", "),
    ]
      .filter((part) => part !== null)
      .join(" ")
      .replace(/(?<=》，) /u, "");
  },
  /** Publication Manual of the APA, 7th edition: 10.16 (webpages), 10.9 (data sets). */
  apa: ({ title, authors, container, date, url, version }, dated) => {
    const who = several(authors, "&") ?? container;
    const head = who === null ? null : stopped(who);
    const named = title === null ? null : `${title}${version === null ? "" : ` (Version ${version})`}`;
    const when = `(${date === null ? (dated?.none ?? "n.d.") : (dated?.day ?? yearFirst)(date)}).`;
    // Where nobody is named the title stands first.
    const front = head === null ? [named === null ? "[No title]." : stopped(named), when] : [head, when];
    return [
      ...front,
      head === null || named === null ? null : stopped(named),
      authors.length === 0 || container === null ? null : stopped(container),
      url,
    ]
      .filter((part) => part !== null)
      .join(" ");
  },
  /** ISO 690:2021, name and date in the order of chapter 4, with when it was seen. */
  iso690: ({ title, authors, container, date, accessed, url, version }, dated) =>
    [
      several(authors.map(familyFirst), "and"),
      title === null ? null : `${title}${url === null ? "" : " [online]"}`,
      container,
      version === null ? null : `Version ${version}`,
      `${date === null ? `[${dated?.none ?? "no date"}]` : (dated?.day ?? dateWords)(date)}${accessed === null ? "" : ` [viewed ${(dated?.day ?? dateWords)(accessed)}]`}`,
      url === null ? null : `Available from: ${url}`,
    ]
      .filter((part) => part !== null)
      .map((part, i, all) => (i === all.length - 1 && url !== null ? part : stopped(part)))
      .join(" "),
  /** ГОСТ Р 7.0.5-2008, chapter 10: notes on electronic resources. */
  gost: ({ title, authors, container, date, accessed, url, version }) => {
    const head = [several(authors, ","), title].filter((part) => part !== null).join(". ");
    const place = [container, date === null ? null : numbered(date), version === null ? null : `Версия ${version}`]
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

const stopped = (words: string) => (/[.?!…]$/u.test(words) ? words : `${words}.`);

/** "A", "A and B", "A et al." of more than three; null of nobody. */
function several(names: readonly string[], and: string): string | null {
  if (names.length === 0) return null;
  if (names.length > 3) return `${names[0]} ${and === "," ? "[и др.]" : "et al."}`;
  if (and === ",") return names.join(", ");
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}

/** "ISLAMOVA, Aigerim"; a name of one word or in letters without capitals as it is. */
function familyFirst(name: string): string {
  const [, given, family] = /^(.+)\s+(\S+)$/u.exec(name) ?? [];
  return family === undefined || given === undefined ? name : `${family.toUpperCase()}, ${given}`;
}
