import type { Child } from "hono/jsx";
import type { Document } from "../../../document/index.js";
import { visible } from "../../../text/index.js";
import { links } from "../../page/index.js";
import type { Tongue } from "../../words/index.js";
import type { Marked, Piece, Stretch } from "./sheet.js";

/** What the text of a document is shown with. */
export interface SheetContext {
  readonly document: Document;
  readonly tongue: Tongue;
  /** The claim that is looked at. */
  readonly chosen: string | undefined;
  /** Whether pages of its file can be shown as pictures. */
  readonly pictures: boolean;
  /** The place of the reference that a mark leads to in this part; null where there is none. */
  readonly referenceOf: (mark: number) => number | null;
  /** The name of the list that leads on from words which several claims share. */
  readonly sharedOf: (claims: readonly Marked[]) => string;
}

/** The text of a part: blocks as they were published, words that carry claims marked and linked to their cards. */
export function Sheet({
  stretches,
  context,
}: {
  readonly stretches: readonly Stretch[];
  readonly context: SheetContext;
}) {
  const parts: Child[] = [];
  for (let i = 0; i < stretches.length; ) {
    const stretch = stretches[i]!;
    const { kind, place } = stretch.block;
    const table = kind === "cell" ? place?.cell?.table : undefined;
    let end = i + 1;
    if (table !== undefined) while (end < stretches.length && stretches[end]!.block.place?.cell?.table === table) end++;
    else if (kind === "list-item") while (stretches[end]?.block.kind === "list-item") end++;
    const run = stretches.slice(i, end);
    if (table !== undefined) parts.push(<Cells run={run} table={table} context={context} />);
    else if (kind === "list-item") parts.push(<Items run={run} context={context} />);
    else parts.push(<One stretch={stretch} context={context} />);
    i = end;
  }
  return <>{parts}</>;
}

function One({ stretch, context }: { readonly stretch: Stretch; readonly context: SheetContext }) {
  const words = <Words pieces={stretch.pieces} context={context} />;
  switch (stretch.block.kind) {
    case "heading":
      return <h3 dir="auto">{words}</h3>;
    case "quotation":
      return <blockquote dir="auto">{words}</blockquote>;
    case "paragraph":
      return <p dir="auto">{words}</p>;
    default:
      return (
        <p dir="auto" class={stretch.block.kind}>
          {words}
        </p>
      );
  }
}

function Items({ run, context }: { readonly run: readonly Stretch[]; readonly context: SheetContext }) {
  const led = run.some(({ lead }) => lead !== "");
  return (
    <ul class={led ? "led" : undefined}>
      {run.map(({ lead, pieces }) => (
        <li dir="auto">
          {lead === "" ? null : <span class="lead-mark">{visible(lead)} </span>}
          <Words pieces={pieces} context={context} />
        </li>
      ))}
    </ul>
  );
}

function Cells({
  run,
  table,
  context,
}: {
  readonly run: readonly Stretch[];
  readonly table: number;
  readonly context: SheetContext;
}) {
  const rows = new Map<number, Stretch[]>();
  for (const one of run) {
    const { row } = one.block.place!.cell!;
    rows.set(row, [...(rows.get(row) ?? []), one]);
  }
  const { reading } = context.tongue.words;
  return (
    <section class="scroll" tabindex={0} aria-label={reading.table({ n: context.tongue.number(table) })}>
      <table>
        <tbody>
          {[...rows.values()].map((cells) => (
            <tr>
              {cells.map(({ block, pieces }) => {
                const { heading, rows: down, columns: across } = block.place!.cell!;
                const words = <Words pieces={pieces} context={context} />;
                const spans = { rowspan: down === 1 ? undefined : down, colspan: across === 1 ? undefined : across };
                return heading ? <th {...spans}>{words}</th> : <td {...spans}>{words}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Pieces of a block in a row. */
export function Words({ pieces, context }: { readonly pieces: readonly Piece[]; readonly context: SheetContext }) {
  return (
    <>
      {pieces.map((piece) => (
        <>
          {piece.page === null ? null : <PageMark page={piece.page} context={context} />}
          {piece.begins.map(({ kept }) => (
            <span id={`e-${kept.claim.id}`} />
          ))}
          <PieceWords piece={piece} context={context} />
          {piece.ends.map((marked) => (
            <Tag marked={marked} context={context} />
          ))}
        </>
      ))}
    </>
  );
}

/** Where a page begins; it leads to the page as it was printed, where that can be shown. */
function PageMark({
  page,
  context: { document, tongue, chosen, pictures },
}: {
  readonly page: number;
  readonly context: SheetContext;
}) {
  const words = tongue.words.reading.page({ n: tongue.number(page) });
  if (!pictures) return <span class="page-mark">{words}</span>;
  return (
    <a class="page-mark" href={links.pagePicture(document.id, page, chosen)} title={tongue.words.reading.asPicture}>
      {words}
    </a>
  );
}

function PieceWords({ piece, context }: { readonly piece: Piece; readonly context: SheetContext }) {
  const { claims, mark, start, end } = piece;
  const words = visible(context.document.text.slice(start, end));
  const reference = mark === null ? null : context.referenceOf(mark);
  const top = claims.at(-1);
  if (reference !== null)
    return (
      <a class="note-mark" id={`m-${mark}`} href={`#r-${reference}`}>
        {words}
      </a>
    );
  if (top === undefined) return <>{words}</>;
  const rejected = claims.every(({ kept }) => kept.verdict === "rejected");
  const chosen = claims.some(({ kept }) => kept.claim.id === context.chosen);
  const classes = [
    "ev",
    `t-${top.kept.claim.type}`,
    ...(claims.length > 1 ? ["shared"] : []),
    ...(rejected ? ["rejected"] : []),
    ...(chosen ? ["now"] : []),
  ];
  return (
    <a
      class={classes.join(" ")}
      href={`#${claims.length === 1 ? top.kept.claim.id : context.sharedOf(claims)}`}
      data-claims={claims.map(({ kept }) => kept.claim.id).join(" ")}
    >
      {words}
    </a>
  );
}

/** The number of a claim behind its last word, with its type for those who can't see how the words are marked. */
function Tag({
  marked: { number, kept },
  context: { tongue },
}: {
  readonly marked: Marked;
  readonly context: SheetContext;
}) {
  const { claims } = tongue.words;
  return (
    <a class={`tag t-${kept.claim.type}`} href={`#${kept.claim.id}`}>
      <span class="unseen"> {claims.types[kept.claim.type]} </span>
      {tongue.number(number)}
    </a>
  );
}
