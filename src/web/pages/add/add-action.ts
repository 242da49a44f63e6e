import { VERSION } from "../../../entente.js";
import { type Action, links, Unclear } from "../../page/index.js";
import { additionsTo } from "./additions.js";
import { BYTES, FILES, ORIGINALS_FIELD } from "./limits.js";

/** Takes files in; they are read one batch after the other, and what came of them is told at /add?run=ID. */
export const addAction: Action = {
  path: links.add,
  role: "admin",
  most: BYTES,
  files: true,
  summary: "Adds the documents of files.",
  async act({ ledger, reviewer, now, tongue }, sent, drop) {
    const { add } = tongue.words;
    const files = (sent.files ?? []).filter(
      (one): one is File => one instanceof File && (one.name !== "" || one.size > 0),
    );
    if (files.length === 0) throw new Unclear(add.noFiles);
    if (files.length > FILES)
      throw new Unclear(add.tooMany({ given: tongue.number(files.length), most: tongue.number(FILES) }));
    const run = { at: now, program: `entente serve ${VERSION} (${reviewer})` };
    const batch = additionsTo(ledger).begin(files, reviewer, run, {
      drop,
      originals: sent[ORIGINALS_FIELD]?.includes("keep") === true,
    });
    return `${links.add}?run=${batch.id}`;
  },
};
