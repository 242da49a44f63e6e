import { harmlessJson, LIMITS } from "../text/index.js";

/** Characters of one answer, about: what a reader with a small memory can still take in. */
export const MOST = LIMITS.model.answer.most;
/** Characters of one text within an answer. */
const LONGEST = LIMITS.model.excerpt.most;

/**
 * A value as JSON of at most so many characters: of its longest lists the ends are left out, and how many of each is told under `left_out`. Texts are cut
 * at 4,000 characters.
 */
export function fittedJson(value: Readonly<Record<string, unknown>>, most: number = MOST): string {
  let fitted: Record<string, unknown> = clipped(value) as Record<string, unknown>;
  const left: Record<string, number> = {};
  for (;;) {
    const written = harmlessJson(Object.keys(left).length === 0 ? fitted : { ...fitted, left_out: left });
    if (written.length <= most) return written;
    const [longest] = Object.entries(fitted)
      .flatMap(([name, list]) =>
        Array.isArray(list) && list.length > 0 ? [{ name, list, size: JSON.stringify(list).length }] : [],
      )
      .sort((a, b) => b.size - a.size);
    if (longest === undefined) return harmlessJson({ left_out: "All: it is larger than what one answer holds." });
    const { name, list } = longest;
    const kept = list.slice(0, Math.floor(list.length / 2));
    left[name] = (left[name] ?? 0) + list.length - kept.length;
    fitted = { ...fitted, [name]: kept };
  }
}

/** A text of at most so many characters, cut at the end of a line; what is left out is told. */
export function fittedText(text: string, most: number = MOST): string {
  if (text.length <= most) return text;
  const end = text.lastIndexOf("\n", most);
  const kept = text.slice(0, end > most / 2 ? end : most).replace(/[\ud800-\udbff]$/u, "");
  return `${kept}\n\n[${text.length - kept.length} more characters were left out; ask for less.]`;
}

function clipped(value: unknown): unknown {
  if (typeof value === "string") return value.length <= LONGEST ? value : `${value.slice(0, LONGEST)}…`;
  if (Array.isArray(value)) return value.map(clipped);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, clipped(inner)]));
}
