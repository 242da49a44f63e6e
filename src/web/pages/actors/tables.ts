import type { ActorFact, ActorPage } from "../../../dossier/index.js";
import { type Table, tableOf } from "../../../table/index.js";
import { actorName, capitalised, nameOf, officeWords } from "../../../words/index.js";
import { links, type Visit } from "../../page/index.js";
import { dateCell, factCell, percentCell } from "../../tables/index.js";
import type { Tongue } from "../../words/index.js";

type Made = (data: ActorPage, visit: Pick<Visit, "tongue">) => Table | null;

/** Facts of a section with the words of a claim, which lead to its document. */
function factsTable(caption: string, rows: readonly ActorFact[], { facts }: ActorPage, tongue: Tongue): Table | null {
  if (rows.length === 0) return null;
  const { columns, doing } = tongue.words.actors;
  const isMixed = new Set(rows.map((row) => row.doing)).size > 1;
  const head = {
    caption,
    columns: [
      { title: columns.fact },
      { title: columns.when },
      ...(isMixed ? [{ title: columns.part }] : []),
      { title: columns.words },
      { title: tongue.words.tables.columns.sure, numeric: true, term: "certainty" },
    ],
  };
  return tableOf(head, rows, (row) => {
    const fact = facts[row.fact]!;
    return [
      factCell(row.fact, facts, tongue),
      dateCell(fact.when, tongue, fact.reported),
      ...(isMixed ? [{ text: doing[row.doing], value: row.doing }] : []),
      { text: row.words, href: links.document(row.document, row.claim), value: row.words },
      percentCell(fact.confidence, tongue),
    ];
  });
}

const factsOf =
  (section: "said" | "visits" | "meetings" | "agreements" | "deeds"): Made =>
  (data, { tongue }) =>
    factsTable(tongue.words.actors.captions[section], data[section], data, tongue);

/** The tables of the page of a person, an organisation or a firm. */
export const ACTOR_TABLES: Readonly<Record<string, Made>> = {
  posts: ({ posts }, { tongue }) => {
    const { columns, posts: caption } = tongue.words.actors;
    return posts.length === 0
      ? null
      : {
          caption,
          columns: [
            { title: columns.for },
            { title: columns.office },
            { title: columns.claims, numeric: true },
            { title: columns.first },
            { title: columns.last },
          ],
          rows: posts.map((post) => [
            { text: nameOf(post.for, tongue.speech), href: links.party(post.for), value: post.for },
            post.office === null
              ? null
              : {
                  text: capitalised(officeWords(post.office, tongue.speech, post.for), tongue.locale),
                  value: post.office,
                },
            post.claims,
            dateCell(post.first, tongue),
            dateCell(post.last, tongue),
          ]),
        };
  },
  terms: ({ terms }, { tongue }) => {
    const { columns, terms: caption } = tongue.words.actors;
    return terms.length === 0
      ? null
      : {
          caption,
          columns: [columns.for, columns.office, columns.from, columns.until].map((title) => ({ title })),
          rows: terms.map(({ state, office, from, to }) => [
            { text: nameOf(state, tongue.speech), href: links.party(state), value: state },
            { text: capitalised(officeWords(office, tongue.speech, state), tongue.locale), value: office },
            dateCell(from, tongue),
            dateCell(to, tongue),
          ]),
        };
  },
  said: factsOf("said"),
  visits: factsOf("visits"),
  meetings: factsOf("meetings"),
  agreements: factsOf("agreements"),
  deeds: factsOf("deeds"),
  met: ({ met, facts }, { tongue }) => {
    const { columns, captions } = tongue.words.actors;
    return met.length === 0
      ? null
      : {
          caption: captions.met,
          columns: [
            { title: columns.person },
            { title: columns.for },
            { title: columns.facts, numeric: true },
            { title: columns.latest },
          ],
          rows: met.map((one) => [
            { text: actorName(one, tongue.speech), href: links.actor(one.id), value: one.id },
            one.for === null
              ? null
              : { text: nameOf(one.for, tongue.speech), href: links.party(one.for), value: one.for },
            one.facts,
            factCell(one.latest, facts, tongue),
          ]),
        };
  },
  documents: ({ documents }, { tongue }) => {
    const { columns, captions } = tongue.words.actors;
    return {
      caption: captions.documents,
      columns: [
        { title: columns.document },
        { title: columns.publisher },
        { title: columns.published },
        { title: columns.claims, numeric: true },
      ],
      rows: documents.map(({ id, title, publisher, date, claims }) => [
        { text: title ?? tongue.words.site.untitled, href: links.document(id), value: id },
        publisher,
        dateCell(date, tongue),
        claims,
      ]),
    };
  },
  spellings: ({ spellings }, { tongue }) => {
    const { columns, captions } = tongue.words.actors;
    return spellings.length === 0
      ? null
      : {
          caption: captions.spellings,
          columns: [{ title: columns.spelling }, { title: columns.claims, numeric: true }],
          rows: spellings.map(({ text, claims }) => [text, claims]),
        };
  },
};
