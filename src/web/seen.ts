/** Minutes without a request after which the next one is another visit. */
const VISIT = 30;
const INSTANT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u;

/**
 * When a browser was here before this visit (null the first time), out of what it remembers, and what it is to remember now: "BEFORE~LAST". A page that
 * is loaded again in one visit tells the same news.
 * @param now the present, ISO 8601.
 */
export function seenBefore(
  remembered: string | undefined,
  now: string,
): { readonly seen: string | null; readonly next: string } {
  const instants = (remembered ?? "").split("~").filter((one) => INSTANT.test(one) && one <= now);
  const [last, before] = [instants.at(-1) ?? null, instants.at(-2) ?? null];
  if (last === null) return { seen: null, next: now };
  const same = Date.parse(now) - Date.parse(last) < VISIT * 60_000;
  const seen = same ? before : last;
  return { seen, next: seen === null ? now : `${seen}~${now}` };
}
