import type { Child } from "hono/jsx";
import type { Claim } from "../../claim/index.js";
import type { Fact, Judgement } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import {
  amountWords,
  bodyName,
  bracketed,
  capitalised,
  headlineOf,
  issueWords,
  nameOf,
  officeWords,
  placeName,
  sectorWords,
  surenessOf,
  termWords,
} from "../../words/index.js";
import { TermLink } from "../layout/index.js";
import { links } from "../page/index.js";
import type { ShownClaim } from "../shapes/index.js";
import type { Tongue } from "../words/index.js";
import { atClaim, type Desk, formFor } from "./desk.js";
import { fieldName, fieldsOf } from "./fields.js";
import { JudgePanel } from "./judge-panel.js";
import { Outcome } from "./outcome.js";
import { ActorName, Parties, Sayer } from "./parties.js";
import { SaidOf } from "./said.js";

/** A claim on a card: what it says in words, who says so, how sure it is, its fact, and what is judged of it. */
export function ClaimCard({
  kept,
  fact,
  number,
  desk,
  judgements,
  heading: Heading = "h3",
  beside,
  children,
  after,
}: {
  readonly kept: ShownClaim;
  readonly fact: Fact | undefined;
  /** As its words are numbered on the page. */
  readonly number: number;
  readonly desk: Desk;
  readonly judgements: readonly Judgement[];
  readonly heading?: "h2" | "h3" | undefined;
  /** Stands beside its type and status. */
  readonly beside?: Child;
  /** Stands under the headline: the words in which it is said. */
  readonly children?: Child;
  /** Stands under what is said of it. */
  readonly after?: Child;
}) {
  const { claim, verdict } = kept;
  const { claims } = desk.tongue.words;
  const headline = visible(headlineOf(claim, desk.tongue.speech));
  const open = desk.query.claim === claim.id && desk.query.do === "judge";
  return (
    <article
      class={`card claim t-${claim.type}${verdict === "rejected" ? " rejected" : ""}`}
      id={claim.id}
      data-claim={claim.id}
      tabindex={-1}
      aria-labelledby={`h-${claim.id}`}
    >
      {desk.query.claim === claim.id ? <Outcome desk={desk} judgements={judgements} claims={[kept]} /> : null}
      <Heading id={`h-${claim.id}`} class="headline">
        <span class="n" aria-hidden="true">
          {desk.tongue.number(number)}
        </span>{" "}
        {headline}
      </Heading>
      <p class="marks">
        <span class="type">{claims.types[claim.type]}</span> <Status claim={claim} tongue={desk.tongue} />
        <State kept={kept} tongue={desk.tongue} /> {beside}
      </p>
      {children}
      <Terms kept={kept} fact={fact} tongue={desk.tongue} />
      {after}
      <SaidOf kept={kept} judgements={judgements} desk={desk} />
      {desk.judges ? (
        open ? (
          <JudgePanel kept={kept} desk={desk} />
        ) : (
          <fieldset class="judge">
            <legend class="unseen">{claims.judge.group({ n: desk.tongue.number(number) })}</legend>
            <button type="submit" form={formFor("accept")} name="claim" value={claim.id} data-key="a">
              {claims.judge.accept}
            </button>
            <button type="submit" form={formFor("reject")} name="claim" value={claim.id} data-key="r">
              {claims.judge.reject}
            </button>
            <a href={atClaim(desk, claim.id, "judge")} data-stay data-key="e" rel="nofollow">
              {claims.judge.correct}
            </a>
          </fieldset>
        )
      ) : null}
    </article>
  );
}

const TONES: Readonly<Partial<Record<Claim["status"], string>>> = {
  completed: " good",
  ongoing: " good",
  denied: " bad",
  cancelled: " bad",
  suspended: " warn",
};

function Status({ claim, tongue }: { readonly claim: Claim; readonly tongue: Tongue }) {
  return <span class={`badge${TONES[claim.status] ?? ""}`}>{tongue.words.claims.statuses[claim.status]}</span>;
}

/** How what persons made of a claim is marked. */
export const RULINGS = {
  accepted: { tone: "good", sign: "✓" },
  rejected: { tone: "bad", sign: "✗" },
  disputed: { tone: "warn", sign: "≠" },
} as const;

/** What became of a claim: judged, corrected, gone. */
function State({ kept, tongue }: { readonly kept: ShownClaim; readonly tongue: Tongue }) {
  const { claims } = tongue.words;
  const changed = JSON.stringify(kept.claim) !== JSON.stringify(kept.original);
  return (
    <>
      {kept.verdict === null ? null : (
        <>
          {" "}
          <span class={`badge ${RULINGS[kept.verdict].tone}`}>
            {RULINGS[kept.verdict].sign} {claims[kept.verdict]}
          </span>
        </>
      )}
      {changed ? (
        <>
          {" "}
          <span class="badge warn">{claims.corrected}</span>
        </>
      ) : null}
      {kept.retired === null ? null : (
        <>
          {" "}
          <span class="badge">{claims.retired}</span>
        </>
      )}
    </>
  );
}

function Terms({
  kept: { claim, fact: factId },
  fact,
  tongue,
}: {
  readonly kept: ShownClaim;
  readonly fact: Fact | undefined;
  readonly tongue: Tongue;
}) {
  const { claims } = tongue.words;
  const { when, amount, where, agents, citations, confidence } = claim;
  const rows: [Child, Child][] = [[claims.parties, <Parties {...claim} tongue={tongue} />]];
  if (when !== null)
    rows.push([
      claims.when,
      <>
        {tongue.date(when.edtf)}
        {when.basis === "stated" ? null : (
          <span class="quiet">{bracketed(claims.bases[when.basis], tongue.speech.signs)}</span>
        )}
      </>,
    ]);
  if (amount !== null) rows.push([claims.amount, visible(amountWords(amount, tongue.speech))]);
  if (where !== null) rows.push([claims.where, visible(placeName(where, tongue.speech))]);
  const details = detailWords(claim, tongue);
  if (details !== "") rows.push([claims.details, details]);
  if (agents.length > 0)
    rows.push([
      claims.acting,
      agents.map(({ actor, office }, i) => (
        <>
          {i === 0 ? null : tongue.speech.signs.semicolon}
          <ActorName actor={actor} tongue={tongue} />
          {office === null
            ? null
            : claims.acted({ name: "", office: visible(officeWords(office, tongue.speech, actor.state)) })}
        </>
      )),
    ]);
  rows.push([claims.saysSo, <Sayer said={claim.attribution} tongue={tongue} />]);
  if (citations.length > 0) rows.push([claims.notes, citations.map(visible).join(tongue.speech.between)]);
  rows.push([
    <TermLink id="certainty">{claims.sure}</TermLink>,
    claims.surely({ words: claims.sureness[surenessOf(confidence)], percent: tongue.percent(confidence) }),
  ]);
  rows.push([
    claims.fact,
    factId === null ? (
      claims.noFact
    ) : (
      <>
        <a href={links.fact(factId)} data-fact>
          {claims.openFact}
        </a>
        {fact === undefined ? null : (
          <>
            {" · "}
            {claims.support({ n: fact.support })}
            {fact.conflicts.length === 0 ? null : (
              <>
                {" · "}
                <span class="bad">⚠ {claims.conflicting({ n: fact.conflicts.length })}</span>
              </>
            )}
          </>
        )}
      </>
    ),
  ]);
  return (
    <dl class="terms">
      {rows.map(([name, words]) => (
        <div>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The details of a claim in words: "Kind: official; Visitor: Xi Jinping". What says nothing is left out. */
function detailWords(claim: Claim, tongue: Tongue): string {
  const { colon, semicolon } = tongue.speech.signs;
  return fieldsOf(claim)
    .flatMap(({ name }) => {
      const [, field] = /^details\.(.+)$/u.exec(name) ?? [];
      const words = field === undefined ? "" : detailValue(field, claim.details[field], tongue);
      return words === "" ? [] : [`${fieldName(name, tongue)}${colon}${words}`];
    })
    .join(semicolon);
}

const OWN_WORDS = new Set(["purpose", "subject", "name", "goods"]);

/** A value of a detail in words; the empty words where it tells nothing. */
export function detailValue(field: string, value: unknown, tongue: Tongue): string {
  if (value === null || value === undefined || value === false || value === "unspecified" || value === "other")
    return "";
  if (value === true) return tongue.words.claims.yes;
  if (Array.isArray(value))
    return value
      .map((one) => detailValue(field, one, tongue))
      .filter((one) => one !== "")
      .join(tongue.speech.between);
  const text = visible(String(value));
  if (/^(?:org|person|firm):/u.test(text)) return nameOf(text, tongue.speech);
  if (field === "sector") return sectorWords(text, tongue.speech);
  if (field === "issue") return capitalised(issueWords(text, tongue.speech), tongue.locale);
  if (field === "agency") return bodyName(text, tongue.speech);
  if (field === "since" || field === "period") return tongue.date(text);
  return OWN_WORDS.has(field) ? text : capitalised(termWords(text, tongue.speech, field), tongue.locale);
}
