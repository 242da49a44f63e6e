import type { TimeTable } from "../language/index.js";
import { type ChartRule, endsBefore, type PatternItem, type Strip } from "./chart.js";
import { MEANINGS, SLOTS } from "./meanings.js";
import type { PhraseSets } from "./phrase-sets.js";
import { classItem, type TimeClasses } from "./time-classes.js";

/**
 * Times that every language writes alike: rows as in the tables. Of 05/03/2001 only the year is sure, and of a stretch between two such days nothing; where one
 * of the two can be read in one way alone, the other is written like it.
 */
const EVERYWHERE = `
date | {year=digits4} ~- ~{month=digits2:1-12} ~- ~{day=digits2:1-31}
year-month | {year=digits4} ~- ~{month=digits2:1-12}
date | {year=digits4} ~/ ~{month=digits:1-12} ~/ ~{day=digits:1-31}
date | {day=digits:13-31} ~/ ~{month=digits:1-12} ~/ ~{year=digits4}
date | {month=digits:1-12} ~/ ~{day=digits:13-31} ~/ ~{year=digits4}
slashed | {from=digits:1-12} ~/ ~{to=digits:1-12} ~/ ~{year=digits4}
date | {month=digits:1-12} ~/ ~{year=digits4}
date | {day=digits:13-31} ~- ~{month=digits2:1-12} ~- ~{year=digits4}
slashed-days | {month=digits:1-12} ~/ ~{from=digits:1-12} ~/ ~{year=digits4} {dash} {index=digits:1-12} ~/ ~{to=digits:13-31} ~/ ~{digits4}
slashed-days | {month=digits:1-12} ~/ ~{from=digits:13-31} ~/ ~{year=digits4} {dash} {index=digits:1-12} ~/ ~{to=digits:1-12} ~/ ~{digits4}
slashed-days | {from=digits:1-12} ~/ ~{month=digits:1-12} ~/ ~{year=digits4} {dash} {to=digits:13-31} ~/ ~{index=digits:1-12} ~/ ~{digits4}
slashed-days | {from=digits:13-31} ~/ ~{month=digits:1-12} ~/ ~{year=digits4} {dash} {to=digits:1-12} ~/ ~{index=digits:1-12} ~/ ~{digits4}
none | {digits:1-12} ~/ ~{digits:1-12} ~/ ~{digits4} {dash} {digits:1-12} ~/ ~{digits:1-12} ~/ ~{digits4}
`;

/**
 * The rows of a language's patterns as rules of the chart, in their order. Throws TypeError, which names the row, for an unknown meaning, class, filter or slot,
 * and for a pattern that has no item that must be there.
 */
export function timeRules(table: TimeTable, classes: TimeClasses, sets: PhraseSets): ChartRule[] {
  const rows = `${EVERYWHERE}\n${table.patterns}`
    .split("\n")
    .filter((row) => row.trim() !== "" && !row.startsWith("#"));
  return rows.flatMap((row) => {
    try {
      return beginnings(ruleOf(row, classes, sets));
    } catch (fault) {
      throw new TypeError(`${(fault as Error).message}, in the pattern "${row.trim()}"`);
    }
  });
}

/** A pattern whose first item may be left out is two: with it, and without. */
function beginnings(rule: ChartRule): ChartRule[] {
  const [first, ...others] = rule.items;
  if (!first?.optional) return [rule];
  const whole = { ...rule, items: [{ ...first, optional: false }, ...others] };
  return [whole, ...beginnings({ ...rule, items: others })];
}

/** What a word tells of the times beside it: that they lie ahead of the document's day, or not; of those before it, or behind it. */
export interface Outlook {
  readonly ahead: boolean;
  readonly ofBefore: boolean;
}

/** Words that tell whether a bare weekday or date lies ahead of the document's day or behind it. */
export function outlookRules({ ahead, past, verbsBehind = false }: TimeTable, sets: PhraseSets): ChartRule[] {
  const rule = (name: string, forms: readonly string[]): ChartRule => ({
    name,
    dimension: "outlook",
    items: [{ kind: "phrase", set: sets.list(`outlook ${name}`, forms), slot: null, optional: false, glued: false }],
    produce: (): Outlook => ({ ahead: name === "ahead", ofBefore: verbsBehind }),
  });
  return [rule("ahead", ahead), rule("past", past)];
}

function ruleOf(row: string, classes: TimeClasses, sets: PhraseSets): ChartRule {
  const [name = "", pattern = "", before = "", after = "", ...more] = row
    .split(/\s\|(?=\s|$)/u)
    .map((cell) => cell.trim());
  if (more.length > 0) throw new TypeError("a row has four cells at most");
  const meaning = Object.hasOwn(MEANINGS, name) ? MEANINGS[name] : undefined;
  if (!meaning) throw new TypeError(`there is no meaning "${name}"`);
  const items = [...pattern.matchAll(/~?(?:\{[^}]*\}|\([^)]*\)|\S)(?:[^\s?]|\?(?!\s|$))*\??(?=\s|$)/gu)].map((found) =>
    itemOf(found[0], classes, sets),
  );
  if (items.every((item) => item.optional || item.kind === "suffix"))
    throw new TypeError("a pattern has an item that must be there");
  const guards = [guardOf(before, "before", classes, sets), guardOf(after, "after", classes, sets)].filter(
    (guard) => guard !== null,
  );
  return {
    name: `${name}: ${pattern}`,
    dimension: "time",
    items,
    produce: meaning,
    ...(guards.length > 0
      ? { guard: (strip: Strip, from: number, to: number) => guards.every((guard) => guard(strip, from, to)) }
      : {}),
  };
}

function itemOf(text: string, classes: TimeClasses, sets: PhraseSets): PatternItem {
  const optional = text.length > 1 && text.endsWith("?") && !text.endsWith("\\?");
  const glued = text.length > 1 && text.startsWith("~");
  const bare = text.slice(glued ? 1 : 0, optional ? -1 : undefined);
  const named = /^\{(?:([\w-]+)=)?([\w-]+)(?::([^}]+))?\}$/u.exec(bare);
  if (named) {
    const [, slot = named[2]!, name = "", filter = ""] = named;
    const item = classItem(classes.find(name, filter), SLOTS.has(slot) ? slot : null, optional, glued);
    if (item.slot === null && named[1] !== undefined) throw new TypeError(`there is no slot "${slot}"`);
    return item;
  }
  const alternatives = alternativesOf(bare);
  if (alternatives.every((form) => form.startsWith("'") && form.length > 1)) {
    const endings = alternatives.map((form) => sets.lettering.fold(form.slice(1)));
    return { kind: "suffix", endings: endings.includes("*") ? null : new Set(endings), slot: null, optional, glued };
  }
  const set = sets.named(`=${bare}`) ?? sets.list(`=${bare}`, alternatives);
  return { kind: "phrase", set, slot: null, optional, glued };
}

function alternativesOf(text: string): string[] {
  const inner = text.startsWith("(") && text.endsWith(")") && text.length > 2 ? text.slice(1, -1) : text;
  if (inner === "|") return [inner];
  return inner.split("|").map((form) => form.replaceAll("\\", "").trim());
}

type Guard = (strip: Strip, from: number, to: number) => boolean;
/** Whether a term of a guard stands right before or behind a match. */
type Term = (strip: Strip, from: number, to: number) => boolean;

function guardOf(cell: string, side: "before" | "after", classes: TimeClasses, sets: PhraseSets): Guard | null {
  if (cell === "") return null;
  const only = cell.startsWith("=");
  const terms: Term[] = [];
  const forms: string[] = [];
  for (const word of (only ? cell.slice(1) : cell).split("|").map((part) => part.trim())) {
    const name = /^\{([\w-]+)\}$/u.exec(word)?.[1];
    const ending = /^\*(\p{L}+)$/u.exec(word)?.[1];
    if (name !== undefined) terms.push(classTerm(name, side, classes, sets));
    else if (word.startsWith("'") && word.length > 1) terms.push(suffixTerm(word.slice(1), side, sets));
    else if (ending !== undefined) terms.push(endingTerm(ending, side, sets));
    else forms.push(word.replaceAll("\\", ""));
  }
  if (forms.length > 0)
    terms.push(phraseTerm(sets.named(`=(${forms.join("|")})`) ?? sets.list(`=(${forms.join("|")})`, forms), side));
  return (strip, from, to) => terms.some((term) => term(strip, from, to)) === only;
}

function classTerm(name: string, side: "before" | "after", classes: TimeClasses, sets: PhraseSets): Term {
  const place = (from: number, to: number) => (side === "before" ? from - 1 : to);
  switch (name) {
    case "capital":
      return ({ grains }, from, to) => {
        const grain = grains[place(from, to)];
        return grain?.kind === "letters" && grain.written.shape !== "small" && grain.written.shape !== "mixed";
      };
    case "digits":
      return ({ grains }, from, to) => grains[place(from, to)]?.kind === "digits";
    case "number": {
      const words = ["number word", "number multiplier", "number vague"].map((set) =>
        phraseTerm(sets.list(set, []), side),
      );
      return (strip, from, to) =>
        strip.grains[place(from, to)]?.kind === "digits" || words.some((term) => term(strip, from, to));
    }
    case "start":
      return (_strip, from) => side === "before" && from === 0;
    case "end":
      return ({ grains }, _from, to) => side === "after" && to === grains.length;
  }
  const set = classes.set(name);
  if (set === undefined) throw new TypeError(`there is no class "${name}" for what stands beside`);
  return phraseTerm(set, side);
}

/** An ending behind an apostrophe of the word before, or of the last word of the match itself. */
function suffixTerm(ending: string, side: "before" | "after", sets: PhraseSets): Term {
  const folded = sets.lettering.fold(ending);
  return ({ grains }, from, to) => {
    const suffix = grains[(side === "before" ? from : to) - 1]?.suffix ?? null;
    return suffix !== null && (ending === "*" || suffix === folded);
  };
}

function endingTerm(ending: string, side: "before" | "after", sets: PhraseSets): Term {
  const folded = sets.lettering.fold(ending);
  return ({ grains }, from, to) => {
    const grain = grains[side === "before" ? from - 1 : to];
    if (grain?.kind !== "letters" || grain.written.shape !== "small") return false;
    const { folded: word } = grain.written;
    // "Projects" ends so, "progress" does not.
    return word.length >= 5 && word.endsWith(folded) && !word.endsWith(folded[0]! + folded);
  };
}

/** Whether a phrase of the set stands right behind a match, or ends right before it. */
function phraseTerm(set: number, side: "before" | "after"): Term {
  if (side === "after") return (strip, _from, to) => strip.phrases(to).some((phrase) => phrase.set === set);
  return (strip, from) => endsBefore(strip, from, set);
}
