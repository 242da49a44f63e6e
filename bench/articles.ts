import { readdirSync, readFileSync } from "node:fs";

/** The plain texts of the gallery. */
export function gallery(): string[] {
  const folder = new URL("../../corpus/", import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"));
}

/** Articles of `paragraphs` paragraphs of the gallery in ever new company, so that no two are alike: the same ones every time. */
export function* madeArticles(count: number, paragraphs = 8): Generator<string> {
  const all = gallery().flatMap((text) => text.split(/\n\s*\n/).filter((paragraph) => paragraph.length > 200));
  let state = 20240701;
  const next = (below: number) => {
    // Park and Miller's minimal standard generator; any spread would do.
    state = (state * 48271) % 2147483647;
    return state % below;
  };
  for (let i = 1; i <= count; i++) {
    const chosen = Array.from({ length: paragraphs }, () => all[next(all.length)]!);
    yield [`Report ${i} of a made stream`, ...chosen].join("\n\n");
  }
}

/** Words between white space: the measure that all programs share. */
export function words(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0;
}
