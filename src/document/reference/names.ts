import { nameCase } from "../person-name.js";
import { isBody, isOrganisation, isOutlet } from "./bodies.js";
import type { CslName } from "./csl.js";

/** The names a text begins with, and where they end. */
export interface NameList {
  readonly names: readonly CslName[];
  readonly end: number;
}

const CAP = "\\p{Lu}[\\p{L}\\p{M}]*(?:['’ʻ‘-]\\p{L}[\\p{L}\\p{M}]*)*";
const INITIALS = "(?!No\\.|Nr\\.)\\p{Lu}\\p{Ll}?\\.(?:[\\s-]?\\p{Lu}\\p{Ll}?\\.){0,4}";
const PARTICLE =
  "(?:de|del|della|dei|der|den|di|da|dos|das|do|du|des|la|le|les|van|von|vom|zu|zur|ter|ten|bin|ibn|bint|al|el|af|av|оглы|кызы|уулу|фон|де|ван)";
const ARTICLED = "(?:al|el|ul|ad|as|ash|at|d|l|аль|эль|ад)[-’']\\p{Lu}[\\p{L}’'-]*";
const TITLE =
  "(?:(?:Dr|Prof|Doç|Yrd|Arş|Gör|Öğr|Üyesi|Amb|Gen|Col|Mr|Mrs|Ms|Sir|Lord|Dame|President|Prime Minister|Ambassador|Professor|Minister|Foreign Minister|H\\.E\\.|Проф|Д-р|Президент|Посол)\\.?\\s){0,3}";
const WORD = `(?:${ARTICLED}|${PARTICLE}(?=\\s)|${INITIALS}|${CAP})`;
const NAME = `${TITLE}((?:${WORD})(?:\\s(?:${WORD})){0,5})`;
const CONJUNCTION = "(?:and|&|ve|и|et|und|y|e|ile|with)";
const sticky = (form: string): RegExp => new RegExp(form, "uy");

const DIRECT = sticky(NAME);
/** "Family GH" as medical journals write. */
const PACKED = sticky(`((?:${PARTICLE}\\s){0,2}${CAP}(?:\\s${CAP})?)\\s(\\p{Lu}{1,3})(?=[,.;:]|$|\\s[\\uE000(])`);
/** "Family, G. H." */
const TURNED = sticky(`((?:${PARTICLE}\\s){0,3}${CAP}(?:\\s(?:${CAP}|${PARTICLE})){0,2}),\\s(${INITIALS})`);
/** "Family, Given", only where a list begins. */
const TURNED_FULL = sticky(
  `((?:${PARTICLE}\\s){0,3}${CAP}(?:\\s(?:${CAP}|${PARTICLE})){0,2}),\\s(${CAP}(?:\\s${CAP}){0,2}(?:\\s${INITIALS}|\\s${PARTICLE})?|${INITIALS}\\s${CAP})(?=[.,;:]|\\s[(\\uE000“"«‘„]|\\s${CONJUNCTION}\\s|$)`,
);
/** "Family G. H." */
const TAILED = sticky(`(${CAP}(?:\\s${CAP})?),?\\s(${INITIALS})`);
/** What may stand after a list of names. */
const AFTER = /^(?:$|\s?[,.:;/(“"«‘„[]|\s?\uE000|\s(?:ed|eds|Ed|Eds|Hg|Hrsg|der|haz)\.)/u;
const OTHERS =
  /^,?\s?(?:(?:and|&|и|ve)\s)?(?:et\s?al\.?|others|colleagues|и\sдр\.|и\sдругие|v\.?d\.|vd\.|ve\sdiğerleri|diğ\.|u\.\s?a\.)/u;
const SEPARATOR = new RegExp(
  `^(?:,?\\s${CONJUNCTION}\\s|,\\s?(?:${CONJUNCTION}\\s)?|;\\s?(?:${CONJUNCTION}\\s)?)`,
  "u",
);
/** A further name of a list has two words at least; a list right before a bracket is a title: "Small States and Great Powers (". */
const FURTHER = `${TITLE}(?:${WORD})(?:\\s(?:${WORD})){1,5}`;
const LIST = `^(?:,\\s${FURTHER}){0,8},?\\s${CONJUNCTION}\\s${FURTHER}`;
const JOINED = new RegExp(`${LIST}(?!\\s?\\p{L})`, "u");
const JOINED_LEAD = new RegExp(`${LIST}(?!\\s?(?:\\((?!(?:[Ee]d|[Hh]rsg|[Hh]g|der|haz|1|2))|\\p{L}))`, "u");
const AND = new RegExp(`^,?\\s${CONJUNCTION}\\s`, "u");
const PARTICLE_FIRST = new RegExp(`^${PARTICLE}\\s`, "u");
const ONLY_PARTICLE = new RegExp(`^${PARTICLE}$`, "u");
/** A stop, a year, a role or a hole right after "Doe, Jane". */
const AFTER_TURNED = /^(?:\.|;|\s?[([](?:\d|n\.d|[Ee]d|[Hh]g|[Hh]rsg|der|haz|ред|б\.)|\s?\uE000)/u;
const AND_ANOTHER = new RegExp(`^,?\\s${CONJUNCTION}\\s(?:${FURTHER}|${CAP},\\s${INITIALS})`, "u");
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
  const names: CslName[] = [];
  const ends: number[] = [];
  let end = 0;
  let order: Order | null = null;
  for (let at = 0; names.length < MOST; ) {
    const one = nameAt(text, at, order);
    if (one === null) break;
    names.push(one.name);
    order ??= one.order;
    end = one.end;
    ends.push(end);
    const others = OTHERS.exec(text.slice(end, end + 24));
    if (others !== null) {
      ends[ends.length - 1] = end + others[0].length;
      break;
    }
    const rest = text.slice(end, end + 400);
    const separator = SEPARATOR.exec(rest)?.[0];
    if (separator === undefined || !(standing === "alone" || goesOn(rest, separator, order, standing))) break;
    at = end + separator.length;
  }
  // What follows tells whether the last of them was a name at all.
  for (; names.length > 0; names.pop(), ends.pop()) {
    end = ends.at(-1)!;
    if (AFTER.test(text.slice(end, end + 8)) || text[end - 1] === ".") return { names, end };
  }
  return null;
}

/** Whether a list goes on after a separator: after a comma, names in words only when a conjunction comes later. */
function goesOn(rest: string, separator: string, order: Order, standing: "lead" | "role"): boolean {
  if (!separator.startsWith(",") || separator.trim().length > 1) return true;
  return (order !== "direct" && order !== "turned-first") || (standing === "lead" ? JOINED_LEAD : JOINED).test(rest);
}

function nameAt(text: string, at: number, order: Order | null): { name: CslName; end: number; order: Order } | null {
  const match = (form: RegExp): RegExpExecArray | null => {
    form.lastIndex = at;
    return form.exec(text);
  };
  const split = (found: RegExpExecArray, how: Order) => ({
    name: { family: nameCase(found[1]!.trim()), given: found[2]!.replace(/\s+/gu, " ").trim() },
    end: at + found[0].length,
    order: how,
  });
  const packed = order === null || order === "packed" ? match(PACKED) : null;
  // "Gromov S. Notes" has an initial with its stop; only a list of packed names has one at its end.
  if (packed && (order === "packed" || packed[2]!.length > 1 || text[at + packed[0].length] !== "."))
    return split(packed, "packed");
  const turned = match(TURNED);
  if (turned && order !== "direct") return split(turned, "turned");
  const direct = match(DIRECT);
  if (order === null || order === "tailed") {
    const tailed = match(TAILED);
    if (tailed && !(direct && isDirect(text, direct, tailed))) return split(tailed, "tailed");
  }
  if (order === null) {
    const full = match(TURNED_FULL);
    if (full && !isBody(full[0]) && isTurned(text, full)) return split(full, "turned-first");
  }
  if (!direct || isBody(direct[1]!) || isOutlet(direct[1]!)) return null;
  // In a list of turned names a single word is no name but begins the title.
  if (order !== null && order !== "direct" && !/\s/u.test(direct[1]!)) return null;
  return { name: personOf(direct[1]!), end: at + direct[0].length, order: order ?? "direct" };
}

/** "Michael R. Smith, …" against "Smith M. R. Title": a name that begins with its family name has the title right after the initials. */
function isDirect(text: string, direct: RegExpExecArray, tailed: RegExpExecArray): boolean {
  if (direct[0].length <= tailed[0].length || /\p{Script=Cyrillic}/u.test(tailed[0])) return false;
  const after = text.slice(direct.index + direct[0].length);
  return /^(?:,|\s?[(“"«‘:])/u.test(after) || AND_ANOTHER.test(after);
}

/** "Doe, Jane." and "DOE, Jane," are turned; "Jane Doe, Small States," is a name and a title, "Suharto, The Islands" too. */
function isTurned(text: string, full: RegExpExecArray): boolean {
  const [whole, family, given] = full;
  if (isOrganisation(family!)) return false;
  if (/^\p{Lu}[\p{Lu}\s'’-]+$/u.test(family!) && family!.length > 2) return true;
  const after = text.slice(full.index + whole.length);
  if (/^(?:The|A|An|Der|Die|Das|Le|La|Les|El)\s/u.test(given!)) return false;
  const single = !/\s/u.test(family!) || PARTICLE_FIRST.test(family!);
  if (AND.test(after)) return single && AND_ANOTHER.test(after);
  if (AFTER_TURNED.test(after) || /\.$/u.test(given!)) return single || !/\s/u.test(given!);
  if (after.startsWith(":")) return single;
  // "Smith, John, Who Owns It?, London": a given name is one word, and a title of words follows.
  if (/^,\s\p{Lu}\S*\s\S+/u.test(after) && !/\s/u.test(given!)) return single;
  return /^(?:,\s?[“"«‘„]|,\s?\uE000)/u.test(after) && !/\s/u.test(family!);
}

const SURNAMES = new Set(
  "Wang|Li|Zhang|Liu|Chen|Yang|Zhao|Huang|Zhou|Wu|Xu|Sun|Hu|Zhu|Gao|Lin|He|Guo|Ma|Luo|Xi|Zheng|Xie|Tang|Deng|Feng|Han|Cao|Zeng|Peng|Xiao|Cai|Pan|Tian|Dong|Yuan|Yu|Ye|Jiang|Du|Su|Wei|Lu|Cheng|Ding|Ren|Shen|Yao|Cui|Zhong|Tan|Fan|Jin|Shi|Jia|Qin|Bai|Qiu|Hou|Kim|Park|Choi|Jung|Nguyen|Tran|Pham".split(
    "|",
  ),
);
const SYLLABLE =
  "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]?a(?:ng?|i|o)?|[iu]?e(?:ng?|i|r)?|i(?:ng?|u)?|ong|ou?|iong|u(?:n|i|o)?|üe?)";
const CHINESE_GIVEN = new RegExp(`^${SYLLABLE}(?:[-'’]?${SYLLABLE})?$`, "iu");

/** A person in the order of speech: "Jan van der Berg", "Wang Haoran", "Sukarno". A particle belongs to the family name. */
export function personOf(printed: string): CslName {
  const words = nameCase(printed.trim()).split(/\s+/u);
  if (words.length === 1) return { family: words[0]! };
  if (words.length === 2 && SURNAMES.has(words[0]!) && !SURNAMES.has(words[1]!) && CHINESE_GIVEN.test(words[1]!)) {
    return { family: words[0]!, given: words[1]! };
  }
  let family = words.length - 1;
  while (family > 1 && ONLY_PARTICLE.test(words[family - 1]!)) family--;
  if (/^(?:Jr|Sr|II|III|IV)\.?$/u.test(words.at(-1)!) && family > 1) family--;
  return { family: words.slice(family).join(" "), given: words.slice(0, family).join(" ") };
}

/** Names as they stand alone, as in "ed. A and B": a list, or the name of a body. Null when the text is neither. */
export function namesOf(text: string): readonly CslName[] | null {
  const bare = text.replace(/^[\s,.:;]+|[\s,:;]+$/gu, "");
  if (bare === "") return null;
  if (isBody(bare)) return [{ literal: bare.replace(/\.$/u, "") }];
  const list = namesAtStart(bare, "alone");
  return list !== null && /^\.?$/u.test(bare.slice(list.end)) ? list.names : null;
}
