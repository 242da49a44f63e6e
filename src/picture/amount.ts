/** Makers of numbers by their locale and manner: to make one takes longer than all else that is done for a word. */
const made = new Map<string, Intl.NumberFormat>();

function formatOf(locale: string, manner: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${manner}`;
  const known = made.get(key) ?? Intl.NumberFormat(locale, { ...options, signDisplay: "negative" });
  made.set(key, known);
  return known;
}

/** A count or another number as people of the locale write it; what is below zero with the sign of mathematics, as broad as a plus. */
export function countText(value: number, locale: string, digits = 0): string {
  const format = formatOf(locale, String(digits), { maximumFractionDigits: digits });
  return format.format(value).replace(/^-/u, "\u2212");
}

/** Round numbers from below the least to above the most, about so many, in steps of 1, 2 or 5 times a power of ten; `whole`: no halves. */
export function valueTicks(least: number, most: number, about: number, whole = false): number[] {
  const [low, high] = [Math.min(0, least), Math.max(0, most)];
  if (low === high) return [0, 1];
  const rough = (high - low) / Math.max(1, about);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = Math.max(whole ? 1 : 0, power * ([1, 2, 5, 10].find((one) => one * power >= rough * 0.999) ?? 10));
  const first = Math.floor(low / step + 1e-12);
  const last = Math.ceil(high / step - 1e-12);
  return Array.from({ length: last - first + 1 }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}
