import type { Annotation, Derived } from "../annotation/index.js";
import type { Named, Proposal, Proposer } from "../proposal/index.js";
import type { Span } from "../text/index.js";
import type { Claim } from "./claim.js";
import { inTurns } from "./turns.js";
import type { Upheld } from "./upheld.js";
import { verify } from "./verify.js";

/** What a proposer's proposals come to. */
export interface Verified extends Upheld {
  /** Up to which offset of the text the proposer has read. */
  readonly until: number;
}

/**
 * The claims of a document that a proposer proposes and the verifier lets pass, in text order.
 * @param least claims less certain than this are kept back.
 */
export async function claimsBy(
  proposer: Proposer,
  annotation: Annotation,
  home: string | null,
  least: number,
): Promise<Verified> {
  const claims = new Map<string, Derived<Claim>>();
  const standing = { home, producer: proposer.name };
  const { proposals, until, refused: before = [] } = await proposer.propose(annotation);
  const refused = new Map<string, number>(before);
  for (const proposal of proposals) {
    const verdict = verify(proposal, annotation, standing);
    const { claim } = verdict;
    if (claim === null) refused.set(verdict.refused, (refused.get(verdict.refused) ?? 0) + 1);
    else if (claim.confidence >= least && !claims.has(claim.id))
      claims.set(claim.id, derived(claim, proposal, verdict.grounds, annotation, proposer.name.split(/[:@]/u, 1)[0]!));
  }
  return { claims: inTurns([...claims.values()], annotation), refused, until };
}

/** A claim with what it was made of: its trigger, and each choice with its score and words. */
function derived(
  claim: Claim,
  proposal: Proposal,
  grounds: readonly Derived<unknown>[],
  { document: { text }, times, sums }: Annotation,
  reader: string,
): Derived<Claim> {
  const whole = { start: claim.evidence.start, end: claim.evidence.end };
  const part = (rule: string, value: unknown, span: Span | null): Derived<unknown> => ({
    value,
    span: span ?? whole,
    rule,
    parts: [],
  });
  const chance = ({ id, score }: Named) => ({ id, score: Math.round(score * 100) / 100 });
  const party = (role: string) => (one: Named) =>
    part(one.span === null ? `${role}/understood` : role, chance(one), one.span);
  const passedOver = (role: "source" | "target") =>
    (proposal.passed?.[role] ?? []).map((one) => part(`${role}/passed`, chance(one), one.span));
  const { time, sum, speaker, source, target } = proposal;
  const trigger = wordAround(text, proposal.trigger);
  const chosenTime = time !== null && "index" in time ? times[time.index] : undefined;
  const chosenSum = sum === null ? undefined : sums[sum.index];
  return {
    value: claim,
    span: whole,
    rule: `${reader}/${proposal.type}`,
    parts: [
      part("trigger", text.slice(trigger.start, trigger.end), trigger),
      ...source.map(party("source")),
      ...target.map(party("target")),
      ...passedOver("source"),
      ...passedOver("target"),
      ...(speaker === null ? [] : [party("speaker")(speaker)]),
      // Of words that may mean two times the one that the verifier took.
      ...(chosenTime === undefined || claim.when === null
        ? []
        : [{ ...chosenTime, value: { edtf: claim.when.edtf, basis: claim.when.basis } }]),
      ...(chosenSum === undefined ? [] : [chosenSum]),
      ...grounds,
      part("score", Math.round(proposal.score * 100) / 100, null),
      ...(proposal.signs === undefined ? [] : [part("signs", proposal.signs, null)]),
    ],
  };
}

/** The whole word that a piece of it stands in; Chinese has no spaces to tell one by. */
function wordAround(text: string, { start, end }: Span): Span {
  const isLetter = (at: number) => /[\p{L}\p{M}]/u.test(text.charAt(at)) && !/\p{Script=Han}/u.test(text.charAt(at));
  let [from, to] = [start, end];
  while (from > 0 && isLetter(from) && isLetter(from - 1)) from--;
  while (to < text.length && isLetter(to - 1) && isLetter(to)) to++;
  return { start: from, end: to };
}
