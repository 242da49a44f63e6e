import { dateWords } from "./dates.js";
import { nameOf } from "./names.js";
import { ENGLISH_SPEECH, type Speech, termWords } from "./speech.js";
import { exactSumWords } from "./sums.js";

const SUM = /^(\d+(?:\.\d+)?(?:e\+?\d+)?) ([A-Z]{3})$/u;
const DATE = /^\d{3}[\dX](?:-\d\d(?:-\d\d)?)?[~?%]?(?:\/.*)?$/u;
const ACTORS = /^(?:[A-Z]{3}|(?:org|person|firm|media):[^\s+]+)(?:\+(?:[A-Z]{3}|(?:org|person|firm|media):[^\s+]+))*$/u;

/** A side of a conflict (dossier/conflict.ts tells it as text) in words: "USD 1.7 billion", "3 May 2023", "China, Kazakhstan", "cancelled"; places keep their name. */
export function sideWords(value: string, said: Speech = ENGLISH_SPEECH): string {
  const [, sum, currency] = SUM.exec(value) ?? [];
  if (sum !== undefined && currency !== undefined) return exactSumWords(Number(sum), currency, said);
  if (DATE.test(value)) return dateWords(value, said);
  if (ACTORS.test(value))
    return value
      .split("+")
      .map((id) => nameOf(id, said))
      .join(said.between);
  return termWords(value, said);
}
