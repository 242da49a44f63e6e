import { z } from "zod";
import type { DocumentSummary } from "../../../ledger/index.js";
import { extentOf } from "../../../text/index.js";
import { links, page, Unclear, withQuery } from "../../page/index.js";
import { DocumentSummaryShape } from "../../shapes/index.js";
import { dateCell, instantCell } from "../../tables/index.js";

interface DocumentsData {
  readonly documents: readonly DocumentSummary[];
  readonly total: number;
  readonly next: string | null;
}

interface DocumentsQuery {
  readonly publisher?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly language?: string | undefined;
  readonly after?: string | undefined;
}

const DOCUMENTS = 40;
/** How what is filtered by is written, in any language. */
const HINTS = { publisher: undefined, from: "2012-06", to: "2012-06", language: "en" } as const;

const day = z
  .string()
  .refine((given) => given === "" || (/^\d{4}(?:-\d\d){0,2}$/u.test(given) && extentOf(given) !== null), {
    message: "write a date as 2012, 2012-06 or 2012-06-30",
  })
  .optional();

/** The documents of the ledger, the latest published first. */
export const documentsPage = page<DocumentsData, DocumentsQuery>({
  name: "documents",
  path: links.documents,
  summary: "Documents by publication, the newest first.",
  query: z.object({
    publisher: z.string().max(500).optional().describe("As documents name it."),
    from: day.describe("The first day, month or year of publication."),
    to: day.describe("The last day, month or year of publication."),
    language: z.string().max(35).optional().describe("BCP 47."),
    after: z.string().max(200).optional().describe("Where the page before ended: its `next`."),
  }),
  schema: z.strictObject({ documents: z.array(DocumentSummaryShape), total: z.number(), next: z.string().nullable() }),
  async data({ ledger, query: { publisher, from, to, language, after } }) {
    try {
      const found = await ledger.documentsPage({
        limit: DOCUMENTS,
        cursor: after ?? null,
        ...(publisher ? { publisher } : {}),
        ...(from ? { from } : {}),
        ...(to ? { to } : {}),
        ...(language ? { language } : {}),
      });
      return { documents: found.documents, total: found.total, next: found.next };
    } catch (error) {
      throw error instanceof Error && error.name === "QueryError" ? new Unclear(error.message) : error;
    }
  },
  tables: {
    documents: ({ documents: found }, { tongue }) => {
      const { documents, site } = tongue.words;
      const { columns } = documents;
      return {
        caption: documents.caption,
        columns: [columns.title, columns.published, columns.publisher, columns.language, columns.added].map(
          (title) => ({
            title,
          }),
        ),
        rows: found.map(({ id, title, date, publisher, language, added }) => [
          { text: title ?? site.untitled, href: links.document(id), value: title ?? "" },
          dateCell(date, tongue),
          publisher,
          language === null ? null : { text: tongue.language(language), value: language },
          instantCell(added, tongue),
        ]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.documents.title,
  view({ documents: found, total, next }, { tongue, path, query }, show) {
    const { documents, site } = tongue.words;
    const { filter } = documents;
    const isNarrowed = Boolean(query.publisher || query.from || query.to || query.language);
    return (
      <>
        <h1>{documents.title}</h1>
        {total === 0 && !isNarrowed ? (
          <>
            <p class="lead">{documents.empty}</p>
            <p>
              <a href={links.add}>{site.add}</a>
            </p>
          </>
        ) : (
          <>
            <p class="lead">{documents.counted({ n: total })}</p>
            <p>
              <a href={links.publishers}>{documents.publishers}</a>
            </p>
            <details open={isNarrowed}>
              <summary>{filter.title}</summary>
              <form class="row" action={path}>
                {(["publisher", "from", "to", "language"] as const).map((name) => (
                  <label>
                    {filter[name]}
                    <input
                      name={name}
                      value={query[name] ?? ""}
                      placeholder={HINTS[name]}
                      size={name === "publisher" ? 24 : 12}
                    />
                  </label>
                ))}
                <button type="submit">{filter.show}</button>
                {isNarrowed ? <a href={path}>{filter.all}</a> : null}
              </form>
            </details>
            {found.length === 0 ? <p>{documents.none}</p> : show.table("documents")}
            {next === null ? null : (
              <p>
                <a href={withQuery(path, { ...query }, { after: next })}>{documents.next}</a>
              </p>
            )}
          </>
        )}
      </>
    );
  },
});
