import type { ChangedFact, Changes, Difference } from "../dossier/index.js";
import { differenceWords, nameOf, stagedHeadline } from "../words/index.js";
import { type Brief, rowsOf, type Section, sectionOf } from "./section.js";
import { when } from "./sections/index.js";
import type { BriefWords } from "./words/index.js";
import { ENGLISH_BRIEF } from "./words/index.js";

type Row = ChangedFact & { readonly differences?: readonly Difference[] };

/** What changed between two states of a dossier: new, changed, withdrawn, each with its words. */
export function changesBrief(
  changes: Changes,
  { most, words = ENGLISH_BRIEF }: { readonly most: number; readonly words?: BriefWords },
): Brief {
  const { parties, since, until, by, before, after } = changes;
  const say = words.changes;
  const sections = (["fresh", "changed", "withdrawn", "support"] as const).map((name) =>
    sectionFor(name, changes, most, words),
  );
  const there = sections.filter((section): section is Section => section !== null);
  return {
    title: parties
      .filter((id) => id !== "")
      .map((id) => nameOf(id, words.speech))
      .join(" – "),
    summary: [
      say.summary({
        since: words.date(since),
        until: until === null ? null : words.date(until),
        by,
        before,
        after,
      }),
      ...(there.length === 0 ? [say.none] : []),
    ],
    sections: there,
    words,
  };
}

function sectionFor(
  name: "fresh" | "changed" | "withdrawn" | "support",
  changes: Changes,
  most: number,
  words: BriefWords,
): Section | null {
  const rows: readonly Row[] = changes[name];
  const isChanged = name === "changed" || name === "support";
  const { when: time, what, change, words: said, from, fact: id } = words.columns;
  const sourceOf = (document: string | undefined) => {
    const source = document === undefined ? undefined : changes.documents[document];
    const named = source?.publisher ?? source?.title ?? document ?? "";
    return source?.date == null ? named : `${named}${words.comma}${words.date(source.date)}`;
  };
  const columns = [time, what, ...(isChanged ? [change] : []), said, from, id];
  return sectionOf(words.beside({ words: words.changes[name], more: words.number(rows.length) }), [
    rowsOf(
      columns,
      1,
      rows.map(({ fact, words: told, differences = [] }) => [
        when(fact.when, words, fact.reported),
        stagedHeadline(fact, words.speech),
        ...(isChanged ? [differences.map((one) => differenceWords(one, words.speech)).join(words.semicolon)] : []),
        told[0] === undefined ? "" : words.notes.quoted(told[0].words),
        sourceOf(told[0]?.document),
        fact.id,
      ]),
      { most, words },
    ),
  ]);
}
