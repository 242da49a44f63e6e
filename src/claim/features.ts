import type { Context, Draft } from "./draft.js";
import type { Proposal } from "./proposal.js";
import { officialShare } from "./relevance.js";

/** What tells for and against a proposed claim, by name: 0 is left out. Named so that an analyst can read them in `explain`. */
export type Features = Readonly<Record<string, number>>;

/**
 * Features of every proposal of a document, in order. All are general: which rule it was, how far its words and parties lie apart, how sure the network was
 * of the arcs between them, what was only understood, and what else was proposed for the same words. No words of the text are among them.
 */
export function featuresOf(context: Context, proposals: readonly Proposal[]): Features[] {
  const bySentence = new Map<number, Proposal[]>();
  for (const proposal of proposals) {
    const { index } = context.scene.sentence(proposal.draft.anchor);
    bySentence.set(index, [...(bySentence.get(index) ?? []), proposal]);
  }
  const focus = new Set(
    context.discourse
      .focus()
      .slice(0, FOCUS)
      .map(({ party }) => party.actor.id),
  );
  const few = Math.max(0, 1 - officialShare(context) / OFFICIAL);
  return proposals.map((proposal) => {
    const rivals = bySentence.get(context.scene.sentence(proposal.draft.anchor).index)!.filter((p) => p !== proposal);
    return named({
      "few officials in the text": few,
      ...ofRule(proposal),
      ...ofParties(context, proposal.draft, focus),
      ...ofWords(context, proposal),
      ...ofRivals(proposal, rivals),
    });
  });
}

/** In news of relations between states about this share of the sentences has a state or an official that acts. */
const OFFICIAL = 0.4;
/** Parties that a document is about at most. */
const FOCUS = 3;

function ofRule({ type, draft }: Proposal): Record<string, number> {
  return {
    [`type ${type}`]: 1,
    [`rule ${draft.rule}`]: 1,
    [`status ${draft.status}`]: 1,
    "steps of inference": draft.doubt,
    "a sum": draft.amount ? 1 : 0,
    "a stated time": draft.when?.value.basis === "stated" ? 1 : 0,
    "a time from the text around": draft.when?.value.basis === "context" ? 1 : 0,
  };
}

function ofParties({ scene }: Context, draft: Draft, focus: ReadonlySet<string>): Record<string, number> {
  const all = [...draft.source, ...draft.target];
  const here = scene.sentence(draft.anchor).index;
  const reach = Math.max(0, ...all.filter((p) => p.token >= 0).map((p) => Math.abs(p.token - draft.anchor)));
  return {
    "steps to the source": Math.max(0, ...draft.source.map((p) => p.distance)),
    "steps to the target": Math.max(0, ...draft.target.map((p) => p.distance)),
    "parties understood": all.filter((p) => p.actor.text === null).length,
    "no party named": all.every((p) => p.actor.text === null) ? 1 : 0,
    "named in another sentence": all.some((p) => p.token >= 0 && scene.sentence(p.token).index !== here) ? 1 : 0,
    "no target": draft.target.length === 0 && !draft.mutual ? 1 : 0,
    "more than two parties": all.length > 2 ? 1 : 0,
    "an organisation acts": all.some((p) => p.actor.kind === "organisation") ? 1 : 0,
    "a firm or body acts": all.some((p) => p.agents.some((a) => a.actor.kind !== "person")) ? 1 : 0,
    "what the text is about": all.filter((p) => focus.has(p.actor.id)).length / Math.max(1, all.length),
    "words between act and parties": Math.min(3, reach / 10),
  };
}

function ofWords({ scene, speech }: Context, { draft, evidence }: Proposal): Record<string, number> {
  const arcs = draft.words
    .map((i) => scene.tokens[i]!)
    .map((t) => -Math.log(Math.max(FLOOR, t.headProbability * t.relationProbability)));
  const { from, to, block } = scene.sentence(draft.anchor);
  const kind = scene.document.blocks[block]?.kind;
  return {
    "doubt of the tree": arcs.reduce((sum, arc) => sum + arc, 0) / Math.max(1, arcs.length),
    "weakest arc": Math.max(0, ...arcs),
    "long sentence": Math.min(3, (to - from) / 40),
    "long evidence": Math.min(3, evidence.exact.length / 150),
    "a verb tells it": scene.tokens[draft.anchor]!.upos === "VERB" ? 1 : 0,
    "in a heading": kind === "title" || kind === "heading" ? 1 : 0,
    "in quoted words": speech.at(draft.anchor) === null ? 0 : 1,
  };
}

/** An arc is never held against a claim more than this. */
const FLOOR = 0.01;

function ofRivals({ type, draft, evidence }: Proposal, rivals: readonly Proposal[]): Record<string, number> {
  const overlaps = (other: Proposal) =>
    Math.min(evidence.end, other.evidence.end) - Math.max(evidence.start, other.evidence.start) > 0;
  const parties = (d: Draft) => new Set([...d.source, ...d.target].map((p) => p.actor.id));
  const own = parties(draft);
  const shares = (other: Proposal) => [...parties(other.draft)].every((id) => own.has(id));
  const anchored = rivals.filter((r) => r.draft.anchor === draft.anchor);
  return {
    "same type, same words": Math.min(3, rivals.filter((r) => r.type === type && overlaps(r)).length),
    "same act, another type": anchored.some((r) => r.type !== type) ? 1 : 0,
    "better reading of the act": anchored.some((r) => r.type === type && r.draft.doubt < draft.doubt) ? 1 : 0,
    "same parties nearby": rivals.some((r) => r.draft.anchor !== draft.anchor && shares(r)) ? 1 : 0,
    "crowded sentence": Math.min(3, rivals.length / 3),
  };
}

function named(all: Record<string, number>): Features {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== 0));
}
