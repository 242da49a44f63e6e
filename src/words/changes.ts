import type { Difference } from "../dossier/index.js";
import type { FactAmount } from "../ledger/index.js";
import { own } from "../text/index.js";
import type { Status } from "../vocabulary/index.js";
import { dateWords } from "./dates.js";
import { issueWords } from "./issues.js";
import { bodyName, nameOf } from "./names.js";
import { placeName } from "./places.js";
import { slugWords } from "./slug-words.js";
import { ENGLISH_SPEECH, type Speech, termWords } from "./speech.js";
import { amountWords } from "./sums.js";
import { capitalised } from "./words.js";

/** One difference: "Amount: USD 1 billion → USD 2 billion", "Status: agreed → completed". Fields of details that no table has stand with their own names. */
export function differenceWords({ field, before, after }: Difference, said: Speech = ENGLISH_SPEECH): string {
  const { changed, fields } = said.words.becoming;
  const name = field.replace(/^details\./u, "");
  return changed({
    field: capitalised(own(fields as Readonly<Record<string, string>>, name) ?? slugWords(name), said.locale),
    before: valueWords(field, before, said),
    after: valueWords(field, after, said),
  });
}

function valueWords(field: string, value: Difference["before"], said: Speech): string {
  const { none, notStated } = said.words.becoming;
  if (value === null || (Array.isArray(value) && value.length === 0)) return field === "conflicts" ? none : notStated;
  if (field === "status") return said.words.statuses[value as Status];
  if (field === "when") return dateWords(String(value), said);
  if (field === "amount") return amountWords(value as FactAmount, said);
  if (field === "place") return placeName({ name: String(value), country: null }, said);
  if (field === "details.issue") return issueWords(String(value), said);
  if (field === "details.agency") return bodyName(String(value), said);
  if (Array.isArray(value)) return said.listed(value.map((one) => plainWords(String(one), said)));
  return plainWords(String(value), said);
}

const plainWords = (value: string, said: Speech) =>
  /^[a-z]+:\S/u.test(value) ? nameOf(value, said) : termWords(value, said);
