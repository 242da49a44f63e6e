import type { Hit } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { amountWords, bracketed, headlineOf } from "../../../words/index.js";
import { Parties, RULINGS, sayerOf } from "../../claims/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import { Marked } from "./marked.js";

/** A claim that answers: what it says, in which words, where, and who else says so. */
export function HitView({ hit, tongue }: { readonly hit: Hit; readonly tongue: Tongue }) {
  const { claim, document, fact, verdict, snippet } = hit;
  const { hit: say } = tongue.words.search;
  const about = [
    claim.when === null ? null : tongue.date(claim.when.edtf),
    claim.amount === null ? null : visible(amountWords(claim.amount, tongue.speech)),
  ].filter((part) => part !== null);
  const place = [
    document.publisher === null ? null : visible(document.publisher),
    document.date === null ? null : tongue.date(document.date),
  ].filter((part) => part !== null);
  return (
    <article class="hit">
      <h3>
        <a href={links.document(document.id, claim.id)}>{visible(headlineOf(claim, tongue.speech))}</a>
      </h3>
      <p class="marks small">
        <span class="kind">{tongue.words.claims.types[claim.type]}</span>{" "}
        <span class="badge">{tongue.speech.words.statuses[claim.status]}</span>{" "}
        {verdict === null ? null : (
          <>
            <span class={`badge ${RULINGS[verdict].tone}`}>
              {RULINGS[verdict].sign} {say[verdict]}
            </span>{" "}
          </>
        )}
        <Parties {...claim} tongue={tongue} />
        {about.map((part) => (
          <span class="part">{part}</span>
        ))}
      </p>
      <blockquote class="serif">
        <Marked snippet={snippet} />
      </blockquote>
      <p class="quiet small">
        {say.heard({ speaker: sayerOf(claim.attribution, tongue) })}{" "}
        <span class="serif">{visible(document.title ?? tongue.words.site.untitled)}</span>
        {place.map((part) => ` · ${part}`)}
        {" · "}
        {say.sure({ percent: tongue.percent(claim.confidence) })}
        {fact === null ? null : (
          <>
            {" · "}
            <a href={links.fact(fact.id)}>
              {say.fact}
              <span class="unseen">: {visible(headlineOf(claim, tongue.speech))}</span>
            </a>
            {bracketed(say.support({ claims: fact.claims, origins: fact.support }), tongue.speech.signs)}
          </>
        )}
      </p>
    </article>
  );
}
