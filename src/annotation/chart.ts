import type { Span } from "../text/index.js";
import type { Derived } from "./derived.js";
import type { Grain } from "./grains.js";
import type { PhraseIndex, PhraseMatch } from "./phrases.js";

/** A derived value in the chart: it covers the grains from `from` to before `to`. */
export interface Cell {
  readonly dimension: string;
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Place of the rule among the rules: of two readings of the same words the earlier rule's is taken. */
  readonly rank: number;
  readonly parts: readonly Cell[];
  /** Whether the pattern asked for the ending behind an apostrophe of its last word: then it is covered too. */
  readonly tail?: boolean;
}

/** One stretch of text while it is read. */
export interface Strip {
  readonly grains: readonly Grain[];
  /** The phrases of the tables that begin at a grain, the longest of each set. */
  readonly phrases: (place: number) => readonly PhraseMatch[];
}

interface ItemBase {
  readonly slot: string | null;
  readonly optional: boolean;
  /** Without white space before it. */
  readonly glued: boolean;
  readonly test?: (value: unknown) => boolean;
}

/** An item of a pattern: a phrase of a set, a value of a dimension, or the ending behind an apostrophe of the word before. */
export type PatternItem =
  | (ItemBase & { readonly kind: "phrase"; readonly set: number })
  | (ItemBase & { readonly kind: "cell"; readonly dimension: string })
  | (ItemBase & {
      readonly kind: "suffix";
      readonly endings: ReadonlySet<string> | null;
      /** Whether the words themselves may end so, with no apostrophe before it: "dolardan". */
      readonly within?: boolean;
    });

/** Values of the items by their slots. */
export type Slots = Readonly<Record<string, unknown>>;

/** Items side by side make a value of a dimension; null where they make no sense together. The first item is never optional and no suffix. */
export interface ChartRule {
  readonly name: string;
  readonly dimension: string;
  readonly items: readonly PatternItem[];
  readonly produce: (slots: Slots) => unknown;
  /** Looks at what stands around the match; false refuses it. */
  readonly guard?: (strip: Strip, from: number, to: number) => boolean;
}

/** Code that reads values which begin at a grain: numbers, days, currencies. */
export type Reader = (
  strip: Strip,
  place: number,
  put: (cell: Cell) => void,
  later: readonly (readonly Cell[])[],
) => void;

interface Ranked {
  readonly rule: ChartRule;
  readonly rank: number;
}

/** Rules sorted by what can begin them. */
export class Chart {
  readonly #bySet = new Map<number, Ranked[]>();
  readonly #byDimension = new Map<string, Ranked[]>();
  readonly #index: PhraseIndex;
  readonly #readers: readonly Reader[];

  /** `reading` are the sets of phrases at which readers are to be asked; digits and currency signs always are. */
  constructor(rules: readonly ChartRule[], readers: readonly Reader[], index: PhraseIndex, reading: readonly number[]) {
    this.#index = index;
    this.#readers = readers;
    rules.forEach((rule, rank) => {
      const first = rule.items[0];
      if (!first || first.optional || first.kind === "suffix")
        throw new TypeError(`"${rule.name}" must begin with an item that is not optional`);
      if (first.kind === "phrase") {
        index.begin(first.set);
        add(this.#bySet, first.set, { rule, rank });
      } else add(this.#byDimension, first.dimension, { rule, rank });
    });
    for (const set of reading) index.begin(set);
  }

  /**
   * Everything that the rules derive from the grains, from right to left: when the rules that begin at a grain run, all values that begin to its right are
   * there, so one pass reaches saturation.
   */
  derive(grains: readonly Grain[]): { readonly strip: Strip; readonly cells: Cell[] } {
    const known: (readonly PhraseMatch[] | undefined)[] = [];
    const phrases = (place: number): readonly PhraseMatch[] => {
      if (place < 0 || place >= grains.length) return EMPTY;
      const before = known[place];
      if (before) return before;
      const found = this.#index.at(grains, place);
      known[place] = found;
      return found;
    };
    const strip: Strip = { grains, phrases };
    const starting: Cell[][] = [];
    const all: Cell[] = [];
    for (let at = grains.length - 1; at >= 0; at--) {
      const grain = grains[at]!;
      // Most words begin no pattern; what a reader found further right may begin here (a state before its currency).
      if (grain.kind !== "digits" && !grain.written.begins && starting[at] === undefined) continue;
      this.#at(strip, at, starting, all);
    }
    return { strip, cells: all };
  }

  #at(strip: Strip, at: number, starting: Cell[][], all: Cell[]): void {
    const agenda: Cell[] = starting[at] ?? [];
    const put = (cell: Cell) => {
      if (cell.from !== at) {
        const list = starting[cell.from];
        if (list) list.push(cell);
        else starting[cell.from] = [cell];
        return;
      }
      for (const other of agenda)
        if (other.to === cell.to && other.rule === cell.rule && other.dimension === cell.dimension) return;
      agenda.push(cell);
    };
    for (const reader of this.#readers) reader(strip, at, put, starting);
    for (const phrase of strip.phrases(at)) {
      for (const entry of this.#bySet.get(phrase.set) ?? NO_RULES) {
        const first = entry.rule.items[0]!;
        if (first.test && !first.test(phrase.value)) continue;
        const slots = first.slot === null ? {} : { [first.slot]: phrase.value };
        this.#match(strip, entry, 1, at, phrase.to, slots, [], starting, put);
      }
    }
    for (let i = 0; i < agenda.length; i++) {
      const cell = agenda[i]!;
      for (const entry of this.#byDimension.get(cell.dimension) ?? NO_RULES) {
        const first = entry.rule.items[0]!;
        if (first.test && !first.test(cell.value)) continue;
        const slots = first.slot === null ? {} : { [first.slot]: cell.value };
        this.#match(strip, entry, 1, at, cell.to, slots, [cell], starting, put);
      }
    }
    if (agenda.length > 0) {
      starting[at] = agenda;
      for (const cell of agenda) all.push(cell);
    }
  }

  #match(
    strip: Strip,
    entry: Ranked,
    index: number,
    from: number,
    place: number,
    slots: Slots,
    parts: readonly Cell[],
    starting: readonly (readonly Cell[])[],
    put: (cell: Cell) => void,
  ): void {
    const { rule, rank } = entry;
    const item = rule.items[index];
    if (item === undefined) {
      if (rule.guard && !rule.guard(strip, from, place)) return;
      const value = rule.produce(slots);
      const tail = rule.items[index - 1]!.kind === "suffix";
      if (value !== null)
        put({ dimension: rule.dimension, value, from, to: place, rule: rule.name, rank, parts, tail });
      return;
    }
    const go = (to: number, value: unknown, more: readonly Cell[]) =>
      this.#match(
        strip,
        entry,
        index + 1,
        from,
        to,
        item.slot === null ? slots : { ...slots, [item.slot]: value },
        more,
        starting,
        put,
      );
    if (item.kind === "suffix") {
      const suffix = strip.grains[place - 1]?.suffix ?? null;
      if (suffix !== null && (item.endings === null || item.endings.has(suffix))) go(place, suffix, parts);
      else if (suffix === null && item.within && endsSo(strip.grains[place - 1]!, item.endings)) go(place, null, parts);
      else if (item.optional) go(place, undefined, parts);
      return;
    }
    const next = strip.grains[place];
    if (next && !(item.glued && !next.glued)) {
      if (item.kind === "phrase") {
        for (const phrase of strip.phrases(place)) {
          if (phrase.set === item.set && (!item.test || item.test(phrase.value))) go(phrase.to, phrase.value, parts);
        }
      } else {
        for (const cell of starting[place] ?? NO_CELLS) {
          if (cell.from === place && cell.dimension === item.dimension && (!item.test || item.test(cell.value)))
            go(cell.to, cell.value, [...parts, cell]);
        }
      }
    }
    if (item.optional) this.#match(strip, entry, index + 1, from, place, slots, parts, starting, put);
  }
}

const EMPTY: readonly PhraseMatch[] = [];
const NO_RULES: readonly Ranked[] = [];
const NO_CELLS: readonly Cell[] = [];

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The cells to keep, in text order, without overlaps: longer before shorter, then from the left, then by the order of rules. */
export function chosen(cells: readonly Cell[], size: number): Cell[] {
  const order = [...cells].sort((x, y) => length(y) - length(x) || x.from - y.from || x.rank - y.rank);
  const taken = new Uint8Array(size);
  const kept: Cell[] = [];
  for (const cell of order) {
    let free = true;
    for (let i = cell.from; i < cell.to && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, cell.from, cell.to);
    kept.push(cell);
  }
  return kept.sort((x, y) => x.from - y.from);
}

function endsSo({ kind, written }: Grain, endings: ReadonlySet<string> | null): boolean {
  return kind === "letters" && [...(endings ?? [])].some((ending) => written.folded.endsWith(ending));
}

/** An ending that the pattern asked for makes it longer: "1990's". */
function length({ from, to, tail }: Cell): number {
  return to - from + (tail ? 0.5 : 0);
}

/** The stretch of the document that a cell covers. */
export function cellSpan({ grains }: Strip, { from, to, tail }: Cell): Span {
  const last = grains[to - 1]!;
  return { start: grains[from]!.start, end: tail ? last.tail : last.end };
}

/** A cell with its parts as the document's own spans. */
export function derivedCell(strip: Strip, cell: Cell): Derived<unknown> {
  return {
    value: cell.value,
    span: cellSpan(strip, cell),
    rule: cell.rule,
    parts: cell.parts.map((part) => derivedCell(strip, part)),
  };
}

/** Longest phrase, in grains, that is looked for before a match. */
const LONGEST = 4;

/** Whether a phrase of the set ends right before the grain. */
export function endsBefore(strip: Strip, place: number, set: number): boolean {
  for (let k = place - 1; k >= 0 && k >= place - LONGEST; k--) {
    if (strip.phrases(k).some((phrase) => phrase.set === set && phrase.to === place)) return true;
  }
  return false;
}
