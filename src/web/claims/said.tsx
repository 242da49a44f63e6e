import type { Judgement } from "../../ledger/index.js";
import { wordsOn } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import type { ShownClaim } from "../shapes/index.js";
import type { Tongue } from "../words/index.js";
import { type Desk, formFor } from "./desk.js";
import { fieldName, fieldsOf, shownIn } from "./fields.js";

/** What persons said of a claim and what still holds, each with the way to take it back. */
export function SaidOf({
  kept,
  judgements,
  desk,
}: {
  readonly kept: ShownClaim;
  readonly judgements: readonly Judgement[];
  readonly desk: Desk;
}) {
  const { claims } = desk.tongue.words;
  const holding = wordsOn(kept.claim.id, judgements);
  if (holding.length === 0) return null;
  return (
    <ul class="said plain">
      {holding.map((judgement) => (
        <li>
          {sentenceOf(judgement, kept, desk.tongue)}{" "}
          {judgement.reason === null ? null : <q>{visible(judgement.reason)}</q>}{" "}
          {desk.judges ? (
            <button
              class="small"
              form={formFor("withdraw")}
              name="judgement"
              value={`${judgement.id} ${kept.claim.id}`}
              type="submit"
            >
              {claims.judge.takeBack}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** A judgement as a sentence; `kept` tells what a corrected field was. */
export function sentenceOf(
  { verdict, reviewer, at, field, value }: Judgement,
  kept: Pick<ShownClaim, "original"> | null,
  tongue: Tongue,
): string {
  const { words } = tongue.words.claims;
  const [who, when] = [visible(reviewer), tongue.instant(at)];
  if (verdict !== "correct" || field === null)
    return words[verdict === "correct" ? "note" : verdict]({ who, at: when });
  return words.correct({
    field: fieldName(field, tongue),
    value: plain(value, tongue),
    was: before(field, kept, tongue),
    who,
    at: when,
  });
}

function before(field: string, kept: Pick<ShownClaim, "original"> | null, tongue: Tongue): string {
  if (kept === null) return "?";
  const alias = field === "amount" ? "amount.value" : field === "when.edtf" ? "when" : field;
  const known = fieldsOf(kept.original).find(({ name }) => name === alias);
  const words = known === undefined ? "" : shownIn(kept.original, known);
  return words === "" ? tongue.words.claims.nothing : visible(words);
}

/** A value of a judgement in words. */
export function plain(value: unknown, tongue: Tongue): string {
  const { claims } = tongue.words;
  if (value === null || value === undefined || value === "") return claims.nothing;
  if (typeof value === "boolean") return value ? claims.yes : claims.no;
  if (typeof value === "number") return tongue.number(value);
  if (Array.isArray(value))
    return value.length === 0 ? claims.nothing : value.map((one) => plain(one, tongue)).join(tongue.speech.between);
  if (typeof value === "object") {
    const { value: sum, currency } = value as Record<string, unknown>;
    return typeof sum === "number" ? `${String(currency)} ${tongue.number(sum)}` : visible(JSON.stringify(value));
  }
  return visible(String(value));
}
