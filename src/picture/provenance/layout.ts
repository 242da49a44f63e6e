import type { Provenance, ProvenanceEdge } from "../../dossier/index.js";
import { columnsIn } from "./columns.js";

/** Where a node stands, in pixels. */
export interface Place {
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Where nodes and ties stand. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  /** Height of the middle of each column that a tie passes between those of its two, from left to right. */
  lanesOf(edge: ProvenanceEdge): readonly number[];
  /** How far right of the boxes of its column a tie within one goes up or down, in pixels. */
  trackOf(edge: ProvenanceEdge): number;
  /** Width of a column, and the middle of it by its number. */
  readonly wide: number;
  readonly columns: number;
  readonly height: number;
}

/** Room for a layout, in pixels. */
export interface Frame {
  readonly width: number;
  /** Between two columns. */
  readonly gap: number;
  /** Of a column. */
  readonly least: number;
  readonly greatest: number;
  /** Beside the last column, where ties within it go. */
  readonly margin: number;
}

/** Room below a node, and of the lane of a tie that passes. */
const [APART, LANE] = [14, 16];
/** Of tracks beside a column: how far the first is from its boxes, and how far two are apart at most. */
const [FIRST_TRACK, TRACK] = [14, 12];

/** What goes one way together: ties of one source that are drawn alike. */
const trunkOf = ({ source, manners, circular, backwards }: ProvenanceEdge) =>
  `${source}\n${manners[0]}\n${circular || backwards}`;

interface Item {
  readonly key: string;
  readonly height: number;
}

/**
 * Places in columns by time. A tie that passes columns has a lane in each, so that no line lies behind a box; ties of one source that are drawn alike share it. Within a
 * column what is tied stands beside what it is tied to in the columns before, so that fewer lines cross.
 */
export function layoutOf(provenance: Provenance, heightOf: (id: string, wide: number) => number, frame: Frame): Layout {
  const { width, gap, least, greatest, margin } = frame;
  const room = width - 4 - margin;
  const split = columnsIn(provenance, Math.max(1, Math.floor((room + gap) / (least + gap))));
  const wide = Math.min(greatest, (room - (split.length - 1) * gap) / Math.max(1, split.length));
  const column = new Map(split.flatMap((ids, i) => ids.map((id): [string, number] => [id, i])));
  const passing = split.map((): Item[] => []);
  const neighbours = new Map<string, string[]>();
  const laneKey = (edge: ProvenanceEdge, at: number) => `${trunkOf(edge)}\n${at}`;
  const beside = (key: string, other: string) => neighbours.set(key, [...(neighbours.get(key) ?? []), other]);
  for (const edge of provenance.edges) {
    const [from, to] = [column.get(edge.source)!, column.get(edge.taker)!];
    const [left, right] = from < to ? [edge.source, edge.taker] : [edge.taker, edge.source];
    let before = left;
    for (let at = Math.min(from, to) + 1; at < Math.max(from, to); at++) {
      const key = laneKey(edge, at);
      if (!passing[at]!.some((item) => item.key === key)) passing[at]!.push({ key, height: LANE - APART });
      beside(key, before);
      before = key;
    }
    if (from !== to) beside(right, before);
  }
  const middle = new Map<string, number>();
  const sorted = split.map((ids, i) => {
    const items = [...ids.map((id): Item => ({ key: id, height: heightOf(id, wide) })), ...passing[i]!];
    const wanted = items.map((item, place) => {
      const at = (neighbours.get(item.key) ?? []).map((key) => middle.get(key) ?? 0);
      return { item, at: at.length === 0 ? null : at.reduce((sum, one) => sum + one, 0) / at.length, place };
    });
    const known = wanted.flatMap(({ at }) => at ?? []);
    const last = known.length === 0 ? 0 : Math.max(...known);
    // What is tied to nothing before it stands below what is.
    const order = wanted
      .sort((a, b) => (a.at ?? last + 1) - (b.at ?? last + 1) || a.place - b.place)
      .map(({ item }) => item);
    let y = 0;
    for (const { key, height } of order) {
      middle.set(key, y + height / 2);
      y += height + APART;
    }
    return { order, height: y - APART };
  });
  const height = Math.max(0, ...sorted.map((one) => one.height));
  const lanes = new Map<string, number>();
  const places = new Map<string, Place>();
  for (const [i, { order, height: own }] of sorted.entries()) {
    let y = 4 + (height - own) / 2;
    for (const item of order) {
      if (column.has(item.key)) places.set(item.key, { column: i, x: 2 + i * (wide + gap), y, height: item.height });
      else lanes.set(item.key, y + item.height / 2);
      y += item.height + APART;
    }
  }
  const lanesOf = (edge: ProvenanceEdge) => {
    const [first = 0, last = 0] = [column.get(edge.source)!, column.get(edge.taker)!].sort((a, b) => a - b);
    return split.flatMap((_, at) => (at > first && at < last ? lanes.get(laneKey(edge, at))! : []));
  };
  // A single column has all that is left of the width beside it.
  const free = split.length === 1 ? room - wide + margin : margin;
  const trackOf = tracksOf(provenance.edges, places, free);
  return { places, lanesOf, trackOf, wide, columns: split.length, height: height + 8 };
}

/** Tracks of ties within columns, each trunk on the nearest one that is free from its first box to its last. */
function tracksOf(edges: readonly ProvenanceEdge[], places: ReadonlyMap<string, Place>, free: number) {
  const reaches = new Map<string, { readonly column: number; readonly ends: number[] }>();
  for (const edge of edges) {
    const [from, to] = [places.get(edge.source)!, places.get(edge.taker)!];
    if (from.column !== to.column) continue;
    const reach = reaches.get(trunkOf(edge)) ?? { column: from.column, ends: [] };
    reach.ends.push(...[from, to].map(({ y, height }) => y + height / 2));
    reaches.set(trunkOf(edge), reach);
  }
  const tracks = new Map<string, number>();
  const ends = new Map<string, number>();
  const trunks = [...reaches].map(([trunk, { column, ends }]) => ({
    trunk,
    column,
    first: Math.min(...ends),
    last: Math.max(...ends),
  }));
  for (const { trunk, column, first, last } of trunks.sort((a, b) => a.first - b.first || a.last - b.last)) {
    let track = 0;
    while ((ends.get(`${column} ${track}`) ?? Number.NEGATIVE_INFINITY) >= first) track++;
    ends.set(`${column} ${track}`, last);
    tracks.set(trunk, track);
  }
  const apart = Math.min(TRACK, (free - FIRST_TRACK - 2) / Math.max(1, ...tracks.values()));
  return (edge: ProvenanceEdge) => FIRST_TRACK + (tracks.get(trunkOf(edge)) ?? 0) * apart;
}
