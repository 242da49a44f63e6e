import type { BesideDifference } from "../dossier/index.js";
import { own } from "../text/index.js";
import { dateWords } from "./dates.js";
import { nameOf } from "./names.js";
import { ENGLISH_SPEECH, type Speech } from "./speech.js";
import { rangeWords, sumWords } from "./sums.js";

/** What words of a difference mean: "USD 1.7 billion", "18 May 2031", "Kazakhstan". */
export function meaningOf(kind: BesideDifference["kind"], value: string, said: Speech = ENGLISH_SPEECH): string {
  switch (kind) {
    case "sum":
      return sumMeaning(value, said);
    case "date":
      return dateWords(value, said);
    case "name":
      return nameOf(value, said);
    case "status":
      return own(said.words.statuses, value) ?? value;
    default:
      return value;
  }
}

/** "USD 1700000000", or "USD 1000000-2000000" of a range. */
function sumMeaning(value: string, said: Speech): string {
  const [, currency = "", low = "", high] = /^(\S+) ([\d.e+]+)(?:-([\d.e+]+))?$/u.exec(value) ?? [];
  if (currency === "") return value;
  return high === undefined
    ? sumWords(Number(low), currency, said)
    : rangeWords(Number(low), Number(high), currency, said);
}
