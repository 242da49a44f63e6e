import { z } from "zod";
import type { DocumentSummary, FactSummary, Remark } from "../../../ledger/index.js";
import { summaryOf } from "../../../ledger/index.js";
import { tableOf } from "../../../table/index.js";
import { headlineOf, nameOf } from "../../../words/index.js";
import { type Asked, links, Missing, page } from "../../page/index.js";
import { subjectPath } from "../../remarks/index.js";
import { DocumentSummaryShape, FactSummaryShape, RemarkShape } from "../../shapes/index.js";

/** Rows that the page shows; its file has all. */
const ROWS = 200;

interface Member {
  readonly kind: "fact" | "document" | "pair";
  /** The fact as it is now, a document, or two parties; null of a fact that nothing tells any more. */
  readonly id: string | null;
  readonly remark: Remark;
}

interface CollectionData {
  readonly what: "tag" | "collection";
  readonly name: string;
  readonly members: readonly Member[];
  readonly facts: Readonly<Record<string, FactSummary>>;
  readonly documents: Readonly<Record<string, DocumentSummary>>;
}

/** What has a tag. */
export const tagPage = markedAt("tag", "What has a tag: facts, documents and pairs.");

/** What is in a collection. */
export const collectionPage = markedAt("collection", "What is in a collection: facts, documents and pairs.");

function markedAt(what: "tag" | "collection", summary: string) {
  return page<CollectionData, Record<string, never>>({
    name: what,
    path: `/${what}s/:name`,
    summary,
    plain: true,
    query: z.object({}),
    schema: z.strictObject({
      what: z.enum(["tag", "collection"]),
      name: z.string(),
      members: z.array(
        z.strictObject({
          kind: z.enum(["fact", "document", "pair"]),
          id: z.string().nullable().describe("The fact as it is now, a document, or two parties."),
          remark: RemarkShape.describe("Who put it there, and when."),
        }),
      ),
      facts: z.record(z.string(), FactSummaryShape),
      documents: z.record(z.string(), DocumentSummaryShape),
    }),
    data: (asked) => dataOf(asked, what),
    tables: {
      members: (data, { tongue }) => {
        const { columns, kinds, gone } = tongue.words.remarks.one;
        const titleOf = ({ kind, id }: Member) => {
          if (id === null) return gone;
          if (kind === "fact") return data.facts[id] === undefined ? id : headlineOf(data.facts[id], tongue.speech);
          if (kind === "document") return data.documents[id]?.title ?? tongue.words.site.untitled;
          const [a = "", b = ""] = id.split(" ");
          return tongue.words.site.between({ a: nameOf(a, tongue.speech), b: nameOf(b, tongue.speech) });
        };
        const head = {
          caption: tongue.words.remarks.one.titles[what]({ name: data.name }),
          columns: [columns.subject, columns.kind, columns.by, columns.at, columns.id].map((title) => ({ title })),
        };
        return tableOf(head, data.members, (member) => [
          { text: titleOf(member), href: subjectPath(member.id ?? member.remark.subject) },
          { text: kinds[member.kind], value: member.kind },
          member.remark.reviewer,
          { text: tongue.date(member.remark.at.slice(0, 10)), value: member.remark.at },
          member.id,
        ]);
      },
    },
    title: ({ name }, { tongue }) => tongue.words.remarks.one.titles[what]({ name }),
    view({ name, members }, { tongue }, show) {
      const { one, list } = tongue.words.remarks;
      return (
        <>
          <h1>{one.titles[what]({ name })}</h1>
          <p class="lead">{one.lead({ n: members.length })}</p>
          <p class="small">
            <a href={links.searchFor(`${what}:${name}`)}>{one.search}</a> · <a href={links.collections}>{list.title}</a>
          </p>
          {show.table("members", ROWS, { heading: false })}
        </>
      );
    },
  });
}

/** Throws Missing where nothing has it. */
async function dataOf({ ledger, params, tongue }: Asked<unknown>, what: "tag" | "collection"): Promise<CollectionData> {
  const name = params.name ?? "";
  const placed = await ledger.remarks.under(what, name);
  if (placed.length === 0) throw new Missing(tongue.words.remarks.one.missing[what]({ name }));
  const members = new Map<string, Member>();
  for (const { remark, fact } of placed) {
    const { subject } = remark;
    const kind = subject.startsWith("f_") ? "fact" : subject.startsWith("d_") ? "document" : "pair";
    const id = kind === "fact" ? fact : subject;
    // Who put it there first is named.
    if (!members.has(id ?? subject)) members.set(id ?? subject, { kind, id, remark });
  }
  const of = (kind: Member["kind"]) =>
    [...members.values()].flatMap((one) => (one.kind === kind ? (one.id ?? []) : []));
  const facts = await ledger.factsOf(of("fact"));
  const documents = await ledger.summaries(of("document"));
  return {
    what,
    name,
    members: [...members.values()],
    facts: Object.fromEntries(facts.map((fact) => [fact.id, summaryOf(fact)])),
    documents: Object.fromEntries(documents.map((document) => [document.id, document])),
  };
}
