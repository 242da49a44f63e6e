import { CLAIM_TYPES, STATUSES } from "../../../vocabulary/index.js";
import { type Desk, Hidden } from "../../claims/index.js";
import { Terms } from "../../layout/index.js";
import { MARK } from "./mark-action.js";

/** The form that adds a claim that was missed: shut until it is wanted; for those who may judge. */
export function MarkForm({ document, desk }: { readonly document: string; readonly desk: Desk }) {
  if (!desk.judges) return null;
  const { reading, claims } = desk.tongue.words;
  const { mark } = reading;
  const field = (name: string, label: string, more: object = {}) => (
    <label>
      {label}
      <input name={name} autocomplete="off" maxlength={200} {...more} />
    </label>
  );
  return (
    <details class="mark">
      <summary>{mark.title}</summary>
      <form method="post" action={MARK} class="column">
        <Hidden desk={desk} verdict="accept" />
        <input type="hidden" name="document" value={document} />
        <p class="small quiet">
          {mark.help} <Terms ids={["edtf", "source-target", "status"]} tongue={desk.tongue} />
        </p>
        <label>
          {mark.words}
          <textarea name="words" rows={3} maxlength={2000} required />
        </label>
        <label>
          {mark.type}
          <select name="type">
            {CLAIM_TYPES.map((type) => (
              <option value={type}>{claims.types[type]}</option>
            ))}
          </select>
        </label>
        {field("from", mark.from, { required: true })}
        {field("to", mark.to)}
        <label>
          <input type="checkbox" name="mutual" value="yes" /> {mark.mutual}
        </label>
        <label>
          {mark.status}
          <select name="status">
            {STATUSES.map((status) => (
              <option value={status} selected={status === "completed"}>
                {claims.statuses[status]}
              </option>
            ))}
          </select>
        </label>
        {field("when", mark.when)}
        {field("sum", mark.amount)}
        {field("currency", mark.currency, { size: 4, placeholder: "USD" })}
        {field("details", mark.details)}
        {field("speaker", mark.speaker)}
        {field("place", mark.place, { inputmode: "numeric", size: 3 })}
        {field("instead", mark.instead, { placeholder: "c_…" })}
        {field("reason", mark.reason, { maxlength: 2000 })}
        <button type="submit">{mark.add}</button>
      </form>
    </details>
  );
}
