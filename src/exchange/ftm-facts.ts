import { webAddress } from "../brief/index.js";
import type { Actor } from "../claim/index.js";
import type { Fact, ToldFact } from "../ledger/index.js";
import { extentOf } from "../text/index.js";
import { type Status, typesWith } from "../vocabulary/index.js";
import { counted, factHeadline, STATUS_WORDS, slugWords } from "../words/index.js";
import { actorName, alpha2Of, plain } from "./naming.js";

/** An entity as FollowTheMoney writes it: every property is a list of texts. */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An id of a ledger as one of an entity, which may hold letters and figures of ASCII, dots and hyphens, and ends in none of these two. */
export function ftmId(id: string): string {
  const written = id.replace(/[^A-Za-z0-9.-]/gu, (sign) =>
    sign === ":" ? "." : sign === "_" ? "-" : `x${sign.codePointAt(0)!.toString(16)}`,
  );
  return `ent-${written}${/[.-]$/u.test(written) ? "0" : ""}`;
}

/** The date of an entity, as exact as it is told: a year, month or day. Null where it is a span, a season or about a time. */
export function ftmDate(edtf: string | null | undefined): string | null {
  return edtf != null && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u.test(edtf) ? edtf : null;
}

/** Things that happened at a time, between those who are involved. */
const EVENTS = typesWith("event");
/** Money that is owed afterwards. */
const OWED: ReadonlySet<string> = new Set(["loan", "credit-line"]);

/** What did not happen has no entity, and what is only promised is no payment. */
const NOTHING: ReadonlySet<Status> = new Set<Status>(["denied", "cancelled"]);
const PROMISED: ReadonlySet<Status> = new Set<Status>(["pledged", "planned", "stated", "suspended"]);

/** What a fact is there: an event, a payment, a debt, a project, a membership; what is none of these is a link with its role in words. */
export function* entitiesOfFact(told: ToldFact): Generator<FtmEntity> {
  const { fact } = told;
  if (NOTHING.has(fact.status)) return;
  const id = ftmId(fact.id);
  const common = commonOf(told);
  const [from, to] = [fact.source.map(idOf), fact.target.map(idOf)];
  if (EVENTS.has(fact.type)) yield entityOf(id, "Event", { ...common, ...eventOf(told) });
  else if (fact.type === "finance") yield* moneyOf(id, told, common);
  else if (fact.type === "project") yield* projectOf(id, told, common);
  else if (fact.type === "membership") {
    const organisation = fact.details.organisation?.[0]?.value;
    const of = typeof organisation === "string" ? [ftmId(organisation)] : to;
    const known = of.filter((one) => to.includes(one));
    // Whose organisation is no party of the fact has no entity to point to.
    const role = textOf(fact, "standing");
    if (known.length > 0) yield entityOf(id, "Membership", { ...common, member: from, organization: known, role });
    else yield entityOf(id, "Event", { ...common, ...eventOf(told) });
  } else if (to.length > 0 || from.length > 1) {
    const [subject, object] = to.length > 0 ? [from, to] : [from.slice(0, 1), from.slice(1)];
    yield entityOf(id, "UnknownLink", { ...common, subject, object, role: [slugWords(fact.type)] });
  }
}

const idOf = ({ id }: Pick<Actor, "id">) => ftmId(id);

/** What all of them tell: when, in words, how far and how sure it is, and where that is told. */
function commonOf({ fact, claims, documents }: ToldFact): Record<string, readonly string[]> {
  const when = fact.when[0]?.value ?? null;
  const day = ftmDate(when);
  const extent = day === null ? extentOf(when) : null;
  const first = claims.find(({ claim }) => claim.id === fact.first.claim) ?? claims[0];
  const sources = [...new Set(claims.map(({ claim }) => claim.document))];
  const sure = `${Math.round(fact.confidence * 100)} % sure, ${counted(fact.support, "independent origin")}`;
  return {
    summary: [plain(factHeadline(fact))],
    description: [
      ...(first === undefined ? [] : [`“${plain(first.claim.evidence.exact)}”`]),
      `Status: ${STATUS_WORDS[fact.status]}; ${sure}.`,
      ...(when === null || day !== null ? [] : [`Time as it is told (EDTF): ${when}.`]),
    ],
    date: day === null ? [] : [day],
    startDate: extent?.lo == null ? [] : [dayText(extent.lo)],
    endDate: extent?.hi == null ? [] : [dayText(extent.hi)],
    recordId: [fact.id],
    sourceUrl: sources.flatMap((id) => webAddress(documents.get(id)?.url ?? null) ?? []),
    publisher: [...new Set(sources.flatMap((id) => documents.get(id)?.publisher ?? []))].map(plain),
  };
}

const dayText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

function eventOf({ fact, claims }: ToldFact): Record<string, readonly string[]> {
  const place = fact.where[0]?.value;
  const country = place?.country == null ? null : alpha2Of(place.country);
  const agents = claims.flatMap(({ claim }) => claim.agents.map(({ actor }) => actor));
  return {
    name: [plain(factHeadline(fact))],
    involved: [...new Set([...fact.source, ...fact.target, ...agents].map(idOf))],
    location: place === undefined ? [] : [plain(place.name)],
    country: country === null ? [] : [country.toLowerCase()],
    proof: proofOf(claims),
    keywords: [slugWords(fact.type)],
  };
}

function* moneyOf(
  id: string,
  { fact, money }: ToldFact,
  common: Record<string, readonly string[]>,
): Generator<FtmEntity> {
  const amount = fact.amount[0]?.value;
  const sum = {
    amount: amount === undefined ? [] : [String(amount.value)],
    currency: amount === undefined ? [] : [amount.currency],
    amountUsd: money?.usd == null ? [] : [String(Math.round(money.usd))],
  };
  const [from, to] = [fact.source.map(idOf), fact.target.map(idOf)];
  if (from.length === 0 || to.length === 0) return;
  const flow = textOf(fact, "flow")[0] ?? "other";
  if (PROMISED.has(fact.status)) {
    const role = [`${slugWords(flow)}, ${STATUS_WORDS[fact.status]}`];
    yield entityOf(id, "UnknownLink", { ...common, subject: from, object: to, role });
  } else if (OWED.has(flow)) yield entityOf(id, "Debt", { ...common, ...sum, creditor: from, debtor: to });
  else {
    const purpose = textOf(fact, "purpose").map(plain);
    yield entityOf(id, "Payment", {
      ...common,
      ...sum,
      payer: from,
      beneficiary: to,
      purpose,
      programme: [slugWords(flow)],
    });
  }
}

function* projectOf(id: string, told: ToldFact, common: Record<string, readonly string[]>): Generator<FtmEntity> {
  const { fact, claims } = told;
  const name = textOf(fact, "name").map(plain);
  const country = fact.target.flatMap((actor) => alpha2Of(actor.id)?.toLowerCase() ?? []);
  const amount = fact.amount[0]?.value;
  yield entityOf(id, "Project", {
    ...common,
    name: name.length > 0 ? name : [plain(factHeadline(fact))],
    status: [STATUS_WORDS[fact.status]],
    country,
    amount: amount === undefined ? [] : [String(amount.value)],
    currency: amount === undefined ? [] : [amount.currency],
    proof: proofOf(claims),
  });
  const sides = [
    ["builder", fact.source],
    ["host", fact.target],
  ] as const;
  for (const [role, actors] of sides)
    for (const actor of actors)
      yield entityOf(`${id}-${role}-${idOf(actor)}`, "ProjectParticipant", {
        project: [id],
        participant: [idOf(actor)],
        role: [role],
        summary: [actorName(actor)],
      });
}

const proofOf = (claims: ToldFact["claims"]) => [...new Set(claims.map(({ claim }) => ftmId(claim.document)))];

/** The best supported text of a detail, in a list; none where it has none. */
function textOf(fact: Fact, field: string): string[] {
  const value = fact.details[field]?.[0]?.value;
  return typeof value === "string" && value !== "" ? [value] : [];
}

/** An entity with the properties that have a value, in order. */
export function entityOf(
  id: string,
  schema: string,
  properties: Readonly<Record<string, readonly string[]>>,
): FtmEntity {
  const told = Object.entries(properties).filter(([, values]) => values.length > 0);
  return { id, schema, properties: Object.fromEntries(told.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
