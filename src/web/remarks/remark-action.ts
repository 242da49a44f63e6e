import { type Remark, remarkName, remarkOf } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { type Action, Unclear, wordsOf } from "../page/index.js";
import { subjectPath } from "./subject-path.js";

/** Where notes, tags and places in collections are posted. */
export const REMARK = "/remarks";

/** Puts a note, a tag or a place in a collection on a fact, a document or a pair, or takes one back; then leads back to its page. */
export const remarkAction: Action = {
  path: REMARK,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Puts a note, a tag or a place in a collection on a fact, a document or a pair, or takes one back.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { remarks: say } = tongue.words;
    const subject = wordsOf(sent, "subject");
    if (subject === null) throw new Unclear(say.unclear);
    const by = { at: now, reviewer, subject };
    const gone = wordsOf(sent, "withdraw");
    const note = wordsOf(sent, "note");
    const said: Remark[] = gone === null ? [] : [remarkOf({ ...by, what: "withdraw", value: gone })];
    if (gone === null && note !== null) said.push(remarkOf({ ...by, what: "note", value: note }));
    for (const what of gone === null ? (["tag", "collection"] as const) : [])
      for (const given of (wordsOf(sent, what) ?? "").split(",").filter((name) => name.trim() !== "")) {
        const value = remarkName(given);
        if (value === null) throw new Unclear(say.noName({ given: given.trim() }));
        said.push(remarkOf({ ...by, what, value }));
      }
    if (said.length === 0) throw new Unclear(say.unclear);
    await ledger.remarks.add(said);
    return `${subjectPath(subject)}#remarks`;
  },
};
