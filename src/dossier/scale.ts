import { personById } from "../vocabulary/index.js";
import { type Meeting, meet } from "./moment.js";
import { compareSums } from "./sum.js";
import type { Telling } from "./telling.js";
import { likeness, type Wording } from "./wording.js";

/** What speaks for and against two tellings being about one thing. Weights are added; `against` rules it out whatever they are. */
export class Scale {
  weight = 0;
  against: string | null = null;
  /** Whether both are told of one time, and whether they are told of times that one step of a history can't have. */
  together = false;
  elsewhen = false;
  readonly because: string[] = [];

  /** `aloud`: whether to put reasons in words; weighing a thousand pairs needs none. */
  constructor(private readonly aloud: boolean) {}

  speaks(weight: number, words: () => string): void {
    this.weight += weight;
    if (this.aloud) this.because.push(words());
  }

  excludes(words: string): void {
    this.against ??= words;
  }
}

/** How a type weighs two tellings of its family. */
export interface Rule {
  /** Weight from which two tellings are about one thing. */
  readonly enough: number;
  /** Weight from which they are so if nothing else fits. */
  readonly maybe: number;
  weigh(scale: Scale, a: Telling, b: Telling): void;
}

/** Weights of how two times go together. */
export interface TimeWeights {
  readonly slack: number;
  readonly same: number;
  readonly close: number;
  /** The vaguer is a month or so, half a year or so, a year. */
  readonly month: number;
  readonly season: number;
  readonly year: number;
  readonly hinted: number;
  readonly open: number;
  /** Whether the thing has a history of years, so that one of its steps may be told before another happened. */
  readonly steps?: boolean;
}

/** What it adds that the vaguer of two was written in the days after the other. */
const REPORTED = 0.2;

/** Weighs the times of two tellings; returns how they go together. What can't be one time is left to the rule. */
export function weighTime(scale: Scale, a: Telling, b: Telling, weights: TimeWeights): Meeting {
  const meeting = meet(a.moment, a.status, b.moment, b.status, weights.slack);
  const { kind, days } = meeting;
  scale.together = kind === "same" || kind === "close" || kind === "within" || kind === "reported";
  const told = () => (a.moment.edtf === b.moment.edtf ? a.moment.edtf : `${a.moment.edtf} and ${b.moment.edtf}`);
  if (kind === "same") scale.speaks(days <= 1 ? weights.same : weights.month, () => `both ${told()}`);
  else if (kind === "close") scale.speaks(weights.close, () => `a day or so apart: ${told()}`);
  else if (kind === "within" || kind === "reported") {
    const weight =
      days <= 62 ? weights.month : days <= 200 ? weights.season : days <= 400 ? weights.year : weights.open;
    scale.speaks(weight, () => `times that go together: ${told()}`);
    if (kind === "reported") scale.speaks(REPORTED, () => "written in the days after");
  } else if (kind === "hinted") {
    // The nearer to the event a text is written, the surer it means that one.
    const near = days <= 4 ? 1 : days <= 10 ? 0.6 : 0.35;
    scale.speaks(weights.hinted * near, () => "told without a date when it was news");
  } else if (kind === "open") scale.speaks(weights.open, () => "told without a date");
  else if (kind === "impossible" && !weights.steps) scale.excludes("written before the other happened");
  return meeting;
}

/** Weighs who acted: shared people speak for it; another person for the same state speaks against it. Returns whether somebody differs. */
export function weighPeople(scale: Scale, a: Telling, b: Telling, each: number): boolean {
  let differs = false;
  const both: string[] = [];
  for (const [state, mine] of a.people) {
    const theirs = b.people.get(state);
    if (!theirs) continue;
    const common = [...mine].filter((id) => theirs.has(id));
    // People whose state nobody tells may be anybody's.
    if (common.length === 0) differs ||= state !== "";
    else both.push(...common);
  }
  if (both.length > 0)
    scale.speaks(each * Math.min(both.length, 2), () => `both name ${both.map(nameOf(a)).sort().join(" and ")}`);
  return differs && both.length === 0;
}

const nameOf = (telling: Telling) => (id: string) =>
  personById(id)?.name ??
  telling.claim.agents.find(({ actor }) => actor.id === id)?.actor.name ??
  id.replace(/^\w+:/u, "").replaceAll("-", " ");

/** Weighs the sums. Returns how they go together. A text that tells two sums tells of two things: it does not contradict itself. */
export function weighSums(scale: Scale, a: Telling, b: Telling, most: number, differ: number) {
  const together = compareSums(a.sum, b.sum);
  const digits = Math.min(a.sum?.digits ?? 0, b.sum?.digits ?? 0);
  // A round sum such as 1 billion is soon the same by chance.
  const share = digits >= 3 ? 1 : digits === 2 ? 0.8 : 0.6;
  if (together === "same") scale.speaks(most * share, () => `same sum ${sumOf(a)}`);
  else if (together === "rounded")
    scale.speaks(most * share * 0.75, () => `sums that go together: ${sumOf(a)} and ${sumOf(b)}`);
  else if (together === "other") scale.speaks(-0.1, () => `though in other currencies: ${sumOf(a)} and ${sumOf(b)}`);
  else if (together === "different" && intersects(a.documents, b.documents)) scale.excludes("one text tells both sums");
  else if (together === "different") scale.speaks(-differ, () => `though the sums differ: ${sumOf(a)} and ${sumOf(b)}`);
  return together;
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
export function weighObject(scale: Scale, a: Telling, b: Telling, weight: number, none: number): number | null {
  const share = likeness(a.object, b.object);
  if (share === null) return null;
  const said = (t: Telling) => {
    const { name, subject, purpose, goods } = t.claim.details;
    return `“${String(name ?? subject ?? purpose ?? (Array.isArray(goods) ? goods.join(", ") : goods))}”`;
  };
  if (share >= 0.3)
    scale.speaks(weight * share, () =>
      said(a) === said(b) ? `both about ${said(a)}` : `${said(a)} and ${said(b)} share words`,
    );
  else scale.speaks(-none, () => `though one is about ${said(a)}, the other about ${said(b)}`);
  if (share > 0 && each(a.object, b.object))
    scale.speaks(-OTHERWISE, () => `though ${said(a)} and ${said(b)} each have a word of their own`);
  return share;
}

/** What it takes away that two names each have a word or a number that the other has not: "Nurek-1" and "Nurek-2", "Nurek–Vose" and "Nurek–Kulob". */
const OTHERWISE = 0.25;

function each(a: Wording | null, b: Wording | null): boolean {
  if (!a || !b) return false;
  const own = (x: ReadonlySet<string>, y: ReadonlySet<string>) => [...x].some((word) => !y.has(word));
  return (own(a.stems, b.stems) && own(b.stems, a.stems)) || (own(a.numbers, b.numbers) && own(b.numbers, a.numbers));
}

/** Weighs a detail that has one value: equal, different, or left out on a side. */
export function weighDetail(scale: Scale, a: Telling, b: Telling, field: string, same: number, differ: number): void {
  const [mine, theirs] = [a.details[field], b.details[field]];
  if (mine === undefined || theirs === undefined || mine === "unspecified" || theirs === "unspecified") return;
  if (mine === theirs) scale.speaks(same, () => `same ${field}: ${String(mine)}`);
  else scale.speaks(-differ, () => `though ${field} differs: ${String(mine)} and ${String(theirs)}`);
}

/** What was called off did not take place: unless the days are told, these are two. */
export function weighOutcome(scale: Scale, a: Telling, b: Telling): void {
  const off = (telling: Telling) => telling.status === "cancelled" || telling.status === "suspended";
  if ((off(a) && b.status === "completed") || (off(b) && a.status === "completed"))
    scale.speaks(-0.25, () => "though one was called off, the other took place");
}

export function weighPlace(scale: Scale, a: Telling, b: Telling, same: number, differ: number): void {
  if (a.place === null || b.place === null) return;
  if (a.place === b.place) scale.speaks(same, () => `both in ${a.place}`);
  else scale.speaks(-differ, () => `though places differ: ${a.place} and ${b.place}`);
}

/** Weighs what the texts have in common: the very words, or that one text tells both. */
export function weighText(scale: Scale, a: Telling, b: Telling, together: number): void {
  if (intersects(a.words, b.words)) scale.speaks(1, () => "the same sentence");
  else if (intersects(a.documents, b.documents)) scale.speaks(together, () => "told in one document");
  else if (intersects(a.strains, b.strains)) scale.speaks(together, () => "told in copies of one document");
}

function intersects(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}
