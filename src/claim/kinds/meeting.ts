import { isAhead, isOff, type Kind, onlyOne } from "./kind.js";

/**
 * meeting: parties meet, call, hold talks (mutual).
 * details: `kind` meeting · call · summit · talks; `participants` the ids of the persons named.
 */
export const meeting: Kind = {
  type: "meeting",
  choices: { kind: ["meeting", "call", "summit", "talks"] },
  agents: { key: "participants", kind: "person", of: "all", many: true },
  refuse: onlyOne,
  cameo: ({ status, details }) => {
    if (isOff(status)) return "125";
    if (isAhead(status) || status === "agreed") return "036";
    return details.kind === "call" ? "041" : details.kind === "talks" ? "046" : "040";
  },
};
