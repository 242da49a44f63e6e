import { anyOf, inEitherCase } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { fold } from "../fold.js";
import { later } from "./later.js";
import { pages } from "./locators.js";
import type { Repeat } from "./repeats.js";
import type { Parts } from "./slip.js";
import type { Work } from "./work.js";

/** A work that was cited in a note, and the words by which a later note may call it, folded. */
export interface Cited {
  readonly mark: string;
  /** Null for a note that cites something which could not be read. */
  readonly work: Work | null;
  readonly families: readonly string[];
  readonly title: string;
  readonly words: ReadonlySet<string>;
}

export function citedOf(mark: string, work: Work | null): Cited {
  const parts: Parts = work?.parts ?? {};
  const title = fold(parts.title ?? "");
  const people = parts.author ?? parts.editor ?? [];
  return {
    mark,
    work,
    families: people.map(({ family, literal }) => fold(family ?? literal ?? "")),
    title,
    words: new Set(title.match(/[\p{L}\p{N}]+/gu)),
  };
}

/** The work that "op. cit." and its like mean, of those cited before: the nearest of the author, of the sort told where there is one. */
export function ofAuthor(repeat: Repeat, near: readonly Cited[]): Cited | undefined {
  const named = near.filter((cited) => isNamed(cited, repeat.author));
  return named.findLast((cited) => isOfSort(cited, repeat.sort)) ?? named.at(-1);
}

/** Whether words before "op. cit." or "supra" name the author of a work, or its title. */
export function isNamed({ families, title }: Cited, author: string): boolean {
  const words: readonly string[] = author.match(/[\p{L}'’-]{2,}/gu) ?? [];
  if (words.length === 0) return false;
  const family = families.some(
    (one) => one !== "" && (words.includes(one) || (one.includes(" ") && author.includes(one))),
  );
  return family || (author.length > 5 && title.startsWith(author));
}

function isOfSort({ work }: Cited, sort: Repeat["sort"]): boolean {
  if (sort === undefined || work === null) return true;
  const article = work.type.startsWith("article-") || work.type === "chapter";
  return sort === "article" ? article : sort === "thesis" ? work.type === "thesis" : !article && work.type !== "thesis";
}

/** What a full citation has and a short one has not. */
const FULL = [
  "issued",
  "publisher",
  "publisher-place",
  "container-title",
  "DOI",
  "URL",
  "volume",
  "issue",
  "accessed",
  "number",
] as const;

/** The work before that a citation without imprint repeats: the same author, and each word of its title in the other's. */
export function shortOf({ parts, ...work }: Work, near: readonly Cited[]): Cited | undefined {
  if (FULL.some((part) => parts[part] !== undefined)) return undefined;
  const short = citedOf("", { ...work, parts });
  if (short.families.length === 0 && short.title.length <= 8) return undefined;
  return near.findLast((cited) => isSame(cited, short.families, short.title));
}

function isSame(cited: Cited, families: readonly string[], title: string): boolean {
  return (
    families.every((family) => cited.families.some((one) => one === family || family.endsWith(` ${one}`))) &&
    hasWords(cited, title)
  );
}

function hasWords({ words }: Cited, short: string): boolean {
  return (short.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => words.has(word));
}

const SHORT = later(
  () =>
    `^(.{2,160}?)[,.:]?\\s(?:${inEitherCase("pageAbbreviations")}\\.\\s?)?(\\d{1,4}(?:[-–—]\\d{1,4})?(?:, \\d{1,4}(?:[-–]\\d{1,4})?){0,5})\\.?$`,
);
const BETWEEN_NAMES = later(() => `,\\s|\\s(?:${anyOf("and")}|&)\\s`);

/**
 * What is too little to be a work may still repeat one: "Halvorsen, Quiet Strait, 46", "Rousseau, “Kazakhstan,” 45", "Tanaka, 20". Null when
 * no work before has the name and the words.
 */
export function shortCite(
  citation: string,
  near: readonly Cited[],
): { readonly cited: Cited; readonly locator?: string } | null {
  if (citation.length > 200 || !/^["“«„‘]?\p{Lu}/u.test(citation)) return null;
  const match = SHORT().exec(citation.trim());
  const words = match?.[1] ?? citation.replace(/\.$/u, "");
  const comma = words.search(/[,.]\s|\s["“«‘„]/u);
  const families = fold(comma < 0 ? words : words.slice(0, comma))
    .split(BETWEEN_NAMES())
    .map((name) => name.replace(/[,."“”«»‘’]/gu, "").trim());
  const title = comma < 0 ? "" : trimmed(fold(words.slice(comma)), /[^\p{L}\p{N}]/u);
  if (match === null && title === "") return null;
  const whole = trimmed(fold(words).replace(/^["“«„‘]/u, ""), null, /[,"”»’]/u);
  const cited =
    near.findLast((one) => one.families.length > 0 && isSame(one, families, title)) ??
    near.findLast((one) => whole.length > 8 && one.title.startsWith(whole));
  if (cited === undefined) return null;
  return { cited, ...(match === null ? {} : { locator: pages(match[2]!) }) };
}
