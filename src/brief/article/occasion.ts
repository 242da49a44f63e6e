import { compare, extentOf } from "../../text/index.js";
import { detailsOf, type Material, whenOf } from "./material.js";

/** Days by which texts miss each other on one and the same meeting: a visit is dated by its arrival, talks by the day on which they were reported. */
const NEAR = 2;
/** Days that a time has at most which tells two meetings of a pair apart: of a year there may be several. */
const MONTH = 31;

/** Meetings without a word on who met that took place on a visit which is among these facts: to tell both is to tell one event twice. */
export function onOccasions(materials: readonly Material[]): Set<Material> {
  const visits = materials.filter(({ fact }) => fact.type === "visit");
  return new Set(materials.filter((one) => isBare(one) && visits.some((visit) => isPartOf(one, visit))));
}

const isBare = (one: Material): boolean => one.fact.type === "meeting" && detailsOf(one, "participants").length < 2;

function isPartOf(meeting: Material, visit: Material): boolean {
  if (partiesIn(meeting) !== partiesIn(visit) || meeting.fact.status !== visit.fact.status) return false;
  const [own, other] = [extentOf(whenOf(meeting)), extentOf(whenOf(visit))];
  if (own?.lo == null || own.hi === null || other?.lo == null || other.hi === null) return false;
  if (own.hi - own.lo >= MONTH || other.hi - other.lo >= MONTH) return false;
  return own.lo <= other.hi + NEAR && other.lo <= own.hi + NEAR;
}

const partiesIn = ({ fact }: Material): string =>
  [...fact.source, ...fact.target]
    .map(({ id }) => id)
    .sort(compare)
    .join();
