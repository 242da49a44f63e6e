import { INSTRUMENTS } from "../../vocabulary/index.js";
import { isConsent } from "./accord.js";
import { isOff, type Kind, onlyOne } from "./kind.js";

/**
 * agreement: parties negotiate, sign, ratify, end an instrument (mutual).
 * details: `instrument` treaty · agreement · memorandum · joint-statement · protocol · contract · declaration; `subject` the words that say what about.
 */
export const agreement: Kind = {
  type: "agreement",
  choices: { instrument: INSTRUMENTS },
  refuse: onlyOne,
  // "Agreed to talk" is a promise, "signed an agreement" more than one.
  cameo: ({ status }, words) => {
    if (status === "agreed" || status === "completed") return words && isConsent(words) ? "030" : "057";
    if (status === "ongoing") return "046";
    return isOff(status) ? "160" : "030";
  },
};
