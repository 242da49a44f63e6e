import { z } from "zod";
import { visible } from "../../../text/index.js";
import { links, page, withQuery } from "../../page/index.js";
import { may } from "../../security/index.js";
import { instantCell } from "../../tables/index.js";
import { AddForm } from "./add-form.js";
import { additionsTo } from "./additions.js";
import { BatchView, cameOf, sentenceOf } from "./batch-view.js";
import { type AddData, AddShape } from "./shape.js";

/** A form that takes files in, what came of those that were sent, and what could not be read. */
export const addPage = page<AddData, { run?: string | undefined }>({
  name: "add",
  path: links.add,
  summary: "What came of files that were added, and what could not be read.",
  query: z.object({ run: z.string().max(40).optional().describe("Which addition: its id.") }),
  schema: AddShape,
  fresh: true,
  async data({ ledger, query, visitor }) {
    // Names of files, who added them and what was wrong with them are for those who work on the ledger.
    const works = may(visitor.role, "reviewer");
    const batches = works ? additionsTo(ledger).batches : [];
    return {
      may: may(visitor.role, "admin"),
      batch: batches.find(({ id }) => id === query.run) ?? null,
      lately: batches.map(({ id, at, by, state }) => ({ id, at, by, state })),
      unread: works ? await ledger.unread() : [],
    };
  },
  tables: {
    files({ batch }, { tongue }) {
      if (batch === null) return null;
      const { add } = tongue.words;
      return {
        caption: add.table.caption,
        columns: [
          { title: add.file },
          { title: add.table.state },
          { title: add.outcome },
          { title: add.table.problems },
        ],
        rows: batch.files.map((file) => [
          file.name,
          add.fileStates[file.state],
          file.state === "done" || file.added + file.changed + file.known > 0
            ? cameOf(file, add.told, tongue.speech.signs)
            : null,
          file.problems.map((problem) => sentenceOf(problem, file.name, tongue)).join(tongue.speech.signs.gap),
        ]),
      };
    },
    unread({ unread }, { tongue }) {
      if (unread.length === 0) return null;
      const { add } = tongue.words;
      return {
        caption: add.unread.caption,
        columns: [{ title: add.file }, { title: add.unread.why }, { title: add.unread.when }],
        rows: unread.map(({ name, message, at }) => [name, tongue.problem(message), instantCell(at, tongue)]),
      };
    },
  },
  title: (_, { tongue }) => tongue.words.add.title,
  view({ may: adds, batch, lately, unread }, visit, show) {
    const { tongue, visitor, query, path } = visit;
    const { add } = tongue.words;
    return (
      <>
        <h1>{add.title}</h1>
        {query.run !== undefined && batch === null ? <p role="alert">{add.gone}</p> : null}
        {batch === null ? null : (
          <BatchView batch={batch} tongue={tongue} formToken={adds ? visitor.formToken : null} />
        )}
        {adds ? <AddForm visit={visit} /> : <p>{add.mayNot}</p>}
        {lately.length === 0 ? null : (
          <section aria-labelledby="lately">
            <h2 id="lately">{add.lately}</h2>
            <ul class="plain entries">
              {lately.map(({ id, at, by, state }) => (
                <li>
                  <a href={withQuery(path, { run: id })}>{add.by({ who: visible(by), when: tongue.instant(at) })}</a>{" "}
                  <span class="quiet small">{add.states[state]}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {unread.length === 0 ? null : (
          <section aria-labelledby="unread">
            <h2 id="unread">{add.unread.title}</h2>
            <p class="quiet">{add.unread.lead}</p>
            {show.table("unread")}
          </section>
        )}
      </>
    );
  },
});
