import type { Span } from "../text/index.js";
import { phraseAtoms } from "./atoms.js";
import type { Derived } from "./derived.js";
import type { Atom, Item, Rule, View } from "./rule.js";

/** A derived value in the chart: it covers the atoms from `from` to before `to`. */
export interface Node {
  readonly dimension: string;
  readonly value: unknown;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Place of the rule among the rules: of two readings of the same words the earlier rule's is taken. */
  readonly rank: number;
  readonly parts: readonly Node[];
}

interface Phrase {
  readonly atoms: readonly { readonly text: string; readonly glued: boolean }[];
  readonly value: unknown;
}
type Ready =
  | (Exclude<Item, { kind: "words" }> & { readonly phrases?: undefined })
  | (Extract<Item, { kind: "words" }> & { readonly phrases: ReadonlyMap<string, readonly Phrase[]> });
interface ReadyRule {
  readonly rule: Rule;
  readonly rank: number;
  readonly pattern: readonly Ready[];
}

/** Rules sorted by what can begin them. */
interface RuleSet {
  readonly byWord: ReadonlyMap<string, readonly ReadyRule[]>;
  readonly byExactWord: ReadonlyMap<string, readonly ReadyRule[]>;
  readonly byKind: Readonly<Record<Atom["kind"], readonly ReadyRule[]>>;
  readonly byDimension: ReadonlyMap<string, readonly ReadyRule[]>;
}

const ready = new WeakMap<readonly Rule[], RuleSet>();

/** The rules made ready to run; kept for as long as the array lives. Throws TypeError for a rule with an optional first item. */
function ruleSet(rules: readonly Rule[]): RuleSet {
  const known = ready.get(rules);
  if (known) return known;
  const byWord = new Map<string, ReadyRule[]>();
  const byExactWord = new Map<string, ReadyRule[]>();
  const byKind = { letters: [] as ReadyRule[], digits: [] as ReadyRule[], mark: [] as ReadyRule[] };
  const byDimension = new Map<string, ReadyRule[]>();
  rules.forEach((rule, rank) => {
    const entry: ReadyRule = { rule, rank, pattern: rule.pattern.map(readyItem) };
    const first = entry.pattern[0];
    if (!first || first.optional)
      throw new TypeError(`rule "${rule.name}" must begin with an item that is not optional`);
    if (first.kind === "words") {
      for (const word of first.phrases.keys()) add(first.exact ? byExactWord : byWord, word, entry);
    } else if (first.kind === "atom") byKind[first.of].push(entry);
    else add(byDimension, first.dimension, entry);
  });
  const set = { byWord, byExactWord, byKind, byDimension };
  ready.set(rules, set);
  return set;
}

function add<V>(map: Map<string, V[]>, key: string, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function readyItem(item: Item): Ready {
  if (item.kind !== "words") return item;
  const phrases = new Map<string, Phrase[]>();
  for (const [phrase, value] of item.entries) {
    const atoms = phraseAtoms(phrase);
    if (atoms.length > 0) add(phrases, atoms[0]!.text, { atoms, value });
  }
  for (const list of phrases.values()) list.sort((x, y) => y.atoms.length - x.atoms.length);
  return { ...item, phrases };
}

/**
 * Everything that the rules derive from a sentence, from right to left: when the rules that begin at an atom run, all
 * values that begin to its right are there, so one pass reaches saturation. Empty when no rule is triggered.
 */
export function derive(view: View, rules: readonly Rule[]): Node[] {
  const set = ruleSet(rules);
  const { atoms } = view;
  const all: Node[] = [];
  const starting: (Node[] | undefined)[] = new Array(atoms.length);
  for (let at = atoms.length - 1; at >= 0; at--) {
    const atom = atoms[at]!;
    const [byWord, byExactWord, byKind] = [
      set.byWord.get(atom.lower),
      set.byExactWord.get(atom.text),
      set.byKind[atom.kind],
    ];
    // Most words begin no rule.
    if (byWord === undefined && byExactWord === undefined && byKind.length === 0) continue;
    const run = (list: readonly ReadyRule[] | undefined) => {
      if (list) for (const entry of list) match(entry, 0, at, [], []);
    };
    const agenda: Node[] = [];
    const made = (node: Node) => {
      for (const other of agenda) {
        if (other.rule === node.rule && other.to === node.to && other.dimension === node.dimension) return;
      }
      agenda.push(node);
    };
    const match = (entry: ReadyRule, index: number, place: number, values: unknown[], parts: Node[]): void => {
      const { pattern, rule, rank } = entry;
      if (index === pattern.length) {
        if (rule.guard && !rule.guard(view, at, place)) return;
        const value = rule.produce(values);
        if (value === null) return;
        made({ dimension: rule.dimension, value, from: at, to: place, rule: rule.name, rank, parts });
        return;
      }
      const item = pattern[index]!;
      const next = atoms[place];
      if (next && (item.glued === undefined || index === 0 || next.glued === item.glued)) {
        if (item.kind === "dimension") {
          // Values that begin here itself are offered by the agenda, one by one.
          for (const node of (index === 0 ? undefined : starting[place]) ?? []) {
            if (node.dimension !== item.dimension || (item.where && !item.where(node.value))) continue;
            match(entry, index + 1, node.to, [...values, node.value], [...parts, node]);
          }
        } else if (item.kind === "words") {
          const phrase = longest(item.phrases, atoms, place, item.exact === true);
          if (phrase) match(entry, index + 1, place + phrase.atoms.length, [...values, phrase.value], parts);
        } else if (next.kind === item.of) {
          const value = item.read(next, view, place);
          if (value !== undefined) match(entry, index + 1, place + 1, [...values, value], parts);
        }
      }
      if (item.optional) match(entry, index + 1, place, [...values, undefined], parts);
    };
    run(byWord);
    run(byExactWord);
    run(byKind);
    for (let i = 0; i < agenda.length; i++) {
      const node = agenda[i]!;
      for (const entry of set.byDimension.get(node.dimension) ?? []) {
        const first = entry.pattern[0]! as Extract<Item, { kind: "dimension" }>;
        if (!first.where || first.where(node.value)) match(entry, 1, node.to, [node.value], [node]);
      }
    }
    if (agenda.length > 0) {
      starting[at] = agenda;
      all.push(...agenda);
    }
  }
  return all;
}

function longest(
  phrases: ReadonlyMap<string, readonly Phrase[]>,
  atoms: readonly Atom[],
  place: number,
  exact: boolean,
): Phrase | undefined {
  const first = atoms[place]!;
  const list = phrases.get(exact ? first.text : first.lower);
  return list?.find((phrase) =>
    phrase.atoms.every((word, i) => {
      const atom = atoms[place + i];
      if (atom === undefined || (exact ? atom.text : atom.lower) !== word.text) return false;
      // "A$" is no "A $5 billion": what is matched to the letter is matched with its joints too.
      return !(exact && word.glued && !atom.glued);
    }),
  );
}

/** The nodes to keep, in text order, without overlaps: longer before shorter, then from the left, then by the order of rules. */
export function choose(nodes: readonly Node[], size: number): Node[] {
  const order = [...nodes].sort((x, y) => y.to - y.from - (x.to - x.from) || x.from - y.from || x.rank - y.rank);
  const taken = new Uint8Array(size);
  const kept: Node[] = [];
  for (const node of order) {
    let free = true;
    for (let i = node.from; i < node.to && free; i++) free = taken[i] === 0;
    if (!free) continue;
    taken.fill(1, node.from, node.to);
    kept.push(node);
  }
  return kept.sort((x, y) => x.from - y.from);
}

/** The stretch of the document that a node covers. */
export function nodeSpan(view: View, node: Node): Span {
  return { start: view.atoms[node.from]!.start, end: view.atoms[node.to - 1]!.end };
}

/** A node with its parts as the document's own spans. */
export function derivedFrom(view: View, node: Node): Derived<unknown> {
  return {
    value: node.value,
    span: nodeSpan(view, node),
    rule: node.rule,
    parts: node.parts.map((part) => derivedFrom(view, part)),
  };
}
