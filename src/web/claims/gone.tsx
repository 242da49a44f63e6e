import type { Child } from "hono/jsx";
import type { Judgement } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { headlineOf } from "../../words/index.js";
import { langOf } from "../layout/index.js";
import type { ShownClaim } from "../shapes/index.js";
import type { Tongue } from "../words/index.js";
import { sentenceOf } from "./said.js";

/** A claim that is told no more: the words that said it, why it is gone, what persons said of it, and what can be done. */
export function GoneCard({
  kept,
  why,
  judgements,
  tongue,
  children,
}: {
  readonly kept: ShownClaim;
  readonly why: Child;
  /** Among which those of the claim are. */
  readonly judgements: readonly Judgement[];
  readonly tongue: Tongue;
  readonly children?: Child;
}) {
  const { id, evidence, language } = kept.claim;
  const said = judgements.filter(({ claims, others }) => [...claims, ...others].includes(id));
  return (
    <article class="card gone" id={id}>
      <h3>{visible(headlineOf(kept.claim, tongue.speech))}</h3>
      <blockquote lang={langOf(language)} dir="auto">
        {visible(evidence.exact)}
      </blockquote>
      <p class="quiet small">{why}</p>
      {said.map((judgement) => (
        <p class="small">
          {sentenceOf(judgement, kept, tongue)} {judgement.reason === null ? null : <q>{visible(judgement.reason)}</q>}
        </p>
      ))}
      {children}
    </article>
  );
}
