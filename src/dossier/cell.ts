import type { Claim } from "../claim/index.js";
import { dayOf, extentOf } from "../text/index.js";
import type { ClaimType } from "../vocabulary/index.js";
import { digest } from "./family.js";
import { objectOf } from "./telling.js";

/** What is told without a day is about one so many days before the text came out, most often. */
const USUALLY = 3;
/** What spans no more days than this is told to the day. */
const EXACT = 10;
const MONTH = 31;
/** Parts that say when: year, month, third of the month, day. */
const DEPTH = 4;

/**
 * Where a claim lies in a family that is too large to be compared as a whole: parts from the coarsest to the finest, each taken only as far as
 * there are too many claims for one comparison (units.ts of ledger/). Claims that may be one thing should have as many of the first parts in
 * common as can be; so these are what a type is known by through the years (the kind and name of a work, the goods of trade that goes on), then when
 * it was: as told, else as the day of publication suggests. The last part is the same for claims that say the same.
 *
 * What begins with "=" is one thing however it is told: a level of partnership, a standing, a stand. Claims of it need no comparing.
 */
export function cell(claim: Claim, published: number | null): readonly string[] {
  return [...lasting(claim), ...timesOf(claim, published), contentOf(claim)];
}

/**
 * How many claims of a family, or of a part of one, are compared at once; more are divided. What takes place on a day or has a period loses nothing or
 * little when it is compared with what is told of that time alone, so few are enough (test/merging/ says how little); money, works and agreements have a
 * history of years. What is one thing however it is told costs little for each claim.
 */
export function largest(family: string, cell: string): number {
  if (cell.startsWith("=")) return 500;
  const type = family.slice(0, family.indexOf(" ")) as ClaimType;
  return LARGEST[type];
}

const LARGEST: Readonly<Record<ClaimType, number>> = {
  visit: 100,
  meeting: 50,
  statement: 50,
  agreement: 200,
  partnership: 200,
  position: 200,
  membership: 200,
  finance: 200,
  trade: 50,
  project: 200,
  cooperation: 200,
  action: 50,
};

/** By what a thing is known whenever it is told. */
function lasting(claim: Claim): readonly string[] {
  const { type, details, status } = claim;
  switch (type) {
    case "partnership":
      return [`=${String(details.level ?? "open")}`];
    case "membership":
      return [`=${String(details.standing ?? "open")}`];
    case "position":
      if (details.issue === undefined) return [];
      return [`${details.issue === "unnamed" ? "" : "="}${String(details.stance ?? "open")}`];
    case "project":
      return [String(details.kind ?? "open"), firstWordOf(claim)];
    case "cooperation":
      return status === "planned" || status === "pledged" || status === "agreed" ? [] : [`on ${fieldsOf(claim)}`];
    case "trade":
      return claim.amount === null && status !== "completed" && details.period === undefined
        ? [`on ${firstWordOf(claim)}`]
        : [];
    default:
      return [];
  }
}

/** The first word of a name that tells it from others. */
function firstWordOf(claim: Claim): string {
  const [first] = objectOf(claim)?.stems ?? [];
  return first ?? "open";
}

function fieldsOf({ details: { fields, frameworks } }: Claim): string {
  const names = [fields, frameworks].flatMap((list) => (Array.isArray(list) ? list : [])).map(String);
  return names.length === 0 ? "open" : names.sort().join("+");
}

function timesOf({ when, details: { period } }: Claim, published: number | null): readonly string[] {
  const extent = extentOf(when?.edtf ?? (typeof period === "string" ? period : null));
  const usual = published === null ? null : published - USUALLY;
  const lo = extent?.lo ?? extent?.hi ?? null;
  if (lo === null) return usual === null ? unknown() : partsOf(usual);
  const hi = extent?.hi ?? lo + 366;
  if (hi - lo <= EXACT) return partsOf(lo);
  // "In April", written on the 13th, is most likely about one of the days before.
  if (usual !== null && usual >= lo - USUALLY && usual <= hi + EXACT) return partsOf(Math.min(Math.max(usual, lo), hi));
  const told = partsOf(lo).slice(0, hi - lo <= MONTH ? 2 : 1);
  return [...told, ...(usual === null ? unknown() : partsOf(usual)).map((part) => `~${part}`)].slice(0, DEPTH);
}

function partsOf(number: number): readonly string[] {
  const { year, month, day } = dayOf(number);
  const two = (n: number) => String(n).padStart(2, "0");
  return [String(year), two(month), String(Math.min(3, Math.ceil(day / 10))), two(day)];
}

const unknown = () => Array.from({ length: DEPTH }, () => "open");

/** One of 256 for what a claim says besides when: the same for those that say the same. */
function contentOf({ details, amount, where, agents }: Claim): string {
  const sum = amount && [amount.value, amount.upper, amount.currency];
  const people = agents.map(({ actor }) => actor.id).sort();
  const said = Object.keys(details)
    .sort()
    .map((key) => [key, details[key]]);
  return digest(JSON.stringify([said, sum, where?.name, people])).slice(-2);
}
