import { type Attempt, type Document, outright, spotAt } from "../document/index.js";
import type { Span } from "../text/index.js";
import { attribution } from "./attribution.js";
import { citations } from "./citation.js";
import type { Claim } from "./claim.js";
import { confidence, type Judgement, reasons } from "./confidence.js";
import { type Context, contextOf, said } from "./draft.js";
import type { Annotated, Derived, Grammar, Lexicon } from "./english/annotation/index.js";
import { eventOf } from "./event.js";
import { eventContexts } from "./event-context.js";
import { type Features, featuresOf } from "./features.js";
import { identity } from "./identity.js";
import type { Party } from "./party.js";
import { type Proposal, propose } from "./proposal.js";
import { placed, statusBy } from "./publication.js";
import { Scene } from "./scene.js";
import { tableClaims } from "./table/index.js";

export interface Extraction {
  readonly lexicon: Lexicon;
  readonly grammar: Grammar;
  readonly judgement: Judgement;
  /** "rules/en@0.1.0" */
  readonly producer: string;
}

/** All claims of a document, in text order, each with its derivation. */
export function extract(annotated: Annotated, extraction: Extraction, attempt: Attempt = outright): Derived<Claim>[] {
  const found = new Map<string, Derived<Claim>>();
  for (const claim of attempt("claims", [], () => claimsOfText(annotated, extraction, attempt))) {
    const known = found.get(claim.value.id);
    if (
      claim.value.confidence >= extraction.judgement.threshold &&
      (!known || known.value.confidence < claim.value.confidence)
    )
      found.set(claim.value.id, claim);
  }
  for (const claim of attempt("claims of tables", [], () => tableClaims(annotated.tables, extraction)))
    found.set(claim.value.id, claim);
  return [...found.values()]
    .map((claim) => withPlace(annotated.document, claim))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.value.id < b.value.id ? -1 : 1));
}

/** What the rules propose of the running text, judged. */
function claimsOfText(annotated: Annotated, extraction: Extraction, attempt: Attempt): Derived<Claim>[] {
  const context = contextOf(new Scene(annotated, extraction.lexicon, extraction.grammar));
  const proposals = propose(context, attempt);
  const features = featuresOf(context, proposals);
  return proposals.flatMap((proposal, i) =>
    attempt(`claims of the type ${proposal.type}`, [], () => [finish(context, proposal, features[i]!, extraction)]),
  );
}

/** A claim that tells the page, part or cell of its words, where the document has such. */
function withPlace(document: Document, claim: Derived<Claim>): Derived<Claim> {
  const place = spotAt(document, claim.value.evidence.start);
  if (place === null) return claim;
  return { ...claim, value: { ...claim.value, evidence: { ...claim.value.evidence, place } } };
}

function finish(context: Context, proposal: Proposal, features: Features, extraction: Extraction): Derived<Claim> {
  const { scene, speech, discourse } = context;
  const { kind, draft, evidence } = proposal;
  const source = draft.source.map((party) => party.actor);
  const target = draft.target.map((party) => party.actor);
  const { amount } = draft;
  const when = placed(context, kind.type, draft);
  const status = statusBy(draft.status, when, scene.document.metadata.date);
  const claim: Omit<Claim, "id"> = {
    type: kind.type,
    source,
    target,
    mutual: draft.mutual ?? false,
    agents: [...draft.source, ...draft.target].flatMap((party) => party.agents),
    details: draft.details,
    amount: amount ? { ...amount.value, text: scene.words(amount.span) } : null,
    when: when
      ? { edtf: when.value.edtf, text: draft.when ? scene.words(when.span) : null, basis: when.value.basis }
      : null,
    where: draft.where ?? null,
    status,
    event: eventOf(kind.type, said(draft, status), { annotation: scene.annotated, words: evidence }, () =>
      eventContexts(scene, kind.type, draft, evidence),
    ),
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

function partOf(party: Party, role: string, evidence: Span): Derived<unknown> {
  const span = party.part?.span ?? { start: evidence.start, end: evidence.end };
  return {
    value: party.actor,
    span,
    rule: party.actor.text === null ? `${role}/understood` : role,
    parts: party.part ? [party.part] : [],
  };
}
