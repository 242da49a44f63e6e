import { runEnd } from "./capital-run.js";
import type { Draft } from "./draft.js";
import type { Name } from "./name.js";
import type { PlaceFact } from "./name-tables.js";

/** Words of a place's name, at most. */
const LONGEST = 4;

/**
 * Places of the gazetteer: one that documents often name wherever nothing else has taken its words, any other only after a
 * preposition of place. Of several places of one name, the one in the state that follows, else the known one, else one in a
 * state that the document names.
 */
export function placePlaces(draft: Draft): void {
  const { locatives, articles } = draft.compiled.sets;
  const named = namedStates(draft);
  for (let at = 0; at < draft.atoms.length; ) {
    if (draft.cover[at] || !draft.isNameWord(at) || isInsideWord(draft, at)) {
      at++;
      continue;
    }
    const end = runEnd(draft, at, draft.limit(at));
    let before = at - 1;
    if (before >= draft.start(at) && articles.has(draft.lowerAt(before))) before--;
    const located = before >= draft.start(at) && locatives.has(draft.lowerAt(before));
    // After a place and "and" or a comma stands another: "in Almaty, Shymkent and Semey".
    const previous = draft.cover[before - 1];
    const listed =
      before > draft.start(at) && isJoint(draft, before) && previous?.to === before && isPlace(previous.value);
    placeLongest(draft, at, end, located || listed, named);
    at = draft.cover[at]?.to ?? draft.wordEnd(at);
  }
}

function namedStates(draft: Draft): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { value } of draft.mentions()) if (value.kind === "state" && value.id) named.add(value.id);
  return named;
}

function isInsideWord(draft: Draft, at: number): boolean {
  const before = draft.atoms[at - 1];
  return draft.atoms[at]!.glued && (before?.text === "'" || before?.text === "-");
}

function isJoint(draft: Draft, at: number): boolean {
  return draft.lowerAt(at) === "," || draft.compiled.sets.conjunctions.has(draft.lowerAt(at));
}

function isPlace({ kind, naming }: Name): boolean {
  return kind === "place" || (kind === "state" && naming === "capital");
}

function placeLongest(draft: Draft, from: number, end: number, located: boolean, named: ReadonlySet<string>): void {
  const ends: number[] = [];
  const limit = draft.limit(from);
  for (let to = draft.wordEnd(from); ends.length < LONGEST; ) {
    ends.push(to);
    // "Rio de Janeiro", "Port of Spain": a particle and another word with a capital.
    const small = to < limit && isParticle(draft, to) && to + 1 < limit && draft.isNameWord(to + 1);
    const next = to < end ? to : small ? to + 1 : null;
    if (next === null) break;
    to = draft.wordEnd(next);
    end = Math.max(end, to);
  }
  for (const to of ends.reverse()) {
    if (!draft.isFree(from, to)) continue;
    const fact = choose(draft, from, to, named);
    if (
      !fact ||
      !(fact.known ? isOwnWord(draft, from, to, located) : located && to === end && isOwnWord(draft, from, to, false))
    )
      continue;
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

function isParticle(draft: Draft, at: number): boolean {
  const { particles } = draft.compiled.sets;
  return particles.has(draft.lowerAt(at)) || draft.lowerAt(at) === draft.compiled.tables.words.genitive;
}

/** "Nice", "Reading", "March": what is also a word needs a preposition before it, and a tag that says that it is a name. */
function isOwnWord(draft: Draft, from: number, to: number, located: boolean): boolean {
  if (to > draft.wordEnd(from)) return true;
  if (draft.compiled.sets.neverNames.has(draft.lowerAt(from))) return false;
  return draft.token(from).upos === "PROPN" && (located || !draft.isAlsoLower(from));
}

function choose(draft: Draft, from: number, to: number, named: ReadonlySet<string>): PlaceFact | undefined {
  const facts = draft.compiled.tables.places(draft.written(from, to));
  if (facts.length < 2) return facts[0];
  const after = stateAfter(draft, to);
  return (
    (after === undefined ? undefined : facts.find((fact) => fact.state === after)) ??
    facts.find((fact) => fact.known) ??
    facts.find((fact) => fact.state !== undefined && named.has(fact.state)) ??
    facts[0]
  );
}

/** "Tripoli, Lebanon": the state named after the place tells which one it is. */
function stateAfter(draft: Draft, to: number): string | undefined {
  if (draft.atoms[to]?.text !== ",") return undefined;
  const next = draft.cover[to + 1];
  return next?.value.kind === "state" && next.from === to + 1 && next.value.id ? next.value.id : undefined;
}
