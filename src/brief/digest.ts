import type { ChangedFact, Digest, DigestPart } from "../dossier/index.js";
import { isQuiet } from "../dossier/index.js";
import type { FactSummary } from "../ledger/index.js";
import { dateWords, differenceWords, headlineOf } from "../words/index.js";
import { ENGLISH_BRIEF } from "./english.js";
import { type Brief, rowsOf, type Section, said, sectionOf } from "./section.js";
import { when } from "./sections/index.js";
import type { BriefWords } from "./words.js";

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
      what: say.contradicted(headlineOf(other), because),
      words: "",
      document: null,
    })),
    ...part.fresh.map((one) => line(say.fresh, "new", one)),
    ...part.changed.map((one) =>
      line(
        one.differences.map(differenceWords).join("; "),
        `changed.${one.words.map(({ claim }) => claim).join(".")}`,
        one,
      ),
    ),
    ...part.withdrawn.map((one) => line(say.withdrawn, "withdrawn", one)),
  ];
}

/** Where the words of a line stand: who published them, when. */
export function sourceOfLine({ document }: DigestLine, documents: Digest["documents"]): string {
  if (document === null) return "";
  const known = documents[document];
  const named = known?.publisher ?? known?.title ?? document;
  return known?.date == null ? named : `${named}, ${dateWords(known.date)}`;
}

/** What is new of all that somebody follows; subjects of which nothing is are only counted. */
export function digestBrief(
  { reviewer, parts, documents }: Digest,
  { most, words = ENGLISH_BRIEF }: { readonly most: number; readonly words?: BriefWords },
): Brief {
  const loud = parts.filter((part) => !isQuiet(part));
  const sections = loud.map((part) => sectionFor(part, documents, most, words));
  return {
    title: words.digest.title,
    summary: [words.digest.summary(reviewer, parts.length, parts.length - loud.length)],
    sections: sections.filter((section): section is Section => section !== null),
    words,
  };
}

function sectionFor(part: DigestPart, documents: Digest["documents"], most: number, words: BriefWords): Section | null {
  const { when: time, what, words: quoted, from, fact: id } = words.columns;
  const rows = linesOfPart(part, words).map((line) => [
    line.what,
    when(line.fact.when, words, line.fact.reported),
    headlineOf(line.fact),
    line.words === "" ? "" : `“${line.words}”`,
    sourceOfLine(line, documents),
    line.fact.id,
  ]);
  return sectionOf(part.name, [
    part.trouble === null ? said(words.digest.since(part.since.slice(0, 10))) : said(part.trouble),
    rowsOf([words.digest.news, time, what, quoted, from, id], 2, rows, { most, words }),
  ]);
}
