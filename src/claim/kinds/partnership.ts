import { LEVELS } from "../../vocabulary/index.js";
import { isAhead, isOff, type Kind, onlyOne } from "./kind.js";
import { isWorded, slugsIn } from "./worded.js";

/**
 * partnership: parties hold, set up or upgrade a named level of relations (mutual).
 * details: `level` a slug of vocabulary/levels.ts or, for a level it does not know, of the words; `since` the year it was set up.
 */
export const partnership: Kind = {
  type: "partnership",
  choices: { level: null },
  usual: LEVELS,
  reread: ({ level }, { annotation, words, sentence }) => {
    const told = slugsIn(annotation, words, "levels");
    // "From a partnership to a strategic partnership": the last is what they come to, but where the reader chose another.
    if (told.length > 0) return { level: told.includes(String(level)) ? level : told.at(-1) };
    if (level === undefined) return {};
    return !isWorded(annotation, String(level), "levels") ||
      slugsIn(annotation, sentence, "levels").includes(String(level))
      ? { level }
      : {};
  },
  // "Good relations" are no level that parties hold: of such proposals three in four are wrong (docs/reading.md).
  refuse: (said) => onlyOne(said) ?? (said.details.level === undefined ? "no level is named" : null),
  cameo: ({ status, details }) => {
    if (isAhead(status)) return "030";
    if (isOff(status)) return "161";
    if (details.level === "diplomatic-relations") return "054";
    return status === "agreed" ? "057" : "050";
  },
};
