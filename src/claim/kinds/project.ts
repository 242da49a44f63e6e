import { MILESTONES, PROJECT_KINDS } from "../../vocabulary/index.js";
import { isAhead, isOff, type Kind } from "./kind.js";

/** project: something is built, run or rehabilitated in target (host) with source. */
export const project: Kind = {
  type: "project",
  choices: { kind: PROJECT_KINDS, milestone: MILESTONES },
  cameo: ({ status }) => (isOff(status) ? "160" : status === "agreed" ? "057" : isAhead(status) ? "0311" : "061"),
};
