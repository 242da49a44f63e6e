import { STANCES } from "../../vocabulary/index.js";
import type { Kind } from "./kind.js";

const CODES: Readonly<Record<string, string>> = { recognises: "054", supports: "051", opposes: "111" };

/** position: source takes a stand on an issue that target cares about. */
export const position: Kind = {
  type: "position",
  choices: { stance: STANCES },
  cameo: ({ details: { stance } }) => CODES[String(stance)] ?? null,
};
