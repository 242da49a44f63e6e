import { MB } from "../../../text/index.js";
import { links, type Visit } from "../../page/index.js";
import { FORM_FIELD } from "../../security/index.js";
import { BYTES, FILES, ORIGINALS_FIELD } from "./limits.js";

/**
 * A form that files are chosen with, or dropped on: whole without scripts. With them it lists what was chosen before anything is sent, says how far
 * the sending is, and can be given up (assets/adding).
 */
export function AddForm({
  visit: { tongue, visitor, originals },
}: {
  readonly visit: Pick<Visit, "tongue" | "visitor" | "originals">;
}) {
  const { add } = tongue.words;
  return (
    <form
      class="adding"
      method="post"
      action={links.add}
      enctype="multipart/form-data"
      data-island="adding"
      data-files={FILES}
      data-bytes={BYTES}
      data-words={JSON.stringify(add.script)}
    >
      <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
      <label class="drop">
        <span>{add.files}</span>
        <input type="file" name="files" multiple required aria-describedby="add-limits" />
      </label>
      <p class="quiet small" id="add-limits">
        {add.lead}
        {tongue.speech.signs.gap}
        {add.limits({ files: tongue.number(FILES), size: add.bytes({ mb: tongue.number(BYTES / MB) }) })}
      </p>
      <label class="quiet small">
        <input type="checkbox" name={ORIGINALS_FIELD} value="keep" checked={originals} /> {add.keepOriginals}
      </label>
      <button type="submit" class="primary">
        {add.button}
      </button>
    </form>
  );
}
