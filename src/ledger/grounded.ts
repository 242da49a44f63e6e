import type { Claim } from "../claim/index.js";
import type { Document } from "../document/index.js";
import { extentOf } from "../text/index.js";

/** What the words around a claim hold; see annotation/grounds.ts. */
export interface Grounds {
  readonly sums: readonly { readonly value: number; readonly upper?: number; readonly currency: string }[];
  readonly times: readonly string[];
  readonly named: ReadonlySet<string>;
}

/** Reads the words around a claim; null where nobody reads its language. */
export type GroundsOf = (document: Document, claim: Claim) => Promise<Grounds | null>;

/** Fields whose values stand in words. */
const GROUNDED = new Set(["amount", "when", "source", "target"]);

export const isGrounded = (field: string): boolean => GROUNDED.has(field.split(".")[0]!);

/**
 * Why a claim can't be corrected so, a sentence without its full stop; null where it can. Sums and times stand in the words around the claim, or are not said;
 * who is meant a person may know better than the words, and says why.
 */
export function ungrounded(
  { amount, when, source, target }: Claim,
  field: string,
  grounds: Grounds,
  { date, reason }: { readonly date: string | null; readonly reason: string | null },
): string | null {
  switch (field.split(".")[0]) {
    case "amount": {
      if (amount === null) return null;
      const { value, upper, currency } = amount;
      const told = grounds.sums.some(
        (sum) =>
          sum.currency === currency &&
          (sum.value === value || sum.upper === value) &&
          (upper === undefined || sum.upper === upper),
      );
      if (told) return null;
      const sums = grounds.sums.map(
        (sum) => `${sum.value}${sum.upper === undefined ? "" : `–${sum.upper}`} ${sum.currency}`,
      );
      return `its words contain no amount of ${value} ${currency}; ${sums.length === 0 ? "they contain none" : `they contain ${sums.join(", ")}`}`;
    }
    case "when": {
      if (when === null) return null;
      const dated = when.basis !== "stated" && date !== null ? [date] : [];
      const told = [...grounds.times, ...dated].some((time) => isWithin(time, when.edtf) || isWithin(when.edtf, time));
      if (told) return null;
      const times = grounds.times.length === 0 ? "they contain none" : `they contain ${grounds.times.join(", ")}`;
      return `its words contain no date ${when.edtf}; ${times}. A date inferred from the document has the basis "publication": correct when.basis first`;
    }
    default: {
      const side = field === "source" ? source : target;
      const other = side.find(({ id }) => !grounds.named.has(id));
      if (other === undefined || (reason ?? "") !== "") return null;
      return `${other.id} is not named in its words; say why it is meant, with a reason`;
    }
  }
}

/** Whether one time lies in another: a day in its year. */
function isWithin(inner: string, outer: string): boolean {
  const [a, b] = [extentOf(inner), extentOf(outer)];
  if (a === null || b === null) return inner === outer;
  return (b.lo ?? -Infinity) <= (a.lo ?? -Infinity) && (a.hi ?? Infinity) <= (b.hi ?? Infinity);
}
