import type { Judgement } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { headlineOf } from "../../words/index.js";
import type { ShownClaim } from "../shapes/index.js";
import { type Desk, formFor } from "./desk.js";

/** What was just judged, with the way to undo it; nothing where nothing was. */
export function Outcome({
  desk,
  judgements,
  claims,
  told = [],
}: {
  readonly desk: Desk;
  /** Among which those of `done` are. */
  readonly judgements: readonly Judgement[];
  /** Among which the claim of the query is. */
  readonly claims: readonly ShownClaim[];
  /** Claims whose cards tell it themselves. */
  readonly told?: readonly ShownClaim[];
}) {
  const { done, claim } = desk.query;
  const { outcome, judge } = desk.tongue.words.claims;
  if (done === undefined || told.some((one) => one.claim.id === claim)) return null;
  const ids = done.split(",");
  const made = judgements.filter(({ id }) => ids.includes(id));
  const kept = claims.find((one) => one.claim.id === claim);
  const [first] = made;
  // What is said of people is no judgement on a claim of the page.
  if (first === undefined)
    return (
      <p class="outcome" role="status">
        {done === "none" ? outcome.unchanged : outcome.written}
      </p>
    );
  const what = outcome[first.verdict];
  const undone = judgements.some(({ verdict, value }) => verdict === "withdraw" && ids.includes(String(value)));
  return (
    <p class="outcome" role="status">
      {kept === undefined
        ? `${what}.`
        : outcome.of({ what, headline: visible(headlineOf(kept.claim, desk.tongue.speech)) })}{" "}
      {desk.judges && first.verdict !== "withdraw" && !undone ? (
        <button
          type="submit"
          form={formFor("withdraw")}
          name="judgement"
          value={[...made.map(({ id }) => id), first.claims[0]].join(" ")}
          data-key="u"
        >
          {judge.undo}
        </button>
      ) : null}
    </p>
  );
}
