import { STANCES } from "../../vocabulary/index.js";
import type { Kind } from "./kind.js";

/** Who opposes what another asks for or plans turns it down; what he holds against what it does is criticism, a statement. */
const CODES: Readonly<Record<string, string>> = { recognises: "054", supports: "051", opposes: "120" };

/**
 * position: the source takes a stand on an issue that the target cares about.
 * details: `issue` a slug (vocabulary/issues.ts, or "wto-accession" from the organisation named, or the words of the object), absent where somebody is
 * backed without a word on what; `stance` supports · opposes · recognises · neutral. Several issues in one clause are several positions.
 */
export const position: Kind = {
  type: "position",
  choices: { stance: STANCES },
  cameo: ({ details: { stance } }) => CODES[String(stance)] ?? null,
};
