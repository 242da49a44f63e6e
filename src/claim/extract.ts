import { createHash } from "node:crypto";
import type { Annotated, Derived, Grammar, Lexicon } from "../annotation/index.js";
import { quote, type Span, trim } from "../text/index.js";
import type { Status } from "../vocabulary/index.js";
import { action } from "./action.js";
import { agreement } from "./agreement.js";
import { attribution } from "./attribution.js";
import { citations } from "./citation.js";
import type { Actor, Claim, Evidence } from "./claim.js";
import { confidence, type Judgement, reasons } from "./confidence.js";
import { cooperation } from "./cooperation.js";
import { type ClaimKind, type Context, contextOf, type Draft } from "./draft.js";
import { eventCode } from "./event.js";
import { type Features, featuresOf } from "./features.js";
import { finance } from "./finance.js";
import { meeting } from "./meeting.js";
import { membership } from "./membership.js";
import { partnership } from "./partnership.js";
import type { Party } from "./party.js";
import { position } from "./position.js";
import { project } from "./project.js";
import type { Proposal } from "./proposal.js";
import { Scene } from "./scene.js";
import { statement } from "./statement.js";
import { publicationTime } from "./timing.js";
import { trade } from "./trade.js";
import { visit } from "./visit.js";

/** How each claim type is found, in the order of vocabulary/claim-types.ts. */
export const CLAIM_KINDS: readonly ClaimKind[] = [
  visit,
  meeting,
  statement,
  agreement,
  partnership,
  position,
  membership,
  finance,
  trade,
  project,
  cooperation,
  action,
];

export interface Extraction {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly judgement: Judgement;
  /** "rules/en@0.1.0" */
  readonly producer: string;
}

/** All claims of a document, in text order, each with its derivation. */
export function extract(annotated: Annotated, extraction: Extraction): Derived<Claim>[] {
  const context = contextOf(new Scene(annotated, extraction.lexicon, extraction.grammar));
  const proposals = propose(context);
  const features = featuresOf(context, proposals);
  const found = new Map<string, Derived<Claim>>();
  proposals.forEach((proposal, i) => {
    const claim = finish(context, proposal, features[i]!, extraction);
    const known = found.get(claim.value.id);
    if (
      claim.value.confidence >= extraction.judgement.threshold &&
      (!known || known.value.confidence < claim.value.confidence)
    )
      found.set(claim.value.id, claim);
  });
  return [...found.values()].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.value.id < b.value.id ? -1 : 1),
  );
}

/** What the rules of all types propose, with the words that carry it. */
export function propose(context: Context): Proposal[] {
  const all = CLAIM_KINDS.flatMap((kind) =>
    kind.find(context).map((draft) => ({ kind, type: kind.type, draft, evidence: evidenceOf(context, draft) })),
  );
  return all.filter((proposal) => !all.some((other) => owns(other, proposal)));
}

/** What one type says of the same words leaves nothing for the other: a stand is no statement as well, relations broken off are no recall. */
const OWNERS: Readonly<Record<string, string>> = { statement: "position", action: "partnership" };

function owns(owner: Proposal, other: Proposal): boolean {
  if (OWNERS[other.type] !== owner.type) return false;
  const ids = (parties: readonly Party[]) => parties.map((party) => party.actor.id);
  const shared =
    Math.min(owner.evidence.end, other.evidence.end) - Math.max(owner.evidence.start, other.evidence.start);
  const all = new Set([...ids(owner.draft.source), ...ids(owner.draft.target)]);
  return (
    Math.abs(owner.draft.anchor - other.draft.anchor) <= 3 &&
    shared > 0.5 * Math.min(owner.evidence.exact.length, other.evidence.exact.length) &&
    [...ids(other.draft.source)].every((id) => all.has(id))
  );
}

function finish(context: Context, proposal: Proposal, features: Features, extraction: Extraction): Derived<Claim> {
  const { scene, speech, discourse } = context;
  const { kind, draft, evidence } = proposal;
  const text = scene.document.text;
  const source = draft.source.map((party) => party.actor);
  const target = draft.target.map((party) => party.actor);
  const { amount } = draft;
  const published = scene.document.metadata.date;
  const when = ahead(context, draft) ?? publicationTime(context, kind.type, draft);
  const status = statusBy(draft, published);
  const words = (span: Span) => text.slice(span.start, span.end);
  const claim: Omit<Claim, "id"> = {
    type: kind.type,
    source,
    target,
    mutual: draft.mutual ?? false,
    agents: [...draft.source, ...draft.target].flatMap((party) => party.agents),
    details: draft.details,
    amount: amount ? { ...amount.value, text: words(amount.span) } : null,
    when: when ? { edtf: when.value.edtf, text: draft.when ? words(when.span) : null, basis: when.value.basis } : null,
    where: draft.where ?? null,
    status,
    event: eventCode(status === "denied" ? null : kind.cameo({ ...draft, status })),
    attribution: attribution(scene, speech, discourse, draft.anchor),
    citations: citations(scene, speech, discourse, draft.anchor),
    evidence,
    confidence: confidence(features, extraction.judgement),
    document: scene.document.id,
    language: scene.annotated.language,
    producer: extraction.producer,
  };
  const parts: Derived<unknown>[] = [
    ...draft.source.map((party) => partOf(party, "source", evidence)),
    ...draft.target.map((party) => partOf(party, "target", evidence)),
    ...(amount ? [amount] : []),
    ...(when ? [when] : []),
    { value: scene.tokens[draft.anchor]!.lemma, span: scene.tokens[draft.anchor]!.span, rule: "trigger", parts: [] },
    ...reasons(features, extraction.judgement).map((reason) => ({
      value: reason,
      span: evidence,
      rule: reason.value > 0 ? "for" : "against",
      parts: [],
    })),
  ];
  return {
    value: { id: identity(scene.document.hash, claim), ...claim },
    span: { start: evidence.start, end: evidence.end },
    rule: draft.rule,
    parts,
  };
}

/**
 * The time of a draft. A bare month of what is done lies behind; a bare weekday or month of what is planned lies ahead: "flies to Washington on Sunday" of a Friday, "will visit in May" of a
 * June. A time with its year stays as it is.
 */
function ahead({ scene }: Context, { when, status }: Draft): Draft["when"] {
  const published = scene.document.metadata.date;
  if (when === null || published === null || when.value.basis !== "stated") return when;
  const { edtf } = when.value;
  const words = scene.document.text.slice(when.span.start, when.span.end);
  // "signed a contract in October", read in June: what is done is not to come.
  const done = status === "completed" || status === "agreed";
  if (done && /^\d{4}-\d\d$/.test(edtf) && edtf > published.slice(0, 7) && !/\d{4}/.test(words))
    return {
      ...when,
      value: { ...when.value, edtf: `${Number(edtf.slice(0, 4)) - 1}${edtf.slice(4)}` },
      rule: "behind",
      parts: [when],
    };
  if (status !== "planned") return when;
  if (edtf >= published.slice(0, edtf.length) || /\d{4}/.test(words)) return when;
  const moved = (value: string) => ({ ...when, value: { ...when.value, edtf: value }, rule: "ahead", parts: [when] });
  if (/^\d{4}-\d\d-\d\d$/.test(edtf) && /^\d{4}-\d\d-\d\d$/.test(published)) {
    const days = (Date.parse(published) - Date.parse(edtf)) / DAY;
    return days < 7 && !/\d/.test(words)
      ? moved(new Date(Date.parse(edtf) + 7 * DAY).toISOString().slice(0, 10))
      : when;
  }
  return /^\d{4}-\d\d$/.test(edtf) ? moved(`${Number(edtf.slice(0, 4)) + 1}${edtf.slice(4)}`) : when;
}

const DAY = 86_400_000;

/** What lies after the day of publication is not done yet, and what has gone on since a day still does: "leaves on Monday", "there since Tuesday". */
function statusBy({ status, when }: Draft, published: string | null): Status {
  if (when === null || (status !== "completed" && status !== "ongoing")) return status;
  const { edtf } = when.value;
  if (/\/\.\.$/.test(edtf)) return "ongoing";
  const start = /^\d{4}(?:-\d\d){0,2}/.exec(edtf)?.[0];
  return published !== null && start !== undefined && start > published ? "planned" : status;
}

function partOf(party: Party, role: string, evidence: Span): Derived<unknown> {
  const span = party.part?.span ?? { start: evidence.start, end: evidence.end };
  return {
    value: party.actor,
    span,
    rule: party.actor.text === null ? `${role}/understood` : role,
    parts: party.part ? [party.part] : [],
  };
}

/**
 * The shortest stretch of the act's sentence that carries it: the act with what it is done to or said, its parties, whole names and sums. A subject that
 * the act only shares with a verb before it is left out: "voiced concern and | asked Laos to share its data".
 */
function evidenceOf(context: Context, draft: Draft): Evidence {
  const { scene } = context;
  const sentence = scene.sentence(draft.anchor);
  const from = ownStart(scene, draft.anchor);
  const words = [...draft.words, ...complement(scene, draft.anchor)].filter(
    (i) => i >= Math.max(from, sentence.from) && i < sentence.to,
  );
  const spans: Span[] = [scene.tokens[draft.anchor]!.span];
  for (const i of words) {
    spans.push(scene.tokens[i]!.span);
    const name = scene.name(i);
    if (name && (name.span.start >= scene.tokens[from]!.span.start || draft.words.includes(i))) spans.push(name.span);
  }
  if (draft.when && draft.when.span.start >= sentence.span.start && draft.when.span.end <= sentence.span.end) {
    // The time is part of the evidence where it does not stretch it over other clauses.
    const gap = Math.min(...spans.map((s) => Math.max(s.start - draft.when!.span.end, draft.when!.span.start - s.end)));
    if (gap < 24) spans.push(draft.when.span);
  }
  const start = Math.min(...spans.map((s) => s.start));
  const end = Math.max(...spans.map((s) => s.end));
  const span = trim(scene.document.text, { start, end });
  return { ...quote(scene.document.text, span), sentence: [sentence.span.start, sentence.span.end] };
}

/** Where the words of an act may begin: at its own clause, when it is the second of two verbs with one subject; else at its sentence. */
function ownStart(scene: Scene, anchor: number): number {
  const { tree } = scene;
  const joined =
    tree.isA(anchor, "conj") && tree.token(anchor).upos === "VERB" && tree.token(tree.head(anchor)).upos === "VERB";
  if (!joined || tree.child(anchor, "nsubj", "nsubj:pass", "csubj") !== null) return scene.sentence(anchor).from;
  const own = tree.children(anchor, "aux", "aux:pass", "advmod", "mark").filter((i) => i < anchor);
  return Math.min(anchor, ...own);
}

/** The words of what an act is done to or says: objects and content clauses of a verb, complements of a noun, no further than a clause goes. */
function complement(scene: Scene, anchor: number): number[] {
  const { tree } = scene;
  const verbal = tree.token(anchor).upos === "VERB";
  const relations = verbal ? ["obj", "iobj", "xcomp", "ccomp"] : ["nmod", "acl"];
  return tree
    .children(anchor, ...relations)
    .filter((child) => child > anchor && !tree.isA(child, "acl:relcl"))
    .flatMap((child) => tree.phrase(child))
    .filter((i) => i > anchor && i - anchor <= REACH && tree.token(i).upos !== "PUNCT");
}

/** Words that a complement adds at most. */
const REACH = 16;

/** Same document, same span, same meaning: same id. */
function identity(hash: string, claim: Omit<Claim, "id">): string {
  const ids = (actors: readonly Actor[]) => actors.map((actor) => actor.id).join("+");
  const meaning = [
    hash,
    claim.type,
    ids(claim.source),
    ids(claim.target),
    claim.evidence.start,
    claim.evidence.end,
    claim.status,
    claim.amount ? `${claim.amount.value} ${claim.amount.currency}` : "",
    claim.when?.edtf ?? "",
    claim.where?.name ?? "",
    JSON.stringify(claim.details),
  ];
  return `c_${createHash("sha256").update(meaning.join("\n")).digest("hex").slice(0, 16)}`;
}
