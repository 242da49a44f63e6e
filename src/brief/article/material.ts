import type { Actor, Claim } from "../../claim/index.js";
import type { CitedDocument } from "../../dossier/index.js";
import type { Fact } from "../../ledger/index.js";
import { extentOf } from "../../text/index.js";
import type { Status } from "../../vocabulary/index.js";
import { isJointPaper } from "../prose/index.js";
import { areAll } from "./signs.js";

/** A fact with the claims that tell it and the documents that carry these: what articles are written from, and what sentences are held against. */
export interface Material {
  readonly fact: Fact;
  readonly claims: readonly Claim[];
  /** Those published first first. */
  readonly documents: readonly CitedDocument[];
}

/**
 * How far a fact has come by the words that tell it: what all of them put off is planned or promised, whatever its fields have ("will give", "is to be signed"). A word by itself ("grant") puts
 * nothing off, and tells of nothing done; and of several clauses those count that give the fact its status.
 */
export function statusOf({ fact: { type, status }, claims }: Material): Status {
  const clauses = claims.filter(({ evidence }) => /\S\s\S/u.test(evidence.exact));
  const giving = clauses.filter((claim) => claim.status === status);
  const own = { claims: [giving, clauses, claims].find((some) => some.length > 0) ?? [] };
  if (type === "agreement") return COME.has(status) && areAll(own, "sought") ? "planned" : status;
  if (status !== "completed" || !areAll(own, "ahead")) return status;
  return type === "finance" ? "pledged" : "planned";
}
const COME = new Set<string>(["agreed", "completed"]);

/** Somebody whose word a fact is: the speaker of all its claims. Null where a document says it itself. */
export function speakerOf({ claims }: Material): NonNullable<Claim["attribution"]>["speaker"] | null {
  const [first] = claims;
  if (first === undefined || claims.some(({ attribution }) => attribution === null)) return null;
  const speaker = first.attribution!.speaker;
  return claims.every(({ attribution }) => attribution!.speaker.id === speaker.id) ? speaker : null;
}

/** The fund, ministry or firm that all claims have act for the one state of a fact. Null where a state acts itself, or several. */
export function bodyOf({ fact, claims }: Material): Actor | null {
  const bodies = claims.map(({ source: [from], agents }) =>
    agents
      .map(({ actor }) => actor)
      .find(({ id, state, text }) => isBody(id) && state === from?.id && text === from?.text),
  );
  const [first] = bodies;
  const isOne = fact.source.length === 1 && !fact.mutual && bodies.every((body) => body?.id === first?.id);
  return isOne ? (first ?? null) : null;
}

const isBody = (id: string): boolean => id.startsWith("firm:") || id.startsWith("org:");

/** Types and statuses of what has no day of its own: a plan, a promise, what goes on. */
const LASTING = new Set<string>(["partnership", "position", "cooperation", "trade", "membership"]);
const AHEAD = new Set<string>(["planned", "pledged", "ongoing"]);

const PROMISED = new Set<string>(["pledged", "agreed"]);

/** EDTF: when it was, as far as a sentence can say so. The day on which a text told of what lasts or lies ahead is not its day. */
export function occurredOf(material: Material): string | null {
  const when = whenOf(material);
  const { type } = material.fact;
  const status = statusOf(material);
  if (when === null || isToldThen(material) || isBeyond(material, when)) return null;
  if (type === "agreement" && status === "planned" && areAll(material, "talked")) return null;
  // What is done once, or still to come, is of no time that has only a beginning.
  const lasts = status === "ongoing" || LASTING.has(type);
  if (/\/(?:\.\.)?$/u.test(when) && !lasts) return null;
  if (isOnlyTextsDay(material, when)) return when.slice(0, 7);
  // Nobody promises for years: these are the years of what is promised.
  if (PROMISED.has(status) && within(when).includes("/")) return null;
  return lasts || SPANNING.has(type) ? when : within(when);
}

/** Whether something that is told as done would be done by a time that lies behind all texts that tell of it: the time is then of something else. */
function isBeyond(material: Material, when: string): boolean {
  const { documents } = material;
  if (statusOf(material) !== "completed" || documents.length === 0) return false;
  const { lo = null, hi = null } = extentOf(when) ?? {};
  return lo === null && hi !== null && documents.every(({ date }) => (extentOf(date)?.hi ?? hi) < hi);
}

/** What goes on for days. What else is done once, in a stretch of time that is all that a text tells, was on no more than one day of it. */
const SPANNING = new Set<string>(["visit", "meeting", "action"]);

/** The month or the year (EDTF) that a stretch of time lies in; the stretch where it lies in none. */
function within(edtf: string): string {
  const [from = "", to = ""] = edtf.split("/");
  const shared = [7, 4].find((length) => from.length >= length && from.slice(0, length) === to.slice(0, length));
  return shared === undefined || !/^\d{4}(?:-(?:0\d|1[0-2]))?$/u.test(from.slice(0, shared))
    ? edtf
    : from.slice(0, shared);
}

/** What people do on a day: the day of the text that tells of it is near enough. */
const OF_A_DAY = new Set<string>(["visit", "meeting", "agreement"]);

/** Whether a day is known from nothing but the date of a text: its month is then as much as may be said. */
function isOnlyTextsDay({ fact, claims }: Material, when: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(when) || OF_A_DAY.has(fact.type)) return false;
  const bases = claims.flatMap((claim) => (claim.when?.edtf === when ? [claim.when.basis] : []));
  return bases.length > 0 && bases.every((basis) => basis === "publication");
}

/** The month (EDTF) in which a text told of what lasts or lies ahead; null of all else. */
export const monthToldOf = (material: Material): string | null =>
  isToldThen(material) ? (whenOf(material)?.slice(0, 7) ?? null) : null;

/** Whether the day or the month of a fact is one that its words do not tell, and it is of a kind that no day is of. */
function isToldThen(material: Material): boolean {
  const { fact, claims, documents } = material;
  const when = fact.when[0]?.value;
  if (when === undefined || when.length < 7 || when.includes("/")) return false;
  const bases = claims.flatMap((claim) => (claim.when?.edtf === when ? [claim.when.basis] : []));
  if (LASTING.has(fact.type)) return !bases.includes("stated");
  return (
    AHEAD.has(statusOf(material)) &&
    bases.every((one) => one === "publication") &&
    documents.some(({ date }) => date?.startsWith(when) === true)
  );
}

/** Whether all that is known of a fact stands in papers in which both parties speak. */
export const isOfJointPaper = ({ documents }: Pick<Material, "documents">): boolean =>
  documents.length > 0 && documents.every(({ title }) => title !== null && isJointPaper(title));

/** EDTF: when a fact was, and when it was first told. */
export const whenOf = ({ fact }: Material): string | null => fact.when[0]?.value ?? null;
export const reportedOf = ({ fact, documents }: Material): string | null =>
  fact.first.published ?? documents.find(({ date }) => date !== null)?.date ?? null;

/** A detail of which a text is known: the best supported value. */
export function detailOf({ fact }: Pick<Material, "fact">, field: string): string | null {
  const value = fact.details[field]?.[0]?.value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** The values of a detail that is a list. */
export function detailsOf({ fact }: Pick<Material, "fact">, field: string): string[] {
  const value = fact.details[field]?.[0]?.value;
  return (Array.isArray(value) ? value : value == null ? [] : [value]).filter(
    (one): one is string => typeof one === "string" && one !== "",
  );
}
