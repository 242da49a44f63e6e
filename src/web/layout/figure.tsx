import { raw } from "hono/html";
import { inlined, type Picture } from "../../picture/index.js";
import type { Tongue } from "../words/index.js";
import { DataTable } from "./data-table.js";

/** Rows of the numbers behind a picture. */
const NUMBERS = 15;

/**
 * A picture with its words, its numbers and its files. Its drawing is the only markup that goes into a page as it is: picture/markup.ts made it. Drawn
 * for small screens it is a file, which those screens alone load, and which is drawn then; the page keeps its place. Of too little to draw its table stands alone.
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
  /** Addresses of the same as files; `narrow` is the drawing for small screens. */
  readonly files: { readonly svg: string; readonly narrow: string; readonly png: string; readonly csv: string };
  readonly tongue: Tongue;
  /** Whether its title stands over it. */
  readonly heading?: boolean;
}) {
  const { site } = tongue.words;
  const said = `picture-${name}-said`;
  if (wide.instead !== undefined)
    return (
      <figure class="picture" id={`picture-${name}`}>
        {heading ? <figcaption>{wide.title}</figcaption> : null}
        <p class="quiet small">{wide.instead}</p>
        <DataTable table={wide.table} csv={files.csv} tongue={tongue} hideCaption rows={NUMBERS} />
      </figure>
    );
  return (
    <figure class="picture" id={`picture-${name}`}>
      {heading ? <figcaption>{wide.title}</figcaption> : null}
      <div class={narrow === null ? undefined : "wide"}>{raw(inlined(wide, said))}</div>
      {narrow === null ? null : (
        <img
          class="narrow"
          src={files.narrow}
          alt={wide.title}
          width={narrow.width}
          height={narrow.height}
          loading="lazy"
        />
      )}
      <p class="description" id={said}>
        {wide.description}
      </p>
      <details>
        <summary>{site.numbers}</summary>
        <DataTable table={wide.table} csv={files.csv} tongue={tongue} hideCaption rows={NUMBERS} />
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
