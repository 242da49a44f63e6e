import { LIMITS } from "../../../text/index.js";
import { type Action, links, Unclear, withQuery, wordsOf } from "../../page/index.js";
import { additionsTo } from "./additions.js";
import { CANCEL, RUN_FIELD } from "./limits.js";

/** Cancels an addition: what is being read is read to its end and kept, the rest is left. */
export const cancelAction: Action = {
  path: CANCEL,
  role: "admin",
  most: LIMITS.server.form.most,
  summary: "Cancels an addition; what was read until then is kept.",
  async act({ ledger, tongue }, sent) {
    const id = wordsOf(sent, RUN_FIELD);
    if (id === null) throw new Unclear(tongue.words.add.gone);
    additionsTo(ledger).cancel(id);
    return withQuery(links.add, { run: id.slice(0, 40) });
  },
};
