import type { Span } from "../../text/index.js";
import { overlaps } from "../../text/index.js";
import type { Grammar } from "./grammar.js";
import type { Ground } from "./ground.js";

/** A day or a month that a sentence gives without its year: "5月11日". */
export interface Yearless {
  readonly span: Span;
  /** From 1 to 12. */
  readonly month: number;
  /** Null of a month alone. */
  readonly day: number | null;
}

/** Dates of a stretch that no year stands with: those that `taken` has are told by themselves. */
export function yearlessIn(text: string, { start, end }: Span, { yearless }: Grammar, taken: readonly Span[]) {
  if (yearless === null) return [];
  return [...text.slice(start, end).matchAll(yearless)].flatMap((match): Yearless[] => {
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const day = match.groups?.day;
    if (taken.some((one) => overlaps(one, span))) return [];
    return [{ span, month: Number(match.groups!.month), day: day === undefined ? null : Number(day) }];
  });
}

/** Whether a source tells of that day or month: of what lasts both ends are told, or it was all in that month. */
export const isToldYearless = (one: Yearless, all: readonly Yearless[], grounds: readonly Ground[]): boolean =>
  grounds.some(({ times }) =>
    times.some((told) => {
      const ends = told.split("/");
      if (!ends.some((end) => isOf(one, end))) return false;
      return ends.every((end) => all.some((other) => isOf(other, end)));
    }),
  );

function isOf({ month, day }: Yearless, edtf: string): boolean {
  const [, ownMonth, ownDay] = /^\d{4}-(\d\d)(?:-(\d\d))?$/u.exec(edtf) ?? [];
  return Number(ownMonth) === month && (day === null || Number(ownDay) === day);
}
