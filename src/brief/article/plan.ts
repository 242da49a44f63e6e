import { THEMES, type Theme, themeOf } from "../../dossier/index.js";
import { compare, extentOf } from "../../text/index.js";
import { isCertain, rankOfLevel } from "../../vocabulary/index.js";
import { detailOf, detailsOf, type Material, reportedOf, speakerOf, whenOf } from "./material.js";

/** How much an article tells. */
export const LENGTHS = ["short", "medium", "long"] as const;
export type Length = (typeof LENGTHS)[number];

/** Facts of an article, at most, and of one theme. */
const FACTS: Readonly<Record<Length, readonly [all: number, theme: number]>> = {
  short: [7, 3],
  medium: [18, 6],
  long: [48, 14],
};
/** Facts that the standfirst is made of. */
const LEAD = 2;
/** How sure a fact is at least that an article tells, if only as a report. */
const LEAST = 0.4;
/** Facts that one sentence tells. */
const TOGETHER = 3;

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
  readonly lead: readonly Unit[];
  readonly paragraphs: readonly PlannedParagraph[];
}

/** Ids of the facts that an article would tell of these, the weightiest first. `weight`: how notable one is beside the others. */
export function chosenFacts<
  F extends Pick<Material["fact"], "id" | "type" | "details" | "confidence" | "status" | "when">,
>(facts: readonly F[], length: Length, weight: (fact: F) => number): F[] {
  const [all, each] = FACTS[length];
  const told = new Map<Theme, number>();
  const chosen: F[] = [];
  for (const fact of [...facts].sort((a, b) => weigh(b) - weigh(a) || compare(a.id, b.id))) {
    const theme = themeIn(fact);
    const count = told.get(theme) ?? 0;
    if (chosen.length >= all || count >= each || fact.confidence < LEAST || isHollow(fact)) continue;
    told.set(theme, count + 1);
    chosen.push(fact);
  }
  return chosen;

  function weigh(fact: F): number {
    return weight(fact) + (fact.type === "partnership" ? 600 : fact.type === "statement" ? -500 : 0);
  }
}

/** "The two agreed on an agreement": it tells neither of what nor when. */
function isHollow({ type, details, when }: Pick<Material["fact"], "type" | "details" | "when">): boolean {
  const told: Readonly<Record<string, readonly string[]>> = {
    agreement: ["subject"],
    cooperation: ["fields", "frameworks"],
    position: ["issue"],
  };
  const fields = told[type];
  return fields !== undefined && when.length === 0 && fields.every((field) => (details[field] ?? []).length === 0);
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
  const lead = leadOf(
    order.map(([, all]) => all),
    weight,
  );
  // What the standfirst has said whole is not said again; of few facts all are in the body alone.
  const first = new Set(materials.length > 2 * LEAD ? lead : []);
  return {
    parties,
    lead: [...first].map((one) => ({ materials: [one], contrast: false })),
    paragraphs: order.flatMap(([theme, all]) => {
      const left = all.filter((one) => !first.has(one)).sort(inTime);
      return left.length === 0 ? [] : [{ theme, units: unitsOf(left) }];
    }),
  };
}

/** The weightiest certain facts of the weightiest themes. */
function leadOf(themes: readonly (readonly Material[])[], weight: (fact: Material["fact"]) => number): Material[] {
  const best = (all: readonly Material[]) =>
    [...all]
      .filter(({ fact }) => isCertain(fact) && fact.conflicts.length === 0 && STANDS.has(fact.status))
      .sort((a, b) => levelIn(b) - levelIn(a) || weight(b.fact) - weight(a.fact) || compare(a.fact.id, b.fact.id))[0];
  return themes.flatMap((all) => best(all) ?? []).slice(0, LEAD);
}

const STANDS = new Set<string>(["agreed", "ongoing", "completed", "planned", "pledged"]);
const levelIn = (one: Material) => rankOfLevel(detailOf(one, "level") ?? "") ?? -1;

/** In order of time; what has no date of its own by the day on which it was told. */
function inTime(a: Material, b: Material): number {
  const day = (one: Material) => {
    const extent = extentOf(whenOf(one) ?? reportedOf(one));
    return extent?.lo ?? extent?.hi ?? Number.POSITIVE_INFINITY;
  };
  const [x, y] = [day(a), day(b)];
  return x === y ? compare(a.fact.id, b.fact.id) : x - y;
}

/** What follows one another and is of one kind, put together; what undoes or denies stands in contrast to what is before it. */
function unitsOf(sorted: readonly Material[]): Unit[] {
  const units: Material[][] = [];
  for (const one of sorted) {
    const last = units.at(-1);
    if (last !== undefined && last.length < TOGETHER && areAlike(last[0]!, one)) last.push(one);
    else units.push([one]);
  }
  const against = new Set<string>(["denied", "cancelled", "suspended"]);
  return units.map((materials, i) => ({
    materials,
    contrast: i > 0 && against.has(materials[0]!.fact.status) && !against.has(units[i - 1]![0]!.fact.status),
  }));
}

/** What a series varies; all else in it is the same. */
const SERIES: Readonly<Record<string, readonly string[]>> = {
  meeting: ["kind"],
  finance: ["flow"],
  agreement: [],
  cooperation: ["trend"],
  position: ["stance"],
};

function areAlike(a: Material, b: Material): boolean {
  const same = SERIES[a.fact.type];
  if (same === undefined || a.fact.type !== b.fact.type || a.fact.status !== b.fact.status) return false;
  if (a.fact.mutual !== b.fact.mutual || !isPlain(a) || !isPlain(b)) return false;
  const ids = ({ fact }: Material) => `${fact.source.map(({ id }) => id)} ${fact.target.map(({ id }) => id)}`;
  if (a.fact.mutual ? !isPermuted(ids(a), ids(b)) : ids(a) !== ids(b)) return false;
  if (same.some((field) => detailOf(a, field) !== detailOf(b, field))) return false;
  const told = (one: Material) => [detailOf(one, "issue"), ...detailsOf(one, "fields")].join();
  if ((a.fact.type === "position" || a.fact.type === "cooperation") && told(a) === told(b)) return false;
  // Each must have what tells it from the others.
  const own = (one: Material) =>
    ({
      meeting: whenOf(one) !== null && detailsOf(one, "participants").length === 0,
      finance: one.fact.amount.length > 0,
      agreement: whenOf(one) !== null || detailOf(one, "subject") !== null,
      cooperation: detailsOf(one, "fields").length > 0 && whenOf(one) === null,
      position: detailOf(one, "issue") !== null && whenOf(one) === null,
    })[one.fact.type as "meeting"] ?? false;
  return own(a) && own(b);
}

const isPermuted = (a: string, b: string) =>
  [...a.split(/[ ,]/u)].sort().join() === [...b.split(/[ ,]/u)].sort().join();
const isPlain = (one: Material) => isCertain(one.fact) && one.fact.conflicts.length === 0 && speakerOf(one) === null;
