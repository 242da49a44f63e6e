import { isAhead, isOff, type Kind, onlyOne } from "./kind.js";

/** partnership: parties hold, set up, upgrade or break a named level of relations. */
export const partnership: Kind = {
  type: "partnership",
  choices: { level: null },
  refuse: onlyOne,
  cameo: ({ status, details }) => {
    if (isAhead(status)) return "030";
    if (isOff(status)) return "161";
    if (details.level === "diplomatic-relations") return "054";
    return status === "agreed" ? "057" : "050";
  },
};
