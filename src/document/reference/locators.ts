import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { datesIn } from "./dates.js";
import { later } from "./later.js";
import { HOLE, type PartRule, type Parts } from "./slip.js";

/** A word's beginning and end, without the classes of Unicode, which each of these forms would compile anew. */
const BREAK = `\\s()\\[\\],;:.?!"“”«»–—/${HOLE}-`;
const BEFORE = `(?<![^${BREAK}])`;
const END = `(?![^${BREAK}])`;
const DASH = "\\s?[-‐‑–—−]\\s?";
const ONE = `(?:[A-Za-z]?\\d{1,6}|[ivxlcIVXLC]{1,7}${END})`;
/** "40–51", "123–5", "12-14, 18", "xii". */
export const PAGES = `(${ONE}(?:${DASH}${ONE})?(?:(?:, |\\s(?:${anyOf("and")}|&)\\s)\\d{1,3}(?:${DASH}\\d{1,3})?(?![\\d.(:/]|\\s?[^\\s,.;:()–—-]{2}))*)`;
/** "1972–1990" is a span of years in a title. */
const YEARS = "(?:1[5-9]|20)\\d\\d\\s?[-–—]\\s?(?:1[5-9]|20)\\d\\d(?!\\d)";
const NUMBER = `(\\d{1,4}\\p{L}?(?:[/–-]\\d{1,4})?|[IVXLC]{1,7}${END})`;

/** Pages as CSL has them: a hyphen for every dash. */
export function pages(printed: string): string {
  return printed.replace(/\s?[-‐‑–—−]\s?/gu, "-").trim();
}

const numbered = (name: string, part: "volume" | "issue" | "edition" | "number-of-pages", form: string): PartRule => ({
  name,
  form: later(() => form, "gu"),
  read: (match) => ({ parts: { [part]: match[1]!.replace(/[–—]/gu, "-") } }),
});

const paged = (name: string, form: string): PartRule => ({
  name,
  form: later(() => form, "gu"),
  read: (match) => ({ parts: { page: pages(match[1]!) } }),
});

const dropped = (name: string, form: string): PartRule => ({
  name,
  form: later(() => form, "giu"),
  read: () => ({ parts: {} }),
});

/** "14, no. 3 (2016): 211–38", "22 (4): 301–19", "41(2), 97–120", "2021;12(4):310-8", "2 (2013): 14": volume, issue, date, pages at one place. */
function compound(name: string, form: string, order: readonly ("volume" | "issue" | "date" | "pages")[]): PartRule {
  return {
    name,
    form: later(() => form, "gu"),
    when: form.includes("\\(([^()]") ? (open) => open.includes("(") : (open) => /\d/u.test(open),
    read(match) {
      const parts: { -readonly [K in keyof Parts]: Parts[K] } = {};
      for (const [i, kind] of order.entries()) {
        const words = match[i + 1];
        if (words === undefined) continue;
        if (kind === "date") {
          const date = datesIn(words)[0];
          if (date === undefined || date.start > 2) return null;
          parts.issued = date.edtf;
        } else if (kind === "pages") parts.page = pages(words);
        else parts[kind] = words.replace(/[–—]/gu, "-");
      }
      return { parts };
    },
  };
}

const ISSUE = inEitherCase("issue");
const VOLUME = inEitherCase("volume");
const VOL = `(?:${inEitherCase("volume", "volumeBeforeIssue")}\\s?)?`;
const PAGE = `(?:${inEitherCase("pageAbbreviations")}\\.)`;
/** A year after a comma is no page. */
const PAGED = `(?:(?::\\s?|,\\s(?!(?:1[5-9]|20)\\d\\d(?![\\d–-])))(?:${PAGE}\\s?)?${PAGES})?`;
/** Before the number of an issue, which is no volume. */
const NO_BEFORE = `(?<!${inEitherCase("issue", "shortIssue")}\\s?)`;

/** Pages of an article, the first of which may have a letter before it: "R526", "e12–e15". */
const FEW_PAGES = `([A-Za-z]?\\d{1,6}(?:${DASH}[A-Za-z]?\\d{1,6})?)`;
/** A year that is no first page of a range. */
const YEAR = "(?:1[5-9]|20)\\d\\d(?!\\s?[\\d‐–—−-])";
const SERIAL_END = `(?=\\s?(?:[.;]|$|${HOLE}|\\((?![^()]{4,40}\\)\\s?[:,])|,\\s(?:[([]?(?:1[5-9]|20)\\d\\d|\\p{Lu}\\p{Ll}+ (?:1[5-9]|20)\\d\\d|${HOLE})))`;
/** "12, 5–21", "12: R526", "vol. 12, pp. 5–21": a volume without an issue, with its pages, behind the name of what comes out in volumes. */
const SERIAL = `${VOL}((?!(?:1[5-9]|20)\\d\\d)\\d{1,4})(?:,\\s(?!${YEAR})|\\s?:\\s?)(?!${inEitherCase("shortIssue")}\\s?\\d{1,3}(?!\\d|${DASH}))(?:${PAGE}\\s?)?${FEW_PAGES}${SERIAL_END}`;

/** Volume, issue and pages where they stand together without words. */
export const COMPOUNDS: readonly PartRule[] = [
  {
    name: "22 J. Envtl. Dipl. 101, 115 (2014)",
    form: later(
      () =>
        /(?<=,\s)(\d{1,3})\s([A-Z][^\s,()\d]*(?:\s[A-Z&][^\s,()\d]*){0,6})\s(\d{1,4})(?:, (\d{1,4}(?:[-–]\d{1,4})?))?\s\(((?:1[89]|20)\d\d)\)/gu,
    ),
    read([, volume, container, page, locator, year]) {
      const parts = { volume: volume!, "container-title": container!, page: page!, issued: year! };
      return { parts: locator === undefined ? parts : { ...parts, locator: pages(locator) } };
    },
  },
  compound("22.4 (2010) ", `${BEFORE}(\\d{1,3})\\.(\\d{1,2}) \\(([^()]{4,30})\\)${PAGED}`, [
    "volume",
    "issue",
    "date",
    "pages",
  ]),
  compound("75.1, 2011", `(?<=[^\\s\\d][,.]? )(\\d{1,3})\\.(\\d{1,2}),\\s((?:1[89]|20)\\d\\d)(?!\\d)`, [
    "volume",
    "issue",
    "date",
  ]),
  compound(
    "2021;12(4):310-8",
    `(?<!\\d)((?:1[89]|20)\\d\\d(?:\\s[^\\s\\d,.;:()]{3,9}(?:\\s\\d{1,2})?)?);\\s?${NUMBER}(?:\\(([^()]{1,12})\\))?(?::\\s?${PAGES})?`,
    ["date", "volume", "issue", "pages"],
  ),
  compound(
    "33:10: 2265",
    `(?<=[^\\s\\d][,.]? )(\\d{1,4}):\\s?(\\d{1,3})(?::\\s?|,\\s)(?:${PAGE}\\s?)?${FEW_PAGES}${SERIAL_END}`,
    ["volume", "issue", "pages"],
  ),
  compound("Journal 2006, 36, 1215–1218", `(?<=[^\\s\\d][,.]? )((?:1[89]|20)\\d\\d),\\s${SERIAL}`, [
    "date",
    "volume",
    "pages",
  ]),
  compound(
    "Journal, 12, 1999, 5–21",
    `(?<=[^\\s\\d], )${VOL}(\\d{1,3}),\\s((?:1[89]|20)\\d\\d)[,:]\\s(?:${PAGE}\\s?)?${FEW_PAGES}`,
    ["volume", "date", "pages"],
  ),
  compound("Journal 12, 5–21", `${NO_BEFORE}(?<=[^\\s\\d][,.]? )${SERIAL}`, ["volume", "pages"]),
  compound(
    "Journal 12. 5–21",
    `${NO_BEFORE}(?<=[^\\s\\d][,.]? )(\\d{1,3})\\.\\s(\\d{1,5}${DASH}\\d{1,5})(?=\\.?$|\\.\\s)`,
    ["volume", "pages"],
  ),
  compound("Journal, 12. 45", `${NO_BEFORE}(?<=[^\\s\\d], )(\\d{1,3})\\.\\s(\\d{1,4})(?=\\.?$)`, ["volume", "pages"]),
  compound(
    "Journal, 12 5–21",
    `(?<=[^\\s\\d][,.]? )(\\d{1,3})\\s(?:${PAGE}\\s?)?(\\d{1,5}${DASH}\\d{1,5})${SERIAL_END}`,
    ["volume", "pages"],
  ),
  compound(
    "14, no. 3 (2016): 211–38",
    `${BEFORE}${VOL}${NUMBER},? ${ISSUE}\\s?${NUMBER},? \\(([^()]{4,40})\\)${PAGED}`,
    ["volume", "issue", "date", "pages"],
  ),
  compound("37(1) (2013): 40–51", `${BEFORE}${VOL}${NUMBER}\\s?\\(${NUMBER}\\),? \\(([^()]{4,40})\\)${PAGED}`, [
    "volume",
    "issue",
    "date",
    "pages",
  ]),
  compound("14, 2 (2012): 33–60", `${BEFORE}${VOL}(\\d{1,4}),\\s?(\\d{1,3}) \\(([^()]{4,40})\\)${PAGED}`, [
    "volume",
    "issue",
    "date",
    "pages",
  ]),
  compound("№ 3 (45)", `№\\s?(\\d{1,4}) \\(\\d{1,4}\\)`, ["issue"]),
  compound("2011/3, p. 5", `${BEFORE}((?:1[89]|20)\\d\\d)/(\\d{1,2})(?![\\d/])(?: \\([^\\s\\d()]{3,12}\\))?${PAGED}`, [
    "date",
    "issue",
    "pages",
  ]),
  compound("41/3 (1978), 12–35", `${BEFORE}${VOL}(\\d{1,4})/(\\d{1,3}),? \\(([^()]{4,40})\\)${PAGED}`, [
    "volume",
    "issue",
    "date",
    "pages",
  ]),
  compound("2/2013, 40–51", `${BEFORE}(\\d{1,3})/((?:1[89]|20)\\d\\d)(?!\\d)${PAGED}`, ["issue", "date", "pages"]),
  compound("2 (2013): 14", `${NO_BEFORE}${BEFORE}${VOL}${NUMBER},? \\(([^()]{4,40})\\)${PAGED}`, [
    "volume",
    "date",
    "pages",
  ]),
  compound(
    "41(2), 97–120",
    `${BEFORE}${VOL}${NUMBER}\\s?\\((\\d{1,4}(?:[-–/]\\d{1,4})?|${inEitherCase("supplement")} ?\\d{0,3})\\)${PAGED}`,
    ["volume", "issue", "pages"],
  ),
  compound("19, no. 4", `${BEFORE}(?!${YEAR})${VOL}${NUMBER},? ${ISSUE}\\s?${NUMBER}${PAGED}`, [
    "volume",
    "issue",
    "pages",
  ]),
];

/** The edition, before "ed." can be read as the word for an editor. */
export const EDITIONS: readonly PartRule[] = [
  numbered(
    "2nd ed.",
    "edition",
    `[([]?${BEFORE}(\\d{1,2})(?:${anyOf("ordinalEndings")}|\\.)?\\s?(?:${anyOf("revised")}\\s)?${inEitherCase("edition")}${END}\\.?${anyOf("editionRemarks")}?[)\\]]?`,
  ),
  dropped("edition in words", `[([]?${BEFORE}${anyOf("editionsInWords")}[)\\]]?`),
];

/** Volume, issue and pages with their words, in the languages of the corpus. */
export const LOCATORS: readonly PartRule[] = [
  dropped("2 vols.", `${BEFORE}\\d{1,2}\\s${anyOf("volumeCounts")}${END}\\.?`),
  dropped("code of a speciality", ":?\\s\\d\\d\\.\\d\\d\\.\\d\\d(?!\\d)"),
  dropped(
    "place in a text",
    `,? ?(?:${anyOf("atPage")}\\s)?${BEFORE}(?:${anyOf("passages")}|¶+|§+)\\s?\\d{1,5}(?:[-–]\\d{1,4})?(?!\\d)`,
  ),
  {
    name: "page in an article",
    form: later(() => `,? ${BEFORE}${anyOf("atPage")} ${PAGE}?\\s?${PAGES}(?=[.,;)\\s]|$)`, "gu"),
    read: (match) => (match[1]!.length > 12 ? null : { parts: { locator: pages(match[1]!) } }),
  },
  {
    name: "C. 12, S. 3",
    form: later(
      () =>
        `${BEFORE}${inEitherCase("shortVolume")}(?:\\s${inEitherCase("numberMarks")})?:?\\s?${NUMBER},?\\s(?:${anyOf("shortYear")}:?\\s?\\d{1,4},?\\s)?${inEitherCase("shortIssue")}(?:\\s${inEitherCase("numberMarks")})?[.:]{0,2}\\s?${NUMBER}`,
      "gu",
    ),
    read: (match) => ({ parts: { volume: match[1]!, issue: match[2]!.replace(/[–—]/gu, "-") } }),
  },
  numbered("volume", "volume", `${BEFORE}${VOLUME}\\s?:?\\s?${NUMBER}`),
  numbered("issue", "issue", `${BEFORE}${ISSUE}\\s?:?\\s?${NUMBER}`),
  numbered("312 p.", "number-of-pages", `${BEFORE}(\\d{2,4})\\s${anyOf("pageCounts")}\\.?(?=[.,;)\\s${HOLE}]|$)`),
  paged(
    "pages",
    `[([]?${BEFORE}(?:${PAGE}|${inEitherCase("pageWords")})\\s?${PAGES}[)\\]]?(?:\\s?${anyOf("andFollowing")})?`,
  ),
];

/** Pages that no word announces: after an imprint, or as a range at the end. */
export const BARE_PAGES: readonly PartRule[] = [
  paged("range after an imprint", `(?<=${HOLE}\\)?)\\s(\\d{1,5}${DASH}\\d{1,5})(?=[.,;]|$)`),
  paged("after an imprint", `(?<=${HOLE}\\)?)[,:]\\s${PAGES}(?=\\s?(?:[.,;]|$|\\s\\(|${HOLE}))`),
  paged("(12–34)", `\\(((?!${YEARS})\\d{1,5}${DASH}\\d{1,5})\\)`),
  paged("range", `(?<=[,:]\\s|${HOLE}\\.\\s)((?!${YEARS})\\d{1,5}${DASH}\\d{1,5})(?=\\s?(?:[.,;]|$|${HOLE}))`),
];
