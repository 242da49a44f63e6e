import type { ClaimKind } from "./draft.js";

/**
 * agreement: parties negotiate, sign, ratify, end an instrument (mutual).
 * details: `instrument` treaty · agreement · memorandum · joint-statement · protocol · contract · declaration; `subject` the words that say what about.
 */
export const agreement: ClaimKind = {
  type: "agreement",
  cameo: () => null,
  find: () => [],
};
