import { type Annotation, type Atom, type Name, romanised } from "../annotation/index.js";
import type { Proposal } from "../proposal/index.js";
import { overlaps, type Span, visible } from "../text/index.js";
import { findPlaces, placeKey, stateById, typesWith } from "../vocabulary/index.js";
import type { ClaimPlace } from "./claim.js";
import { PlaceMarks, type Towards, townCalled } from "./place-marks.js";

/** A place with the words that name it. */
export interface Placed {
  readonly place: ClaimPlace;
  readonly span: Span;
}

interface Candidate extends Placed {
  readonly towards: Towards;
}

/** Types whose acts take place somewhere. */
const SOMEWHERE = typesWith("somewhere");
/** How far behind, or before, the words of a claim its place may stand, in characters of a language with spaces; and what a comma or a break between counts as. */
const BEHIND = 60;
const BEFORE = 170;
const COMMA = 40;
const BREAK = 200;
/** Characters of a language without spaces say more. */
const DENSE = 4;

/**
 * Where an act took place, by its own sentence: a capital, a town or another place at which the words say that something happens; of a visit also one of the state that is visited
 * that somebody comes to. Of several the one nearest to the act. Null where the sentence names none.
 */
export function placeOf(proposal: Proposal, annotation: Annotation, words: Span, sentence: Span): Placed | null {
  if (!SOMEWHERE.has(proposal.type)) return null;
  const marks = PlaceMarks.of(annotation, sentence);
  if (marks === null) return null;
  const { text } = annotation.document;
  const parties = [...proposal.source, ...proposal.target];
  const fits = ({ place, span, towards }: Candidate): boolean => {
    // A state that takes part is no place ("has struck 85 targets in Iraq"), nor one that something else is in.
    const isState = place.country !== null && place.name === stateById(place.country)?.name;
    if (isState && (parties.some(({ id }) => id === place.country) || !overlaps(span, words))) return false;
    // "Hauled her into Tripoli": what is done, and where it goes to.
    if (proposal.type !== "visit")
      return (
        towards === "at" || (towards === "towards" && proposal.type === "action" && !isState && overlaps(span, words))
      );
    const theirs = proposal.target.some(({ id }) => id === place.country);
    if (!theirs && place.country !== null && proposal.target.every(({ id }) => stateById(id) !== undefined))
      return false;
    return towards !== null || (theirs && overlaps(span, words));
  };
  const scale = marks.language.letters.spaced ? 1 : DENSE;
  /** Infinite for a place that is another act's. */
  const cost = ({ span }: Candidate): number => {
    if (overlaps(span, words)) return Math.abs(span.start - proposal.trigger.start) / text.length;
    const behind = span.start >= words.end;
    const between = behind ? text.slice(words.end, span.start) : text.slice(span.end, words.start);
    const commas = marksOf(between, COMMAS);
    const far = between.length * scale + commas * COMMA + marksOf(between, BREAKS) * BREAK;
    if (behind) return commas > 0 || far > BEHIND ? Number.POSITIVE_INFINITY : far;
    return far > BEFORE ? Number.POSITIVE_INFINITY : BEHIND + far;
  };
  const near = candidatesOf(annotation, marks, sentence)
    .filter(fits)
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .filter(({ cost }) => Number.isFinite(cost))
    .sort((a, b) => a.cost - b.cost || a.candidate.span.start - b.candidate.span.start)[0];
  return near === undefined ? null : { place: near.candidate.place, span: near.candidate.span };
}

const COMMAS = /[,，、]/gu;
const BREAKS = /[;:；：—–]|\s-\s/gu;

function marksOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Every place that a sentence names, with what its words say of it. */
function candidatesOf(annotation: Annotation, marks: PlaceMarks, sentence: Span): Candidate[] {
  const { names, times, document } = annotation;
  const inside = names.filter(({ span }) => span.start >= sentence.start && span.end <= sentence.end);
  const worded = (span: Span) => visible(document.text.slice(span.start, span.end));
  const found: Candidate[] = [];
  const add = (span: Span, place: Omit<ClaimPlace, "text">) =>
    found.push({ span, place: { ...place, text: worded(span) }, towards: marks.around(span) });
  for (const name of inside) {
    const place = placeNamed(name, worded(name.span));
    if (place !== null) add(name.span, place);
  }
  // "The Ethiopian capital", "в столице Гаити"
  for (const seat of marks.capitals) {
    const state = inside.find(({ kind, naming, span }) => {
      const [from, to] = span.end <= seat.start ? [span.end, seat.start] : [seat.end, span.start];
      return kind === "state" && naming !== "capital" && to >= from && to - from <= BESIDE;
    });
    const { capital } = (state?.id == null ? undefined : stateById(state.id)) ?? { capital: "" };
    if (capital === "") continue;
    const span = { start: Math.min(seat.start, state!.span.start), end: Math.max(seat.end, state!.span.end) };
    add(span, gazetted(capital, state!.id!) ?? { name: capital, country: state!.id! });
  }
  // "Brüksel'de": a town by which an organisation is named as well.
  const isSeat = ({ kind, span: { start, end } }: Name, town: Span) =>
    kind === "organisation" && start === town.start && end === town.end;
  const taken = (span: Span) =>
    inside.some((name) => name.kind !== "place" && overlaps(name.span, span) && !isSeat(name, span)) ||
    found.some((one) => overlaps(one.span, span)) ||
    times.some((time) => overlaps(time.span, span));
  for (const { span, name } of marks.towns) if (!taken(span)) add(span, gazetted(name) ?? { name, country: null });
  for (const span of unlisted(marks)) {
    if (taken(span)) continue;
    const place = spelt(worded(span), marks);
    if (place !== null) add(span, place);
  }
  return found;
}

/** Characters between a state and the word for its seat, at most: "the capital | of | Haiti". */
const BESIDE = 8;

/** The place that a name of the annotation is; null for one that is none. */
function placeNamed({ kind, naming, id, state, office }: Name, words: string): Omit<ClaimPlace, "text"> | null {
  if (kind === "state" && id !== null) {
    const { name, capital } = stateById(id)!;
    // Where a word means the state as often as its seat, it is the seat where something happens: "in Washington".
    if (naming === "capital" || (naming === "name" && placeKey(capital).startsWith(placeKey(words))))
      return gazetted(capital, id) ?? { name: capital, country: id };
    return naming === "name" ? { name, country: id } : null;
  }
  if (kind === "place") return gazetted(words) ?? { name: words, country: null };
  // "The White House", "the Kremlin": a seat, and no office that anybody holds.
  return kind === "office" && id === null && office === undefined && state !== undefined
    ? { name: words, country: state }
    : null;
}

/** The place of the gazetteer that bears a name: the best known, or the one of a state. */
function gazetted(name: string, state?: string): Omit<ClaimPlace, "text"> | null {
  const all = findPlaces(name);
  const place = state === undefined ? all[0] : all.find((one) => one.state === state);
  return place === undefined
    ? null
    : { name: place.name, country: place.state ?? null, lat: place.latitude, lon: place.longitude };
}

/** Words with a capital that no table has: a place where the gazetteer knows them. */
function unlisted({ words, language }: PlaceMarks): Span[] {
  if (!language.letters.spaced) return [];
  const spans: Span[] = [];
  for (let i = 1; i < words.length; i++) {
    if (!isCapital(words[i]!)) continue;
    let to = i + 1;
    while (to < words.length && (isCapital(words[to]!) || isHyphen(words, to))) to++;
    spans.push({ start: words[i]!.start, end: words[to - 1]!.end });
    i = to;
  }
  return spans;
}

const CAPITAL = /^\p{Lu}/u;

function isCapital({ kind, text }: Atom): boolean {
  return kind === "letters" && CAPITAL.test(text) && text.length > 2;
}

function isHyphen(words: readonly Atom[], at: number): boolean {
  const [hyphen, next] = [words[at]!, words[at + 1]];
  return hyphen.text === "-" && hyphen.glued && next?.glued === true && isCapital(next);
}

/** The place of the gazetteer that words spell letter by letter, in a case of their own. */
function spelt(words: string, { language }: PlaceMarks): Omit<ClaimPlace, "text"> | null {
  const { cases = [] } = language.places;
  const ours = (form: string) => {
    const name = townCalled(form, language);
    return name === undefined ? null : (gazetted(name) ?? { name, country: null });
  };
  if (language.letters.romanised === "") return gazetted(words) ?? ours(words);
  const bare = cases.flatMap((pair) => {
    const [ending = "", nominative = ""] = pair.split("=");
    return words.endsWith(ending) ? [words.slice(0, words.length - ending.length) + nominative] : [];
  });
  for (const form of [words, ...bare]) {
    const latin = romanised(form, language.letters);
    const place = ours(form) ?? gazetted(latin) ?? gazetted(latin.replaceAll("-", " "));
    if (place !== null) return place;
  }
  return null;
}
