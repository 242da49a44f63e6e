import { own } from "../../text/index.js";
import { CITING, type Edition, ENGLISH_CITING } from "../citation/index.js";
import type { Prose } from "../prose/index.js";
import type { Brief } from "../section.js";
import { ENGLISH_BRIEF } from "../words/index.js";
import type { Article } from "./article.js";

/** How many facts are known and not told, by why: they are not certain enough; no sentence that their sources bear out tells them in this language; others weigh more, or tell the same. */
export interface LeftOut {
  readonly uncertain: number;
  readonly untellable: number;
  readonly lighter: number;
}
const WHYS = ["untellable", "uncertain", "lighter"] as const;
const NONE: LeftOut = { uncertain: 0, untellable: 0, lighter: 0 };

/** An article as a brief, of which all renderers make their form: paragraphs without headings, notes, bibliography, and at the end what was left out and why. */
export function briefOfArticle(
  { title, standfirst, paragraphs, further }: Article,
  prose: Prose,
  leftOut: LeftOut = NONE,
): Brief {
  const left = Object.values(leftOut).reduce((sum: number, count: number) => sum + count, 0);
  const { notes, gap } = prose;
  const put = (pattern: string, values: Readonly<Record<string, string | number>>) =>
    pattern.replace(/\{(\w+)\}/gu, (_, name: string) => String(values[name] ?? ""));
  const blocks = [standfirst, ...paragraphs]
    .filter((sentences) => sentences.length > 0)
    .map((sentences, i) => ({
      kind: "prose" as const,
      ...(i === 0 && standfirst.length > 0 ? { lead: true } : {}),
      runs: sentences.flatMap((sentence, k) =>
        sentence.map(({ text, facts }, j) => ({ text: k > 0 && j === 0 ? `${gap}${text}` : text, facts })),
      ),
    }));
  const language = prose.speech.locale.split("-")[0]!;
  const isEmpty = blocks.length + further.length === 0;
  return {
    title,
    summary: isEmpty ? [left > 0 ? notes.untold : notes.nothing] : [],
    sections: [
      ...(blocks.length === 0 ? [] : [{ title: "", blocks }]),
      ...(further.length === 0
        ? []
        : [
            {
              title: notes.further,
              blocks: further.map((runs) => ({ kind: "prose" as const, runs })),
            },
          ]),
    ],
    words: {
      language,
      numbersOfPicture: "",
      site: ENGLISH_BRIEF.site,
      notes: {
        note: notes.note,
        title: notes.title,
        documents: notes.documents,
        fact: (id) => put(notes.fact, { id }),
        back: (n) => put(notes.back, { n }),
        more: (n) => put(notes.more, { n }),
        quoted: (words) => put(notes.quoted, { words }),
        edition: ({ ledger, digest }: Edition) => put(notes.edition, { ledger, digest: digest.slice(0, 16) }),
        ...(left === 0
          ? {}
          : {
              left: put(notes.left[new Intl.PluralRules(prose.speech.locale).select(left)] ?? notes.left.other, {
                n: left,
                why: WHYS.flatMap((why) =>
                  leftOut[why] === 0 ? [] : put(notes.leftBecause[why], { n: leftOut[why] }),
                ).join(notes.signs[1]),
              }),
            }),
        citing: own(CITING, language) ?? ENGLISH_CITING,
        signs: notes.signs,
      },
    },
  };
}
