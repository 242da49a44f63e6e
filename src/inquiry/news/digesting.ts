// What is new of what people follow, out of a ledger: what is asked of it, and the folds that it goes through.

import type { Changes, Digest, DigestPart } from "../../dossier/index.js";
import type { DatedTestimony, Follow, Ledger, Mark, Query, Subject } from "../../ledger/index.js";
import { dayOf, extentOf, format } from "../../text/index.js";
import { nameOf, type Speech } from "../../words/index.js";
import { actorPage } from "../acting.js";
import { queryOf } from "../query.js";

/** What is asked for. */
export interface DigestAsked {
  readonly reviewer: string;
  /** The present, ISO 8601. */
  readonly at: string;
  /** EDTF: what came from that day, month or year on. What was not told of yet where it is missing. */
  readonly since?: string;
}

/** Claims of somebody, and of a search, that are looked at: the newest. */
const NAMING = 5000;
const FOUND = 2000;
/** Claims of a page of results. */
const PAGE = 200;

/** What is new of all that somebody follows, with the mark up to which it tells; see Follows.told. Throws LedgerError. */
export async function digestOf(
  ledger: Ledger,
  { reviewer, at, since }: DigestAsked,
): Promise<{ readonly digest: Digest; readonly mark: Mark }> {
  const { digestPartOf, withoutRepeats } = await import("../../dossier/index.js");
  const { knewBy, subjectOf } = await import("../../ledger/index.js");
  const follows = await ledger.follows.of(reviewer);
  // The mark comes first: what is added while this is made is told of next time.
  const mark = await ledger.follows.mark();
  const parts: DigestPart[] = [];
  const documents: Record<string, Changes["documents"][string]> = {};
  const learned: Record<string, string> = {};
  const first = since === undefined ? null : format(dayOf(extentOf(since)?.lo ?? 0));
  for (const follow of [...follows].sort((a, b) => rankOf(a) - rankOf(b))) {
    const { subject } = follow;
    const head = { subject, name: await subjectName(ledger, subjectOf(subject)), since: first ?? follow.at };
    const knew = first === null ? knewBy(follow.mark, mark) : (instant: string) => instant < first;
    if (first === null && Object.keys(mark.runs).every(knew)) {
      parts.push({ ...head, fresh: [], changed: [], withdrawn: [], contradicted: [], disputed: [], trouble: null });
      continue;
    }
    const material = await materialOf(ledger, subjectOf(subject), knew);
    if (typeof material === "string") {
      parts.push({ ...head, fresh: [], changed: [], withdrawn: [], contradicted: [], disputed: [], trouble: material });
      continue;
    }
    const alone = digestPartOf(head, material, knew);
    const rivals = await rivalsOf(ledger, alone.part);
    const made = rivals.length === 0 ? alone : digestPartOf(head, material, knew, rivals);
    parts.push(made.part);
    Object.assign(documents, made.documents);
    Object.assign(learned, made.learned);
  }
  return { digest: { reviewer, at, parts: withoutRepeats(parts), documents, learned }, mark };
}

/** Pairs come before states, so that what is told twice stands where it is told most closely. */
function rankOf({ subject }: Follow): number {
  if (subject.includes("/") && !subject.startsWith("?")) return 0;
  return /^(?:person|firm):/u.test(subject) ? 1 : /^(?:\?|search:)/u.test(subject) ? 2 : 3;
}

/** How a subject is called. */
export async function subjectName(ledger: Ledger, subject: Subject): Promise<string> {
  switch (subject.kind) {
    case "party":
      return nameOf(subject.id);
    case "pair":
      return `${nameOf(subject.a)} – ${nameOf(subject.b)}`;
    case "actor":
      return (await actorPage(ledger, subject.id))?.name ?? subject.id;
    case "saved":
      return subject.name;
    case "query":
      return subject.query;
  }
}

/** A digest for readers of a language: what is followed by its name there, and what is wrong as they are told it. What people named themselves stays. */
export async function digestIn(
  digest: Digest,
  { speech, problem }: { readonly speech: Speech; readonly problem: (said: string) => string },
): Promise<Digest> {
  const { subjectOf } = await import("../../ledger/index.js");
  const named = ({ subject, name }: Digest["parts"][number]) => {
    const meant = subjectOf(subject);
    if (meant.kind === "party") return nameOf(meant.id, speech);
    return meant.kind === "pair" ? `${nameOf(meant.a, speech)} – ${nameOf(meant.b, speech)}` : name;
  };
  const told = (trouble: string | null) => (trouble === null ? null : problem(trouble));
  return {
    ...digest,
    parts: digest.parts.map((part) => ({ ...part, name: named(part), trouble: told(part.trouble) })),
  };
}

/** What is looked at of a subject; a sentence where it can't be asked for. */
async function materialOf(ledger: Ledger, subject: Subject, knew: (instant: string) => boolean) {
  const found = await datedOf(ledger, subject, knew);
  if (typeof found === "string") return found;
  const { dated, parties } = found;
  const judgements = await ledger.judgements(dated.map(({ id }) => id));
  const named = dated.flatMap(({ testimony, edition }) => [testimony.claim.document, ...(edition ? [edition.id] : [])]);
  return { parties, dated, judgements, documents: await ledger.summaries([...new Set(named)]) };
}

/** Claims of other facts that may contradict what is new. */
async function rivalsOf(ledger: Ledger, { fresh, changed }: DigestPart): Promise<DatedTestimony[]> {
  const ids = [...fresh, ...changed].map(({ fact }) => fact.id);
  const own = new Set(ids);
  const others = (await ledger.rivals(ids)).filter(({ id }) => !own.has(id));
  return ledger.datedTestimoniesOf(others.flatMap(({ claims }) => claims));
}

const NOBODY: readonly [string, string] = ["", ""];

async function datedOf(
  ledger: Ledger,
  subject: Subject,
  knew: (instant: string) => boolean,
): Promise<{ readonly parties: readonly [string, string]; readonly dated: readonly DatedTestimony[] } | string> {
  if (subject.kind === "party" || subject.kind === "pair") {
    const parties: readonly [string, string] =
      subject.kind === "party"
        ? [subject.id, ""]
        : subject.a < subject.b
          ? [subject.a, subject.b]
          : [subject.b, subject.a];
    const { dated } = await ledger.datedTestimonies(
      parties,
      ({ added, retired }) => !knew(added) || (retired !== null && !knew(retired)),
    );
    return { parties, dated };
  }
  if (subject.kind === "actor") {
    const material = await ledger.actorMaterial(subject.id, NAMING);
    const claims = material?.claims.map(({ claim }) => claim.id) ?? [];
    return { parties: NOBODY, dated: await ledger.datedTestimoniesOf(claims) };
  }
  const written = subject.kind === "query" ? subject.query : await savedQuery(ledger, subject.name);
  if (written === null) return `The saved search no longer exists; unfollow it, or save it again.`;
  const query = await queryOf(written).catch(() => null);
  if (query === null) return "This search can no longer be carried out; follow another.";
  return { parties: NOBODY, dated: await ledger.datedTestimoniesOf(await claimsFor(ledger, query, knew)) };
}

async function savedQuery(ledger: Ledger, name: string): Promise<string | null> {
  return (await ledger.searches.kept()).find((one) => one.name === name)?.query ?? null;
}

/** Claims that answer a query and are not known yet: of what was known, nothing is to be told. */
async function claimsFor(ledger: Ledger, query: Query, knew: (instant: string) => boolean): Promise<string[]> {
  const fresh = Object.keys((await ledger.follows.mark()).runs).filter((instant) => !knew(instant));
  if (fresh.length === 0) return [];
  // A vantage looks at runs after an instant: the last that comes before the first of these.
  const since = fresh.sort()[0]!.slice(0, -1);
  const claims: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await ledger.search(query, { limit: PAGE, order: "newest", cursor, from: { since } });
    claims.push(...page.hits.map(({ claim }) => claim.id));
    cursor = page.hits.length === 0 ? null : page.next;
  } while (cursor !== null && claims.length < FOUND);
  return claims;
}
