import { personById } from "../vocabulary/index.js";
import { type Meeting, meet } from "./moment.js";
import { compareSums } from "./sum.js";
import type { Telling } from "./telling.js";
import { areNumberedApart, contained, differing, likeness, tellsOne } from "./wording.js";

/** What each feature of two tellings says for (above 0) or against their being about one thing: natural logarithms of odds. */
export type Weights = Readonly<Record<string, number>>;

/** What speaks for and against two tellings being about one thing. Weights are added; `against` rules it out whatever they are. */
export class Scale {
  weight = 0;
  against: string | null = null;
  /** Whether both are told of one time, and whether they are told of times that one step of a history can't have. */
  together = false;
  elsewhen = false;
  /** Whether nothing that one says is told by the other: they may be steps of one history, but nothing says so. */
  silent = false;
  readonly because: string[] = [];
  /** What was found, in order: how much of each feature there is, and what it weighs. */
  readonly features: { readonly feature: string; readonly share: number; readonly weight: number }[] = [];

  /** `aloud`: whether to put reasons in words; weighing a thousand pairs needs none. */
  constructor(
    private readonly weights: Weights,
    private readonly aloud: boolean,
  ) {}

  /** `share`: how much of the feature there is. */
  speaks(feature: string, words: () => string, share = 1): void {
    const whole = this.weights[feature];
    if (whole === undefined) throw new Error(`no weight for ${feature}`);
    const weight = whole * share;
    this.weight += weight;
    this.features.push({ feature, share, weight });
    if (this.aloud) this.because.push(weight < 0 ? `though ${words()}` : words());
  }

  /** Whether the type weighs that feature. */
  has(feature: string): boolean {
    return this.weights[feature] !== undefined;
  }

  excludes(words: string): void {
    this.against ??= words;
  }
}

/** How a type weighs two tellings of its family. */
export interface Rule {
  readonly weights: Weights;
  /** Weight from which two tellings are surely about one thing, and not only for want of another. */
  readonly enough: number;
  /** Weight of its being about a thing that nobody else tells of: the more such things happen, the greater. */
  readonly untold: number;
  weigh(scale: Scale, a: Telling, b: Telling): void;
}

/** How times are compared. */
export interface TimeManner {
  /** Days by which two dates of one thing may differ. */
  readonly slack: number;
  /** Whether the thing has a history of years, so that one of its steps may be told before another happened. */
  readonly steps?: boolean;
}

/** Weighs the times of two tellings; returns how they go together. What can't be one time is left to the rule. */
export function weighTime(scale: Scale, a: Telling, b: Telling, { slack, steps }: TimeManner): Meeting {
  const meeting = meet(a.moment, a.status, b.moment, b.status, slack);
  const { kind, days } = meeting;
  scale.together = kind === "same" || kind === "close" || kind === "within" || kind === "reported";
  const told = () =>
    a.moment.edtf === b.moment.edtf
      ? `both ${a.moment.edtf}`
      : `times that go together: ${a.moment.edtf} and ${b.moment.edtf}`;
  if (kind === "same") scale.speaks(days <= 1 ? "day" : "month", told);
  else if (kind === "close") scale.speaks("close", () => `a day or so apart: ${a.moment.edtf} and ${b.moment.edtf}`);
  else if (kind === "within" || kind === "reported") {
    scale.speaks(days <= 62 ? "month" : days <= 200 ? "season" : days <= 400 ? "year" : "undated", told);
    if (kind === "reported") scale.speaks("reported", () => "written in the days after");
  } else if (kind === "hinted") {
    // The nearer to the event a text is written, the surer it means that one.
    scale.speaks(days <= 4 ? "news" : days <= 10 ? "recent" : "lately", () => "told without a date when it was news");
  } else if (kind === "open") scale.speaks("undated", () => "told without a date");
  else if (kind === "impossible" && !steps) scale.excludes("written before the other happened");
  return meeting;
}

/** Sides of an act: each names one or a few people, so that who names both sides and nobody of the other report tells of another act. */
const SIDES = 2;

/**
 * Weighs who acted: shared people speak for it; another person for the same state speaks against it. Returns whether somebody differs. People whose state
 * nobody tells may be of either side, but then there are soon more of them than there are sides.
 */
export function weighPeople(scale: Scale, a: Telling, b: Telling): boolean {
  const [mine, theirs] = [a.everybody, b.everybody];
  if (mine.size === 0 || theirs.size === 0) return false;
  const both: string[] = [];
  for (const id of mine) if (theirs.has(id)) both.push(id);
  if (both.length > 0) {
    scale.speaks("people", () => `both name ${both.map(nameOf(a)).sort().join(" and ")}`, Math.min(both.length, 2));
    return false;
  }
  for (const state of a.people.keys()) if (state !== "" && b.people.has(state)) return true;
  const over = Math.min(mine.size + theirs.size - SIDES, 2);
  if (over > 0) scale.speaks("others", () => "they name nobody in common", over);
  return false;
}

/** Weighs the offices of those who acted, where not both name them: a minister's visit is not a president's. */
export function weighOffices(scale: Scale, a: Telling, b: Telling): void {
  if (a.everybody.size > 0 && b.everybody.size > 0) return;
  for (const [state, mine] of a.offices) {
    const theirs = b.offices.get(state);
    if (theirs === undefined) continue;
    const same = [...mine].filter((office) => theirs.has(office));
    if (same.length > 0) scale.speaks("office", () => `both the ${same[0]!.replaceAll("-", " ")}`);
    else scale.speaks("office-differs", () => `one the ${[...mine][0]}, the other the ${[...theirs][0]}`);
    return;
  }
}

/** Days by which what is put off is late. */
const PUT_OFF = 400;

/** Whether one was planned or put off, and the other took place later: then days that differ do not tell them apart. */
export function isPutOff(a: Telling, b: Telling): boolean {
  const [early, late] = a.moment.lo < b.moment.lo ? [a, b] : [b, a];
  const ahead = early.status === "planned" || early.status === "suspended" || early.status === "cancelled";
  return ahead && late.status !== "denied" && late.moment.lo - early.moment.hi <= PUT_OFF;
}

export const nameOf = (telling: Telling) => (id: string) =>
  personById(id)?.name ??
  telling.claim.agents.find(({ actor }) => actor.id === id)?.actor.name ??
  id.replace(/^\w+:/u, "").replaceAll("-", " ");

/** Weighs the sums. Returns how they go together. A text that tells two sums tells of two things: it does not contradict itself. */
export function weighSums(scale: Scale, a: Telling, b: Telling) {
  const together = compareSums(a.sum, b.sum);
  const digits = Math.min(a.sum?.digits ?? 0, b.sum?.digits ?? 0);
  // A round sum such as 1 billion is soon the same by chance.
  const share = digits >= 3 ? 1 : digits === 2 ? 0.8 : 0.6;
  if (together === "same") scale.speaks("sum", () => `same sum ${sumOf(a)}`, share);
  else if (together === "rounded")
    scale.speaks("sum-rounded", () => `sums that go together: ${sumOf(a)} and ${sumOf(b)}`, share);
  else if (together === "other" && inDollars(a, b))
    scale.speaks("sum-rounded", () => `sums that go together in dollars: ${sumOf(a)} and ${sumOf(b)}`, share);
  else if (together === "other")
    scale.speaks("currency-differs", () => `in other currencies: ${sumOf(a)} and ${sumOf(b)}`);
  else if (together === "different" && intersects(a.documents, b.documents)) scale.excludes("one text tells both sums");
  else if (together === "different") scale.speaks("sum-differs", () => `the sums differ: ${sumOf(a)} and ${sumOf(b)}`);
  return together;
}

/** Share by which a sum in another currency may be off: rates move within a year, and writers round. */
const CONVERTED = 0.12;

function inDollars({ dollars: x }: Telling, { dollars: y }: Telling): boolean {
  return x !== null && y !== null && Math.abs(x - y) <= CONVERTED * Math.max(x, y);
}

const UNITS = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
] as const;

function sumOf({ claim }: Telling): string {
  if (!claim.amount) return "unknown";
  const { value, upper, currency, qualifier } = claim.amount;
  const [unit, name] = UNITS.find(([size]) => value >= size) ?? [1, ""];
  const figure = (n: number) => String(Number((n / unit).toPrecision(6)));
  const range = upper === undefined ? figure(value) : `${figure(value)}–${figure(upper)}`;
  return `${qualifier === null ? "" : `${qualifier.replaceAll("-", " ")} `}${range}${name} ${currency}`;
}

/** Weighs the names of what it is about, by how much the wordings share. Returns the share, null where one names nothing. */
export function weighObject(scale: Scale, a: Telling, b: Telling): number | null {
  const share = likeness(a.object, b.object);
  if (areNumberedApart(a.object, b.object)) scale.excludes("they have other numbers");
  if (share === null) return weighLost(scale, a, b) ?? weighLost(scale, b, a);
  const said = (t: Telling) => {
    const { name, subject, purpose, goods } = t.claim.details;
    return `“${String(name ?? subject ?? purpose ?? (Array.isArray(goods) ? goods.join(", ") : goods))}”`;
  };
  if (share >= 0.3)
    scale.speaks(
      tellsOne(a.object, b.object) ? "object" : "object-sort",
      () => (said(a) === said(b) ? `both about ${said(a)}` : `${said(a)} and ${said(b)} share words`),
      share,
    );
  else scale.speaks("object-differs", () => `one is about ${said(a)}, the other about ${said(b)}`);
  const own = share > 0 ? differing(a.object!, b.object!) : null;
  if (own !== null) scale.speaks(`own-${own}`, () => `${said(a)} and ${said(b)} each have ${own} of their own`);
  return share;
}

/** Share of an object's words that a sentence must have to be about it, though its reading does not say so. */
const FOUND = 0.6;

/** Weighs an object that the reading of one lost, though it stands in its words. Returns the share of it that is found there, else null. */
function weighLost(scale: Scale, bare: Telling, full: Telling): number | null {
  if (bare.object !== null || full.object === null || bare.said === null) return null;
  const share = contained(full.object, bare.said);
  if (share < FOUND) return null;
  scale.speaks("object-in-words", () => "the words of one name what the other is about", share);
  return share;
}

/** Weighs a detail that has one value: equal, different, or left out on a side. */
export function weighDetail(scale: Scale, a: Telling, b: Telling, field: string): void {
  const [mine, theirs] = [a.details[field], b.details[field]];
  if (mine === undefined || theirs === undefined || mine === "unspecified" || theirs === "unspecified") return;
  if (mine === theirs) scale.speaks(field, () => `same ${field}: ${String(mine)}`);
  else scale.speaks(`${field}-differs`, () => `${field} differs: ${String(mine)} and ${String(theirs)}`);
}

/** What was called off did not take place: unless the days are told, these are two. */
export function weighOutcome(scale: Scale, a: Telling, b: Telling): void {
  const off = (telling: Telling) => telling.status === "cancelled" || telling.status === "suspended";
  if ((off(a) && b.status === "completed") || (off(b) && a.status === "completed"))
    scale.speaks("called-off", () => "one was called off, the other took place");
}

export function weighPlace(scale: Scale, a: Telling, b: Telling): void {
  if (a.place === null || b.place === null) return;
  if (a.place === b.place) scale.speaks("place", () => `both in ${a.place}`);
  else scale.speaks("place-differs", () => `places differ: ${a.place} and ${b.place}`);
}

/** Words that two readers have in common where both read one thing in them. */
const ONE_THING = 0.5;

/**
 * A sentence that tells of two things means two: who lists works, sums, places or times does not say one thing twice. Not so where two readers read the
 * same words otherwise.
 */
export function weighSentence(scale: Scale, a: Telling, b: Telling): void {
  if (!intersects(a.sentences, b.sentences)) return;
  if (a.claim.producer !== b.claim.producer && commonWords(a, b) >= ONE_THING) return;
  const named = likeness(a.object, b.object);
  const other = (x: unknown, y: unknown) => x !== undefined && x !== null && y !== undefined && y !== null && x !== y;
  if (named !== null && named < 1) scale.excludes("one sentence names both");
  else if (other(a.details.kind, b.details.kind)) scale.excludes("one sentence tells of two kinds");
  else if (other(a.place, b.place)) scale.excludes("one sentence tells of two places");
  else if (compareSums(a.sum, b.sum) === "different") scale.excludes("one sentence tells two sums");
  else if (a.status === b.status && meet(a.moment, a.status, b.moment, b.status, 0).kind === "apart")
    scale.excludes("one sentence tells two times");
}

/** Share of their words that two claims of one sentence have in common. */
function commonWords({ claim: { evidence: a } }: Telling, { claim: { evidence: b } }: Telling): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both <= 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Weighs what the texts have in common: the very words, or that one text tells both. */
export function weighText(scale: Scale, a: Telling, b: Telling): void {
  if (scale.against !== null) return;
  // In one document a sentence says two things; in two it is copied.
  if (intersects(a.words, b.words) && !intersects(a.sentences, b.sentences))
    scale.speaks("sentence", () => "the same sentence");
  else if (intersects(a.documents, b.documents)) scale.speaks("document", () => "told in one document");
  else if (intersects(a.strains, b.strains)) scale.speaks("document", () => "told in copies of one document");
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
