import { compare } from "../../text/index.js";
import { foldRomanised } from "../../vocabulary/index.js";
import type { Named, NamedKind, Suggestion } from "./named.js";
import { type Entry, entriesOf, isBeside, isWhole, rankOf, slipsIn } from "./reading.js";
import { isHan, keysOf, type Romanisation } from "./spelling.js";

/** What a name index is made of. */
export interface NameSources {
  readonly names: readonly Named[];
  readonly romanised: Romanisation;
  /** Small words that join others and name nothing: "and", "и", "ve". */
  readonly little: ReadonlySet<string>;
  /** Facts of two parties, by their ids in order with a space between. */
  readonly pairs: ReadonlyMap<string, number>;
}

const KINDS: readonly NamedKind[] = ["state", "organisation", "person", "firm", "place"];
/** Words of the longest name that is looked for among others. */
const LONGEST = 6;
/** Pairs that are offered beside one party. */
const BESIDE = 3;

/** Finds what people type among names, in any script and spelling. The same names give the same answers, in the same order. */
export class NameIndex {
  readonly #entries: readonly Entry[];
  readonly #parties: readonly Entry[];
  readonly #starts = new Map<string, Entry[]>();
  readonly #han: readonly Entry[];

  constructor(private readonly sources: NameSources) {
    this.#entries = sources.names.flatMap((named) => entriesOf(named, sources.romanised));
    this.#parties = this.#entries.filter(({ named }) => isParty(named));
    for (const entry of this.#parties) {
      const start = entry.words[0]!.key.slice(0, 2);
      this.#starts.set(start, [...(this.#starts.get(start) ?? []), entry]);
    }
    this.#han = this.#parties
      .filter(({ key, spelling }) => isHan(key) && key.length > 1 && spelling.sort === "name")
      .sort((a, b) => b.key.length - a.key.length);
  }

  /** What somebody who has typed so much may want, the likeliest first: names, and the dossier of two where two are named. */
  suggest(typed: string, limit = 8): Suggestion[] {
    const words = this.#keys(typed);
    if (words.length === 0) return [];
    const both = this.#both(typed);
    const ranked = this.#named(words, this.#entries, both === null);
    const within = (least: number, most: number) =>
      ranked.filter(({ rank }) => rank >= least && rank < most).map(({ entry }) => alone(entry));
    const [whole, begun, others] = [within(0, 1), within(1, 2), within(2, Number.POSITIVE_INFINITY)];
    const pairs = both === null ? [] : [both];
    const beside = whole
      .filter(isPartySuggestion)
      .slice(0, 1)
      .flatMap(({ ids: [id] }) => this.#busiestOf(id!));
    // A name that begins so is likelier meant than two, of which one is half typed: "Saudi Ar" is no pair.
    const half = both === null && whole.length === 0 ? this.#halfTyped(words) : [];
    return [...pairs, ...whole.slice(0, 1), ...beside, ...whole.slice(1), ...begun, ...half, ...others].slice(0, limit);
  }

  /** The states and organisations that words name whole, in their order, each once: "Russian loans to Ukraine" names two. */
  parties(text: string): Named[] {
    const words = this.#keys(text);
    const written = text.split(/[^\p{L}\p{N}'’.]+/u).filter((word) => word !== "");
    const found: Named[] = [];
    for (let at = 0; at < words.length; ) {
      let size = Math.min(LONGEST, words.length - at);
      let party: Named | null = null;
      while (size > 0) {
        party = this.#whole(words.slice(at, at + size), written);
        if (party !== null) break;
        size--;
      }
      if (party !== null) found.push(party);
      else if (isHan(words[at]!)) found.push(...this.#inRun(words[at]!));
      at += Math.max(1, size);
    }
    return found.filter((one, i) => found.findIndex(({ id }) => id === one.id) === i);
  }

  /** The party that a text names and nothing beside it; null for none. */
  party(text: string): Named | null {
    const words = this.#keys(text);
    return words.length === 0 ? null : this.#whole(words, null);
  }

  /** Whatever a text is a whole name of, parties or not. */
  called(text: string): Suggestion[] {
    const words = this.#keys(text);
    const whole = words.length === 0 ? [] : this.#entries.filter((entry) => isWhole(entry, words));
    return once(whole.map((entry) => ({ entry, rank: 0 }))).map(({ entry }) => alone(entry));
  }

  /** What a name that nothing bears may have been meant to be, the nearest first. */
  near(text: string, limit = 3, fits: (named: Named) => boolean = () => true): Named[] {
    const typed = this.#keys(text).join(" ");
    return this.#slipped(
      typed,
      this.#entries.filter(({ named }) => fits(named)),
      limit,
    ).map(({ entry }) => entry.named);
  }

  /** The pairs that most is told of. */
  busiest(limit: number): Suggestion[] {
    return this.#mostTold([...this.sources.pairs])
      .slice(0, limit)
      .flatMap(([ids, told]) => {
        const [a = "", b = ""] = ids.split(" ");
        return this.pair(a, b, told) ?? [];
      });
  }

  /** Two parties as a pair, with what they are called; null where one has no name. */
  pair(a: string, b: string, told = this.#told(a, b)): Suggestion | null {
    const names = [a, b].map((id) => this.sources.names.find((named) => named.id === id)?.name);
    return names.includes(undefined) ? null : { kind: "pair", ids: [a, b], names: names as string[], as: null, told };
  }

  #keys = (text: string) => keysOf(text, this.sources.romanised);

  #told(a: string, b: string): number {
    return this.sources.pairs.get([a, b].sort().join(" ")) ?? 0;
  }

  #mostTold = (pairs: readonly (readonly [string, number])[]) =>
    [...pairs].sort(([a, one], [b, other]) => other - one || compare(a, b));

  #busiestOf(id: string): Suggestion[] {
    const pairs = [...this.sources.pairs].filter(([ids]) => ids.split(" ").includes(id));
    return this.#mostTold(pairs)
      .slice(0, BESIDE)
      .flatMap(([ids, told]) => {
        const [a = "", b = ""] = ids.split(" ");
        return this.pair(a === id ? a : b, a === id ? b : a, told) ?? [];
      });
  }

  #whole(words: readonly string[], written: readonly string[] | null): Named | null {
    const fitting = (this.#starts.get(words[0]!.slice(0, 2)) ?? []).filter(
      (entry) => isWhole(entry, words) && (written === null || standsAmong(entry, written)),
    );
    return fitting.sort(byEntry)[0]?.named ?? null;
  }

  /** Parties in signs without spaces, the longest names first. */
  #inRun(run: string): Named[] {
    const found: Named[] = [];
    for (let at = 0; at < run.length; ) {
      const entry = this.#han.find(({ key }) => run.startsWith(key, at));
      if (entry !== undefined) found.push(entry.named);
      at += entry?.key.length ?? 1;
    }
    return found;
  }

  /** The two parties that words name. */
  #both(typed: string): Suggestion | null {
    const [one, other, more] = this.parties(typed);
    return one && other && !more ? this.pair(one.id, other.id) : null;
  }

  /** Two parties: a name that is whole, and one that may be half typed. */
  #halfTyped(words: readonly string[]): Suggestion[] {
    for (let cut = words.length - 1; cut > 0; cut--) {
      const head = words.slice(0, cut).filter((word, i) => i === 0 || !this.sources.little.has(word));
      const tail = words.slice(cut).filter((word) => !this.sources.little.has(word));
      const party = tail.length === 0 ? null : this.#whole(head, null);
      if (party === null) continue;
      const others = this.#named(tail, this.#parties).filter(({ entry: { named } }) => named.id !== party.id);
      const pairs = others.flatMap(({ entry: { named } }) => this.pair(party.id, named.id) ?? []);
      if (pairs.length > 0) return pairs.sort((a, b) => Number(b.told > 0) - Number(a.told > 0));
    }
    return [];
  }

  #named(words: readonly string[], among: readonly Entry[], slips = true): Ranked[] {
    const even = foldRomanised(words.join(" "));
    const ranked = among.flatMap((entry) => {
      const rank = rankOf(entry, words, even);
      return rank === null ? [] : [{ entry, rank }];
    });
    return ranked.length > 0 || !slips ? once(ranked) : this.#slipped(words.join(" "), among, BESIDE);
  }

  #slipped(typed: string, among: readonly Entry[], limit: number): Ranked[] {
    const near = among.flatMap((entry) => {
      const slips = slipsIn(entry, typed);
      return slips === null ? [] : [{ entry, rank: SLIPPED + slips }];
    });
    return once(near).slice(0, limit);
  }
}

/** A spelling, with how near it comes: 0 best. */
interface Ranked {
  readonly entry: Entry;
  readonly rank: number;
}

/** Behind all that is spelt right. */
const SLIPPED = 10;

/** Each thing once, by its best spelling: what comes nearest, then what the ledger tells of, then by kind and name. */
function once(ranked: readonly Ranked[]): Ranked[] {
  const inOrder = [...ranked].sort((a, b) => a.rank - b.rank || byEntry(a.entry, b.entry));
  const best = new Map<string, Ranked>();
  for (const one of inOrder) if (!best.has(one.entry.named.id)) best.set(one.entry.named.id, one);
  return [...best.values()];
}

function byEntry(one: Entry, other: Entry): number {
  const [{ named: a }, { named: b }] = [one, other];
  return (
    Number(isBeside(one)) - Number(isBeside(other)) ||
    Number(b.told > 0) - Number(a.told > 0) ||
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    b.told - a.told ||
    compare(a.name, b.name) ||
    compare(a.id, b.id)
  );
}

function alone({ named: { id, kind, name, told }, spelling, key }: Entry): Suggestion {
  const shown = spelling.written.replaceAll("*", "");
  const isName =
    spelling.sort === "code" || shown === name || key === name.toLowerCase() || spelling.written.includes("*");
  return { kind, ids: [id], names: [name], as: isName ? null : shown, told };
}

const isParty = ({ kind }: Named) => kind === "state" || kind === "organisation";
const isPartySuggestion = ({ kind }: Suggestion) => kind === "state" || kind === "organisation";

/** Whether a spelling names something among other words: no capital, and no acronym or code in small letters ("who", "can"). */
function standsAmong({ spelling: { sort, written: form } }: Entry, written: readonly string[]): boolean {
  if (sort === "acronym" || sort === "code")
    return written.includes(form.replaceAll(".", "")) || written.includes(form);
  return sort !== "seat";
}
