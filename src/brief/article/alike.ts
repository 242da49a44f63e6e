import { compare } from "../../text/index.js";
import { bodyOf, detailOf, detailsOf, type Material, monthToldOf, occurredOf, statusOf } from "./material.js";
import { voiceOf } from "./voice.js";
import { yearsBetween } from "./when.js";

/** Facts that one sentence tells, at most. */
const TOGETHER = 4;

/**
 * What is alike but for one thing, put together: each fact goes to the first group that takes it, where nothing is told between, or it is no more than a year later: a list that reaches on
 * would take the order of time from what is behind it.
 */
export function grouped(sorted: readonly Material[]): Material[][] {
  const groups: Material[][] = [];
  for (const one of sorted) {
    const isNear = (group: readonly Material[]) =>
      group === groups.at(-1) || group.every((other) => areNear(one, other));
    const own = groups.find((group) => group.length < TOGETHER && isNear(group) && areAlike(group, one));
    if (own === undefined) groups.push([one]);
    else own.push(one);
  }
  return groups;
}

const areNear = (one: Material, other: Material): boolean => {
  const [a, b] = [occurredOf(one), occurredOf(other)];
  return a !== null && b !== null && yearsBetween(a, b) <= 1;
};

const BLEAK = new Set<string>(["denied", "cancelled", "suspended"]);

interface Series {
  /** Details that are the same in all of it. */
  readonly same: readonly string[];
  /** What tells a member from the others, as one key; null where it has nothing of its own. */
  readonly own: (one: Material) => string | null;
}

const when = (one: Material) => occurredOf(one);
/** A stretch of days is no member of a list of days. */
const day = (one: Material) => (when(one)?.includes("/") === true ? null : when(one));
const sum = ({ fact }: Material) => {
  const amount = fact.amount[0]?.value;
  return amount === undefined ? null : `${amount.value} ${amount.currency}`;
};
const list = (field: string) => (one: Material) => detailsOf(one, field).join() || null;

const SERIES: Readonly<Record<string, Series>> = {
  visit: { same: ["kind", "visitor"], own: day },
  meeting: { same: ["kind"], own: day },
  statement: { same: ["act"], own: when },
  action: { same: ["act"], own: when },
  agreement: {
    same: [],
    own: (one) =>
      detailOf(one, "subject") === null && when(one) === null
        ? null
        : `${detailOf(one, "instrument")} ${detailOf(one, "subject")} ${when(one)}`,
  },
  position: { same: ["stance"], own: (one) => detailOf(one, "issue") },
  finance: { same: ["flow"], own: (one) => (sum(one) === null ? null : `${sum(one)} ${when(one)}`) },
  trade: { same: ["goods", "trend"], own: (one) => (sum(one) === null ? null : `${sum(one)} ${when(one)}`) },
  cooperation: { same: [], own: list("fields") },
};

function areAlike(group: readonly Material[], one: Material): boolean {
  const [a] = group;
  const series = SERIES[one.fact.type];
  if (a === undefined || series === undefined || kinOf(a) !== kinOf(one)) return false;
  // What is told by its noun, or is told otherwise elsewhere, has a sentence of its own.
  if ([...group, one].some(({ fact }) => fact.conflicts.length > 0 || BLEAK.has(fact.status))) return false;
  if (series.same.some((field) => list(field)(a) !== list(field)(one))) return false;
  if (one.fact.type === "meeting" && (peopleIn(a) !== peopleIn(one) || placeIn(a) !== placeIn(one))) return false;
  // May 2012 may be what another tells of 2012.
  if (series.own === day && [...group].some((other) => areOfOneTime(other, one))) return false;
  const own = series.own(one);
  // A day stands for all of a sentence where the sentence lists other things.
  if ((one.fact.type === "position" || one.fact.type === "cooperation") && when(a) !== when(one)) return false;
  return own !== null && series.own(a) !== null && group.every((other) => series.own(other) !== own);
}

const peopleIn = (one: Material): string => [...detailsOf(one, "participants")].sort(compare).join();

const areOfOneTime = (a: Material, b: Material): boolean => {
  const [x, y] = [when(a), when(b)];
  return x !== null && y !== null && x !== y && (x.startsWith(y) || y.startsWith(x));
};

const placeIn = ({ fact }: Material): string => fact.where[0]?.value.name ?? "";

/** Type, status, parties, who acts for them, whose word it is and when it was told, as one key. */
function kinOf(one: Material): string {
  const { fact } = one;
  const ids = (actors: Material["fact"]["source"]) => actors.map(({ id }) => id);
  const parties = fact.mutual
    ? [...ids(fact.source), ...ids(fact.target)].sort(compare).join()
    : `${ids(fact.source).join()}>${ids(fact.target).join()}`;
  return [
    fact.type,
    statusOf(one),
    fact.mutual,
    parties,
    bodyOf(one)?.id ?? "",
    voiceOf(one)?.id ?? "",
    monthToldOf(one) ?? "",
  ].join(" ");
}
