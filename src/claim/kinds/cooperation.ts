import { COOPERATION_FIELDS } from "../../vocabulary/index.js";
import { isOff, type Kind } from "./kind.js";
import { slugsIn } from "./worded.js";

/** Last figures of the codes of cooperation by what it is in, the first that applies. */
const CODES: readonly (readonly [code: string, fields: readonly string[]])[] = [
  ["1", ["economy", "trade", "investment", "energy", "connectivity", "agriculture"]],
  ["2", ["defence", "security", "counter-terrorism"]],
];

/**
 * cooperation: parties cooperate, or intend to, in a field (mutual unless one side seeks it).
 * details: `fields` of vocabulary/fields.ts; `frameworks` ids of organisations; `trend` rising · falling · steady.
 */
export const cooperation: Kind = {
  type: "cooperation",
  choices: { fields: COOPERATION_FIELDS, trend: ["rising", "falling", "steady"] },
  reread: (details, { annotation, words }) => {
    const told = slugsIn(annotation, words, "fields");
    return told.length === 0
      ? details
      : { ...details, fields: COOPERATION_FIELDS.filter((field) => told.includes(field)) };
  },
  cameo: ({ status, details }) => {
    const fields = (details.fields ?? []) as readonly string[];
    const kind = CODES.find(([, any]) => any.some((field) => fields.includes(field)))?.[0] ?? "0";
    if (isOff(status)) return "160";
    if (status === "ongoing" || status === "completed" || status === "denied")
      return fields.length > 0 && fields.every((field) => field === "politics") ? "050" : `06${kind}`;
    return kind === "0" ? "030" : `031${kind}`;
  },
};
