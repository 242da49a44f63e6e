import { runEnd } from "./bodies.js";
import type { Draft } from "./draft.js";
import type { Name } from "./name.js";

/** Words of a place's name, at most. */
const LONGEST = 4;

/** Places of the gazetteer: words with capitals after a preposition of place, or anywhere when nothing else has taken them. */
export function placePlaces(draft: Draft): void {
  const { locatives, articles } = draft.compiled.sets;
  for (let at = 0; at < draft.atoms.length; ) {
    if (draft.cover[at] || !draft.isNameWord(at)) {
      at++;
      continue;
    }
    const limit = draft.limit(at);
    const end = runEnd(draft, at, limit);
    let before = at - 1;
    if (before >= draft.start(at) && articles.has(draft.lowerAt(before))) before--;
    const located = before >= draft.start(at) && locatives.has(draft.lowerAt(before));
    // After a place and "and" or a comma stands another: "in Almaty, Shymkent and Semey".
    const previous = draft.cover[before - 1];
    const listed =
      before > draft.start(at) && isJoint(draft, before) && previous?.to === before && isPlace(previous.value);
    if (located || listed) placeLongest(draft, at, end);
    at = draft.cover[at]?.to ?? draft.wordEnd(at);
  }
}

function isJoint(draft: Draft, at: number): boolean {
  return draft.lowerAt(at) === "," || draft.compiled.sets.conjunctions.has(draft.lowerAt(at));
}

function isPlace({ kind, naming }: Name): boolean {
  return kind === "place" || (kind === "state" && naming === "capital");
}

function placeLongest(draft: Draft, from: number, end: number): void {
  const ends: number[] = [];
  for (let to = draft.wordEnd(from); to <= end && ends.length < LONGEST; to = draft.wordEnd(to)) {
    ends.push(to);
    if (to >= end) break;
  }
  for (const to of ends.reverse()) {
    if (!draft.isFree(from, to)) continue;
    const fact = draft.compiled.tables.place(draft.written(from, to), stateAfter(draft, to));
    if (!fact) continue;
    const value: Name = {
      kind: "place",
      id: null,
      name: fact.name,
      ...(fact.state ? { state: fact.state } : {}),
      ...(fact.latitude !== undefined && fact.longitude !== undefined
        ? { latitude: fact.latitude, longitude: fact.longitude }
        : {}),
    };
    draft.place({ from, to, value, rule: "name/place", parts: [] });
    return;
  }
}

/** "Tripoli, Lebanon": the state named after the place tells which one it is. */
function stateAfter(draft: Draft, to: number): string | undefined {
  if (draft.atoms[to]?.text !== ",") return undefined;
  const next = draft.cover[to + 1];
  return next?.value.kind === "state" && next.from === to + 1 && next.value.id ? next.value.id : undefined;
}
