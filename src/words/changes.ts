import type { Difference } from "../dossier/index.js";
import type { FactAmount } from "../ledger/index.js";
import type { Status } from "../vocabulary/index.js";
import { dateWords } from "./dates.js";
import { nameOf } from "./speech.js";
import { amountWords } from "./sums.js";
import { capitalised, STATUS_WORDS, slugWords } from "./words.js";

/** What may be otherwise than before. Fields of details that are not here stand with their own names. */
const FIELDS: Readonly<Record<string, string>> = {
  status: "status",
  when: "date",
  amount: "amount",
  place: "place",
  conflicts: "conflicts",
  support: "independent origins",
};

const NOTHING = "not stated";

/** One difference: "Amount: USD 1 billion → USD 2 billion", "Status: agreed → completed". */
export function differenceWords({ field, before, after }: Difference): string {
  const name = FIELDS[field] ?? slugWords(field.replace(/^details\./u, ""));
  return `${capitalised(name)}: ${valueWords(field, before)} → ${valueWords(field, after)}`;
}

function valueWords(field: string, value: Difference["before"]): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return field === "conflicts" ? "none" : NOTHING;
  if (field === "status") return STATUS_WORDS[value as Status];
  if (field === "when") return dateWords(String(value));
  if (field === "amount") return amountWords(value as FactAmount);
  if (Array.isArray(value)) return value.map((one) => plainWords(String(one))).join(", ");
  return plainWords(String(value));
}

const plainWords = (value: string) => (/^[a-z]+:\S/u.test(value) ? nameOf(value) : slugWords(value));
