import { visible } from "../../../text/index.js";
import type { Signs } from "../../../words/index.js";
import { links, pathOf, withQuery } from "../../page/index.js";
import { FORM_FIELD } from "../../security/index.js";
import type { Tongue, Words } from "../../words/index.js";
import { type Batch, type FileOutcome, isUnderWay } from "./batch.js";
import { CANCEL, RUN_FIELD } from "./limits.js";

/** What comes of files that were sent at once, a line each. A script keeps it up to date while they are read (assets/adding). */
export function BatchView({
  batch,
  tongue,
  formToken,
}: {
  readonly batch: Batch;
  readonly tongue: Tongue;
  /** Null for who may not cancel it. */
  readonly formToken: string | null;
}) {
  const { add } = tongue.words;
  const under = isUnderWay(batch);
  const { files } = batch;
  const here = withQuery(links.add, { run: batch.id });
  const read = files.filter(({ state }) => state === "done").length;
  const claims = files.reduce((sum, file) => sum + file.claims, 0);
  return (
    <section aria-labelledby="batch" data-island="following" data-under-way={under ? "" : undefined}>
      <h2 id="batch">{add.by({ who: visible(batch.by), when: tongue.instant(batch.at) })}</h2>
      <p role="status">
        {[
          add.states[batch.state],
          ...(batch.state === "waiting" ? [] : [add.progress({ read, all: files.length, claims })]),
          ...(batch.state === "done" ? [add.facts({ n: batch.facts })] : []),
        ].join(tongue.speech.signs.gap)}
      </p>
      {under ? (
        <div class="inline" data-controls>
          <a href={here} data-again>
            {add.again}
          </a>
          {formToken === null ? null : (
            <form method="post" action={CANCEL}>
              <input type="hidden" name={FORM_FIELD} value={formToken} />
              <input type="hidden" name={RUN_FIELD} value={batch.id} />
              <button type="submit">{add.cancel}</button>
            </form>
          )}
        </div>
      ) : null}
      <ol class="plain entries taken">
        {files.map((file) => (
          <FileLine file={file} tongue={tongue} />
        ))}
      </ol>
      <p class="files">
        <a href={withQuery(pathOf(links.add, { kind: "csv", name: "files" }), { run: batch.id })} download>
          CSV<span class="unseen">: {add.table.caption}</span>
        </a>
      </p>
    </section>
  );
}

const SIGNS = { waiting: "", reading: "warn", done: "good", left: "" } as const;

function FileLine({ file, tongue }: { readonly file: FileOutcome; readonly tongue: Tongue }) {
  const { add } = tongue.words;
  const { name, bytes, state, documents, problems } = file;
  const came = documents.length > 0 || file.known > 0;
  const failed = problems.some(({ severity }) => severity === "error");
  const [only] = documents;
  return (
    <li>
      <p>
        <span class={`badge ${failed ? "bad" : SIGNS[state]}`}>
          {state === "done" && failed ? add.failed[came ? "partly" : "wholly"] : add.fileStates[state]}
        </span>{" "}
        {only !== undefined && documents.length === 1 ? (
          <a href={links.document(only)}>{visible(name)}</a>
        ) : (
          <span class="name">{visible(name)}</span>
        )}{" "}
        <span class="quiet small">{sizeOf(bytes, tongue)}</span>
      </p>
      {came || (state === "done" && !failed) ? (
        <p class="small">{cameOf(file, add.told, tongue.speech.signs)}</p>
      ) : null}
      {problems.map((problem) => (
        <p class={`small ${problem.severity === "error" ? "wrong" : "quiet"}`}>
          {visible(sentenceOf(problem, name, tongue))}
        </p>
      ))}
    </li>
  );
}

/** A problem with its place, where that says more than the name of the file. */
export function sentenceOf(
  { message, place }: FileOutcome["problems"][number],
  name: string,
  { problem }: Pick<Tongue, "problem">,
): string {
  return place === null || place === name ? problem(message) : `${place}: ${problem(message)}`;
}

export function sizeOf(bytes: number, { words, number }: Tongue): string {
  const small = bytes < 1_048_576;
  const size = small ? Math.ceil(bytes / 1024) : Math.round(bytes / 104_857.6) / 10;
  return small ? words.add.kilobytes({ kb: number(size) }) : words.add.bytes({ mb: number(size) });
}

/** What came of a file, in a line: "2 documents added, 1 document known already; 14 claims." */
export function cameOf(
  {
    added,
    changed,
    known,
    claims,
  }: { readonly added: number; readonly changed: number; readonly known: number; readonly claims: number },
  told: Words["add"]["told"],
  { comma, semicolon, stop }: Signs,
): string {
  const parts = [
    ...(added > 0 ? [told.added({ n: added })] : []),
    ...(changed > 0 ? [told.changed({ n: changed })] : []),
    ...(known > 0 ? [told.known({ n: known })] : []),
  ];
  const found = added + changed > 0 ? [told.claims({ n: claims })] : [];
  return parts.length === 0 ? told.nothing : [parts.join(comma), ...found].join(semicolon) + stop;
}
