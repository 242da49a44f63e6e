import type { Strip } from "./chart.js";
import { decimalDigits } from "./numeral.js";

const FRACTIONS: Readonly<Record<string, string>> = { "½": ".5", "¼": ".25", "¾": ".75", "⅓": ".333", "⅔": ".667" };

/** Digits with what parts their thousands, or a fraction; null where they are a piece of something else. */
export function digitsAt(strip: Strip, place: number, mark: "." | ","): { text: string; to: number } | null {
  const { grains } = strip;
  const first = grains[place]!;
  if (first.kind !== "digits" || !mayBegin(strip, place)) return null;
  let text = first.written.folded;
  let to = place + 1;
  if (/^\d{1,3}$/u.test(text)) {
    const parted = apostrophesAt(strip, place);
    if (parted) return parted;
    let grouped = text;
    let next = grains[to];
    while (
      next &&
      next.kind === "digits" &&
      !next.glued &&
      blankBefore(strip, to) &&
      /^\d{3}(?:[.,]\d+)?$/u.test(next.written.folded)
    ) {
      // "2 500" but not "in 12 345 BC 1,000": a group with a mark ends the number.
      grouped += next.written.folded;
      to++;
      if (next.written.folded.length > 3) break;
      next = grains[to];
    }
    if (to > place + 1) {
      const [, whole = "", mark, part] = /^(\d+)([.,])?(\d+)?$/u.exec(grouped) ?? [];
      return { text: mark === undefined ? whole : `${whole}.${part}`, to };
    }
  }
  const decimal = decimalDigits(text, mark);
  if (decimal === undefined) return null;
  text = decimal;
  const next = grains[to];
  if (next?.glued && next.text in FRACTIONS && !text.includes("."))
    return { text: text + FRACTIONS[next.text], to: to + 1 };
  const fraction = fractionAt(strip, place);
  if (fraction !== null) return fraction;
  const whole = /^\d+$/u.test(text) && next?.kind === "digits" && !next.glued ? fractionAt(strip, to) : null;
  if (whole) return { text: String(Number(text) + Number(whole.text)), to: whole.to };
  return { text, to };
}

/** Digits in a name ("G20"), behind a point (".5") or a stroke ("1/4") are no number by themselves. */
export function mayBegin({ grains }: Strip, place: number): boolean {
  const before = grains[place - 1];
  if (!before || !grains[place]!.glued) return true;
  if (before.kind === "letters")
    return before.text.length > 1 || before.text === "R" || !/^[A-Za-z]$/u.test(before.text);
  if (before.kind === "digits") return false;
  if (before.text === "/") return grains[place - 2]?.kind !== "digits";
  // "Nov.30", "Rs.500", but not ".5".
  if (before.text === ".") return before.glued && grains[place - 2]?.kind === "letters";
  return !/^[#.,@_\\]$/u.test(before.written.folded);
}

/** "1/4" and the like as a decimal. */
function fractionAt({ grains }: Strip, place: number): { text: string; to: number } | null {
  const [over, stroke, under] = [grains[place], grains[place + 1], grains[place + 2]];
  if (!over || !under || stroke?.text !== "/" || !stroke.glued || !under.glued || under.kind !== "digits") return null;
  if (!/^\d$/u.test(over.text) || !/^(?:[2-9]|10)$/u.test(under.text) || grains[place + 3]?.text === "/") return null;
  const value = Number(over.text) / Number(under.text);
  return value < 1 ? { text: String(Math.round(value * 1000) / 1000), to: place + 3 } : null;
}

/** "1'700'000": thousands parted by apostrophes. */
function apostrophesAt({ grains }: Strip, place: number): { text: string; to: number } | null {
  let text = grains[place]!.written.folded;
  let to = place + 1;
  while (grains[to]?.glued && grains[to]!.written.folded === "'" && grains[to + 1]?.glued) {
    const next = grains[to + 1]!;
    if (next.kind !== "digits" || !/^\d{3}$/u.test(next.written.folded)) break;
    text += next.written.folded;
    to += 2;
  }
  return to > place + 1 ? { text, to } : null;
}

/** Whether one blank (of any width) stands before the grain. */
function blankBefore({ grains }: Strip, place: number): boolean {
  return grains[place]!.start - grains[place - 1]!.tail === 1;
}
