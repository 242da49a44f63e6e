/** How Intl names the dollar, by language; those that are not here have its sign before the number. Chinese has its name behind: "75.8亿美元". */
const NAMED: Readonly<Record<string, "symbol" | "name">> = { zh: "name" };

const formats = new Map<string, Intl.NumberFormat>();

/** US dollars with three digits at most: "US$1.7bn". */
export function dollarWords(value: number, locale: string): string {
  const format =
    formats.get(locale) ??
    new Intl.NumberFormat(locale, {
      style: "currency",
      currency: "USD",
      currencyDisplay: NAMED[locale.split("-", 1)[0]!] ?? "symbol",
      notation: "compact",
      maximumSignificantDigits: 3,
      minimumFractionDigits: 0,
      signDisplay: "negative",
    });
  formats.set(locale, format);
  return format.format(value);
}
