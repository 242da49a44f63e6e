import { cited, STYLES, type Work } from "../../brief/index.js";
import { EXPORTS } from "../../exchange/index.js";
import { pathOf, type Visit, withQuery } from "../page/index.js";

/** What can be taken along from a page: its files, and how it is cited. Nothing of a page whose ledger is at no known state. */
export function TakeAlong({
  visit,
  work,
  files,
  formats = false,
}: {
  readonly visit: Pick<Visit<Readonly<Record<string, string | number | undefined>>>, "tongue" | "path" | "query">;
  /** The page as a work to cite. */
  readonly work: Work | null;
  /** Which files it has beside those of citations. */
  readonly files: readonly ("docx" | "xlsx" | "md")[];
  /** Whether it is there in open formats. */
  readonly formats?: boolean;
}) {
  if (work === null) return null;
  const { take, site } = visit.tongue.words;
  const names = { docx: take.word, xlsx: take.excel, md: take.markdown } as const;
  const link = (type: string, text: string, style: (typeof STYLES)[number] | null = null) => (
    <a href={withQuery(pathOf(visit.path, { kind: "file", type, style }), visit.query)} download>
      {text}
    </a>
  );
  return (
    <div class="take">
      {files.length === 0 ? null : (
        <p class="files">
          <span>{take.files + site.colon}</span> {files.map((type) => link(type, names[type]))}
        </p>
      )}
      {formats ? (
        <p class="files">
          <span>{take.data + site.colon}</span>{" "}
          {EXPORTS.filter(({ name }) => name !== "csl").map(({ end, title }) => link(end, title))}
        </p>
      ) : null}
      <details>
        <summary>{take.cite}</summary>
        <dl class="cite">
          {STYLES.map((style) => (
            <div>
              <dt>{take.styles[style]}</dt>
              <dd>{cited(work, style, visit.tongue.brief.notes.citing)}</dd>
            </div>
          ))}
        </dl>
        <p class="files">
          {link("bib", take.bib)} {link("ris", take.ris)} {link("csl.json", take.csl)}
        </p>
        {files.includes("docx") ? (
          <p class="files">
            <span>{take.notes + site.colon}</span> {STYLES.map((style) => link("docx", take.styles[style], style))}
          </p>
        ) : null}
        <p class="quiet small">{take.about}</p>
      </details>
    </div>
  );
}
