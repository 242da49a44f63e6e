import { LONGEST_NOTE, type Remark } from "../../ledger/index.js";
import { visible } from "../../text/index.js";
import { links, type Visit } from "../page/index.js";
import { FORM_FIELD, may } from "../security/index.js";
import { REMARK } from "./remark-action.js";

/** Notes, tags and collections of a fact, a document or a pair, with the form that adds to them; nothing where there are none and nobody may add. */
export function RemarksOf({
  subject,
  remarks,
  visit,
}: {
  readonly subject: string;
  readonly remarks: readonly Remark[];
  readonly visit: Pick<Visit, "tongue" | "visitor">;
}) {
  const { tongue, visitor } = visit;
  const { remarks: say } = tongue.words;
  const writes = may(visitor.role, "reviewer");
  if (!writes && remarks.length === 0) return null;
  const back = (remark: Remark) =>
    writes ? (
      <form class="inline" method="post" action={REMARK}>
        <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
        <input type="hidden" name="subject" value={remark.subject} />
        <button type="submit" class="small" name="withdraw" value={remark.id}>
          {say.takeBack}
          <span class="unseen">: {visible(remark.value.slice(0, 60))}</span>
        </button>
      </form>
    ) : null;
  const of = (what: Remark["what"]) => remarks.filter((remark) => remark.what === what);
  const named = (["tag", "collection"] as const).filter((what) => of(what).length > 0);
  return (
    <section id="remarks" class={remarks.length === 0 ? "none" : undefined} aria-labelledby="remarks-title">
      <h2 id="remarks-title">{say.title}</h2>
      {remarks.length === 0 ? <p class="quiet">{say.none}</p> : null}
      {named.length === 0 ? null : (
        <dl class="terms">
          {named.map((what) => (
            <div>
              <dt>{what === "tag" ? say.tags : say.collections}</dt>
              <dd>
                {of(what).map((remark) => (
                  <>
                    <a href={links.marked(what, remark.value)}>{visible(remark.value)}</a>{" "}
                    <span class="quiet small">
                      ({say.noteBy({ who: visible(remark.reviewer), at: tongue.date(remark.at.slice(0, 10)) })})
                    </span>{" "}
                    {back(remark)}{" "}
                  </>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
      {of("note").map((remark) => (
        <blockquote class="note">
          <p>{visible(remark.value)}</p>
          <div class="quiet small">
            {say.noteBy({ who: visible(remark.reviewer), at: tongue.instant(remark.at) })} {back(remark)}
          </div>
        </blockquote>
      ))}
      {writes ? (
        <form method="post" action={REMARK} class="card column">
          <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
          <input type="hidden" name="subject" value={subject} />
          <label>
            {say.fields.note}
            <textarea name="note" rows={3} maxlength={LONGEST_NOTE} />
          </label>
          {(["tag", "collection"] as const).map((what) => (
            <label>
              {say.fields[what]}
              <input name={what} placeholder={say.hint} autocomplete="off" maxlength={300} />
            </label>
          ))}
          <button type="submit">{say.add}</button>
        </form>
      ) : null}
    </section>
  );
}
