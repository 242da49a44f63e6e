/**
 * Confidence from which a claim or a fact is certain enough for headings, levels, totals and what a brief says without reserve; the rest is shown as not certain. Of
 * claims at least so sure 85 in 100 are right, on publishers that no reader was made for: training/calibrate.mjs measures it, the page About tells it by kind of text.
 */
export const CERTAIN = 0.8;

/** Whether more rests on a claim or a fact than that somebody may have said so. */
export function isCertain({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= CERTAIN;
}
