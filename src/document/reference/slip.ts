import type { CslDates, CslName, CslNames, CslWords } from "./csl.js";

/**
 * What has been read of a work so far, by the variables of CSL; dates are EDTF. `locator` is the place in it that the
 * note points to, `occasion` the kind of event it was made for.
 */
export type Parts = { readonly [K in CslNames]?: readonly CslName[] } & {
  readonly [K in CslDates | CslWords | "locator"]?: string;
} & { readonly occasion?: "speech" | "paper-conference" };

/** A work's words and what has been read of them. `open` is as long as `text`; what is read already is made of holes there. */
export interface Slip {
  readonly text: string;
  readonly open: string;
  readonly parts: Parts;
}

/** Stands in `open` for each unit that was read; a private character, which no text needs. */
export const HOLE = "\uE000";

/** One way in which a part of a reference is written. */
export interface PartRule {
  readonly name: string;
  /** With the flags g and u; made when the rule is first tried. */
  readonly form: () => RegExp;
  /** A quick test on the open text, without which the form is not even compiled. */
  readonly when?: (open: string) => boolean;
  /** What the match says, and how many units of it were read when not all; null when it is not this part after all. */
  read(match: RegExpExecArray, slip: Slip): { readonly parts: Parts; readonly length?: number } | null;
}

export function slipOf(text: string): Slip {
  const clean = text.replaceAll(HOLE, " ");
  return { text: clean, open: clean, parts: {} };
}

/** The slip with a stretch read as some parts; parts that are known already stay. */
export function taken(slip: Slip, start: number, end: number, parts: Parts): Slip {
  const open = slip.open.slice(0, start) + HOLE.repeat(end - start) + slip.open.slice(end);
  return { text: slip.text, open, parts: { ...parts, ...slip.parts } };
}

/** A form that looks right is tried this often before the rule gives up, which keeps the cost linear. */
const TRIES = 20;

/** Reads each rule's first match from an offset on. Rules go in order: what one has read, the next does not see. */
export function apply(slip: Slip, rules: readonly PartRule[], from = 0): Slip {
  let after = slip;
  for (const rule of rules) {
    if (rule.when !== undefined && !rule.when(after.open)) continue;
    const form = rule.form();
    form.lastIndex = from;
    for (let tries = 0; tries < TRIES; tries++) {
      const match = form.exec(after.open);
      if (match === null) break;
      if (match[0] === "") form.lastIndex++;
      const read = rule.read(match, after);
      if (read === null) continue;
      after = taken(after, match.index, match.index + (read.length ?? match[0].length), read.parts);
      break;
    }
  }
  return after;
}
