const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  mn: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
  tn: 1e12,
};

/** A sum as people write it: "1700000000", "1,700,000,000", "1.7 billion", "1.7bn". Null where it is none, or could be read in two ways ("1,7"). */
export function sumNamed(text: string): number | null {
  const [, digits, scale = ""] = /^([\d., ]*\d)\s*([a-z]*)$/u.exec(text.trim().toLowerCase()) ?? [];
  if (digits === undefined) return null;
  const times = scale === "" ? 1 : SCALES[scale];
  const plain = /^\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?$/u.test(digits) ? digits.replaceAll(/[, ]/gu, "") : digits;
  if (times === undefined || !/^\d+(?:\.\d+)?$/u.test(plain)) return null;
  // 1.7 × 10⁹ has no exact double on the way; what is meant is a whole number of units.
  const value = Number(plain) * times;
  return times === 1 ? value : Math.round(value * 100) / 100;
}
