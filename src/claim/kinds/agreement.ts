import { INSTRUMENTS } from "../../vocabulary/index.js";
import { isOff, type Kind, onlyOne } from "./kind.js";

/**
 * agreement: parties negotiate, sign, ratify, end an instrument (mutual).
 * details: `instrument` treaty · agreement · memorandum · joint-statement · protocol · contract · declaration; `subject` the words that say what about.
 */
export const agreement: Kind = {
  type: "agreement",
  choices: { instrument: INSTRUMENTS },
  refuse: onlyOne,
  cameo: ({ status }) => {
    if (status === "agreed" || status === "completed") return "057";
    if (status === "ongoing") return "046";
    return isOff(status) ? "160" : "030";
  },
};
