import { compare, LIMITS } from "../text/index.js";
import { digest, json } from "./digest.js";

/**
 * What persons put on a fact, a document or a pair: words for others, a tag, or a place in a collection; withdraw takes one such remark back. Remarks
 * change no claim and no fact.
 */
export const REMARKS = ["note", "tag", "collection", "withdraw"] as const;
export type RemarkKind = (typeof REMARKS)[number];

/** What a person put on something. Never changed: what no longer holds is withdrawn by another. */
export interface Remark {
  /** "n_" and 16 hex digits of the hash of all the rest. */
  readonly id: string;
  /** When, as an ISO 8601 instant in UTC. */
  readonly at: string;
  readonly reviewer: string;
  readonly what: RemarkKind;
  /** The id of a fact or a document, or the ids of two parties in order, parted by a space: "CHN KAZ". */
  readonly subject: string;
  /** The words of a note; the name of a tag or a collection; the id of what is withdrawn. */
  readonly value: string;
}

/** Longest name of a tag or a collection, and longest note, in characters. */
const LONGEST_NAME = LIMITS.ledger.tag.most;
export const LONGEST_NOTE = LIMITS.ledger.note.most;

/** A remark with the id that its content gives it. */
export function remarkOf({ at, reviewer, what, subject, value }: Omit<Remark, "id">): Remark {
  const rest = { at, reviewer, what, subject, value };
  return { id: `n_${digest(json(rest))}`, ...rest };
}

/** The subject of two parties, in any order. */
export function pairSubject(a: string, b: string): string {
  return [a, b].sort(compare).join(" ");
}

/** A tag or a collection as its name is kept: "Energy Deals" → "energy-deals"; null for what is none. */
export function remarkName(given: string): string | null {
  const name = given
    .normalize("NFC")
    .toLowerCase()
    .trim()
    .replaceAll(/[\s_]+/gu, "-");
  return /^[\p{L}\p{N}][\p{L}\p{M}\p{N}.-]*$/u.test(name) && name.length <= LONGEST_NAME ? name : null;
}

/** Those of remarks, in any order, that hold, by instant and id. */
export function standingRemarks(remarks: readonly Remark[]): Remark[] {
  const gone = new Set(remarks.flatMap(({ what, value }) => (what === "withdraw" ? [value] : [])));
  return remarks
    .filter(({ id, what }) => what !== "withdraw" && !gone.has(id))
    .sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/** The claim that the id of a fact was made from: it leads to the fact also when that has another id. */
export function anchorOf(subject: string): string | null {
  return subject.startsWith("f_") ? `c_${subject.slice(2)}` : null;
}
