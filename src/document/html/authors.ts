import { anyOf, OTHER_BYLINES, OTHER_ROLES, phrasesOf } from "../../language/documents/index.js";
import { fold } from "../fold.js";
import { nameCase, personName, personNames } from "../person-name.js";
import { AGENCIES, BYLINE } from "../phrases.js";
import { isOutlet } from "../reference/index.js";
import { lengthOfWords, type Page, words } from "./page.js";
import { surrounded } from "./printed-day.js";

/** Meta elements that tell authors, the most trusted first. Names are in lower case. */
export const AUTHOR_NAMES = [
  "citation_author",
  "author",
  "article:author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "byl",
  "sailthru.author",
];

/** Elements that only say that they hold an author: a name of a person must be told from the rest. */
const MARKED =
  "[rel=author],[itemprop=author],[class*=author i],[class*=autor i],[class*=byline i],[class*=contributor i],.vcard .fn,[id*=author i]";
/** Elements whose words are the name, whatever it looks like: links to all that an author wrote, and the name of a card (http://microformats.org/wiki/hcard). */
const NAMED = "a[rel=author],.author.vcard,.vcard .fn,[itemprop=author] [itemprop=name]";
/** Elements looked at, and units that the words of one may have. */
const MOST = 40;
const LONGEST = 120;
const LONGEST_NAME = 40;

/**
 * The authors of a page: the first of `told` (what its data say, the most trusted first) that names any, else whom its elements mark as one. The name of the site, an address or a
 * role ("Redaktion") is no author; `site` tells the first.
 */
export function authorsOf(
  page: Page,
  told: readonly (readonly string[])[],
  site: (name: string) => boolean,
): readonly string[] {
  for (const values of told) {
    const authors = named(values, site).filter((name) => !site(name) && !isHouse(name));
    if (authors.length > 0) return authors;
  }
  const lines = (selector: string): readonly string[] =>
    [...page.querySelectorAll(selector)]
      .slice(0, MOST)
      .filter((element) => lengthOfWords(element, LONGEST) <= LONGEST && !surrounded(element))
      .map((element) => words(element))
      .filter((line) => line !== "");
  for (const line of lines(MARKED)) {
    const [name = ""] = withoutByline(line).split(AFTER);
    const people = personNames(name);
    if (people !== null && !people.some(site)) return people;
  }
  const name = lines(NAMED)
    .map((line) => line.replace(BYLINE, "").replace(OTHER_BYLINE, "").trim())
    .find((line) => line.length <= LONGEST_NAME && /^[\p{L}\p{N}_.-]+(?: [\p{L}\p{N}_.-]+){0,3}$/u.test(line));
  return name === undefined || NO_NAME.test(name) || site(name) ? [] : [name];
}

/** What stands behind a name in its line: a day, a place, an office, a number of comments. */
const AFTER = /[|·•–—(:]|,? \d| - /u;
const OTHER_BYLINE = new RegExp(
  `^${anyOfPhrases([...OTHER_BYLINES, ...phrasesOf("bylineLabels")])}(?:\\s*:)?\\s+`,
  "iu",
);

/** A line without what stands before a name in it; "von" begins names too, so what is left must be the whole name of a person. */
function withoutByline(line: string): string {
  const bare = line.replace(BYLINE, "").trim();
  const rest = bare.replace(OTHER_BYLINE, "");
  return rest !== bare && personNames(rest.split(AFTER)[0]!) !== null ? rest : bare;
}

const APART = new RegExp(`\\s*[,;]\\s*|\\s+${anyOf("and")}\\s+`, "u");
const NO_NAME = new RegExp(`@|https?:|^(?:${anyOf("accountNames")}|${anyOfPhrases(OTHER_ROLES)})$`, "iu");

const ROLE_END = new RegExp(`[\\s,]+${anyOf("authorRoles")}$`, "iu");

/** "Ann Roe Coast Herald Staff": a name without what its bearer is to the paper, and without the name of the paper before that. */
function withoutRole(name: string, site: (name: string) => boolean): string {
  const bare = name.replace(ROLE_END, "");
  if (bare === name) return name;
  const words = bare.split(/\s+/u);
  const own = words.findIndex((_, i) => i > 1 && site(words.slice(i).join(" ")));
  const person = own < 0 ? bare : words.slice(0, own).join(" ");
  return personNames(person) === null || isHouse(person) ? name : person;
}

/** Whether a name is that of a newspaper or an agency and of no person. */
function isHouse(name: string): boolean {
  return !ROLE_END.test(name) && (AGENCIES.has(fold(name)) || isOutlet(name));
}

/** Names as given: "Doe, Jane" of citation_author turned, several in one value parted, addresses, accounts and roles left out. */
function named(values: readonly string[], site: (name: string) => boolean): readonly string[] {
  const names: string[] = [];
  for (const value of values) {
    if (value.length > 300) continue;
    const turned = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’ -]*)$/u.exec(value);
    const parts = turned && personName(value.replace(",", "")) ? [`${turned[2]} ${turned[1]}`] : value.split(APART);
    for (const part of parts) {
      const name = withoutRole(withoutByline(part), site);
      if (name === "" || NO_NAME.test(name) || !/\p{L}/u.test(name)) continue;
      if (!names.includes(nameCase(name))) names.push(nameCase(name));
    }
  }
  return names;
}

/** Whether a name is that of the site: what it calls itself, its address, or the first part of that. */
export function siteOf(publisher: string | null, url: string | null): (name: string) => boolean {
  const host = url !== null && URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./u, "") : "";
  const bare = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, "");
  const names = new Set([publisher ?? "", host, host.split(".").at(-2) ?? ""].map(bare));
  return (name) => names.has(bare(name.replace(/^www\./iu, "")));
}

function anyOfPhrases(phrases: readonly string[]): string {
  return `(?:${[...phrases].sort((a, b) => b.length - a.length).join("|")})`;
}
