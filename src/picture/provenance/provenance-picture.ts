import type { Manner, Provenance, ProvenanceEdge, ProvenanceNode } from "../../dossier/index.js";
import { type Table, tableOf } from "../../table/index.js";
import { bracketed, citedWords, sourceDay } from "../../words/index.js";
import { documentHref } from "../addresses.js";
import { isNarrow, label, note, noteLines, picture, SMALL, widthIn } from "../drawing.js";
import { legend } from "../legend.js";
import { fitted, wrapped } from "../lettering.js";
import { element, link, type Markup } from "../markup.js";
import type { Telling } from "../naming.js";
import { GROUND, INK, LINE, QUIET, TONES } from "../palette.js";
import type { Picture } from "../picture.js";
import { type Layout, layoutOf } from "./layout.js";
import type { ProvenanceWords } from "./words.js";

/** Sources that are drawn at most; the table has all. */
const DRAWN = 32;
/** Of columns, in pixels: least and greatest width, room between two, and beside the last where ties within it go. */
const [LEAST, GREATEST, MARGIN] = [120, 220, 26];
/** Lines of a box. */
const [LINE_HEIGHT, INSET] = [15, 8];
/** The share of a box that words take: images of pages are drawn with other letters where a reader has not these. */
const FILLED = 0.93;

/** How lines are drawn by their closest manner: dashes and how broad. */
const STROKES: Readonly<Record<Manner, { readonly dashes: string | null; readonly broad: number }>> = {
  copy: { dashes: null, broad: 3 },
  translation: { dashes: "14 4", broad: 3 },
  agency: { dashes: "9 4", broad: 1.8 },
  quotes: { dashes: null, broad: 1.4 },
  cites: { dashes: "4 4", broad: 1.4 },
  "same-text": { dashes: "2 4", broad: 3 },
  "same-words": { dashes: "1.5 5", broad: 1.8 },
};

/** What stands in a box. */
interface Lines {
  readonly name: readonly string[];
  readonly below: readonly string[];
}

/**
 * Who took a thing from whom: documents and the sources that they cite as boxes, from left to right in order of time, with an arrow from each source to who has it
 * from there. Boxes of what was not read are dashed; boxes of documents lead to them.
 */
export function provenancePicture(provenance: Provenance, telling: Telling<ProvenanceWords>): Picture {
  const { id, words } = telling;
  const width = widthIn(telling);
  const shown = drawnOf(provenance);
  const byId = new Map(shown.nodes.map((node) => [node.id, node]));
  const heightOf = (one: string, wide: number) => {
    const { name, below } = linesOf(byId.get(one)!, wide, words);
    return 2 * INSET - 2 + (name.length + below.length) * LINE_HEIGHT;
  };
  const gap = isNarrow(width) ? 34 : 64;
  const layout = layoutOf(shown, heightOf, { width, gap, least: LEAST, greatest: GREATEST, margin: MARGIN });
  const used = (Object.keys(STROKES) as Manner[]).filter((manner) =>
    shown.edges.some(({ manners }) => manners[0] === manner),
  );
  const odd = shown.edges.some(isOdd);
  const entries = [
    ...used.map((manner) => ({
      text: words.manners[manner],
      mark: (x: number, middle: number) => stroke(`M${x},${middle}h26`, manner, QUIET),
    })),
    ...(odd
      ? [{ text: words.odd, mark: (x: number, middle: number) => stroke(`M${x},${middle}h26`, "copy", TONES[1]!) }]
      : []),
  ];
  const left = provenance.nodes.length - shown.nodes.length;
  const notes = [layout.columns > 1 ? words.key : words.columnKey, ...(left > 0 ? [words.more(left)] : [])].flatMap(
    (one) => wrapped(one, width - 4, SMALL, noteLines(width)),
  );
  const key = legend(entries, { left: 2, right: width - 2, y: layout.height + 22 });
  const below = entries.length === 0 ? layout.height : key.bottom;
  return picture(
    {
      id,
      width,
      height: below + notes.length * 16 + 8,
      title: words.title,
      description: () => describedBy(provenance, words),
      table: () => tableIn(provenance, words),
    },
    () => [
      element("g", { fill: "none" }, ...shown.edges.map((edge) => tie(edge, layout, byId, words))),
      ...shown.nodes.map((node) => boxed(node, layout, words)),
      ...key.drawn,
      ...notes.map((line, i) => note(2, below + 18 + i * 16, line)),
    ],
  );
}

/** The nodes that are drawn: those that are tied first, in order of time; and the ties between these. */
function drawnOf({ nodes, edges }: Provenance): Provenance {
  if (nodes.length <= DRAWN) return { nodes, edges };
  const tied = new Set(edges.flatMap(({ taker, source }) => [taker, source]));
  const first = [...nodes.filter(({ id }) => tied.has(id)), ...nodes.filter(({ id }) => !tied.has(id))].slice(0, DRAWN);
  const kept = new Set(first.map(({ id }) => id));
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ taker, source }) => kept.has(taker) && kept.has(source)),
  };
}

const isOdd = ({ circular, backwards }: ProvenanceEdge) => circular || backwards;
const fine = (value: number) => Math.round(value * 10) / 10;

function stroke(d: string, manner: Manner, colour: string): Markup {
  const { dashes, broad } = STROKES[manner];
  return element("path", { d, stroke: colour, "stroke-width": broad, "stroke-dasharray": dashes, fill: "none" });
}

/** An arrow from the box of a source to that of who has it from there, over its lanes in the columns between, or over its track beside the column of both. */
function tie(
  edge: ProvenanceEdge,
  { places, lanesOf, trackOf, wide }: Layout,
  byId: ReadonlyMap<string, ProvenanceNode>,
  words: ProvenanceWords,
): Markup {
  const [from, to] = [places.get(edge.source)!, places.get(edge.taker)!];
  const colour = isOdd(edge) ? TONES[1]! : QUIET;
  const ahead = to.column > from.column;
  const within = to.column === from.column;
  const [x1, x2] = ahead ? [from.x + wide, to.x] : [within ? from.x + wide : from.x, to.x + wide];
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  // An arrow that goes forward ends at a left side; one back, or within a column, at a right one.
  const tip = x2 + (ahead ? -8 : 8);
  const head = `M${fine(x2)},${fine(y2)}L${fine(tip)},${fine(y2 - 4.5)}V${fine(y2 + 4.5)}Z`;
  const steps = ahead ? lanesOf(edge) : [...lanesOf(edge)].reverse();
  let [x, y] = [x1, y1];
  let d = `M${fine(x)},${fine(y)}`;
  if (within) {
    d += `H${fine(x + trackOf(edge))}V${fine(y2)}H${fine(tip)}`;
  } else {
    const curve = (toX: number, toY: number) => {
      const half = (toX - x) / 2;
      d += `C${fine(x + half)},${fine(y)} ${fine(toX - half)},${fine(toY)} ${fine(toX)},${fine(toY)}`;
      [x, y] = [toX, toY];
    };
    for (const [i, lane] of steps.entries()) {
      const column = from.column + (ahead ? i + 1 : -i - 1);
      const left = [...places.values()].find((place) => place.column === column)!.x;
      curve(ahead ? left : left + wide, lane);
      x = ahead ? left + wide : left;
      d += `H${fine(x)}`;
    }
    curve(tip, y2);
  }
  return link(
    null,
    sentenceOf(edge, byId.get(edge.source)!, byId.get(edge.taker)!, words),
    stroke(d, edge.manners[0]!, colour),
    element("path", { d: head, fill: colour }),
  );
}

function sentenceOf(
  edge: ProvenanceEdge,
  source: ProvenanceNode,
  taker: ProvenanceNode,
  words: ProvenanceWords,
): string {
  const speech = words.speech();
  const dated = (node: ProvenanceNode) => citedWords(node, speech) + bracketed(sourceDay(node, speech), speech.signs);
  const odd = oddWords(edge, words);
  return `${words.tie(dated(taker), mannersOf(edge, words), dated(source))}${odd === null ? "" : `${speech.signs.comma}${odd}`}`;
}

const mannersOf = ({ manners }: ProvenanceEdge, words: ProvenanceWords): string =>
  manners.map((manner) => words.takes[manner]).join(words.speech().between);

/** What is to be known of a tie besides: that it goes round in a circle, or against time. */
function oddWords({ circular, backwards }: ProvenanceEdge, words: ProvenanceWords): string | null {
  if (circular) return words.circular;
  return backwards ? words.backwards : null;
}

function linesOf(node: ProvenanceNode, wide: number, words: ProvenanceWords): Lines {
  const room = (wide - 2 * INSET) * FILLED;
  const below = [sourceDay(node, words.speech()), ...(node.document === null ? [words.notRead] : [])];
  return {
    name: wrapped(citedWords(node, words.speech()), room, SMALL, 2, true),
    below: below.map((line) => fitted(line, room, SMALL)),
  };
}

/** A document or a source that was not read, with its name and day. */
function boxed(node: ProvenanceNode, { places, wide }: Layout, words: ProvenanceWords): Markup {
  const { x, y, height } = places.get(node.id)!;
  const { name, below } = linesOf(node, wide, words);
  const href = node.document === null ? null : documentHref(node.document, node.claims[0]);
  const title = node.name === null ? null : node.title;
  const heard = [
    citedWords(node, words.speech()),
    title,
    sourceDay(node, words.speech()),
    node.document === null ? words.notRead : null,
  ];
  const foot = (i: number) => y + INSET + 10 + i * LINE_HEIGHT;
  return link(
    href,
    heard.filter((part) => part !== null).join(words.speech().signs.comma),
    element("rect", {
      x,
      y,
      width: wide,
      height,
      rx: 4,
      fill: GROUND,
      stroke: node.document === null ? QUIET : LINE,
      "stroke-width": 1.5,
      "stroke-dasharray": node.document === null ? "5 3" : null,
    }),
    ...name.map((line, i) => label(x + INSET, foot(i), line, { size: SMALL, bold: true, fill: INK })),
    ...below.map((line, i) => note(x + INSET, foot(name.length + i), line)),
  );
}

function describedBy({ nodes, edges }: Provenance, words: ProvenanceWords): string {
  const takers = new Set(edges.map(({ taker }) => taker));
  const counts = new Map<Manner, number>();
  for (const { manners } of edges) counts.set(manners[0]!, (counts.get(manners[0]!) ?? 0) + 1);
  return words.description({
    documents: nodes.filter(({ document }) => document !== null).length,
    unread: nodes.filter(({ document }) => document === null).map((one) => citedWords(one, words.speech())),
    first: nodes
      .filter(({ id }) => !takers.has(id))
      .map((node) => ({ name: citedWords(node, words.speech()), day: sourceDay(node, words.speech()) })),
    ties: [...counts].map(([manner, count]) => ({ manner, count })).sort((a, b) => b.count - a.count),
    circular: edges.filter(({ circular }) => circular).length,
  });
}

/** A row for each tie, and one for each that has it from nobody. */
function tableIn({ nodes, edges }: Provenance, words: ProvenanceWords): Table {
  const { columns } = words;
  const rows = nodes.flatMap((node): { readonly node: ProvenanceNode; readonly edge: ProvenanceEdge | null }[] => {
    const own = edges.filter(({ taker }) => taker === node.id);
    return own.length === 0 ? [{ node, edge: null }] : own.map((edge) => ({ node, edge }));
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const named = (node: ProvenanceNode) =>
    node.document === null
      ? citedWords(node, words.speech()) + bracketed(words.notRead, words.speech().signs)
      : { text: citedWords(node, words.speech()), href: documentHref(node.document, node.claims[0]) };
  const day = (node: ProvenanceNode) => ({ text: sourceDay(node, words.speech()), value: node.when ?? "" });
  const head = {
    caption: words.title,
    columns: [columns.taker, columns.takerDay, columns.manner, columns.source, columns.sourceDay, columns.odd].map(
      (title) => ({ title }),
    ),
  };
  return tableOf(head, rows, ({ node, edge }) => {
    const source = edge === null ? undefined : byId.get(edge.source);
    if (edge === null || source === undefined) return [named(node), day(node), words.nobody, null, null, null];
    return [named(node), day(node), mannersOf(edge, words), named(source), day(source), oddWords(edge, words)];
  });
}
