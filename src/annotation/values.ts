import type { Language, NameTable } from "../language/index.js";
import type { Atom } from "./atom.js";
import { calendarReader } from "./calendar-cells.js";
import { type Cell, Chart, type Strip } from "./chart.js";
import { currencyReader } from "./currency-words.js";
import { grainsOf } from "./grains.js";
import { letteringOf } from "./lettering.js";
import { numeralReader } from "./numerals.js";
import { PhraseSets } from "./phrase-sets.js";
import { sumRules } from "./sum-rules.js";
import { TimeClasses } from "./time-classes.js";
import { outlookRules, timeRules } from "./time-patterns.js";

/** Everything that the tables of a language find of numbers, times and sums in a stretch of text. */
export interface ValuesRead {
  readonly strip: Strip;
  readonly cells: readonly Cell[];
  /** Whether the verb that tells of what is to come stands behind its time, and may be missing from a headline. */
  readonly verbsBehind: boolean;
}

/** The tables of a language that numbers, times and sums are read by. */
export interface ValueLanguage extends Pick<Language, "letters" | "numerals" | "times" | "sums"> {
  readonly names: () => Pick<NameTable, "states">;
}

/** Those tables made ready to read. */
export interface ValueTables {
  /** Reads the words of a sentence or a block. Cost is linear in it. */
  readonly read: (words: readonly Atom[]) => ValuesRead;
}

const ready = new WeakMap<ValueLanguage, ValueTables>();

/** The tables of a language made ready, once for each. Throws TypeError, which names the row, for a row that can't be understood. */
export function valueTables(language: ValueLanguage): ValueTables {
  const known = ready.get(language);
  if (known) return known;
  const made = makeTables(language);
  ready.set(language, made);
  return made;
}

function makeTables(language: ValueLanguage): ValueTables {
  const lettering = letteringOf(language.letters);
  const sets = new PhraseSets(lettering);
  const numerals = numeralReader(language.numerals, sets, language.letters.spaced);
  const classes = new TimeClasses(language.times, sets);
  const currencies = currencyReader(language, sets);
  const measures = sets.list("measure", language.sums.measures);
  const own = (name: string) => [classes.set(name)].filter((set) => set !== undefined);
  const calendar = calendarReader(
    numerals,
    {
      before: [...own("label"), ...currencies.signs],
      after: [...own("counted"), measures, ...numerals.behind],
      currencies: currencies.sets,
      joined: [...own("month"), ...own("season"), ...own("part"), ...own("joined")],
    },
    language.letters.spaced,
  );
  const rules = [
    ...timeRules(language.times, classes, sets),
    ...outlookRules(language.times, sets),
    ...sumRules(language.sums, language.numerals, sets),
  ];
  const chart = new Chart(rules, [calendar, currencies.reader], sets.index, [
    ...numerals.beginning,
    ...currencies.sets,
  ]);
  const verbsBehind = language.times.verbsBehind === true;
  return {
    read: (words) => ({
      ...chart.derive(grainsOf(words, lettering, sets.index, language.numerals.decimal === ",")),
      verbsBehind,
    }),
  };
}
