import type { NumeralTable } from "../language/index.js";
import type { Strip } from "./chart.js";
import { type Numeral, numericValue } from "./numeral.js";
import { digitsAt, mayBegin } from "./numeral-digits.js";
import type { PhraseSets } from "./phrase-sets.js";

/** A numeral that begins at a grain and ends before `to`. */
export interface FoundNumeral {
  readonly numeral: Numeral;
  readonly to: number;
}

/** What reads the numbers of one language. */
export interface NumeralReader {
  /** The longest number that begins at the grain; null without one. */
  readonly read: (strip: Strip, place: number) => FoundNumeral | null;
  /** The longest place in an order that begins at the grain. */
  readonly ordinal: (strip: Strip, place: number) => { readonly value: number; readonly to: number } | null;
  /** Sets of phrases at which a number may begin. */
  readonly beginning: readonly number[];
  /** Scales, and letters and multipliers that go on with digits: what stands behind a number that is no year. */
  readonly behind: readonly number[];
}

/** A scale that closed a group ("3 billion 200 million" has two). */
interface Group {
  readonly value: number;
  readonly exponent: number;
}

/** The scale of thousands, as an exponent. */
const THOUSAND = 3;

/** From millions on, a larger scale behind a smaller one begins another number. */
const MILLION = 6;

/** Makes the reader of a language's numbers out of its table. */
export function numeralReader(table: NumeralTable, sets: PhraseSets, spaced: boolean): NumeralReader {
  const word = sets.table("number word", table.words);
  const multiplier = sets.table("number multiplier", table.multipliers);
  const scale = sets.table("number scale", table.scales);
  const letter = sets.table("number letter", table.scaleLetters);
  const joint = sets.list("number joint", table.joints);
  const article = sets.list("number article", table.articles ?? []);
  const more = sets.list("number more", table.more ?? []);
  const vague = sets.list("number vague", table.vague);
  const ordinalWord = sets.table("ordinal word", table.ordinals);
  const ordinalPrefix = sets.list("ordinal prefix", table.ordinalPrefixes);
  const ordinalSuffixes = new Set(
    table.ordinalEndings.filter((ending) => ending.startsWith("'")).map((ending) => ending.slice(1)),
  );
  const ordinalEnding = sets.list(
    "ordinal ending",
    table.ordinalEndings.filter((ending) => !ending.startsWith("'")),
  );

  const at = (strip: Strip, place: number, set: number) => strip.phrases(place).find((phrase) => phrase.set === set);
  const valueAt = (strip: Strip, place: number, set: number): { value: number; to: number } | undefined => {
    const found = at(strip, place, set);
    return found && { value: found.value as number, to: found.to };
  };
  /** A scale behind a number, with the hyphen of "a 20-million" before it. */
  const scaleAt = (strip: Strip, place: number) => {
    const { grains } = strip;
    const joined =
      grains[place]?.written.folded === "-" && grains[place]!.glued && grains[place + 1]?.kind === "letters";
    return valueAt(strip, joined ? place + 1 : place, scale);
  };

  /** Digits with a point that a scale behind them makes that of a fraction. */
  const pointed = (strip: Strip, place: number): { text: string; to: number } | null => {
    const text = strip.grains[place]!.written.folded;
    if (table.pointedScale === undefined || !/^\d{1,3}\.\d{3}$/u.test(text) || !mayBegin(strip, place)) return null;
    const behind = scaleAt(strip, place + 1);
    return behind && behind.value >= table.pointedScale ? { text, to: place + 1 } : null;
  };

  function read(strip: Strip, place: number): FoundNumeral | null {
    const { grains } = strip;
    const groups: Group[] = [];
    /** What the group has so far: hundreds done (`section`), and what stands last, which a multiplier takes. */
    let section = 0;
    let pending: number | null = null;
    /** Digits of a group that is nothing else, as they are written. */
    let digits: string | null = null;
    /** Below what a word must be to add up. */
    let room = Number.POSITIVE_INFINITY;
    /** What multiplied last in this group: the next one must be smaller ("一百一十四"). */
    let step = Number.POSITIVE_INFINITY;
    let places = "";
    let isVague = false;
    let isMore = false;
    let isLetter = false;
    let isWords = false;
    let last = Number.POSITIVE_INFINITY;
    let to = place;
    let i = place;
    const empty = () => pending === null && section === 0;
    while (i < grains.length) {
      const grain = grains[i]!;
      // An ending behind an apostrophe closes the number.
      if (i > place && grains[i - 1]!.suffix !== null) break;
      if (empty() && groups.length === 0 && !isVague) {
        const unsure = at(strip, i, vague);
        if (unsure && !(grain.kind === "digits")) {
          isVague = true;
          isWords = true;
          i = unsure.to;
          to = i;
          continue;
        }
        const one = at(strip, i, article);
        if (one && (at(strip, one.to, scale) || at(strip, one.to, multiplier))) {
          pending = 1;
          room = 0;
          isWords = true;
          i = one.to;
          continue;
        }
      }
      if (grain.kind === "digits") {
        const isRest = (pending === null && section % 1000 === 0 && section > 0) || last === THOUSAND;
        if ((!empty() && !isRest) || isVague) break;
        const found = pointed(strip, i) ?? digitsAt(strip, i, table.decimal);
        if (found === null) break;
        if (groups.length > 0 || section > 0) {
          // "3亿2千万"
          const by = valueAt(strip, found.to, multiplier);
          const next = scaleAt(strip, found.to) ?? scaleAt(strip, by?.to ?? found.to);
          // "5 bin 200 milyar": a larger scale multiplies both.
          if (next ? next.value >= last && !fits(found.text, last) : !isRest || !/^\d{1,3}$/u.test(found.text)) break;
        }
        pending = Number(found.text);
        digits = found.text;
        room = found.text.includes(".") ? 0 : 1;
        i = found.to;
        to = i;
        continue;
      }
      const some = at(strip, i, more);
      if (some && (!empty() || groups.length > 0) && !isMore) {
        const goesOn = scaleAt(strip, some.to) ?? at(strip, some.to, multiplier);
        if (empty() || goesOn) {
          isMore = true;
          i = some.to;
          to = i;
          continue;
        }
      }
      const scaled = !empty() || isVague || groups.length > 0 ? scaleAt(strip, i) : undefined;
      if (scaled && (!empty() || isVague)) {
        if (scaled.value >= last) {
          // "二万八千亿", "5 bin 200 milyar": what stands before a larger scale is multiplied as one.
          if (isVague || groups.some(({ exponent }) => exponent >= scaled.value)) break;
          const before = groups.reduce((all, { value, exponent }) => all + value * 10 ** exponent, 0);
          groups.splice(0, groups.length, { value: before + section + (pending ?? 0), exponent: scaled.value });
          digits = null;
          places = "";
        } else groups.push({ value: section + (pending ?? 0), exponent: scaled.value });
        if (digits !== null && section === 0 && groups.length === 1) places = digits;
        last = scaled.value;
        [section, pending, digits, room] = [0, null, null, 10 ** scaled.value];
        step = Number.POSITIVE_INFINITY;
        i = scaled.to;
        to = i;
        continue;
      }
      // "500 thousand million", "3 lakh crore", "万亿": a larger scale right behind multiplies.
      if (scaled && groups.length > 0 && scaled.value > last) {
        const before = groups.pop()!;
        if (groups.length > 0) {
          groups.push(before);
          break;
        }
        groups.push({ value: before.value, exponent: before.exponent + scaled.value });
        last = before.exponent + scaled.value;
        i = scaled.to;
        to = i;
        continue;
      }
      if (digits !== null && grain.glued && section === 0 && groups.length === 0) {
        const short = valueAt(strip, i, letter);
        if (short && !grains[short.to]?.glued) {
          groups.push({ value: pending!, exponent: short.value });
          places = digits;
          [pending, digits] = [null, null];
          isLetter = true;
          to = short.to;
          break;
        }
        if (short && grains[short.to]!.kind === "mark") {
          groups.push({ value: pending!, exponent: short.value });
          places = digits;
          [pending, digits] = [null, null];
          isLetter = true;
          to = short.to;
          break;
        }
      }
      const hyphened = grain.written.folded === "-" && grain.glued && isWords && grains[i + 1]?.glued;
      const by = valueAt(strip, hyphened ? i + 1 : i, multiplier);
      if (by && (pending === null ? section === 0 || by.value < room : pending < by.value || digits !== null)) {
        if (by.value >= step && section > 0) break;
        // "75万千瓦": behind a scale a bare multiplier begins a unit.
        if (!spaced && groups.length > 0 && empty()) break;
        section += (pending ?? 1) * by.value;
        [pending, digits, room, step] = [null, null, by.value, by.value];
        isWords = isWords || true;
        i = by.to;
        to = i;
        continue;
      }
      let from = i;
      const link = at(strip, i, joint);
      if (link && (!empty() || groups.length > 0)) from = link.to;
      else if (grain.written.folded === "-" && grain.glued && pending !== null && grains[i + 1]?.glued) from = i + 1;
      const added = valueAt(strip, from, word);
      if (added) {
        const { value } = added;
        // A half behind a scale is half of it: "a million and a half".
        if (value < 1 && empty() && groups.length > 0 && from > i) {
          const before = groups.pop()!;
          groups.push({ value: before.value + value, exponent: before.exponent });
          places = "";
          to = added.to;
          break;
        }
        if (
          !spaced &&
          pending !== null &&
          digits === null &&
          pending < 10 &&
          value < 10 &&
          section === 0 &&
          groups.length === 0 &&
          from === i
        ) {
          const run = digitRun(strip, place);
          if (run) return run;
        }
        const alone = empty() && groups.length === 0 && !isVague ? scaleAt(strip, from) : undefined;
        if (alone && value === 10 ** alone.value) {
          // "миллион 200 тысяч": a scale that is one of it.
          groups.push({ value: 1, exponent: alone.value });
          last = alone.value;
          room = value;
          isWords = true;
        } else if (empty() && groups.length === 0 && !isVague) {
          pending = value;
          room = unitOf(value);
          isWords = true;
        } else if (pending === null && (section > 0 || groups.length > 0) && value < room && !isVague) {
          // "one million two": the rest of a larger number has a scale of its own or ends it.
          pending = value;
          room = Math.min(room, unitOf(value));
          isWords = true;
        } else if (pending !== null && value > 0 && value < room && value < 100 * (digits === null ? 1 : 0.01)) {
          pending += value;
          room = unitOf(value);
          if (digits !== null) digits = String(pending);
          else isWords = true;
        } else break;
        i = added.to;
        to = i;
        continue;
      }
      break;
    }
    if (to === place) return null;
    const flags = {
      ...(isVague ? { vague: true } : {}),
      ...(isMore ? { more: true } : {}),
      ...(isLetter ? { letter: true } : {}),
      ...(isWords ? { words: true } : {}),
    };
    if (isVague) return { numeral: { mantissa: "0", exponent: 0, ...flags }, to };
    const rest = section + (pending ?? 0);
    const [only, ...others] = groups;
    if (only && others.length === 0 && rest === 0)
      return {
        numeral: { mantissa: places === "" ? String(only.value) : places, exponent: only.exponent, ...flags },
        to,
      };
    if (!only) {
      if (digits !== null && section === 0) return { numeral: { mantissa: digits, exponent: 0, ...flags }, to };
      return { numeral: { mantissa: String(rest), exponent: 0, ...flags }, to };
    }
    const total = groups.reduce(
      (sum, { value, exponent }) => sum + numericValue({ mantissa: String(value), exponent }),
      rest,
    );
    return { numeral: { mantissa: String(total), exponent: 0, ...flags }, to };
  }

  /** 二〇一九: digits in letters, one by one. Two or three before a scale ("二三百", "两三亿") tell no number. */
  function digitRun(strip: Strip, place: number): FoundNumeral | null {
    let text = "";
    let i = place;
    for (let found = valueAt(strip, i, word); found && found.value < 10 && Number.isInteger(found.value); ) {
      text += found.value;
      i = found.to;
      found = valueAt(strip, i, word);
    }
    if (text.length < 2) return null;
    const by = scaleAt(strip, i) ?? valueAt(strip, i, multiplier);
    if (!by) return { numeral: { mantissa: text, exponent: 0, words: true }, to: i };
    const scaled = scaleAt(strip, by.to);
    return { numeral: { mantissa: "0", exponent: 0, vague: true, words: true }, to: scaled ? scaled.to : by.to };
  }

  function ordinal(strip: Strip, place: number): { value: number; to: number } | null {
    const { grains } = strip;
    const grain = grains[place]!;
    if (grain.kind === "digits") {
      if (!/^\d{1,3}$/u.test(grain.written.folded) || !mayBegin(strip, place)) return null;
      const value = Number(grain.written.folded);
      if (grain.suffix !== null) return ordinalSuffixes.has(grain.suffix) ? { value, to: place + 1 } : null;
      const ending = grains[place + 1]?.glued ? at(strip, place + 1, ordinalEnding) : undefined;
      return ending ? { value, to: ending.to } : null;
    }
    const prefix = at(strip, place, ordinalPrefix);
    if (prefix) {
      const found = read(strip, prefix.to);
      const value = found ? numericValue(found.numeral) : 0;
      return found && !found.numeral.vague && Number.isInteger(value) && value > 0 ? { value, to: found.to } : null;
    }
    const single = valueAt(strip, place, ordinalWord);
    // "twenty-first", "сто двадцать первый", "yirmi birinci": numbers that add up to the last, which has the order.
    const head = valueAt(strip, place, word);
    if (head && head.value >= 10 && Number.isInteger(head.value)) {
      const joined = grains[head.to]?.written.folded === "-" && grains[head.to]!.glued ? head.to + 1 : head.to;
      const tail = joined < grains.length ? ordinal(strip, joined) : null;
      if (tail && grains[joined]!.kind === "letters" && tail.value < unitOf(head.value))
        return { value: head.value + tail.value, to: tail.to };
    }
    return single ?? null;
  }

  return {
    read,
    ordinal,
    beginning: [word, multiplier, article, vague, ordinalWord, ordinalPrefix],
    behind: [scale, letter, multiplier],
  };
}

/** Whether the digits can be the rest of a number that a scale parts from them. */
function fits(digits: string, exponent: number): boolean {
  return /^\d+$/u.test(digits) && Number(digits) < 10 ** exponent && exponent < MILLION;
}

/** The largest power of ten that the value is made of: what adds up to it must be smaller. */
function unitOf(value: number): number {
  if (value < 1) return 0;
  if (!Number.isInteger(value)) return 0;
  let unit = 1;
  while (value % (unit * 10) === 0 && unit < value) unit *= 10;
  return unit;
}
