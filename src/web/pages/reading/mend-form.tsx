import { type Judgement, MENDABLE } from "../../../ledger/index.js";
import { visible } from "../../../text/index.js";
import { type Desk, Hidden, sentenceOf } from "../../claims/index.js";
import { MEND, PURGE } from "./mend-action.js";
import type { ReadingData } from "./reading.js";

interface Shown {
  readonly page: Pick<ReadingData, "document" | "judgements">;
  readonly desk: Desk;
}

/** What persons said of the document itself, each with a button that takes it back. */
export function SaidOfDocument({ page: { document, judgements }, desk }: Shown) {
  const { reading, claims } = desk.tongue.words;
  const said = judgements.filter(({ claims: about }) => about.includes(document.id));
  if (said.length === 0) return null;
  const gone = new Set(said.flatMap(({ verdict, value }) => (verdict === "withdraw" ? [String(value)] : [])));
  return (
    <>
      <h3>{reading.mend.said}</h3>
      <ul class="judgements">
        {said.map((one) => (
          <li>
            {wordsOf(one, desk)}
            {one.reason === null ? "" : `${desk.tongue.speech.signs.colon}${visible(one.reason)}`}{" "}
            {desk.judges && one.verdict !== "withdraw" && !gone.has(one.id) ? (
              <form method="post" action={MEND} class="inline">
                <Hidden desk={desk} verdict="withdraw" />
                <input type="hidden" name="document" value={document.id} />
                <input type="hidden" name="judgement" value={one.id} />
                <button type="submit" class="small">
                  {claims.judge.takeBack}
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </>
  );
}

function wordsOf(one: Judgement, { tongue }: Desk): string {
  const { mend } = tongue.words.reading;
  const field = MENDABLE.find((name) => name === one.field);
  if (one.verdict !== "correct" || field === undefined) return sentenceOf(one, null, tongue);
  const said = one.value === null ? tongue.words.claims.nothing : visible(String(one.value));
  const value = field === "date" && one.value !== null ? tongue.date(String(one.value)) : said;
  return mend.set({
    // "Date (2024, 2024-07 …)": what may be written is none of the sentence.
    field: mend.fields[field].replace(/ [(（].*$/u, ""),
    value,
    who: visible(one.reviewer),
    at: tongue.instant(one.at),
  });
}

/** The forms that set what is known of a document, or take it out of the ledger: shut until they are wanted; for those who may judge. */
export function MendForm({ page: { document }, desk }: Shown) {
  if (!desk.judges || document.removed !== null) return null;
  const { mend } = desk.tongue.words.reading;
  const reason = (
    <label>
      {mend.reason}
      <input name="reason" autocomplete="off" maxlength={2000} />
    </label>
  );
  return (
    <details class="mark">
      <summary>{mend.title}</summary>
      <form method="post" action={MEND} class="column">
        <Hidden desk={desk} verdict="correct" />
        <input type="hidden" name="document" value={document.id} />
        <p class="small quiet">{mend.help}</p>
        {MENDABLE.map((field) => (
          <label>
            {mend.fields[field]}
            <input name={field} value={document[field] ?? ""} autocomplete="off" maxlength={2000} />
          </label>
        ))}
        {reason}
        <button type="submit">{mend.save}</button>
      </form>
      <form method="post" action={MEND} class="column">
        <Hidden desk={desk} verdict="remove" />
        <input type="hidden" name="document" value={document.id} />
        <p class="small quiet">{mend.removing}</p>
        {reason}
        <button type="submit">{mend.remove}</button>
      </form>
    </details>
  );
}

/** The form that erases a document for good: for those who look after the ledger. */
export function PurgeForm({ page: { document }, desk }: Shown) {
  if (!desk.keeps) return null;
  const { mend } = desk.tongue.words.reading;
  return (
    <details class="mark">
      <summary>{mend.purge}</summary>
      <form method="post" action={PURGE} class="column">
        <Hidden desk={desk} verdict="purge" />
        <input type="hidden" name="document" value={document.id} />
        <p class="small quiet">{mend.purging({ id: document.id })}</p>
        <label>
          {mend.confirm}
          <input name="confirm" required autocomplete="off" maxlength={40} />
        </label>
        <button type="submit">{mend.purge}</button>
      </form>
    </details>
  );
}
