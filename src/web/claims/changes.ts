import type { Claim } from "../../claim/index.js";
import { corrected, isProblem } from "../../ledger/index.js";
import { partyNamed } from "../../vocabulary/index.js";
import { capitalised } from "../../words/index.js";
import { type Field, fieldsOf, shownIn } from "./fields.js";
import { sumNamed } from "./sum-named.js";

/** A field of a claim and its right value, as a judgement has them. */
export interface Correction {
  readonly field: string;
  readonly value: unknown;
}

export interface Changes {
  /** In the order in which they are to be made. */
  readonly corrections: readonly Correction[];
  /** Sentences on what can't be so, by the name of the field. */
  readonly problems: Readonly<Record<string, string>>;
}

/** What is said of a field that can't be so; the ledger has its own sentences for the others. */
export interface ChangeWords {
  readonly empty: string;
  readonly sum: string;
}

const SUM = ["amount.value", "amount.currency", "amount.qualifier"] as const;

/** What of a claim is otherwise in a form that was filled in; fields that it lacks stay as they are. */
export function changesOf(
  claim: Claim,
  entered: Readonly<Record<string, string | undefined>>,
  say: ChangeWords,
): Changes {
  const fields = fieldsOf(claim);
  const changed = fields.filter((field) => {
    const given = entered[field.name];
    return given !== undefined && given.trim() !== shownIn(claim, field);
  });
  const problems: Record<string, string> = {};
  const corrections: Correction[] = [];
  let now = claim;
  const make = (field: string, value: unknown, at = field) => {
    const result = corrected(now, field, value);
    if (isProblem(result)) problems[at] = `${capitalised(result.problem)}.`;
    else {
      now = result;
      corrections.push({ field, value });
    }
  };
  for (const field of changed) {
    const text = entered[field.name]!.trim();
    if ((SUM as readonly string[]).includes(field.name)) continue;
    if (text === "" && !field.empty) problems[field.name] = say.empty;
    // What has no date, place or speaker has no basis, country or verb of them either.
    else if (field.name === "when.basis" && now.when === null) continue;
    else make(field.name, valueIn(field, text));
  }
  if (changed.some(({ name }) => (SUM as readonly string[]).includes(name))) {
    const [value = "", currency = "", qualifier = ""] = SUM.map((name) =>
      (entered[name] ?? shownIn(claim, fields.find((field) => field.name === name)!)).trim(),
    );
    const problem = correctSum(claim, { value, currency, qualifier: qualifier === "" ? null : qualifier }, make);
    if (problem) problems["amount.value"] = say.sum;
  }
  return { corrections, problems };
}

/** Corrects the sum. Returns true where its number can't be understood. */
function correctSum(
  { amount }: Claim,
  given: { readonly value: string; readonly currency: string; readonly qualifier: string | null },
  make: (field: string, value: unknown, at?: string) => void,
): boolean {
  if (given.value === "" && amount !== null) {
    make("amount", null, "amount.value");
    return false;
  }
  const value = sumNamed(given.value);
  if (value === null) return true;
  const currency = given.currency.toUpperCase();
  // One sum takes the place of a range.
  if (amount === null || (amount.upper !== undefined && value !== amount.value)) {
    make("amount", { value, currency, qualifier: given.qualifier }, "amount.currency");
    return false;
  }
  if (value !== amount.value) make("amount.value", value);
  if (currency !== amount.currency) make("amount.currency", currency);
  if (given.qualifier !== amount.qualifier) make("amount.qualifier", given.qualifier);
  return false;
}

/** Fields that name one state or organisation. */
const NAMING = new Set(["attribution", "where.country", "details.organisation"]);

/** What is written in a field, as a judgement has it. */
function valueIn({ name, kind }: Field, text: string): unknown {
  const parts = (between: RegExp) =>
    text
      .split(between)
      .map((part) => part.trim())
      .filter((part) => part !== "");
  switch (kind) {
    case "parties":
      return parts(/[,;]/u).map((party) => partyNamed(party) ?? party);
    case "several":
      return text === "" ? null : parts(/[,;]/u);
    case "list":
      return text === "" ? null : parts(/;/u);
    case "yes":
      return text === "yes";
    default:
      if (text === "") return null;
      return NAMING.has(name) ? (partyNamed(text) ?? text) : text;
  }
}
