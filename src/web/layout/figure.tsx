import { raw } from "hono/html";
import type { Picture } from "../../picture/index.js";
import type { Tongue } from "../words/index.js";
import { DataTable } from "./data-table.js";

/**
 * A picture with its words, its numbers and its files. It is there twice, drawn wide and narrow, of which one is shown. Its drawing is the only markup
 * that goes into a page as it is: picture/markup.ts made it.
 */
export function Figure({
  name,
  wide,
  narrow,
  files,
  tongue,
  heading = true,
}: {
  readonly name: string;
  readonly wide: Picture;
  readonly narrow: Picture | null;
  /** Addresses of the same as files. */
  readonly files: { readonly svg: string; readonly png: string; readonly csv: string };
  readonly tongue: Tongue;
  /** Whether its title stands over it. */
  readonly heading?: boolean;
}) {
  const { site } = tongue.words;
  return (
    <figure class="picture" id={`picture-${name}`}>
      {heading ? <figcaption>{wide.title}</figcaption> : null}
      <div class={narrow === null ? undefined : "wide"}>{raw(wide.svg)}</div>
      {narrow === null ? null : <div class="narrow">{raw(narrow.svg)}</div>}
      <p class="description">{wide.description}</p>
      <details>
        <summary>{site.numbers}</summary>
        <DataTable table={wide.table} csv={files.csv} tongue={tongue} hideCaption />
      </details>
      <p class="files">
        <a href={files.svg} download>
          SVG<span class="unseen">: {wide.title}</span>
        </a>{" "}
        <a href={files.png} download>
          PNG<span class="unseen">: {wide.title}</span>
        </a>
      </p>
    </figure>
  );
}
