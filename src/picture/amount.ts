/** A count or another number as people of the locale write it. */
export function countText(value: number, locale: string, digits = 0): string {
  return Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(Object.is(value, -0) ? 0 : value);
}

/** US dollars with three digits at most: "US$1.7bn". */
export function dollarsText(value: number, locale: string): string {
  return Intl.NumberFormat(locale, {
    style: "currency",
    currency: "USD",
    notation: "compact",
    maximumSignificantDigits: 3,
    minimumFractionDigits: 0,
  }).format(Object.is(value, -0) ? 0 : value);
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
