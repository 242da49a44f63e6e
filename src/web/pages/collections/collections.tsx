import { z } from "zod";
import type { RemarkGroup } from "../../../ledger/index.js";
import { links, page } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";

/** Rows that the page shows of each list; its file has all. */
const ROWS = 200;

interface CollectionsData {
  readonly groups: readonly RemarkGroup[];
}

/** All tags and collections of a ledger. */
export const collectionsPage = page<CollectionsData, Record<string, never>>({
  name: "collections",
  path: links.collections,
  summary: "Tags and collections that reviewers gave to facts, documents and pairs.",
  plain: true,
  query: z.object({}),
  schema: z.strictObject({
    groups: z.array(
      z.strictObject({
        what: z.enum(["tag", "collection"]),
        name: z.string(),
        facts: z.number(),
        documents: z.number(),
        pairs: z.number(),
        last: z.string().describe("When something last came to it."),
      }),
    ),
  }),
  async data({ ledger }) {
    return { groups: await ledger.remarks.groups() };
  },
  tables: {
    collections: ({ groups }, { tongue }) => groupTable("collection", groups, tongue),
    tags: ({ groups }, { tongue }) => groupTable("tag", groups, tongue),
  },
  title: (_, { tongue }) => tongue.words.remarks.list.title,
  view({ groups }, { tongue }, show) {
    const { list, collections, tags } = tongue.words.remarks;
    const has = (what: RemarkGroup["what"]) => groups.some((group) => group.what === what);
    return (
      <>
        <h1>{list.title}</h1>
        <p class="lead">{groups.length === 0 ? list.empty : list.lead}</p>
        {has("collection") ? <h2>{collections}</h2> : null}
        {has("collection") ? show.table("collections", ROWS, { heading: false }) : null}
        {has("tag") ? <h2>{tags}</h2> : null}
        {has("tag") ? show.table("tags", ROWS, { heading: false }) : null}
      </>
    );
  },
});

function groupTable(what: RemarkGroup["what"], groups: readonly RemarkGroup[], { words, date }: Tongue) {
  const { list, collections, tags } = words.remarks;
  const { columns } = list;
  const own = groups.filter((group) => group.what === what);
  if (own.length === 0) return null;
  return {
    caption: what === "tag" ? tags : collections,
    columns: [
      { title: columns.name },
      { title: columns.facts, numeric: true },
      { title: columns.documents, numeric: true },
      { title: columns.pairs, numeric: true },
      { title: columns.last },
    ],
    rows: own.map(({ name, facts, documents, pairs, last }) => [
      { text: name, href: links.marked(what, name), value: name },
      facts,
      documents,
      pairs,
      { text: date(last.slice(0, 10)), value: last },
    ]),
  };
}
