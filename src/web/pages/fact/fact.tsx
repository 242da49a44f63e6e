import { z } from "zod";
import { dollarsFor, type FactPage } from "../../../dossier/index.js";
import { factPage as factPageFrom } from "../../../entente.js";
import type { Remark } from "../../../ledger/index.js";
import { provenancePicture } from "../../../picture/index.js";
import { visible } from "../../../text/index.js";
import { amountWords, factHeadline, rateWords, surenessOf } from "../../../words/index.js";
import {
  ClaimCard,
  claimsTable,
  deskOf,
  formFor,
  JudgeForms,
  KeysHelp,
  NamedActors,
  Outcome,
  Parties,
  PassageWords,
  sentenceOf,
} from "../../claims/index.js";
import { TakeAlong, Terms } from "../../layout/index.js";
import { page, withQuery } from "../../page/index.js";
import { RemarksOf } from "../../remarks/index.js";
import {
  ContradictionShape,
  DocumentSummaryShape,
  FactShape,
  FirstSourceShape,
  InDollarsShape,
  JudgementShape,
  KeptClaimShape,
  PhrasingShape,
  ProvenanceShape,
  RemarkShape,
  type ShownClaim,
  SourceShape,
  shownClaim,
  TrailShape,
} from "../../shapes/index.js";
import { dollarsCell } from "../../tables/index.js";
import {
  type Behind,
  Conflicts,
  Contradictions,
  DocumentLink,
  FirstSaid,
  History,
  isTold,
  Joinings,
  Origins,
  Section,
  SourceNote,
  Trails,
  Values,
  valuesOf,
} from "./behind.js";
import { FACT_FILES, workOfFact } from "./cite.js";
import { Phrasings } from "./phrasings.js";
import { Relate } from "./relate.js";
import { successorOf } from "./successor.js";

export type FactData = Omit<FactPage, "claims"> & {
  readonly claims: readonly ShownClaim[];
  readonly remarks: readonly Remark[];
};

const Data = z.strictObject({
  fact: FactShape,
  claims: z.array(KeptClaimShape).describe("Those published first first."),
  passages: z
    .record(z.string(), z.strictObject({ before: z.string(), exact: z.string(), after: z.string() }))
    .describe("By the id of the claim: its words in their sentence."),
  documents: z.record(z.string(), DocumentSummaryShape),
  sources: z.record(z.string(), SourceShape).describe("By the id of a document: what its publisher is."),
  inDollars: z
    .array(InDollarsShape)
    .describe("What its sums in other currencies are in US dollars, and by which rate."),
  trails: z.array(TrailShape).describe("Who said each figure first, and who repeated it."),
  phrasings: z.array(PhrasingShape).describe("Of a position: its exact words over time."),
  provenance: ProvenanceShape.describe("Who took it from whom."),
  firstSaid: FirstSourceShape.nullable().describe("Who is cited as having said it before any document that was read."),
  contradictions: z.array(ContradictionShape),
  rivals: z.record(z.string(), FactShape).describe("Facts that can't be true beside it."),
  judgements: z.array(JudgementShape),
  remarks: z.array(RemarkShape).describe("Notes, tags and collections that hold."),
});

const Query = z.looseObject({
  part: z.coerce.number().int().min(1).optional().describe("Which part of many claims; the JSON has all."),
  claim: z.string().optional().describe("Id of the claim to look at."),
  do: z.enum(["judge"]).optional(),
  done: z.string().optional(),
});

/** Claims on one page, and numbers of claims in one row. */
const CARDS = 40;
const NUMBERS = 12;

/** A fact: what it says, who says which, and all that stands behind it. */
export const factPage = page({
  name: "fact",
  path: "/facts/:id",
  summary: "A fact with its values, origins, claims, contradictions and judgements.",
  query: Query,
  schema: Data,
  async data({ ledger, params, tongue }): Promise<FactData> {
    const id = params.id ?? "";
    const found = await factPageFrom(ledger, id);
    if (found === null) return successorOf(ledger, id, tongue);
    const remarks = await ledger.remarks.onFact(found.fact.claims);
    return { ...found, claims: found.claims.map(shownClaim), remarks };
  },
  tables: {
    claims: ({ claims, fact, documents }, { tongue }) => claimsTable(claims, { [fact.id]: fact }, tongue, documents),
    values: (data, { tongue }) => {
      const { fact: say } = tongue.words;
      return {
        caption: say.values,
        columns: [
          { title: say.field },
          { title: say.value },
          { title: say.claims },
          { title: say.origins, numeric: true, term: "origin" },
          { title: say.dollars, numeric: true },
          { title: say.rate },
        ],
        rows: valuesOf(data, tongue).map(({ field, words, claims, support, dollars }) => [
          field,
          words,
          claims.join(" "),
          support,
          dollarsCell(dollars?.usd ?? null, tongue),
          dollars?.rate == null ? null : rateWords(dollars.rate, tongue.speech),
        ]),
      };
    },
  },
  files: FACT_FILES,
  pictures: {
    provenance: ({ provenance }, { tongue }, drawing) =>
      provenance.nodes.length < 2
        ? null
        : provenancePicture(provenance, { ...drawing, words: tongue.pictures.provenance, names: {} }),
  },
  title: ({ fact }, { tongue }) => visible(factHeadline(fact, tongue.speech)),
  view(data, visit, show) {
    const { tongue, query, path } = visit;
    const { fact: say, claims: words } = tongue.words;
    const { fact, claims, judgements, documents } = data;
    const places = new Map(claims.map(({ claim }, i) => [claim.id, i]));
    const parts = Math.max(1, Math.ceil(claims.length / CARDS));
    const asked = query.claim === undefined ? undefined : places.get(query.claim);
    const place = asked === undefined ? Math.min(query.part ?? 1, parts) - 1 : Math.floor(asked / CARDS);
    const shown = claims.slice(place * CARDS, (place + 1) * CARDS);
    const desk = deskOf(visit, parts > 1 ? { part: String(place + 1) } : {});
    const numbers = (ids: readonly string[]) => (
      <span class="numbers">
        {ids
          .slice(0, NUMBERS)
          .filter((id) => places.has(id))
          .map((id, i) => {
            const at = places.get(id)!;
            const here = Math.floor(at / CARDS) === place;
            return (
              <>
                {i === 0 ? null : " "}
                <a href={here ? `#${id}` : `${withQuery(path, { claim: id })}#${id}`}>[{tongue.number(at + 1)}]</a>
              </>
            );
          })}
        {ids.length > NUMBERS ? (
          <span class="quiet"> {say.more({ n: tongue.number(ids.length - NUMBERS) })}</span>
        ) : null}
      </span>
    );
    const behind: Behind = { page: data, tongue, numbers };
    const [when, amount] = [fact.when[0]?.value, fact.amount[0]?.value];
    const usd = (amount && dollarsFor(data.inDollars, amount)?.usd) ?? null;
    const related = judgements.filter(({ verdict }) => ["same", "different", "withdraw"].includes(verdict));
    return (
      <div class="fact" data-island="judging" data-fault={words.judge.noAnswer}>
        <JudgeForms desk={desk} />
        <header>
          <p class="overline quiet">{words.types[fact.type]}</p>
          <h1>{visible(factHeadline(fact, tongue.speech))}</h1>
          <p class="lead">
            {[
              when === undefined ? null : tongue.date(when),
              words.statuses[fact.status],
              amount === undefined ? null : amountWords(amount, tongue.speech),
              usd === null ? null : say.aboutDollars({ dollars: tongue.dollars(usd) }),
            ]
              .filter((part) => part !== null)
              .join(" · ")}
          </p>
          <p>
            <Parties {...fact} tongue={tongue} />
          </p>
          <p class="quiet">
            {say.summary({
              claims: fact.claims.length,
              documents: Object.keys(documents).length,
              origins: fact.support,
            })}{" "}
            ·{" "}
            {say.sure({ words: words.sureness[surenessOf(fact.confidence)], percent: tongue.percent(fact.confidence) })}
            {" · "}
            <Terms ids={["fact", "origin", "certainty"]} tongue={tongue} />
          </p>
          <NamedActors claims={claims.map(({ claim }) => claim)} tongue={tongue} />
          <Outcome desk={desk} judgements={judgements} claims={claims} told={shown} />
          <KeysHelp tongue={tongue} />
          <TakeAlong visit={{ tongue, path, query: {} }} work={workOfFact(data, visit)} files={[]} />
        </header>
        <Section id="values" title={say.values}>
          <Values {...behind} />
          <p class="files">
            <a href={`${path}/values.csv`} download>
              CSV<span class="unseen">: {say.values}</span>
            </a>
          </p>
        </Section>
        {fact.conflicts.length === 0 ? null : (
          <Section id="conflicts" title={say.conflicts}>
            <Conflicts {...behind} />
          </Section>
        )}
        {data.contradictions.length === 0 ? null : (
          <Section id="contradictions" title={say.contradictions}>
            <Contradictions {...behind} />
          </Section>
        )}
        <div class="grid halves">
          <Section id="history" title={say.history}>
            <History {...behind} />
          </Section>
          <Section id="whence" title={say.whence}>
            <Origins {...behind} claims={claims.map(({ claim }) => claim)} />
          </Section>
        </div>
        {data.phrasings.length < 2 ? null : (
          <Section id="phrasings" title={say.phrasings}>
            <Phrasings {...behind} />
          </Section>
        )}
        {data.provenance.nodes.length < 2 ? null : (
          <Section id="provenance" title={say.provenance}>
            {data.firstSaid === null ? null : (
              <p>
                <FirstSaid source={data.firstSaid} tongue={tongue} numbers={numbers} />
              </p>
            )}
            {show.figure("provenance", { heading: false })}
          </Section>
        )}
        {data.trails.some(isTold) ? (
          <Section id="trails" title={say.trails}>
            <Trails {...behind} />
          </Section>
        ) : null}
        <Section id="claims" title={say.claimsTitle}>
          <div class="cards">
            {shown.map((kept, i) => (
              <ClaimCard
                kept={kept}
                fact={undefined}
                number={place * CARDS + i + 1}
                desk={desk}
                judgements={judgements}
              >
                <PassageWords
                  passage={data.passages[kept.claim.id] ?? { before: "", exact: kept.claim.evidence.exact, after: "" }}
                  language={documents[kept.claim.document]?.language ?? null}
                />
                <p class="small">
                  <DocumentLink
                    id={kept.claim.document}
                    document={documents[kept.claim.document]}
                    claim={kept.claim.id}
                    tongue={tongue}
                  />
                  <SourceNote source={data.sources[kept.claim.document]} tongue={tongue} />
                </p>
              </ClaimCard>
            ))}
          </div>
          {parts === 1 ? null : (
            <nav class="parts" aria-label={say.parts}>
              {place === 0 ? null : (
                <a rel="prev" href={`${withQuery(path, { part: place })}#claims`}>
                  {say.previous}
                </a>
              )}
              {place === parts - 1 ? null : (
                <a rel="next" href={`${withQuery(path, { part: place + 2 })}#claims`}>
                  {say.next}
                </a>
              )}
            </nav>
          )}
          <p class="files">
            <a href={`${path}/claims.csv`} download>
              CSV<span class="unseen">: {say.claimsTitle}</span>
            </a>
          </p>
        </Section>
        <Section id="why" title={say.why}>
          <Joinings {...behind} />
        </Section>
        {related.length === 0 ? null : (
          <Section id="judgements" title={say.judgements}>
            <ul class="plain">
              {related.map((judgement) => (
                <li>
                  {sentenceOf(judgement, null, tongue)} {numbers([...judgement.claims, ...judgement.others])}
                  {judgement.reason === null ? null : <q>{visible(judgement.reason)}</q>}{" "}
                  {desk.judges && judgement.verdict !== "withdraw" && !isGone(judgement.id, judgements) ? (
                    <button
                      type="submit"
                      class="small"
                      form={formFor("withdraw")}
                      name="judgement"
                      value={`${judgement.id} ${judgement.claims[0]}`}
                    >
                      {words.judge.takeBack}
                    </button>
                  ) : null}
                </li>
              ))}
            </ul>
          </Section>
        )}
        <RemarksOf subject={fact.id} remarks={data.remarks} visit={visit} />
        {desk.judges ? (
          <Section id="relate" title={say.relate}>
            <Relate page={data} claims={claims} desk={desk} />
          </Section>
        ) : null}
      </div>
    );
  },
});

/** Whether a judgement was taken back by its id. */
function isGone(id: string, judgements: FactData["judgements"]): boolean {
  return judgements.some(({ verdict, value }) => verdict === "withdraw" && value === id);
}
