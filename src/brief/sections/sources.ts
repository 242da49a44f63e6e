import type { Discord, Sources } from "../../dossier/index.js";
import { reasonWords, sideWords, sumWords } from "../../words/index.js";
import { factsCell, rowsOf, type Section, said, sectionOf } from "../section.js";
import type { Context } from "./context.js";

/** What does not fit together: inside facts, between facts, and figures that wandered. */
export function discordSection({ conflicting, contradictions, recycled }: Discord, context: Context): Section | null {
  const { facts, names, words } = context;
  const { beside, columns, comma, discord, labelled, origins, semicolon, speech } = words;
  const inside = conflicting.rows.flatMap((id) =>
    (facts[id]?.conflicts ?? []).map(({ kind, sides }) => [
      discord.kinds[kind],
      labelled({
        label: names.fact(id),
        words: sides
          .map(({ value, support }) => beside({ words: sideWords(value, speech), more: origins({ n: support }) }))
          .join(discord.versus),
      }),
      factsCell(id),
    ]),
  );
  const between = contradictions.map(({ kind, because, facts: pair, sides }) => [
    discord.kinds[kind],
    labelled({
      label: pair.map(names.fact).join(discord.versus),
      words: beside({
        words: reasonWords(because, speech),
        more: sides.map(({ value }) => sideWords(value, speech)).join(" / "),
      }),
    }),
    factsCell(...pair),
  ]);
  const again = recycled.map(({ figure, first, again: later }) => [
    sumWords(figure.value, figure.currency, speech),
    discord.wandered({
      first: names.fact(first),
      later: later
        .map(({ fact, differs }) =>
          discord.differs({
            fact: names.fact(fact),
            fields: differs.map((field) => discord.fields[field]).join(comma),
          }),
        )
        .join(semicolon),
    }),
    factsCell(first, ...later.map(({ fact }) => fact)),
  ]);
  return sectionOf(discord.title, [
    rowsOf([columns.about, columns.insideOne, columns.fact], 1, inside, context, conflicting.total),
    rowsOf([columns.about, columns.between, columns.facts], 1, between, context),
    rowsOf([columns.figure, columns.again, columns.facts], 1, again, context),
  ]);
}

/** Who tells it. */
export function sourcesSection({ publishers, alone, corroborated }: Sources, context: Context): Section | null {
  const { columns, number, sources } = context.words;
  const rows = publishers.map(({ publisher, origins, facts }) => [
    publisher ?? sources.nobody,
    number(origins),
    number(facts),
  ]);
  if (rows.length === 0) return null;
  return sectionOf(sources.title, [
    said(sources.independent({ two: corroborated, one: alone })),
    rowsOf([columns.publisher, columns.origins, columns.facts], 0, rows, context),
  ]);
}
