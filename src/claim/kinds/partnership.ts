import { isAhead, isOff, type Kind, onlyOne } from "./kind.js";
import { isNamedLevel, levelsIn } from "./level.js";

/** partnership: parties hold, set up, upgrade or break a named level of relations. */
export const partnership: Kind = {
  type: "partnership",
  choices: { level: null },
  reread: ({ level }, { annotation, words, sentence }) => {
    const told = levelsIn(annotation, words);
    // "From a partnership to a strategic partnership": the last is what they come to, but where the reader chose another.
    if (told.length > 0) return { level: told.includes(String(level)) ? level : told.at(-1) };
    if (level === undefined) return {};
    return !isNamedLevel(annotation, String(level)) || levelsIn(annotation, sentence).includes(String(level))
      ? { level }
      : {};
  },
  refuse: onlyOne,
  cameo: ({ status, details }) => {
    if (isAhead(status)) return "030";
    if (isOff(status)) return "161";
    if (details.level === "diplomatic-relations") return "054";
    return status === "agreed" ? "057" : "050";
  },
};
