import type { SumTable } from "../language/index.js";
import { CURRENCIES, currencyByCode } from "../vocabulary/index.js";
import type { Reader, Strip } from "./chart.js";
import type { CurrencyMention } from "./money.js";
import type { PhraseSets } from "./phrase-sets.js";
import type { ValueLanguage } from "./values.js";

type Wordlike = true | "letters";

/** What the words of a currency say in a text. */
export interface CurrencyWord extends CurrencyMention {
  /** It is commonly something else: money only with a thousand or more; "letters": with digits, or with ten or more. */
  readonly wordlike?: Wordlike;
  /** All currencies that have a unit of this name, where a state beside it may choose among more than `candidates`. */
  readonly all?: readonly string[];
  /** A scale that belongs to the sign ("MUSD 60") or the unit (cents). */
  readonly exponent?: number;
}

/** What reads the currencies of a language. */
export interface CurrencyReader {
  readonly reader: Reader;
  /** Sets of phrases that name a currency. */
  readonly sets: readonly number[];
  /** Those that are signs and codes. */
  readonly signs: readonly number[];
}

/** Codes that are written with a letter for millions before them. */
const MILLIONS = "USD EUR GBP AUD CAD NZD CHF SEK NOK DKK JPY".split(" ");

interface Row {
  readonly code: string;
  readonly units: readonly string[];
  readonly signs: readonly string[];
  readonly names: readonly string[];
}

const cells = (text: string): string[] =>
  text
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

function rowsOf(table: string): string[][] {
  return table
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function currencyRows({ currencies }: SumTable): Row[] {
  return rowsOf(currencies).map(([code = "", units = "", signs = "", names = ""]) => {
    if (!currencyByCode(code)) throw new TypeError(`"${code}" is no code of a currency`);
    return { code, units: cells(units), signs: cells(signs), names: cells(names) };
  });
}

/** The form without its question marks, and what they say. */
function bare(form: string): readonly [string, Wordlike | undefined] {
  if (form.endsWith("??")) return [form.slice(0, -2), "letters"];
  return form.endsWith("?") ? [form.slice(0, -1), true] : [form, undefined];
}

/** Makes the reader of a language's currencies out of its tables. */
export function currencyReader(language: ValueLanguage, sets: PhraseSets): CurrencyReader {
  const rows = currencyRows(language.sums);
  const signs = sets.table("currency sign", {});
  const names = sets.table("currency name", {});
  const units = sets.table("currency unit", {});
  const states = stateWords(language, sets);
  const none = sets.list("no currency", language.sums.noCurrencies ?? []);
  const { statesBehind = true } = language.sums;
  const unsure = new Set<string>();
  for (const { code, signs: own } of rows) for (const form of own) if (form === `${code}?`) unsure.add(code);
  for (const { code } of CURRENCIES) {
    sets.index.add(code, signs, { ...sole(code, unsure.has(code) ? true : undefined), sign: true });
  }
  for (const code of MILLIONS)
    sets.index.add(`M${code}`, signs, { candidates: [code], usual: code, sign: true, exponent: 6 });
  for (const { code, signs: own, names: further } of rows) {
    for (const form of own) {
      const [text, wordlike] = bare(form);
      // "NZ $ 26 million"; of one letter it may be the article.
      if (/^[A-Z]{2,}\$$/u.test(text))
        sets.index.add(text.replace("$", " $"), signs, { ...sole(code, wordlike), sign: true });
      // "hk$10 million", "aud$10 million": in small letters it is no other dollar either.
      if (/^[A-Z]+\$$/u.test(text))
        for (const small of new Set([text.toLowerCase(), `${code.toLowerCase()}$`]))
          if (!own.includes(small)) sets.index.add(small, signs, { ...sole(code, wordlike), sign: true });
      if (text !== code) sets.index.add(text, signs, { ...sole(code, wordlike), sign: true });
    }
    for (const form of further) sets.index.add(bare(form)[0], names, sole(code, bare(form)[1]));
  }
  for (const [form, mention] of unitWords(rows, language.sums)) {
    const sign = mention.sign === true;
    sets.index.add(form, sign ? signs : units, mention);
  }
  for (const { forms, candidates, usual, exponent } of minorUnits(language.sums))
    if (candidates.length > 0) for (const form of forms) sets.index.add(form, units, { candidates, usual, exponent });
  const reader: Reader = (strip, at, put) => {
    const phrases = strip.phrases(at);
    if (phrases.some(({ set }) => set === none)) return;
    for (const { set, value, to } of phrases) {
      if (set !== signs && set !== names && set !== units) continue;
      const mention = value as CurrencyWord;
      const cell = (from: number, end: number, read: CurrencyWord) =>
        put({ dimension: "currency", value: read, from, to: end, rule: "currency", rank: -1, parts: [] });
      cell(at, to, mention);
      if (set !== units) continue;
      const before = stateBefore(strip, at, states);
      const own = before && mentionOf(mention, before.ids);
      if (own) cell(before.from, to, own);
      const behind = statesBehind ? strip.phrases(to).find((phrase) => phrase.set === states) : undefined;
      const after = behind && mentionOf(mention, behind.value as readonly string[]);
      if (after) cell(at, behind.to, after);
    }
  };
  return { reader, sets: [signs, names, units], signs: [signs] };
}

function sole(code: string, wordlike?: Wordlike): CurrencyWord {
  return { candidates: [code], usual: code, ...(wordlike ? { wordlike } : {}) };
}

/** Every unit word with the currencies it may stand for: of its rows, or as the shared words say. */
function unitWords(rows: readonly Row[], { shared }: SumTable): Map<string, CurrencyWord> {
  const codes = new Map<string, { codes: string[]; wordlike: Wordlike | undefined }>();
  for (const { code, units } of rows) {
    for (const unit of units) {
      const [text, wordlike] = bare(unit);
      const entry = codes.get(text);
      if (!entry) codes.set(text, { codes: [code], wordlike });
      else {
        entry.codes.push(code);
        entry.wordlike ||= wordlike;
      }
    }
  }
  const words = new Map<string, CurrencyWord>();
  for (const [text, { codes: candidates, wordlike }] of codes) {
    words.set(text, {
      candidates,
      usual: candidates.length === 1 ? candidates[0]! : null,
      ...(wordlike ? { wordlike } : {}),
    });
  }
  for (const [forms = "", list = "", usual = ""] of rowsOf(shared)) {
    const candidates = list.split(/\s+/u).filter((code) => code !== "");
    for (const code of usual === "" ? candidates : [...candidates, usual])
      if (!currencyByCode(code)) throw new TypeError(`"${code}" is no code of a currency`);
    for (const form of cells(forms)) {
      const [text, wordlike] = bare(form);
      // What is no word in small letters is a sign: "$", "£", "Rs", "FCFA".
      const sign = !/\p{Ll}{3}|\p{Lo}|[\p{Ll}]\*/u.test(text);
      const all = [...new Set([...(codes.get(text)?.codes ?? []), ...candidates])];
      words.set(text, {
        candidates,
        usual: usual === "" ? null : usual,
        ...(all.length > candidates.length ? { all } : {}),
        ...(wordlike ? { wordlike } : {}),
        ...(sign ? { sign } : {}),
      });
    }
  }
  return words;
}

/** A unit of which several make one of its currency. */
export interface MinorUnit {
  readonly forms: readonly string[];
  /** What it may be by itself: empty where it only adds to a sum. */
  readonly candidates: readonly string[];
  readonly usual: string | null;
  /** -2 for hundredths. */
  readonly exponent: number;
}

/** The minor units of a language's table. Throws TypeError for a code that no currency has. */
export function minorUnits({ minor = "" }: SumTable): MinorUnit[] {
  return rowsOf(minor).map(([forms = "", list = "", usual = "", parts = ""]) => {
    const candidates = list.split(/\s+/u).filter((code) => code !== "");
    for (const code of usual === "" ? candidates : [...candidates, usual])
      if (!currencyByCode(code)) throw new TypeError(`"${code}" is no code of a currency`);
    const exponent = -Math.log10(parts === "" ? 100 : Number(parts));
    return { forms: cells(forms), candidates, usual: usual === "" ? null : usual, exponent };
  });
}

/** The names and adjectives of all states that have a currency, as one set whose values are their ids. */
function stateWords(language: ValueLanguage, sets: PhraseSets): number {
  const owners = new Set(CURRENCIES.flatMap(({ states }) => states));
  const ids = new Map<string, string[]>();
  for (const [id, { names, adjectives = [] }] of Object.entries(language.names().states)) {
    if (!owners.has(id)) continue;
    for (const form of new Set([...names, ...adjectives])) ids.set(form, [...(ids.get(form) ?? []), id]);
  }
  return sets.table("currency state", Object.fromEntries(ids));
}

/** Words of a state's name at most. */
const LONGEST = 5;

function stateBefore(strip: Strip, at: number, states: number): { from: number; ids: readonly string[] } | null {
  let found: { from: number; ids: readonly string[] } | null = null;
  for (let k = at - 1; k >= 0 && k >= at - LONGEST; k--) {
    if (strip.grains[k]!.kind === "digits") break;
    for (const phrase of strip.phrases(k))
      if (phrase.set === states && phrase.to === at) found = { from: k, ids: phrase.value as readonly string[] };
  }
  return found;
}

/** The currency that the state has of those that the word may mean: its own before one that it borrows, one of today before a former one. */
function mentionOf({ all, candidates: few, exponent }: CurrencyWord, states: readonly string[]): CurrencyWord | null {
  const candidates = all ?? few;
  const owned = candidates.filter((code) => states.includes(currencyByCode(code)?.states[0] ?? ""));
  const used = candidates.filter((code) => currencyByCode(code)?.states.some((state) => states.includes(state)));
  const list = owned.length > 0 ? owned : used;
  const code = list.find((one) => currencyByCode(one)?.until === undefined) ?? list[0];
  return code === undefined ? null : { ...sole(code), ...(exponent === undefined ? {} : { exponent }) };
}
