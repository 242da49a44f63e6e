import { z } from "zod";
import { visible } from "../../../text/index.js";
import { links, page, withQuery } from "../../page/index.js";
import { FORM_FIELD, may } from "../../security/index.js";
import { additionsTo } from "./additions.js";
import { BYTES, FILES } from "./limits.js";
import { type AddData, AddShape } from "./shape.js";

/** A form that takes files in, and what came of those that were sent. */
export const addPage = page<AddData, { run?: string | undefined }>({
  name: "add",
  path: links.add,
  summary: "What came of files that were added through the pages.",
  query: z.object({ run: z.string().max(40).optional().describe("Which addition: its id.") }),
  schema: AddShape,
  fresh: true,
  async data({ ledger, query, visitor }) {
    const { batches } = additionsTo(ledger);
    return {
      may: may(visitor.role, "admin"),
      batch: batches.find(({ id }) => id === query.run) ?? null,
      lately: batches.map(({ id, at, by, state }) => ({ id, at, by, state })),
    };
  },
  tables: {
    files({ batch }, { tongue }) {
      if (batch === null) return null;
      const { add } = tongue.words;
      return {
        caption: add.table.caption,
        columns: [{ title: add.file }, { title: add.outcome }, { title: add.table.problems }],
        rows: batch.files.map((file) => [
          file.name,
          batch.state === "done" || file.added + file.changed + file.known > 0 ? add.told(file) : null,
          file.problems
            .map(({ message, place }) => (place === null || place === file.name ? message : `${place}: ${message}`))
            .join(" "),
        ]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.add.title,
  view({ may: adds, batch, lately }, { tongue, visitor, query, path }, show) {
    const { add } = tongue.words;
    return (
      <>
        <h1>{add.title}</h1>
        {query.run !== undefined && batch === null ? <p role="alert">{add.gone}</p> : null}
        {batch === null ? null : (
          <section aria-labelledby="batch">
            <h2 id="batch">{add.by(visible(batch.by), tongue.instant(batch.at))}</h2>
            <p>
              {add.states[batch.state]} {batch.state === "done" ? add.facts(batch.facts) : null}
            </p>
            {batch.state === "waiting" || batch.state === "reading" ? (
              <p>
                <a href={withQuery(path, query)}>{add.again}</a>
              </p>
            ) : null}
            {show.table("files")}
          </section>
        )}
        {adds ? (
          <form class="column" method="post" action={links.add} enctype="multipart/form-data">
            <input type="hidden" name={FORM_FIELD} value={visitor.formToken} />
            <p class="lead">{add.lead}</p>
            <label>
              <span>{add.files}</span>
              <input type="file" name="files" multiple required />
            </label>
            <p class="quiet small">{add.limits(tongue.number(FILES), add.bytes(tongue.number(BYTES / 1024 / 1024)))}</p>
            <button type="submit" class="primary">
              {add.button}
            </button>
          </form>
        ) : (
          <p>{add.mayNot}</p>
        )}
        {lately.length === 0 ? null : (
          <section aria-labelledby="lately">
            <h2 id="lately">{add.lately}</h2>
            <ul class="plain entries">
              {lately.map(({ id, at, by, state }) => (
                <li>
                  <a href={withQuery(path, { run: id })}>{add.by(visible(by), tongue.instant(at))}</a>{" "}
                  <span class="quiet small">{add.states[state]}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
      </>
    );
  },
});
