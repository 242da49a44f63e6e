import { FLOWS } from "../../vocabulary/index.js";
import { isAhead, isOff, type Kind } from "./kind.js";

/** finance: money or its equivalent flows, or is promised, from source to target. */
export const finance: Kind = {
  type: "finance",
  choices: { flow: FLOWS },
  agents: { key: "agency", kind: "firm", of: "source", many: false },
  refuse: ({ source, target }) =>
    target.length > 0 && target.every((id) => source.includes(id)) ? "to itself alone" : null,
  cameo: ({ status, details: { flow } }) => {
    if (isOff(status)) return "162";
    // Money of mutual benefit is cooperation; goods and people given may be military or humanitarian aid; money is economic aid.
    const mutual = flow === "investment" || flow === "purchase";
    const kind = flow === "aid" || flow === "technical-assistance";
    if (isAhead(status)) return mutual ? "0311" : kind ? "033" : "0331";
    if (status === "agreed") return "057";
    return mutual ? "061" : kind ? "070" : "071";
  },
};
