import type { Article, Material } from "../article/index.js";
import { markdownOf } from "../markdown.js";
import { CHECKED_LANGUAGES, checkedText } from "./check.js";
import { groundOfFact } from "./ground.js";

/**
 * Facts that sentences of an article tell in a way that the checker refuses, by id: one by one each sentence is borne by its fact, but beside others a time or a
 * side may come out wrong. `materials`: its facts, in whole sentences as far as their documents are known.
 */
export function unborneIn(article: Article, materials: readonly Material[]): ReadonlySet<string> {
  if (!CHECKED_LANGUAGES.includes(article.language)) return new Set();
  const grounds = new Map(materials.map((one) => [one.fact.id, { facts: [groundOfFact(one)], claims: [] }] as const));
  // A sentence a line, so that what is refused is found again.
  const lines: string[] = [];
  const facts: (readonly string[])[] = [];
  for (const sentences of [article.standfirst, ...article.paragraphs, article.further]) {
    for (const sentence of sentences) {
      lines.push(
        sentence.map((one) => `${markdownOf(one.text)}${one.facts.map((id) => `[^${id}]`).join("")}`).join(""),
      );
      facts.push(sentence.flatMap((one) => one.facts));
    }
    lines.push("");
    facts.push([]);
  }
  const { refusals } = checkedText(lines.join("\n"), article.language, grounds);
  return new Set(refusals.flatMap(({ line }) => facts[line - 1] ?? []));
}
