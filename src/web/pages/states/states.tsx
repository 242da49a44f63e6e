import { z } from "zod";
import type { Directory } from "../../../dossier/index.js";
import { directory } from "../../../entente.js";
import type { Table } from "../../../table/index.js";
import { actorName, nameOf } from "../../../words/index.js";
import { links, page } from "../../page/index.js";
import { yearsColumn } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";

/** Pairs that the page knows: it shows a few, finds any by its name and shows all; those of few facts beyond so many are found from their states. */
const PAIRS = 5000;
/** States, and organisations, whose facts are shown by year: those that a page shows of a table. */
const YEARLY = 40;

const Tie = {
  facts: z.number(),
  claims: z.number(),
  corroborated: z.number(),
  conflicting: z.number(),
};

/** Which states, organisations and pairs the ledger knows. */
export const statesPage = page<Directory, Record<string, never>>({
  name: "states",
  path: links.states,
  summary: "States, organisations and pairs that facts are about, those with most facts first.",
  query: z.object({}),
  schema: z.strictObject({
    parties: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        kind: z.enum(["state", "organisation", "other"]),
        ...Tie,
        years: z
          .array(z.strictObject({ year: z.number(), facts: z.number() }))
          .nullable()
          .describe("Dated facts by year, of those of each kind with most facts."),
      }),
    ),
    pairs: z.array(z.strictObject({ a: z.string(), b: z.string(), ...Tie })),
    pairTotal: z.number(),
  }),
  data: ({ ledger }) => directory(ledger, { pairs: PAIRS, yearly: YEARLY }),
  tables: {
    states: ({ parties }, { tongue }) => partyTable(parties, "state", tongue.words.states.states, tongue),
    organisations: ({ parties }, { tongue }) =>
      partyTable(parties, "organisation", tongue.words.states.organisations, tongue),
    pairs: ({ pairs }, { tongue }) => ({
      caption: tongue.words.states.pairs,
      columns: [{ title: tongue.words.states.pair, term: "dyad" }, ...numbers(tongue)],
      rows: pairs.map(({ a, b, ...tie }) => [
        {
          text: tongue.words.site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) }),
          href: links.pair(a, b),
          value: `${a} ${b}`,
        },
        ...values(tie),
      ]),
    }),
  },
  title: (_, { tongue }) => tongue.words.states.title,
  view({ parties, pairs, pairTotal }, { tongue }, show) {
    const { states, site, actors, remarks } = tongue.words;
    if (parties.length === 0)
      return (
        <>
          <h1>{states.title}</h1>
          <p class="lead">{states.empty}</p>
          <p>
            <a href={links.add}>{site.add}</a>
          </p>
        </>
      );
    return (
      <>
        <h1>{states.title}</h1>
        <p>
          <a href={links.people}>{actors.people}</a> · <a href={links.organisations}>{actors.organisations}</a> ·{" "}
          <a href={links.collections}>{remarks.list.title}</a>
        </p>
        <div class="columns">
          <section>
            <h2>{states.pairs}</h2>
            {show.table("pairs", undefined, { heading: false })}
            {pairTotal > pairs.length ? (
              <p class="small quiet">
                {site.rowsShown({ shown: tongue.number(pairs.length), total: tongue.number(pairTotal) })}
              </p>
            ) : null}
          </section>
          <section>
            <h2>{states.states}</h2>
            {show.table("states", undefined, { heading: false })}
            {parties.some(({ kind }) => kind === "organisation") ? <h2>{states.organisations}</h2> : null}
            {parties.some(({ kind }) => kind === "organisation")
              ? show.table("organisations", undefined, { heading: false })
              : null}
          </section>
        </div>
      </>
    );
  },
});

function numbers({ words }: Tongue) {
  const { columns, partners } = words.tables;
  return [columns.facts, partners.corroborated, partners.conflicting].map((title) => ({ title, numeric: true }));
}

function values({ facts, corroborated, conflicting }: { facts: number; corroborated: number; conflicting: number }) {
  return [facts, corroborated, conflicting];
}

function partyTable(parties: Directory["parties"], of: string, caption: string, tongue: Tongue): Table {
  const shown = parties.filter(({ kind }) => kind === of);
  const lines = yearsColumn(
    shown.map(({ years }) => years ?? []),
    tongue,
  );
  return {
    caption,
    columns: [{ title: tongue.words.states.name }, ...(lines === null ? [] : [lines.column]), ...numbers(tongue)],
    rows: shown.map(({ id, name, ...tie }, i) => [
      { text: actorName({ id, name }, tongue.speech), href: links.party(id), value: id },
      ...(lines === null ? [] : [lines.cells[i]!]),
      ...values(tie),
    ]),
  };
}
