import type { BesideDifference } from "../dossier/index.js";
import { own } from "../text/index.js";
import { dateWords } from "./dates.js";
import { nameOf } from "./speech.js";
import { rangeWords, sumWords } from "./sums.js";
import { STATUS_WORDS } from "./words.js";

/** What is otherwise in one of two translations, by kind. */
export const DIFFERENCE_WORDS: Readonly<Record<BesideDifference["kind"], string>> = {
  sum: "Another sum",
  date: "Another date",
  name: "Another name",
  number: "Another number",
  status: "Told to have come another way",
  sentence: "A sentence left out",
  paragraph: "A paragraph left out",
};

/** What words of a difference mean: "USD 1.7 billion", "18 May 2031", "Kazakhstan". */
export function meaningOf(kind: BesideDifference["kind"], value: string): string {
  switch (kind) {
    case "sum":
      return sumMeaning(value);
    case "date":
      return dateWords(value);
    case "name":
      return nameOf(value);
    case "status":
      return own(STATUS_WORDS, value) ?? value;
    default:
      return value;
  }
}

/** "USD 1700000000", or "USD 1000000-2000000" of a range. */
function sumMeaning(value: string): string {
  const [, currency = "", low = "", high] = /^(\S+) ([\d.e+]+)(?:-([\d.e+]+))?$/u.exec(value) ?? [];
  if (currency === "") return value;
  return high === undefined ? sumWords(Number(low), currency) : rangeWords(Number(low), Number(high), currency);
}
