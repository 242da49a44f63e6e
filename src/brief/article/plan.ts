import { THEMES, type Theme, themeOf } from "../../dossier/index.js";
import { compare, extentOf } from "../../text/index.js";
import { isCertain } from "../../vocabulary/index.js";
import { grouped } from "./alike.js";
import { type Material, occurredOf, reportedOf, whenOf } from "./material.js";
import { voiceOf } from "./voice.js";
import { yearsBetween } from "./when.js";

/** How much an article tells. */
export const LENGTHS = ["short", "medium", "long"] as const;
export type Length = (typeof LENGTHS)[number];

/** Facts of an article, at most, and of one theme. */
export const FACTS: Readonly<Record<Length, number>> = { short: 7, medium: 18, long: 48 };
const OF_THEME: Readonly<Record<Length, number>> = { short: 3, medium: 6, long: 14 };
/** Of how many facts a text has a standfirst: a shorter one would begin twice. */
const LED = 12;
/** How sure a fact is at least that an article tells, if only as a report. */
export const LEAST = 0.6;

/** Facts that are told in one sentence: one, or several of one kind in order of time; and whether they stand against what was told before. */
export interface Unit {
  readonly materials: readonly Material[];
  readonly contrast: boolean;
}

export interface PlannedParagraph {
  readonly theme: Theme;
  readonly units: readonly Unit[];
}

/** What an article tells, in which order, and what together; without a word of any language. */
export interface Plan {
  readonly parties: readonly [string, string];
  /** All facts, those first that would head the article. */
  readonly head: readonly Material[];
  readonly lead: readonly Unit[];
  readonly paragraphs: readonly PlannedParagraph[];
}

/** Ids of the facts that an article would tell of these, the weightiest first. `weight`: how notable one is beside the others; `times`: how many times as many. */
export function chosenFacts<
  F extends Pick<Material["fact"], "id" | "type" | "details" | "confidence" | "status" | "when" | "amount">,
>(facts: readonly F[], length: Length, weight: (fact: F) => number, times = 1): F[] {
  const [all, each] = [FACTS[length] * times, OF_THEME[length] * times];
  const told = new Map<Theme, number>();
  const chosen: F[] = [];
  for (const fact of [...facts].sort((a, b) => weigh(b) - weigh(a) || compare(a.id, b.id))) {
    const theme = themeIn(fact);
    const count = told.get(theme) ?? 0;
    if (chosen.length >= all || count >= each || fact.confidence < LEAST) continue;
    told.set(theme, count + 1);
    chosen.push(fact);
  }
  return chosen;

  function weigh(fact: F): number {
    return weight(fact) + (fact.type === "partnership" ? 600 : fact.type === "statement" ? -500 : 0);
  }
}

const themeIn = ({ type, details }: Pick<Material["fact"], "type" | "details">): Theme =>
  themeOf(type, details.act?.[0]?.value);

/** The plan of an article on two parties: themes by what their facts weigh, the level of relations first; in each by time; what is alike together. */
export function planOf(
  parties: readonly [string, string],
  materials: readonly Material[],
  weight: (fact: Material["fact"]) => number,
): Plan {
  const themes = new Map<Theme, Material[]>();
  for (const one of materials) themes.set(themeIn(one.fact), [...(themes.get(themeIn(one.fact)) ?? []), one]);
  const heavy = (all: readonly Material[]) => all.reduce((sum, { fact }) => sum + weight(fact), 0);
  const order = [...themes].sort(
    ([a, x], [b, y]) =>
      Number(b === "level") - Number(a === "level") || heavy(y) - heavy(x) || THEMES.indexOf(a) - THEMES.indexOf(b),
  );
  const newest = Math.max(...materials.map(yearIn));
  const headed = (one: Material) =>
    weight(one.fact) + newsIn(one.fact) - Math.min(OLDEST, (newest - yearIn(one)) * A_YEAR);
  const head = [...materials].sort((a, b) => headed(b) - headed(a) || compare(a.fact.id, b.fact.id));
  // What the standfirst has said whole is not said again; of few facts all are in the body alone.
  const first = new Set(materials.length >= LED ? leadOf(head) : []);
  return {
    parties,
    head,
    lead: unitsOf([...first]),
    paragraphs: byDay(
      joined(
        order.flatMap(([theme, all]) => {
          const left = all.filter((one) => !first.has(one));
          return left.length === 0 ? [] : [{ theme, materials: left }];
        }),
      ),
    ).flatMap(({ theme, materials }) =>
      periodsOf(unitsOf([...materials].sort(inTime))).map((units) => ({ theme, units })),
    ),
  };
}

/** Themes that are told together, so that what was on one visit stands beside it. */
const KIN: readonly ReadonlySet<Theme>[] = [
  new Set<Theme>(["level", "meetings", "agreements", "statements", "positions", "memberships"]),
  new Set<Theme>(["money", "trade", "projects", "cooperation"]),
  new Set<Theme>(["conflict", "acts"]),
];

interface Gathered {
  readonly theme: Theme;
  readonly materials: readonly Material[];
}

/** Sentences that a paragraph has at most, and on each side of where it is parted at least; and that a text has at most which is told in order of time, whatever its themes. */
const SENTENCES = 8;
const SIDE = 3;
const ALONE = 9;

/** Themes and their kin, each together. */
function joined(paragraphs: readonly Gathered[]): Gathered[] {
  const made: Gathered[] = [];
  for (const one of paragraphs) {
    const kin = KIN.find((themes) => themes.has(one.theme));
    const at = made.findIndex((other) => kin?.has(other.theme));
    const own = made[at];
    if (own === undefined) made.push(one);
    else made[at] = { theme: own.theme, materials: [...own.materials, ...one.materials] };
  }
  const count = ({ materials }: Gathered) => grouped([...materials].sort(inTime)).length;
  // A single sentence is no paragraph beside others.
  const [first] = made;
  const [single, ...most] = [...made].sort((a, b) => count(a) - count(b));
  const into = most.at(-1);
  if (single !== undefined && into !== undefined && count(single) === 1) {
    const whole = { theme: into.theme, materials: [...into.materials, ...single.materials] };
    return joined(made.flatMap((one) => (one === single ? [] : one === into ? whole : one)));
  }
  if (first === undefined || made.reduce((sum, one) => sum + count(one), 0) > ALONE) return made;
  return [{ theme: first.theme, materials: made.flatMap(({ materials }) => materials) }];
}

/** What was on one day stands in one paragraph: in that which has most of it, the first of equals. */
function byDay(paragraphs: readonly Gathered[]): Gathered[] {
  const counts = new Map<string, number[]>();
  paragraphs.forEach(({ materials }, i) => {
    for (const day of materials.flatMap(dayIn)) {
      const own = counts.get(day) ?? paragraphs.map(() => 0);
      own[i]!++;
      counts.set(day, own);
    }
  });
  const placeOf = (one: Material, i: number) => {
    const own = dayIn(one).flatMap((day) => counts.get(day) ?? []);
    return own.length === 0 ? i : own.indexOf(Math.max(...own));
  };
  const placed = paragraphs.flatMap(({ materials }, i) => materials.map((one) => ({ one, at: placeOf(one, i) })));
  return paragraphs.flatMap(({ theme }, i) => {
    const materials = placed.flatMap(({ one, at }) => (at === i ? [one] : []));
    return materials.length === 0 ? [] : [{ theme, materials }];
  });
}

/** The day of a fact, where it is known to the day. */
const dayIn = (one: Material): string[] => (/^\d{4}-\d\d-\d\d$/u.test(whenOf(one) ?? "") ? [whenOf(one)!] : []);

/** What is told in order of time in paragraphs: a long one is parted where most years lie between two sentences. */
function periodsOf(units: readonly Unit[]): (readonly Unit[])[] {
  if (units.length <= SENTENCES) return [units];
  const timeIn = ({ materials }: Unit) => whenOf(materials[0]!) ?? reportedOf(materials[0]!);
  let [at, most] = [SIDE, -1];
  for (let i = SIDE; i <= units.length - SIDE; i++) {
    // Of equals the one nearest to the middle.
    const gap = yearsBetween(timeIn(units[i - 1]!), timeIn(units[i]!)) - Math.abs(i - units.length / 2) / units.length;
    if (gap > most) [at, most] = [i, gap];
  }
  return [...periodsOf(units.slice(0, at)), ...periodsOf(units.slice(at))];
}

/** Two facts that head a text most of what happened for sure and has its time, of one side of relations where there are such, in order of time. `headed`: the facts, those that would head it most first. */
function leadOf(headed: readonly Material[]): Material[] {
  const isNews = (one: Material) =>
    isCertain(one.fact) &&
    one.fact.conflicts.length === 0 &&
    DONE.has(one.fact.status) &&
    (NEWS[one.fact.type] ?? 0) > 0 &&
    whenOf(one) !== null;
  const [first, ...others] = headed.filter(isNews);
  if (first === undefined) return [];
  const kin = KIN.find((themes) => themes.has(themeIn(first.fact)));
  // Two things that have nothing to do with each other are no beginning.
  const second = others.find((one) => kin?.has(themeIn(one.fact))) ?? others[0];
  const led = [first, ...(second === undefined ? [] : [second])];
  const days = new Set(led.flatMap(dayIn));
  // What else was on their days belongs to them.
  const beside = headed.filter(
    (one) => !led.includes(one) && isCertain(one.fact) && dayIn(one).some((day) => days.has(day)),
  );
  return [...led, ...beside.slice(0, BESIDE)].sort(inTime);
}

/** Facts of the same days that a standfirst has beside its two, at most. */
const BESIDE = 2;

/** How much more what happened is news than what lasts, is still to come, or was said: as weights are. */
const newsIn = ({ type, status }: Material["fact"]): number => (NEWS[type] ?? 0) / (DONE.has(status) ? 1 : 3);
const NEWS: Partial<Record<Material["fact"]["type"], number>> = {
  action: 900,
  agreement: 900,
  finance: 900,
  partnership: 600,
  project: 600,
  trade: 600,
  visit: 600,
  meeting: 300,
  cooperation: 300,
  statement: -900,
};
const DONE = new Set<string>(["agreed", "completed", "pledged"]);

/** How much less a fact heads an article for each year that it is older than the newest, as weights are, and for its age at most. */
const A_YEAR = 120;
const OLDEST = 1800;
const yearIn = (one: Material): number => Number((whenOf(one) ?? reportedOf(one))?.match(/^\d{4}/u)?.[0] ?? 0);

/**
 * In order of time; what has no date of its own by the day on which it was told. What is of a month or a year alone stands before what is of a day in it: behind that it would read as what
 * came after.
 */
function inTime(a: Material, b: Material): number {
  const [x, y] = [a, b].map((one) => {
    const extent = isUntimed(one) ? null : extentOf(whenOf(one) ?? reportedOf(one));
    const lo = extent?.lo ?? extent?.hi ?? Number.POSITIVE_INFINITY;
    return { lo, hi: extent?.hi ?? lo };
  });
  return x!.lo - y!.lo || y!.hi - x!.hi || rankOf(a) - rankOf(b) || compare(a.fact.id, b.fact.id);
}

/** Whether no sentence would tell when it was: among others that do it would be read as of their time. */
const isUntimed = (one: Material): boolean =>
  whenOf(one) === null && (voiceOf(one) !== null || reportedOf(one) === null);

/** Of one day it is told first who came, then whom they met, what they signed, and all else. */
const RANK = ["visit", "meeting", "agreement"];
const rankOf = ({ fact: { type } }: Material): number => (RANK.includes(type) ? RANK.indexOf(type) : RANK.length);

/** What is alike together, in order of time; what one speaker says in one piece, where the first of it stands. What undoes or denies stands in contrast to what is before it. */
function unitsOf(sorted: readonly Material[]): Unit[] {
  const groups = grouped(sorted);
  const speakers = groups.map(([first]) => {
    const voice = voiceOf(first!);
    return voice?.kind === "speaker" ? voice.id : null;
  });
  const place = speakers.map((id, i) => (id === null ? i : speakers.indexOf(id)));
  const units = groups
    .map((materials, i) => ({ materials, at: place[i]! }))
    .sort((a, b) => a.at - b.at)
    .map(({ materials }) => materials);
  const against = new Set<string>(["denied", "cancelled", "suspended"]);
  const isAgainst = (group: readonly Material[]) => against.has(group[0]!.fact.status);
  // "However" of what nobody had planned, of a thing years later, or of another kind, would be a judgement.
  const isUndone = ([one]: readonly Material[], [other]: readonly Material[]) =>
    one!.fact.type === other!.fact.type &&
    ["planned", "pledged", "agreed"].includes(one!.fact.status) &&
    yearsBetween(whenOf(one!), whenOf(other!)) <= 1;
  return units.map((materials, i) => ({
    materials,
    contrast: i > 0 && isAgainst(materials) && isUndone(units[i - 1]!, materials),
  }));
}

/** Both parties of a plan in their order; where all goes one way, who acts first. */
export function partiesOf(plan: Plan): Plan["parties"] {
  const [first] = [...plan.lead, ...plan.paragraphs.flatMap(({ units }) => units)];
  const acts = first?.materials[0]?.fact.source[0]?.id;
  return tells(plan) || acts !== plan.parties[1] ? plan.parties : [plan.parties[1], plan.parties[0]];
}

/** All facts of a plan, in its order. */
export const materialsOf = ({ lead, paragraphs }: Plan): Material[] =>
  [...lead, ...paragraphs.flatMap(({ units }) => units)].flatMap(({ materials }) => materials);

/** Whether something is told of both together: where all goes one way a title would say so of neither. */
const tells = ({ lead, paragraphs }: Plan): boolean =>
  [...lead, ...paragraphs.flatMap(({ units }) => units)].some(({ materials }) =>
    materials.some(({ fact }) => fact.mutual || fact.target.length === 0),
  );

/** The first and the last year of what is told, of what has no time that of its report; null where these are not two. */
export function yearsOf(plan: Plan, isTold: (one: Material) => boolean): readonly [string, string] | null {
  const years = materialsOf(plan)
    .filter(isTold)
    .flatMap((one) => (occurredOf(one) ?? reportedOf(one))?.match(/\d{4}/gu) ?? [])
    .sort(compare);
  const [from = "", to = ""] = [years[0], years.at(-1)];
  return from === to ? null : [from, to];
}

/** Themes of the facts that are told, that of the most facts first. */
export function themesOf(plan: Plan, isTold: (one: Material) => boolean): Theme[] {
  const counts = new Map<Theme, number>();
  for (const { fact } of materialsOf(plan).filter(isTold))
    counts.set(themeIn(fact), (counts.get(themeIn(fact)) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || THEMES.indexOf(a) - THEMES.indexOf(b)).map(([theme]) => theme);
}
