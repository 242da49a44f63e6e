import { z } from "zod";
import {
  type Article,
  briefDocx,
  briefMarkdown,
  cited,
  factsOfArticle,
  LENGTHS,
  type Sentence,
  workOfDocument,
} from "../../../brief/index.js";
import { apparatusOfArticle, articleOn } from "../../../entente.js";
import { visible } from "../../../text/index.js";
import { nameOf } from "../../../words/index.js";
import { TakeAlong } from "../../layout/index.js";
import { type Asked, links, page, Unclear, type Visit } from "../../page/index.js";
import { PARTY, pairIn } from "../dossier/index.js";
import { BriefShape } from "./shape.js";

/** An article with what stands behind each fact, in the order of the text. */
export interface BriefData extends Article {
  readonly notes: readonly {
    readonly fact: string;
    readonly sources: readonly { readonly citation: string; readonly url: string | null; readonly words: string }[];
  }[];
}

const Query = z.object({
  length: z
    .enum(["", ...LENGTHS])
    .optional()
    .describe("How much it tells: short, medium or long; medium without it."),
  about: z.string().max(200).optional().describe("Only of what a search for these words finds."),
});
type Query = z.infer<typeof Query>;

/** Documents that a note names. */
const NAMED = 4;

/** An article on two, written from facts. */
export const briefPage = page<BriefData, Query>({
  name: "brief",
  path: `/:a{${PARTY}}/:b{${PARTY}}/brief`,
  summary: "An article on two states or organisations, written from facts alone, with what stands behind each.",
  plain: true,
  query: Query,
  schema: BriefShape,
  async data(visit) {
    const { article, brief } = await written(visit);
    const { evidence } = await apparatusOfArticle(visit.ledger, factsOfArticle(article), "chicago");
    const notes = factsOfArticle(article).map((fact) => ({
      fact,
      sources: (evidence.get(fact) ?? []).slice(0, NAMED).map(({ document, words }) => {
        const work = workOfDocument(document);
        return { citation: cited(work, "chicago", brief.words.notes.citing), url: work.url, words };
      }),
    }));
    return { ...article, notes };
  },
  files: {
    md: async (_, visit, style) => {
      const { article, brief } = await written(visit);
      const apparatus = await apparatusOfArticle(visit.ledger, factsOfArticle(article), style);
      return briefMarkdown(brief, (text) => visible(text).replace(/\s+/gu, " "), apparatus);
    },
    docx: async (_, visit, style) => {
      const { article, brief } = await written(visit);
      return briefDocx(brief, await apparatusOfArticle(visit.ledger, factsOfArticle(article), style));
    },
  },
  title: ({ title }, { tongue }) => tongue.words.brief.title({ title }),
  view(data, visit) {
    const { tongue, query } = visit;
    const { brief: say } = tongue.words;
    const [a, b] = pairIn(visit);
    const numbers = new Map(data.notes.map(({ fact }, i) => [fact, i + 1]));
    const called = new Set<string>();
    const sentences = (all: readonly Sentence[]) =>
      all.flatMap((sentence) =>
        [...sentence, { text: gapAfter(sentence), facts: [] }].map(({ text, facts }) => (
          <>
            {tongue.kept(text)}
            {facts.map((fact) => {
              const number = numbers.get(fact);
              const first = !called.has(fact);
              called.add(fact);
              return (
                <sup>
                  <a
                    href={`#n${number}`}
                    {...(first ? { id: `r${number}` } : {})}
                    aria-label={say.note({ number: number ?? 0 })}
                  >
                    {number}
                  </a>
                </sup>
              );
            })}
          </>
        )),
      );
    return (
      <>
        <h1>{tongue.kept(data.title)}</h1>
        <p class="quiet">
          <a href={links.pair(a, b)}>
            {tongue.words.site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) })}
          </a>
          {" · "}
          {say.about}
        </p>
        <form class="row" action={visit.path}>
          <label>
            {say.words}
            <input name="about" value={query.about ?? ""} />
          </label>
          <label>
            {say.length}
            <select name="length">
              {LENGTHS.map((one) => (
                <option value={one} selected={one === (query.length || "medium")}>
                  {say.lengths[one]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit">{say.write}</button>
        </form>
        {data.paragraphs.length + data.further.length === 0 ? (
          <p class="lead">{say.nothing}</p>
        ) : (
          <article class="serif prose">
            {data.standfirst.length === 0 ? null : <p class="lead">{sentences(data.standfirst)}</p>}
            {data.paragraphs.map((paragraph) => (
              <p>{sentences(paragraph)}</p>
            ))}
            {data.further.length === 0 ? null : (
              <>
                <h2>{say.further}</h2>
                {data.further.map((sentence) => (
                  <p>{sentences([sentence])}</p>
                ))}
              </>
            )}
          </article>
        )}
        <TakeAlong visit={visit} work={null} files={["docx", "md"]} />
        {data.notes.length === 0 ? null : (
          <section class="prose">
            <h2>{say.notes}</h2>
            <ol class="notes">
              {data.notes.map(({ fact, sources }, i) => (
                <li id={`n${i + 1}`}>
                  {sources.map(({ citation, words }, k) => (
                    <>
                      {k > 0 ? tongue.speech.signs.semicolon : ""}
                      {citation}
                      {tongue.speech.signs.colon}
                      <q dir="auto">{words}</q>
                    </>
                  ))}{" "}
                  <span class="whole">
                    <a href={links.fact(fact)}>{say.fact}</a>{" "}
                    <a class="back" href={`#r${i + 1}`} aria-label={say.back({ number: i + 1 })}>
                      ↑
                    </a>
                  </span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </>
    );
  },
});

async function written(visit: Asked<Query> | Visit<Query>) {
  const { ledger, query, tongue } = visit;
  const about = query.about?.trim();
  const asked = { length: query.length || ("medium" as const), language: tongue.code, ...(about ? { about } : {}) };
  try {
    return await articleOn(ledger, pairIn(visit), asked);
  } catch (error) {
    if (error instanceof Error && error.name === "QueryError") throw new Unclear(error.message);
    throw error;
  }
}

/** What stands between two sentences: a full stop of full width has its blank within it. */
function gapAfter(sentence: Sentence): string {
  return /[。！？]$/u.test(sentence.at(-1)?.text ?? "") ? "" : " ";
}
