import { MILESTONES, PROJECT_KINDS } from "../../vocabulary/index.js";
import { isAhead, isOff, type Kind } from "./kind.js";
import { slugsNear } from "./worded.js";

/**
 * project: something is built, run or rehabilitated in the target (host) with the source.
 * details: `name`; `kind` and `milestone` of vocabulary/project-kinds.ts.
 */
export const project: Kind = {
  type: "project",
  choices: { kind: PROJECT_KINDS, milestone: MILESTONES },
  // What words name goes before what was guessed; where they name nothing the guess is right two times in three, and stays.
  reread: (details, words) => {
    const told = slugsNear(words, "projects");
    return told.length === 0 || told.includes(String(details.kind)) ? details : { ...details, kind: told[0] };
  },
  cameo: ({ status }) => (isOff(status) ? "160" : status === "agreed" ? "057" : isAhead(status) ? "0311" : "061"),
};
