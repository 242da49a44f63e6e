import type { Article, Material } from "../article/index.js";
import { markdownOf } from "../markdown.js";
import { CHECKED_LANGUAGES, checkedText } from "./check.js";
import { groundOfFact, inWholeSentence } from "./ground.js";

/**
 * Facts that sentences of an article tell in a way that the checker refuses, by id: one by one each sentence is borne by its fact, but beside others a time or a
 * side may come out wrong. `materials`: its facts; `texts`: whole documents by id, as far as they are known.
 */
export function unborneIn(
  article: Article,
  materials: readonly Material[],
  texts: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  if (!CHECKED_LANGUAGES.includes(article.language)) return new Set();
  const grounds = new Map(
    materials.map((one) => {
      const claims = one.claims.map((claim) => inWholeSentence(claim, texts.get(claim.document)));
      return [one.fact.id, { facts: [groundOfFact({ ...one, claims })], claims: [] }] as const;
    }),
  );
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
