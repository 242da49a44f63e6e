import { isOff, type Kind } from "./kind.js";

/**
 * membership: the source joins, leaves, applies to or is a member of an organisation, the target.
 * details: `organisation` its id; `standing` member · observer · partner · candidate · former; `office` chair, only of a member that presides.
 */
export const membership: Kind = {
  type: "membership",
  choices: { standing: ["member", "observer", "partner", "candidate", "former"] },
  told: ({ target }) => ({ organisation: target.find((id) => id.startsWith("org:")) }),
  refuse: ({ target }) => (target.some((id) => id.startsWith("org:")) ? null : "no organisation"),
  cameo: ({ status, details }) => {
    if (details.standing === "former") return status === "planned" ? "160" : "161";
    if (isOff(status)) return "160";
    if (status === "planned" || details.standing === "candidate") return "030";
    return status === "completed" ? "057" : "050";
  },
};
