import type { ChangedFact, Digest, DigestPart } from "../dossier/index.js";
import { isQuiet } from "../dossier/index.js";
import type { FactSummary } from "../ledger/index.js";
import { differenceWords, reasonWords, sideWords, stagedHeadline } from "../words/index.js";
import { type Brief, rowsOf, type Section, said, sectionOf } from "./section.js";
import { when } from "./sections/index.js";
import type { BriefWords } from "./words/index.js";
import { ENGLISH_BRIEF } from "./words/index.js";

/** One thing that is new: what became of a fact, in words, and the words of a document that say so. */
export interface DigestLine {
  /** Names the line among all, whenever it is told: letters, figures and points. */
  readonly id: string;
  readonly fact: FactSummary;
  readonly what: string;
  /** Empty where no words brought it: of a contradiction. */
  readonly words: string;
  /** The document of the words. */
  readonly document: string | null;
}

/** What is new of a subject, line by line: contradictions first, since they ask for somebody. */
export function linesOfPart(part: DigestPart, words: BriefWords = ENGLISH_BRIEF): DigestLine[] {
  const say = words.digest;
  const line = (what: string, mark: string, { fact, words: told }: ChangedFact): DigestLine => ({
    id: `${fact.id}.${mark}`,
    fact,
    what,
    words: told[0]?.words ?? "",
    document: told[0]?.document ?? null,
  });
  return [
    ...part.contradicted.map(({ facts: [fact, other], because }) => ({
      id: `${fact.id}.against.${other.id}`,
      fact,
      what: say.contradicted({
        other: stagedHeadline(other, words.speech),
        because: reasonWords(because, words.speech),
      }),
      words: "",
      document: null,
    })),
    ...part.disputed.map((one) =>
      line(
        say.disputed({
          about: words.discord.kinds[one.conflict.kind],
          values: one.conflict.sides.map(({ value }) => sideWords(value, words.speech)).join(words.discord.versus),
        }),
        `disputed.${one.conflict.kind}.${one.conflict.sides.length}.${one.words.map(({ claim }) => claim).join(".")}`,
        one,
      ),
    ),
    ...part.fresh.map((one) => line(say.fresh, "new", one)),
    ...part.changed.map((one) =>
      line(
        one.differences.map((difference) => differenceWords(difference, words.speech)).join(words.semicolon),
        `changed.${one.words.map(({ claim }) => claim).join(".")}`,
        one,
      ),
    ),
    ...part.withdrawn.map((one) => line(say.withdrawn, "withdrawn", one)),
  ];
}

/** Where the words of a line stand: who published them, when. */
export function sourceOfLine({ document }: DigestLine, documents: Digest["documents"], words: BriefWords): string {
  if (document === null) return "";
  const known = documents[document];
  const named = known?.publisher ?? known?.title ?? document;
  return known?.date == null ? named : `${named}${words.comma}${words.date(known.date)}`;
}

/** What is new of all that somebody follows; subjects of which nothing is are only counted. */
export function digestBrief(
  { reviewer, parts, documents }: Digest,
  { most, words = ENGLISH_BRIEF }: { readonly most: number; readonly words?: BriefWords },
): Brief {
  const loud = parts.filter((part) => !isQuiet(part));
  const { title, summary, allQuiet } = words.digest;
  const [followed, quiet] = [parts.length, parts.length - loud.length];
  const sections = loud.map((part) => sectionFor(part, documents, most, words));
  return {
    title,
    summary: [
      followed > 0 && quiet === followed ? allQuiet({ reviewer, followed }) : summary({ reviewer, followed, quiet }),
    ],
    sections: sections.filter((section): section is Section => section !== null),
    words,
  };
}

function sectionFor(part: DigestPart, documents: Digest["documents"], most: number, words: BriefWords): Section | null {
  const { when: time, what, words: quoted, from, fact: id } = words.columns;
  const rows = linesOfPart(part, words).map((line) => [
    line.what,
    when(line.fact.when, words, line.fact.reported),
    stagedHeadline(line.fact, words.speech),
    line.words === "" ? "" : words.notes.quoted(line.words),
    sourceOfLine(line, documents, words),
    line.fact.id,
  ]);
  return sectionOf(part.name, [
    part.trouble === null ? said(words.digest.since({ day: words.date(part.since.slice(0, 10)) })) : said(part.trouble),
    rowsOf([words.digest.news, time, what, quoted, from, id], 2, rows, { most, words }),
  ]);
}
