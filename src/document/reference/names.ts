import { anyOf, inEitherCase, phrasesOf } from "../../language/documents/index.js";
import { trimmed } from "../../text/index.js";
import { nameCase } from "../person-name.js";
import { isBody, isOrganisation } from "./bodies.js";
import type { CslName } from "./csl.js";
import { later } from "./later.js";
import { PARTICLES as PARTICLE_WORDS, shapeOf } from "./name-shape.js";
import { isOutlet } from "./outlets.js";

/** The names a text begins with, and where they end. */
export interface NameList {
  readonly names: readonly CslName[];
  readonly end: number;
}

/** The grammar of names over the shape of a text (name-shape.ts): a name in capitals is a word of a name as well. */
const CAP = "(?:[CJ]a*|Ka*)";
const INITIAL = "(?:K(?!a)|Ja(?!a))\\.";
const INITIALS = `${INITIAL}(?:[ -]?${INITIAL}){0,4}`;
const PARTICLES = "(?:pa* ){0,3}";
const TITLE = "(?:Ta*\\.? ){0,4}";
/** A title of office alone may be a name or the word of one: "Lord", "President". */
const WORD = `(?:pa*(?= )|${INITIALS}|${CAP}|Ta*(?!\\.))`;
const NAME = `${TITLE}(${WORD}(?: ${WORD}){0,5})`;
const AND = "&a*";
const sticky = (form: string): RegExp => new RegExp(form, "uy");

const DIRECT = sticky(NAME);
/** "Family GH" as medical journals write. */
const PACKED = sticky(`(${PARTICLES}${CAP}(?: ${CAP})?) (Ka*)(?=[,.;:]|$| [\uE000(])`);
/** "Family, G. H." */
const FAMILY = `(${PARTICLES}${CAP}(?: (?:${CAP}|pa*)){0,2})`;
const TURNED = sticky(`${FAMILY}, ?(${INITIALS}|K ${INITIAL})`);
/** "Family, Given", only where a list begins. */
const TURNED_FULL = sticky(
  `${FAMILY}, (${CAP}(?: (?:[CJ]a*|Ka+|K(?!\\.))){0,2}(?: ${INITIALS}| pa*)?|${INITIALS} ${CAP})(?=[.,;:]| [[(\uE000"]| ${AND} | (?:1[5-9]|20)\\d\\d[.,:]|$|(?<=\\.) )`,
);
/** "& Bowman, Laura L. 1989": after a conjunction one word and a comma is a family name. */
const SINGLE_FAMILY = new RegExp(`^(?:[CJ]a*|Ka+), ${CAP}(?: ${INITIALS})?(?:\\.| [(\\d\uE000]|$)`, "u");
/** "Family G. H." */
const TAILED = sticky(`(${CAP}(?: ${CAP})?),? (${INITIALS})`);
/** What may stand after a list of names. */
const AFTER = /^(?:$| (?:1[5-9]|20)\d\d[.:] | ?[,.:;/("[]| ?\uE000)/u;
const ROLE_AFTER = later(() => `^\\s${inEitherCase("editorAfter")}(?<=\\.)`);
const AND_OTHERS = anyOf("andOthers");
const OTHERS = later(() => `^,?\\s?(?:\\[${AND_OTHERS}\\]|(?:(?:${anyOf("and")}|&)\\s)?${AND_OTHERS})`);
const SEPARATOR = later(() => `^(?:,? ${AND} |, ?(?:${AND} )?|; ?(?:${AND} )?| ?/ ?(?=[CKJ]))`);
/** A further name of a list has two words at least; a list right before a bracket is a title: "Small States and Great Powers (". */
const FURTHER = `${TITLE}${WORD}(?: ${WORD}){1,5}`;
const LIST = `^(?:, ${FURTHER}){0,20},? ${AND} ${FURTHER}`;
const JOINED = later(() => `${LIST}(?! ?[CKJTpn&])`);
const BEFORE_TITLE = later(() => `${LIST}(?! ?(?:[CKJTpn&]|\\((?!(?:[CJ]a{1,3}\\.?|na{1,2}\\.?)\\)|[12])))`);
/** "J. Roe" is a person wherever it stands in a list. */
const INITIALLED = new RegExp(
  `^, ?${INITIALS} ?${PARTICLES}${CAP}(?: ${CAP})?(?!\\. [CJK]a*\\.)(?:[,.:;]|$| \\(| \uE000| ${AND} )`,
  "u",
);
/** "A B, C D, E F. 2010. Title": names in words alone, when the year of the work comes after them. */
const BEFORE_YEAR = new RegExp(
  `^(?:, ${FURTHER}){1,20}(?:\\. (?:1[5-9]|20)\\d\\d\\.|,? \\((?:1[5-9]|20)\\d\\d\\)) `,
  "u",
);
const AND_ANOTHER = later(
  () => `^,? ${AND} (?:${FURTHER}|${CAP}, ${INITIALS}|${CAP}, ${CAP}(?: ${INITIALS})?(?:\\.| [(\\d]))`,
);
/** A stop, a year, a role or a hole right after "Doe, Jane". */
const AFTER_TURNED = later(
  () =>
    `^(?:\\.|;|,\\s${inEitherCase("editorAfter", "translatorAfter")}(?=[\\s.,]|$)|\\s(?:1[5-9]|20)\\d\\d[.:]|,?\\s?[([](?:\\d|${anyOf("noDate")}|${inEitherCase("editorAfter", "translatorAfter")})|\\s?\\uE000)`,
);
const ARTICLE = later(() => `^${anyOf("articles")}\\s`);
/** A list of more names than this is none. */
const MOST = 40;

/** How the names of a list are written; the first tells, but for lists that turn only the first. */
type Order = "direct" | "packed" | "turned" | "turned-first" | "tailed";

/**
 * Reads the names a text begins with: "Jane Doe and J. Roe", "Doe, J., & Roe, B.", "Doe J. A.", "Doe JA, Roe B". Null when
 * it begins with none. `standing` tells what can come after them: a title ("lead"), an imprint ("role"),
 * or nothing but names ("alone"), where a comma suffices to set them apart.
 */
export function namesAtStart(text: string, standing: "lead" | "role" | "alone" = "lead"): NameList | null {
  const words = text.slice(0, LONGEST);
  const read: Shaped = { words, shape: shapeOf(words) };
  const names: CslName[] = [];
  const ends: number[] = [];
  let order: Order | null = null;
  let apart = false;
  for (let at = 0; names.length < MOST; ) {
    const one = nameAt(read, at, order, apart);
    if (one === null) break;
    const generation = GENERATION_AFTER().exec(words.slice(one.end, one.end + 12))?.[0] ?? "";
    names.push(generation === "" ? one.name : ofGeneration(one.name, generation));
    one.end += generation.length;
    order ??= one.order;
    const others = OTHERS().exec(words.slice(one.end, one.end + 24));
    ends.push(one.end + (others?.[0].length ?? 0));
    const rest = read.shape.slice(one.end, one.end + 400);
    const separator = SEPARATOR().exec(rest)?.[0];
    if (others !== null || separator === undefined) break;
    if (standing !== "alone" && !goesOn(rest, separator, order, standing)) break;
    at = one.end + separator.length;
    apart =
      separator.startsWith(";") || (/\S/u.test(separator.slice(1)) && SINGLE_FAMILY.test(rest.slice(separator.length)));
  }
  // What follows tells whether the last of them was a name at all.
  for (; names.length > 0; names.pop(), ends.pop()) {
    const end = ends.at(-1)!;
    const follows = AFTER.test(read.shape.slice(end, end + 8)) || ROLE_AFTER().test(words.slice(end, end + 8));
    if (follows || /[.\]]/u.test(words[end - 1]!)) return { names, end };
  }
  return null;
}

/** No list of names is longer. */
const LONGEST = 1500;

/** A text with its shape. */
interface Shaped {
  readonly words: string;
  readonly shape: string;
}

/** Whether a list goes on after a separator: after a comma, names in words only when a conjunction comes later. */
function goesOn(rest: string, separator: string, order: Order, standing: "lead" | "role"): boolean {
  if (!separator.startsWith(",") || separator.trim().length > 1) return true;
  if (order === "direct" && (INITIALLED.test(rest) || (standing === "lead" && BEFORE_YEAR.test(rest)))) return true;
  return (
    (order !== "direct" && order !== "turned-first") || (standing === "lead" ? BEFORE_TITLE() : JOINED()).test(rest)
  );
}

/** A name at a place: where its two groups of words are, if its form has two. */
interface Found {
  readonly first: string;
  readonly second: string;
  readonly end: number;
}

/** The name at an offset; `apart`: a semicolon stands before it, after which "Family, Given" is turned like the first of the list. */
function nameAt(
  read: Shaped,
  at: number,
  order: Order | null,
  apart: boolean,
): { name: CslName; end: number; order: Order } | null {
  const packed = order === null || order === "packed" ? matched(read, PACKED, at) : null;
  // "Gromov S. Notes" has an initial with its stop; only a list of packed names has one at its end.
  const body = packed !== null && isBody(`${packed.first} ${packed.second}`);
  if (packed && !body && (order === "packed" || packed.second.length > 1 || read.words[packed.end] !== ".")) {
    return { ...split(packed), order: "packed" };
  }
  if (body) return null;
  const turned = order === "direct" ? null : matched(read, TURNED, at);
  if (turned) return { ...split(turned), order: "turned" };
  const direct = matched(read, DIRECT, at);
  if (order === null || order === "tailed") {
    const tailed = matched(read, TAILED, at);
    if (tailed && !(direct && isDirect(read, direct, tailed))) return { ...split(tailed), order: "tailed" };
  }
  const again = order === "turned-first" && apart;
  const full = order === null || again ? matched(read, TURNED_FULL, at) : null;
  if (full && !isBody(`${full.first}, ${full.second}`) && (again || isTurned(read, full)))
    return { ...split(full), order: "turned-first" };
  if (!direct || isBody(direct.first) || isOutlet(direct.first)) return null;
  // In a list of turned names a single word is no name but begins the title.
  if (order !== null && order !== "direct" && !direct.first.includes(" ")) return null;
  return { name: personOf(direct.first), end: direct.end, order: order ?? "direct" };
}

function matched({ words, shape }: Shaped, form: RegExp, at: number): Found | null {
  form.lastIndex = at;
  const match = form.exec(shape);
  if (match === null) return null;
  const end = at + match[0].length;
  const second = match[2] === undefined ? end : end - match[2].length;
  const first = match[2] === undefined ? end - match[1]!.length : at;
  return { first: words.slice(first, first + match[1]!.length), second: words.slice(second, end), end };
}

function split({ first, second, end }: Found): { name: CslName; end: number } {
  return { name: { family: nameCase(first.trim()), given: second.replace(/\s+/gu, " ").trim() }, end };
}

/** "Michael R. Smith, …" against "Smith M. R. Title": a name that begins with its family name has the title right after the initials. */
function isDirect({ shape }: Shaped, direct: Found, tailed: Found): boolean {
  if (direct.end <= tailed.end || /\p{Script=Cyrillic}/u.test(tailed.first)) return false;
  const after = shape.slice(direct.end, direct.end + 400);
  return /^(?:,| ?[("“:])/u.test(after) || AND_ANOTHER().test(after);
}

/** "Doe, Jane." and "DOE, Jane," are turned; "Jane Doe, Small States," is a name and a title, "Suharto, The Islands" too. */
function isTurned({ words, shape }: Shaped, { first: family, second: given, end }: Found): boolean {
  if (isOrganisation(family)) return false;
  if (/^\p{Lu}[\p{Lu}\s'’-]+$/u.test(family) && family.length > 2) return true;
  if (ARTICLE().test(given)) return false;
  const after = words.slice(end, end + 400);
  const shaped = shape.slice(end, end + 400);
  const single = !family.includes(" ") || shape.startsWith("p");
  if (/^,? &/u.test(shaped)) return single && AND_ANOTHER().test(shaped);
  if (AFTER_TURNED().test(after) || given.endsWith(".")) return single || !given.includes(" ");
  if (after.startsWith(":")) return single;
  // "Yılmaz Kara, Onur" before a quoted title: one word alone is no second name.
  if (after === "" && !given.includes(" ") && !isBody(given) && !isOutlet(given)) return true;
  // "Smith, John, Who Owns It?, London": a given name is one word, and a title of words follows.
  if (/^, [CKJ]a* \S/u.test(shaped) && !given.includes(" ")) return single;
  return /^, ?["\uE000]/u.test(shaped) && !family.includes(" ");
}

const SURNAMES: ReadonlySet<string> = new Set(phrasesOf("familyNamesFirst"));
const SYLLABLE = anyOf("givenSyllables");
const GIVEN_AFTER = later(() => `^${SYLLABLE}(?:[-'’]?${SYLLABLE})?$`, "iu");
const GENERATION = later(() => `^(?:${anyOf("generations")}|II|III|IV)\\.?$`);

/** "Doe, J., Jr., ": after the initials. */
const GENERATION_AFTER = later(() => `^,? (?:${anyOf("generations")}|II|III|IV)(?:\\.|(?=[,;]))`);

function ofGeneration(name: CslName, words: string): CslName {
  return { ...name, family: `${name.family} ${words.replace(/^,?\s/u, "")}` };
}

/** A person in the order of speech: "Jan van der Berg", "Wang Haoran", "Sukarno". A particle belongs to the family name. */
export function personOf(printed: string): CslName {
  const words = nameCase(printed.trim()).split(/\s+/u);
  if (words.length === 1) return { family: words[0]! };
  if (words.length === 2 && SURNAMES.has(words[0]!) && !SURNAMES.has(words[1]!) && GIVEN_AFTER().test(words[1]!)) {
    return { family: words[0]!, given: words[1]! };
  }
  let family = words.length - 1;
  while (family > 1 && PARTICLE_WORDS.has(words[family - 1]!)) family--;
  if (GENERATION().test(words.at(-1)!) && family > 1) family--;
  return { family: words.slice(family).join(" "), given: words.slice(0, family).join(" ") };
}

/** Names as they stand alone, as in "ed. A and B": a list, or the name of a body. Null when the text is neither. */
export function namesOf(text: string): readonly CslName[] | null {
  const bare = trimmed(text, /[\s,.:;]/u, /[\s,:;]/u);
  if (bare === "") return null;
  if (isBody(bare)) return [{ literal: bare.replace(/\.$/u, "") }];
  const list = namesAtStart(bare, "alone");
  return list !== null && /^\.?$/u.test(bare.slice(list.end)) ? list.names : null;
}
