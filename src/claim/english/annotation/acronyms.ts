import { fold } from "../../../annotation/index.js";
import type { Draft, Mention } from "./draft.js";
import { Gazetteer, isCapital } from "./gazetteer.js";
import type { Name } from "./name.js";

/** Words between the brackets, at most. */
const LONGEST = 6;

/**
 * Names that the document itself gives in brackets after a full one: "Tarim Development Fund (TDF)", "National Fund (Baiterek)".
 * Everywhere else in the document they stand for the same.
 */
export function placeDefinedNames(draft: Draft): void {
  const defined = new Gazetteer<Name>();
  const seen = new Set<string>();
  for (const mention of draft.mentions()) {
    const inner = bracketed(draft, mention.to);
    if (!inner || !mayBeDefined(mention)) continue;
    const [from, to] = inner;
    const cover = draft.cover[from];
    const known = cover && cover.from === from && cover.to === to ? cover : null;
    if (known && known.value.id !== null) {
      // The tables know what stands in the brackets: then the words before it mean the same.
      const sameKind = known.value.kind === "organisation" || known.value.kind === "firm";
      const derivedOnly = mention.rule.endsWith("-by-head");
      if (sameKind && derivedOnly && plausible(draft, mention, from, to)) mention.value = { ...known.value };
      if (sameKind && !derivedOnly && mention.value.id !== known.value.id && isInitials(draft, mention, from, to))
        known.value = mention.value;
      continue;
    }
    if (!isInitials(draft, mention, from, to) && !isOwnName(draft, mention, from, to)) continue;
    const short = draft.written(from, to);
    if (!seen.has(short)) defined.add(short, mention.value, "exact");
    seen.add(short);
  }
  if (seen.size > 0) placeAll(draft, defined);
}

function mayBeDefined({ value, rule }: Mention): boolean {
  if (value.kind === "organisation" || value.kind === "firm") return rule !== "name/organisation-seat";
  return value.kind === "office" || rule === "name/not-a-state";
}

/** The atoms inside the brackets that open directly after a name: words with capitals, nothing else. */
function bracketed(draft: Draft, open: number): readonly [number, number] | null {
  if (draft.atoms[open]?.text !== "(") return null;
  const limit = Math.min(draft.limit(open), open + 2 + 2 * LONGEST);
  let from = open + 1;
  if (draft.atoms[from]?.text === '"') from++;
  let to = from;
  while (to < limit && draft.atoms[to]!.text !== ")" && draft.atoms[to]!.text !== '"' && draft.atoms[to]!.text !== ",")
    to++;
  if (to >= limit || to === from) return null;
  for (let k = from; k < to; k++) {
    const atom = draft.atoms[k]!;
    if (atom.kind === "letters" ? !isCapital(atom.text) && !draft.atoms[k]!.glued : !"-&/.".includes(atom.text))
      return null;
  }
  return [from, to];
}

/** Whether the bracketed letters are initials of the words before: most of them appear there in order. */
function isInitials(draft: Draft, mention: Mention, from: number, to: number): boolean {
  const letters = draft.written(from, to).replace(/[^\p{L}]/gu, "");
  if (letters.length < 2 || letters.length > 10 || to - from > 3) return false;
  const capitals = [...letters].filter((letter) => isCapital(letter)).length;
  if (capitals * 2 < letters.length) return false;
  let matched = 0;
  let word = mention.from;
  for (const letter of fold(letters)) {
    for (let k = word; k < mention.to; k++) {
      const atom = draft.atoms[k]!;
      if (atom.kind === "letters" && fold(atom.text).startsWith(letter)) {
        matched++;
        word = k + 1;
        break;
      }
    }
  }
  return matched * 3 >= letters.length * 2;
}

/** A name of words ("Al-Ahram") in brackets after an organisation that only its head word told. */
function isOwnName(draft: Draft, mention: Mention, from: number, to: number): boolean {
  return mention.rule.endsWith("-by-head") && draft.isFree(from, to) && draft.atoms[from]!.text.length > 2;
}

function plausible(draft: Draft, mention: Mention, from: number, to: number): boolean {
  const letters = draft.written(from, to);
  return letters !== letters.toUpperCase() || isInitials(draft, mention, from, to);
}

function placeAll(draft: Draft, defined: Gazetteer<Name>): void {
  for (let at = 0; at < draft.atoms.length; ) {
    const hit = draft.atoms[at]!.kind === "letters" ? defined.match(draft.atoms, at, draft.limit(at))[0] : undefined;
    if (!hit || !draft.isWordEdge(hit.to) || !isOpen(draft, at, hit.to)) {
      at++;
      continue;
    }
    draft.place({ from: at, to: hit.to, value: hit.payloads[0]!, rule: "name/defined-in-document", parts: [] });
    at = hit.to;
  }
}

/** Free, or a name of exactly this stretch that the tables gave: the document's own definition comes first. */
function isOpen(draft: Draft, from: number, to: number): boolean {
  const cover = draft.cover[from];
  if (!cover) return draft.isFree(from, to);
  if (cover.from !== from || cover.to !== to) return false;
  draft.remove(cover);
  return true;
}
