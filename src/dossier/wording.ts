/** The words of a name or purpose that tell it from others. */
export interface Wording {
  /** First six letters of every word that distinguishes. */
  readonly stems: ReadonlySet<string>;
  /** Numbers in it: "Dushanbe-2" is not "Dushanbe-1". */
  readonly numbers: ReadonlySet<string>;
  /** Words that only say what sort of thing it is. */
  readonly common: ReadonlySet<string>;
}

/** Words that say nothing of which thing is meant. English, as long as names in claims are; rows of other languages go here as well. */
const EMPTY = new Set(
  `a an and as at between by for from in into its near of on or over per the their these this to two under up with within across
  build built entire whole local new joint major other various certain common own first project projects work building construct develop purpose sphere area field issue
  matter cooperation support agreement memorandum protocol treaty contract national international mutual bilateral use mutually general development programme program plan simplified help state government
  sum money funds`
    .split(/\s+/u)
    .map(stem),
);
/** Words that say what sort of thing it is, but not which. */
const COMMON = new Set(
  `road highway motorway street railway rail railroad line track tunnel bridge port terminal airport pipeline gas oil power plant station
  thermal hydropower hydro hpp chp electric transmission grid factory mine mining hospital school university stadium center centre complex
  facility infrastructure network cable corridor zone park unit phase stage house housing houses flat apartment social utility section system equipment pass river city region loan credit grant
  aid trade economy investment industrial telecom hydroelectric works`
    .split(/\s+/u)
    .map(stem),
);

const ROMAN: Readonly<Record<string, string>> = { ii: "2", iii: "3", iv: "4", vi: "6", vii: "7" };

function stem(word: string): string {
  return (word.length > 3 ? word.replace(/'s$|s$/u, "") : word).slice(0, 6);
}

/**
 * The wording of a name, purpose or list of goods; null where it has no words. `plain`: words that say the sort distinguish as well, as they do
 * among goods. `without`: words that distinguish nothing here.
 */
export function wordingOf(text: unknown, plain = false, without = ""): Wording | null {
  const words = wordsOf(Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : "");
  const idle = new Set(wordsOf(without).map(stem));
  const wording = { stems: new Set<string>(), numbers: new Set<string>(), common: new Set<string>() };
  for (const word of words) {
    const number = ROMAN[word] ?? (/^\p{N}/u.test(word) ? word : null);
    if (number !== null) wording.numbers.add(number);
    else if (!plain && COMMON.has(stem(word))) wording.common.add(stem(word));
    else if (!EMPTY.has(stem(word)) && !idle.has(stem(word))) wording.stems.add(stem(word));
  }
  return wording.stems.size + wording.common.size + wording.numbers.size === 0 ? null : wording;
}

/** The words of a text in lower case, without accents and possessive endings. */
function wordsOf(text: string): readonly string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(/[’']s\b/gu, "").match(/\p{L}+|\p{N}+/gu) ?? [];
}

/**
 * How much two wordings have in common: the share of the distinguishing words of the shorter one that the other has, 0 to 1. Null where one of
 * them names nothing but its sort; where both do ("the railway"), that is compared, and counts half.
 */
export function likeness(a: Wording | null, b: Wording | null): number | null {
  if (!a || !b) return null;
  if (a.numbers.size > 0 && b.numbers.size > 0 && shared(a.numbers, b.numbers) === 0) return 0;
  if (a.stems.size === 0 || b.stems.size === 0) {
    if (a.stems.size + b.stems.size > 0 || a.common.size === 0 || b.common.size === 0) return null;
    return (shared(a.common, b.common) / Math.max(a.common.size, b.common.size)) * 0.5;
  }
  return shared(a.stems, b.stems) / Math.min(a.stems.size, b.stems.size);
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
