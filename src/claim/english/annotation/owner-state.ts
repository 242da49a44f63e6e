import type { Draft } from "./draft.js";
import { isCapital } from "./gazetteer.js";

// Whose a body, firm or place is by the words in and before its name.

/** The state before a name: "Peru's X", "Thai company X". */
export function stateBefore(draft: Draft, from: number): string | undefined {
  const start = draft.start(from);
  let at = from - 1;
  if (at > start && draft.atoms[at]!.text === '"') at--;
  let told = false;
  if (at > start && draft.isClitic(at)) {
    while (at > start && draft.isClitic(at)) at--;
    told = true;
  } else if (at > start && draft.compiled.sets.firmNouns.has(draft.lowerAt(at))) {
    // "the Thai construction company X": up to two words between the adjective and the noun.
    for (let k = 0; k < 3 && at > start && !draft.cover[at]; k++) at--;
    told = true;
  }
  const owner = told && at >= start ? draft.cover[at] : null;
  return owner?.value.kind === "state" && owner.value.naming !== "capital" && owner.value.id
    ? owner.value.id
    : undefined;
}

/** The state that the words of a name tell: its own word inside, or the country of a city inside. */
export function stateInside(draft: Draft, from: number, to: number): string | undefined {
  for (let k = from; k < to; k++) {
    const cover = draft.cover[k];
    if (cover?.value.kind === "state" && cover.value.id) return cover.value.id;
    if (cover?.value.state && cover.value.kind !== "person") return cover.value.state;
    for (const part of cover?.parts ?? []) if (part.value.kind === "state" && part.value.id) return part.value.id;
  }
  if (!isCapital(draft.atoms[from]!.text)) return undefined;
  const place = draft.compiled.tables.places(draft.written(from, draft.wordEnd(from)))[0];
  return place?.known ? place.state : undefined;
}
