import { z } from "zod";
import { links, page } from "../../page/index.js";
import { ENGLISH, type Term, type Tongue } from "../../words/index.js";

const Data = z.strictObject({
  terms: z
    .array(z.strictObject({ id: z.string().describe("The anchor of the term."), name: z.string(), text: z.string() }))
    .describe("In English, in its order."),
});

/** The terms of a language by their names, in the order of its letters. */
function termsOf({ words, compare }: Pick<Tongue, "words" | "compare">) {
  const all = Object.entries(words.glossary.terms) as [Term, { readonly name: string; readonly text: string }][];
  return all.map(([id, term]) => ({ id, ...term })).sort((a, b) => compare(a.name, b.name));
}

/** What the terms of the pages mean. */
export const glossaryPage = page({
  name: "glossary",
  path: links.glossary,
  summary: "What the terms of the pages mean.",
  query: z.object({}),
  schema: Data,
  data: async () => ({ terms: termsOf(ENGLISH) }),
  title: (_, { tongue }) => tongue.words.glossary.title,
  view(_, { tongue }) {
    const { glossary } = tongue.words;
    return (
      <article class="prose">
        <h1>{glossary.title}</h1>
        <p class="lead">{glossary.lead}</p>
        <dl class="glossary">
          {termsOf(tongue).map(({ id, name, text }) => (
            <div id={id}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </article>
    );
  },
});
