import { z } from "zod";
import type { Judgement, Orphan } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { headlineOf } from "../../../words/index.js";
import { deskOf, GoneCard, Hidden, JUDGE, JudgeForms, Outcome } from "../../claims/index.js";
import { links, page } from "../../page/index.js";
import { JudgementShape, KeptClaimShape, type ShownClaim, shownClaim } from "../../shapes/index.js";

/** Orphans that the page shows. */
const SHOWN = 100;
/** Claims of a document among which one may choose. */
const CHOICE = 50;

const Data = z.strictObject({
  orphans: z
    .array(
      z.strictObject({
        claim: KeptClaimShape,
        judgements: z.array(JudgementShape).describe("What holds of what persons said of it."),
        edition: z
          .string()
          .nullable()
          .describe("The later edition that does not say it; null where no reader finds it."),
      }),
    )
    .describe("By id of the claim."),
  near: z.record(z.string(), z.array(KeptClaimShape)).describe("Claims that are told in the same document, by its id."),
  judgements: z.array(JudgementShape).describe("Of the claim that was asked for."),
});

interface OrphansData {
  readonly orphans: readonly (Omit<Orphan, "claim"> & { readonly claim: ShownClaim })[];
  readonly near: Readonly<Record<string, readonly ShownClaim[]>>;
  readonly judgements: readonly Judgement[];
}

const Query = z.looseObject({ claim: z.string().optional(), done: z.string().optional() });

/** What persons said of claims that are told no more. */
export const orphansPage = page({
  name: "orphans",
  path: links.orphans,
  summary: "Judgements on claims that no reader finds any more, or that a later edition left out.",
  query: Query,
  schema: Data,
  fresh: true,
  async data({ ledger, query }): Promise<OrphansData> {
    const found = await ledger.orphans();
    const homes = new Set(found.slice(0, SHOWN).map(({ claim, edition }) => edition ?? claim.claim.document));
    const near: Record<string, ShownClaim[]> = {};
    for (const id of homes) {
      const told = (await ledger.documentMaterial(id))?.claims ?? [];
      near[id] = told.slice(0, CHOICE).map(shownClaim);
    }
    const judgements = query.claim === undefined ? [] : await ledger.judgements([query.claim]);
    return { orphans: found.map((one) => ({ ...one, claim: shownClaim(one.claim) })), near, judgements };
  },
  title: (_, { tongue }) => tongue.words.orphans.title,
  view({ orphans, near, judgements }, visit) {
    const { tongue } = visit;
    const { orphans: words } = tongue.words;
    const desk = deskOf(visit);
    return (
      <div class="review">
        <JudgeForms desk={desk} />
        <header class="prose">
          <h1>{words.title}</h1>
          <p class="lead">{words.lead}</p>
          <p class="quiet">{orphans.length === 0 ? words.none : words.count({ n: orphans.length })}</p>
          {orphans.length <= SHOWN ? null : (
            <p class="quiet">{words.shown({ shown: tongue.number(SHOWN), all: tongue.number(orphans.length) })}</p>
          )}
          <Outcome desk={desk} judgements={judgements} claims={orphans.map(({ claim }) => claim)} />
        </header>
        {Object.entries(near).map(([id, claims]) => (
          <datalist id={`near-${id}`}>
            {claims.map(({ claim }) => (
              <option value={claim.id}>{visible(headlineOf(claim, tongue.speech))}</option>
            ))}
          </datalist>
        ))}
        <div class="queue">
          {orphans.slice(0, SHOWN).map(({ claim, judgements: said, edition }) => (
            <GoneCard
              kept={claim}
              judgements={said}
              tongue={tongue}
              why={
                <>
                  {edition === null
                    ? words.notFound({ when: claim.retired === null ? "" : tongue.instant(claim.retired) })
                    : words.withdrawn}{" "}
                  <a href={links.document(claim.claim.document, claim.claim.id)}>{words.open}</a>
                </>
              }
            >
              {desk.judges ? (
                <form method="post" action={JUDGE} class="column">
                  <Hidden desk={desk} verdict="place" />
                  <input type="hidden" name="claim" value={claim.claim.id} />
                  <label>
                    {words.placeLabel}
                    <input name="with" required autocomplete="off" list={`near-${edition ?? claim.claim.document}`} />
                  </label>
                  <button type="submit">{words.place}</button>
                </form>
              ) : null}
            </GoneCard>
          ))}
        </div>
      </div>
    );
  },
});
