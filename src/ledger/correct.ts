import type { Actor, Claim, ClaimAmount } from "../claim/index.js";
import { extentOf } from "../text/index.js";
import {
  CLAIM_TYPES,
  COOPERATION_FIELDS,
  currencyByCode,
  FLOWS,
  firmById,
  INSTRUMENTS,
  isStateId,
  MEETING_KINDS,
  MILESTONES,
  MONEY_STEPS,
  organisationById,
  PROJECT_KINDS,
  personById,
  STANCES,
  STANDINGS,
  STATUSES,
  stateById,
  TRENDS,
  VISIT_KINDS,
} from "../vocabulary/index.js";

/** Why a field can't be corrected so: a sentence without its full stop. */
export interface Problem {
  readonly problem: string;
}

export function isProblem(result: Claim | Problem): result is Problem {
  return "problem" in result;
}

const DETAILS: Readonly<Record<string, readonly string[]>> = {
  flow: FLOWS,
  step: MONEY_STEPS,
  instrument: INSTRUMENTS,
  stance: STANCES,
  standing: STANDINGS,
  milestone: MILESTONES,
  trend: TRENDS,
  fields: COOPERATION_FIELDS,
};
const KINDS: Readonly<Record<string, readonly string[]>> = {
  visit: VISIT_KINDS,
  meeting: MEETING_KINDS,
  project: PROJECT_KINDS,
};
const BASES = ["stated", "publication", "context"] as const;
/** What the document says and how it was read is no matter of judgement. */
const FIXED = ["id", "evidence", "document", "language", "producer", "citations", "confidence"];
const CORRECTABLE =
  "type, status, mutual, source, target, when, when.edtf, when.basis, amount, amount.value, amount.currency, amount.qualifier, where, " +
  "where.name, where.country, attribution, attribution.speaker, details.…";

const refused = (problem: string): Problem => ({ problem });

/**
 * A claim with one field corrected, or why that can't be. `field` is a path ("amount.value", "target", "details.flow"); actors are given by their
 * ids ("KAZ", "org:SCO"), alone or in a list. The value must be one that a claim can have: see docs/claims.md.
 */
export function corrected(claim: Claim, field: string, value: unknown): Claim | Problem {
  const [head = "", ...tail] = field.split(".");
  const rest = tail.join(".");
  if (FIXED.includes(head))
    return refused(`${head} is part of what was read and can't be corrected; reject the claim instead`);
  switch (head) {
    case "type":
      return choice(field, value, CLAIM_TYPES, (type) => ({ ...claim, type }));
    case "status":
      return choice(field, value, STATUSES, (status) => ({ ...claim, status }));
    case "mutual":
      return typeof value === "boolean" ? { ...claim, mutual: value } : refused("mutual is true or false");
    case "source":
    case "target":
      return rest === "" ? parties(claim, head, value) : unknown(field);
    case "when":
      return when(claim, rest, value);
    case "amount":
      return amount(claim, rest, value);
    case "where":
      return where(claim, rest, value);
    case "attribution":
      return attribution(claim, rest, value);
    case "details":
      return rest === "" ? unknown(field) : detail(claim, rest, value);
    default:
      return unknown(field);
  }
}

const unknown = (field: string): Problem =>
  refused(`a claim has no field ${field} to correct; choose from ${CORRECTABLE}`);

function choice<T extends string>(
  field: string,
  value: unknown,
  known: readonly T[],
  take: (value: T) => Claim,
): Claim | Problem {
  const found = known.find((one) => one === value);
  return found === undefined ? refused(`${field} is one of ${known.join(", ")}`) : take(found);
}

function parties(claim: Claim, side: "source" | "target", value: unknown): Claim | Problem {
  const ids = Array.isArray(value) ? value : [value];
  const actors = ids.map((id) => (typeof id === "string" ? actorOf(id) : null));
  if (side === "source" && actors.length === 0) return refused("source can't be empty");
  const wrong = actors.indexOf(null);
  if (wrong >= 0)
    return refused(`${String(ids[wrong])} is not an actor; use ids such as KAZ, org:SCO or person:xi-jinping`);
  return { ...claim, [side]: actors as Actor[] };
}

/** An actor of that id, with the name that the tables give it. */
function actorOf(id: string): Actor | null {
  const named = (kind: Actor["kind"], name: string | undefined): Actor => ({
    id,
    kind,
    name: name ?? id.slice(id.indexOf(":") + 1),
    text: null,
  });
  if (isStateId(id)) return named("state", stateById(id)?.name);
  if (/^org:\S/u.test(id)) return named("organisation", organisationById(id)?.name);
  if (/^person:\S/u.test(id)) return { ...named("person", personById(id)?.name) };
  return /^firm:\S/u.test(id) ? named("firm", firmById(id)?.name) : null;
}

function when(claim: Claim, rest: string, value: unknown): Claim | Problem {
  if (rest === "" && value === null) return { ...claim, when: null };
  if (rest === "" || rest === "edtf") {
    if (typeof value !== "string" || extentOf(value) === null)
      return refused("when is a date in EDTF, such as 2011, 2011-03-05 or 2011-01/2011-04");
    return { ...claim, when: { edtf: value, text: claim.when?.text ?? null, basis: claim.when?.basis ?? "stated" } };
  }
  const { when: had } = claim;
  if (rest !== "basis") return unknown(`when.${rest}`);
  if (had === null) return refused("the claim has no date whose basis could be corrected; correct when.edtf first");
  return choice("when.basis", value, BASES, (basis) => ({ ...claim, when: { ...had, basis } }));
}

function amount(claim: Claim, rest: string, value: unknown): Claim | Problem {
  if (rest === "") {
    if (value === null) return { ...claim, amount: null };
    const { value: sum, currency, qualifier = null } = Object(value) as Record<string, unknown>;
    if (!isSum(sum) || !isCurrency(currency) || !isText(qualifier))
      return refused('amount is null or an amount such as {"value": 1700000000, "currency": "USD"}');
    return resummed(claim, { value: sum, currency, qualifier, text: "" });
  }
  const had = claim.amount;
  if (had === null)
    return refused(
      'the claim has no amount; correct all of amount, as in amount={"value": 1700000000, "currency": "USD"}',
    );
  if (rest === "value") return isSum(value) ? resummed(claim, { ...had, value }) : refused("amount.value is a number");
  if (rest === "currency")
    return isCurrency(value)
      ? resummed(claim, { ...had, currency: value })
      : refused("amount.currency is the code of a currency, such as USD");
  if (rest === "qualifier")
    return isText(value)
      ? { ...claim, amount: { ...had, qualifier: value } }
      : refused("amount.qualifier is a word or null");
  return unknown(`amount.${rest}`);
}

/** A claim with another sum: the words of the text no longer name it. */
function resummed(claim: Claim, amount: ClaimAmount): Claim {
  return { ...claim, amount: { ...amount, text: `${amount.currency} ${amount.value}` } };
}

const isSum = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value >= 0;
const isCurrency = (value: unknown): value is string =>
  typeof value === "string" && currencyByCode(value) !== undefined;
const isText = (value: unknown): value is string | null =>
  value === null || (typeof value === "string" && value !== "");

function where(claim: Claim, rest: string, value: unknown): Claim | Problem {
  if (rest === "" && value === null) return { ...claim, where: null };
  if (rest === "" || rest === "name") {
    if (typeof value !== "string" || value === "") return refused("where is null or the name of a place");
    // Where the place was before is not where the other one is.
    return { ...claim, where: { name: value, country: claim.where?.country ?? null } };
  }
  if (rest !== "country") return unknown(`where.${rest}`);
  if (claim.where === null) return refused("the claim has no place; correct where.name first");
  if (value !== null && !(typeof value === "string" && isStateId(value)))
    return refused("where.country is the code of a state, such as KAZ, or null");
  return { ...claim, where: { name: claim.where.name, country: value } };
}

function attribution(claim: Claim, rest: string, value: unknown): Claim | Problem {
  if (rest === "" && value === null) return { ...claim, attribution: null };
  if (rest !== "" && rest !== "speaker") return unknown(`attribution.${rest}`);
  const speaker = typeof value === "string" ? actorOf(value) : null;
  if (speaker === null)
    return refused("attribution.speaker is the id of the speaker, such as org:IMF; attribution is that or null");
  return { ...claim, attribution: { ...(claim.attribution ?? { verb: null }), speaker } };
}

function detail(claim: Claim, name: string, value: unknown): Claim | Problem {
  const known = name === "kind" ? KINDS[claim.type] : DETAILS[name];
  const values = Array.isArray(value) ? value : [value];
  if (!values.every((one) => one === null || ["string", "boolean"].includes(typeof one)))
    return refused(`details.${name} must be a word, a list of words, or null`);
  const wrong = known && values.find((one) => one !== null && !known.includes(one as string));
  if (wrong !== undefined) return refused(`details.${name} is one of ${known!.join(", ")}`);
  const listed = name === "fields" && !Array.isArray(value) && value !== null ? [value] : value;
  return { ...claim, details: { ...claim.details, [name]: listed } };
}
