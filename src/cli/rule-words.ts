import { language, says } from "./words/index.js";

type Known = keyof ReturnType<typeof says>["deriving"]["rules"];

/** What rules read whose names do not say it: rules for sums and times are called by how they are written. */
const READS: Readonly<Record<string, Known>> = {
  "sign and number": "sum",
  "sign, name and number": "sum",
  "code, name and number": "sum",
  "name and number": "sum",
  "number and currency": "sum",
  "qualified sum": "sum",
  "sum and bound": "sum",
  "sum and qualifier": "sum",
  "local-currency": "sum",
  equivalent: "sum",
  numeral: "number",
  ordinal: "number",
  digits4: "number",
  year: "time",
  day: "time",
  relday: "time",
  "running-time": "time",
  "agreed-time": "time",
  "later-time": "time",
  "publication-time": "time",
  behind: "time",
  ahead: "time",
  begun: "time",
  "only-year": "time",
};

/**
 * What a rule is called for people, in the language of the run: "finance/verb" is "finance", "source/understood" "source, not named". Null where its name is all that is known.
 */
export function ruleWords(rule: string): string | null {
  const { rules, understood, passed } = says().deriving;
  const { types } = says().results;
  const known = own(rules, READS[rule] ?? rule);
  if (known !== null) return known;
  const [head = "", tail] = rule.split("/");
  if (tail === "understood") return understood({ role: own(rules, head) ?? head });
  if (tail === "passed") return passed({ role: own(rules, head) ?? head });
  if (head === "name" && tail !== undefined) return own(rules, tail.split("-")[0]!) ?? rules.name;
  // A pattern of times: "date: {day} {month}".
  if (rule.includes(": ")) return rules.time;
  return own(types, head) ?? (tail === undefined ? null : own(types, tail));
}

/** What was weighed for or against a claim, by its name of claim/features.ts; that name where no table has it. */
export function signWords(sign: string): string {
  const { signs, weighed } = says().deriving;
  const [kind = "", ...rest] = sign.split(" ");
  const what = rest.join(" ");
  if (kind === "type") return weighed.type({ what: own(says().results.types, what) ?? what });
  if (kind === "status") return weighed.status({ what: own(language().speech.words.statuses, what) ?? what });
  if (kind === "rule") return weighed.rule({ what });
  return own(signs, sign) ?? sign;
}

function own(table: Readonly<Record<string, string>>, key: string): string | null {
  return Object.hasOwn(table, key) ? table[key]! : null;
}
