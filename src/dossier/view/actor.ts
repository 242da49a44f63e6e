import type { Actor, Claim } from "../../claim/index.js";
import type { ActorMaterial, DocumentSummary, FactSummary, Judgement, KeptClaim } from "../../ledger/index.js";
import { compare } from "../../text/index.js";
import { allTerms, firmById, organisationById, personById, type Term } from "../../vocabulary/index.js";
import { type Doing, doingOf, type Involved, involvedIn } from "./involved.js";

export type ActorKind = "person" | "organisation" | "firm";

/** A fact in which somebody has a part, with the words of one claim that says so. */
export interface ActorFact {
  readonly fact: string;
  /** says: it is told in its words; acts: it takes part for somebody; party: it is one of the sides; named: it is only spoken of. */
  readonly doing: Doing;
  /** The surest claim that gives it this part, where it stands, and its words. */
  readonly claim: string;
  readonly document: string;
  readonly words: string;
}

/** For whom documents say that somebody acts. */
export interface Post {
  /** A state or organisation. */
  readonly for: string;
  /** Slug of the office; null where none is told. */
  readonly office: string | null;
  readonly claims: number;
  /** EDTF: the first and the last publication that says so; null where none is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

/** Another person in the same meetings and visits. */
export interface Met {
  readonly id: string;
  readonly name: string;
  readonly for: string | null;
  readonly facts: number;
  /** The fact of the latest day. */
  readonly latest: string;
}

/** All that the page of a person, an organisation or a firm shows. Facts are named by their ids; `facts` has them. */
export interface ActorPage {
  readonly id: string;
  readonly kind: ActorKind;
  readonly name: string;
  /** The state that the tables know it to belong to. */
  readonly home: string | null;
  /** Ids that persons say to be the same. */
  readonly aliases: readonly string[];
  /** How texts name it, the most frequent first. */
  readonly spellings: readonly { readonly text: string; readonly claims: number }[];
  /** As documents tell it, those with most claims first. */
  readonly posts: readonly Post[];
  /** The offices of the reference table, the latest first. */
  readonly terms: readonly Pick<Term, "state" | "office" | "from" | "to">[];
  /** Claims that name it, and how many of them, the newest, the rest is made of. */
  readonly claims: number;
  readonly read: number;
  readonly said: readonly ActorFact[];
  readonly visits: readonly ActorFact[];
  readonly meetings: readonly ActorFact[];
  readonly agreements: readonly ActorFact[];
  /** What else it has a part in. */
  readonly deeds: readonly ActorFact[];
  readonly met: readonly Met[];
  readonly facts: Readonly<Record<string, FactSummary>>;
  /** The newest first. */
  readonly documents: readonly (Pick<DocumentSummary, "id" | "title" | "publisher" | "date"> & {
    readonly claims: number;
  })[];
  /** What persons said of who it is. */
  readonly judgements: readonly Judgement[];
}

/** The page of a person, an organisation or a firm. */
export function actorPageOf(material: ActorMaterial): ActorPage {
  const { id, aliases, claims, total, documents, judgements } = material;
  const facts = new Map(material.facts.map((fact) => [fact.id, fact]));
  const published = new Map(documents.map((document) => [document.id, document.date]));
  const parts = claims.map((kept) => ({ kept, involved: involvedIn(kept.claim) }));
  const involvements = factsOf(id, claims, facts);
  const kind = kindOfActor(id);
  const section = (fits: (one: ActorFact, fact: FactSummary) => boolean) =>
    involvements.filter((one) => fits(one, facts.get(one.fact)!));
  const isSaid = ({ doing }: ActorFact) => doing === "says";
  const types = new Set(["visit", "meeting", "agreement"]);
  return {
    id,
    kind,
    name: tableName(id) ?? mostFrequent(namesIn(claims, [id], (actor) => actor.name))[0]?.text ?? lastPart(id),
    home: personById(id)?.state ?? firmById(id)?.state ?? null,
    aliases,
    spellings: mostFrequent(namesIn(claims, [id, ...aliases], (actor) => actor.text)),
    posts: postsOf(id, parts, published),
    terms: allTerms()
      .filter(({ person }) => person === id)
      .map(({ state, office, from, to }) => ({ state, office, from, to }))
      .sort((a, b) => compare(b.from, a.from)),
    claims: total,
    read: claims.length,
    said: section(isSaid),
    visits: section((one, { type }) => !isSaid(one) && type === "visit"),
    meetings: section((one, { type }) => !isSaid(one) && type === "meeting"),
    agreements: section((one, { type }) => !isSaid(one) && type === "agreement"),
    deeds: section((one, { type }) => !isSaid(one) && !types.has(type)),
    met: metBy(id, parts, facts),
    facts: Object.fromEntries(facts),
    documents: documentsOf(claims, documents),
    judgements,
  };
}

/** What an id says that it is of. */
export function kindOfActor(id: string): ActorKind {
  return id.startsWith("person:") ? "person" : /^(?:firm|media):/u.test(id) ? "firm" : "organisation";
}

/** The facts that it has a part in, the latest first: of several parts the weightiest, of its claims the surest. */
function factsOf(id: string, claims: readonly KeptClaim[], facts: ReadonlyMap<string, FactSummary>): ActorFact[] {
  const best = new Map<string, { readonly one: ActorFact; readonly confidence: number }>();
  for (const { claim, fact } of claims) {
    if (fact === null || !facts.has(fact)) continue;
    const doing = doingOf(claim, id);
    const before = best.get(fact);
    const [rank, old] = [RANKS.indexOf(doing), before === undefined ? RANKS.length : RANKS.indexOf(before.one.doing)];
    if (rank > old || (rank === old && !isSurer(claim, before!))) continue;
    const { exact: words } = claim.evidence;
    best.set(fact, {
      one: { fact, doing, claim: claim.id, document: claim.document, words },
      confidence: claim.confidence,
    });
  }
  const day = ({ fact }: ActorFact) => facts.get(fact)?.when ?? facts.get(fact)?.reported ?? "";
  return [...best.values()].map(({ one }) => one).sort((a, b) => compare(day(b), day(a)) || compare(a.fact, b.fact));
}

const RANKS: readonly Doing[] = ["acts", "says", "party", "named"];

const isSurer = (claim: Claim, { one, confidence }: { readonly one: ActorFact; readonly confidence: number }) =>
  claim.confidence > confidence || (claim.confidence === confidence && claim.id < one.claim);

type Part = { readonly kept: KeptClaim; readonly involved: readonly Involved[] };

function postsOf(id: string, parts: readonly Part[], published: ReadonlyMap<string, string | null>): Post[] {
  const posts = new Map<string, { for: string; office: string | null; claims: number; days: string[] }>();
  for (const { kept, involved } of parts)
    for (const { actor, office } of involved) {
      if (actor.id !== id || actor.state === undefined) continue;
      const key = `${actor.state} ${office ?? ""}`;
      const post = posts.get(key) ?? { for: actor.state, office, claims: 0, days: [] };
      const day = published.get(kept.claim.document);
      posts.set(key, { ...post, claims: post.claims + 1, days: day == null ? post.days : [...post.days, day] });
    }
  const all = [...posts.values()].map(({ days, ...post }): Post => {
    const sorted = days.sort(compare);
    return { ...post, first: sorted[0] ?? null, last: sorted.at(-1) ?? null };
  });
  // Where offices are told, that somebody acts for the state without one says no more.
  return all
    .filter((post) => post.office !== null || !all.some((one) => one.for === post.for && one.office !== null))
    .sort((a, b) => b.claims - a.claims || compare(`${a.for} ${a.office}`, `${b.for} ${b.office}`));
}

function metBy(id: string, parts: readonly Part[], facts: ReadonlyMap<string, FactSummary>): Met[] {
  const met = new Map<string, { name: string | null; for: string | null; facts: Set<string> }>();
  for (const { kept, involved } of parts) {
    const { claim, fact } = kept;
    if (fact === null || !facts.has(fact) || (claim.type !== "meeting" && claim.type !== "visit")) continue;
    if (doingOf(claim, id) !== "acts") continue;
    for (const { actor } of involved) {
      if (actor.id === id || !actor.id.startsWith("person:")) continue;
      const one = met.get(actor.id) ?? { name: null, for: null, facts: new Set<string>() };
      one.name ??= actor.name === "" ? null : actor.name;
      one.for ??= actor.state ?? null;
      met.set(actor.id, { ...one, facts: one.facts.add(fact) });
    }
  }
  const day = (fact: string) => facts.get(fact)?.when ?? facts.get(fact)?.reported ?? "";
  return [...met]
    .map(([other, one]): Met => {
      const latest = [...one.facts].sort((a, b) => compare(day(b), day(a)) || compare(a, b))[0]!;
      const name = personById(other)?.name ?? one.name ?? lastPart(other);
      return { id: other, name, for: one.for ?? personById(other)?.state ?? null, facts: one.facts.size, latest };
    })
    .sort((a, b) => b.facts - a.facts || compare(a.id, b.id));
}

function documentsOf(claims: readonly KeptClaim[], documents: readonly DocumentSummary[]): ActorPage["documents"] {
  const counts = new Map<string, number>();
  for (const { claim } of claims) counts.set(claim.document, (counts.get(claim.document) ?? 0) + 1);
  return documents
    .map(({ id, title, publisher, date }) => ({ id, title, publisher, date, claims: counts.get(id) ?? 0 }))
    .sort((a, b) => compare(b.date ?? "", a.date ?? "") || compare(a.id, b.id));
}

/** How claims, as they were read, name somebody: once a claim. */
function* namesIn(
  claims: readonly KeptClaim[],
  ids: readonly string[],
  of: (actor: Actor) => string | null,
): Generator<string> {
  for (const { original } of claims) {
    const named = involvedIn(original).flatMap(({ actor }) => (ids.includes(actor.id) ? (of(actor) ?? []) : []));
    yield* new Set(named.filter((text) => text !== ""));
  }
}

function mostFrequent(names: Iterable<string>): ActorPage["spellings"] {
  const counts = new Map<string, number>();
  for (const text of names) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, claims]) => ({ text, claims }))
    .sort((a, b) => b.claims - a.claims || compare(a.text, b.text));
}

function tableName(id: string): string | undefined {
  return (personById(id) ?? organisationById(id) ?? firmById(id))?.name;
}

const lastPart = (id: string) => id.slice(id.indexOf(":") + 1).replaceAll("-", " ");
