import type { Network } from "../../dossier/index.js";
import { type Table, tableOf } from "../../table/index.js";
import { pairHref } from "../addresses.js";
import { isNarrow, note, noteLines, picture, SMALL, widthIn } from "../drawing.js";
import { fitted, widthOf, wrapped } from "../lettering.js";
import { element, link, type Markup, words as text } from "../markup.js";
import type { Telling } from "../naming.js";
import { GROUND, INK, QUIET } from "../palette.js";
import type { Picture } from "../picture.js";
import { roomOf, seatsAround } from "../room.js";
import { layoutOf, type Places } from "./layout.js";
import type { NetworkWords } from "./words.js";

type Edge = Network["edges"][number];
type NetworkTelling = Telling<NetworkWords, "party">;

/** From this share of conflicting facts on, a line is dashed. */
const DISPUTED = 0.1;
const isDisputed = ({ facts, conflicting }: Edge) => conflicting >= facts * DISPUTED && conflicting > 0;

/** The broadest line, and the least and greatest node, in pixels. */
const BROAD = 9;
const [LEAST, GREATEST] = [5, 14];

/**
 * A state (the first node) and its partners, with a line for each two that facts are between: the broader the more facts, dashed where many conflict. They
 * have no colour: how much is told of two says nothing of whether they are friends.
 * Lines lead to the page of the two, nodes to that of the one.
 */
export function networkPicture(network: Network, telling: NetworkTelling): Picture {
  const { words } = telling;
  const width = widthIn(telling);
  const narrow = isNarrow(width);
  const height = network.nodes.length < 2 ? 90 : Math.round(narrow ? width * 1.1 : Math.min(620, width * 0.58));
  const notes = [
    network.nodes.length < 2 ? words.nothing : words.key,
    ...(network.edges.some(isDisputed) ? [words.disputed] : []),
  ].flatMap((one) => wrapped(one, width - 4, SMALL, noteLines(width)));
  return picture(
    {
      id: telling.id,
      width,
      height: height + notes.length * 16 + 6,
      title: words.title,
      description: () => describedBy(network, telling),
      table: () => numbersOf(network, telling),
    },
    () => [...drawn(network, width, height, telling), ...notes.map((line, i) => note(2, height + 14 + i * 16, line))],
  );
}

/** Lines, nodes and names. */
function drawn(network: Network, width: number, height: number, { words, names }: NetworkTelling): Markup[] {
  const places = layoutOf(network, { width, height, edge: isNarrow(width) ? 34 : 90 });
  const most = {
    edge: Math.max(1, ...network.edges.map(({ facts }) => facts)),
    node: Math.max(1, ...network.nodes.slice(1).map(({ facts }) => facts)),
  };
  const radius = (node: Network["nodes"][number], i: number) =>
    i === 0 ? GREATEST : LEAST + (GREATEST - LEAST) * Math.sqrt(node.facts / most.node);
  const { own, others } = sorted(network);
  const stroke = ({ facts }: Edge) => 1 + (BROAD - 1) * Math.sqrt(facts / most.edge);
  const lineOf = (edge: Edge) =>
    tieOf(edge, places, stroke(edge), words.tie(names.party(edge.a), names.party(edge.b), edge));
  const room = roomOf({ x: 2, y: 2, width: width - 4, height: height - 4 });
  const discs = network.nodes.map((node, i) => ({ ...node, ...places.get(node.id)!, r: radius(node, i) }));
  for (const { x, y, r } of discs) room.take({ x: x - r - 1, y: y - r - 1, width: 2 * r + 2, height: 2 * r + 2 });
  const said = discs.flatMap(({ id, x, y, r }, i): Markup[] => {
    const size = i === 0 ? SMALL + 1 : SMALL;
    // Whole where there is room, else in two lines, else cut, else as its code.
    const name = names.party(id);
    const spoken = [
      [name],
      wrapped(name, Math.max(width / 4, widthOf(name, size, i === 0) * 0.75), size, 2, i === 0),
      [fitted(name, width / 3, size, i === 0)],
      [id.replace(/^org:/u, "")],
    ];
    const seats = spoken.flatMap((lines) => {
      const wide = Math.max(...lines.map((line) => widthOf(line, size, i === 0)));
      return outwards(seatsAround(x, y, r, wide, size, lines.length), x < width / 2).map((seat) => ({
        ...seat,
        lines,
      }));
    });
    const seat = room.place(seats);
    if (seat === null) return [];
    const anchor = seat.anchor === "start" ? null : seat.anchor;
    const weight = i === 0 ? { "font-size": size, "font-weight": 600 } : {};
    return seat.lines.map((line, n) =>
      element("text", { x: seat.textX, y: seat.textY + n * (size + 3), "text-anchor": anchor, ...weight }, text(line)),
    );
  });
  return [
    element("g", { fill: "none", stroke: QUIET, "stroke-opacity": 0.45 }, ...others.map(lineOf)),
    element("g", { fill: "none", stroke: INK, "stroke-opacity": 0.6 }, ...own.map(lineOf)),
    ...discs.map(({ id, x, y, r, facts }, i) =>
      link(
        `/${encodeURIComponent(id).replaceAll("%3A", ":")}`,
        words.node(names.party(id), facts),
        element("circle", { cx: x, cy: y, r: Math.max(12, r), fill: GROUND, "fill-opacity": 0 }),
        element("circle", { cx: x, cy: y, r, fill: i === 0 ? INK : QUIET, stroke: GROUND, "stroke-width": 1.5 }),
      ),
    ),
    element(
      "g",
      { "font-size": SMALL, stroke: GROUND, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" },
      ...said,
    ),
  ];
}

/** The lines of the state, and those of its partners with one another. */
function sorted({ nodes, edges }: Network): { readonly own: readonly Edge[]; readonly others: readonly Edge[] } {
  const state = nodes[0]?.id;
  const isOwn = ({ a, b }: Edge) => a === state || b === state;
  return { own: edges.filter(isOwn), others: edges.filter((edge) => !isOwn(edge)) };
}

/** Seats in another order: left of its node first for what stands left, so that words keep off the lines to the middle. */
function outwards<S>([right, left, ...others]: readonly S[], isLeft: boolean): S[] {
  return isLeft ? [left!, right!, ...others] : [right!, left!, ...others];
}

/** A line that leads to the page of its two; easier to point at than it is broad. */
function tieOf(edge: Edge, places: Places, width: number, told: string): Markup {
  const [from, to] = [places.get(edge.a), places.get(edge.b)];
  if (from === undefined || to === undefined) return element("g", {});
  const fine = (value: number) => Math.round(value * 10) / 10;
  const d = `M${fine(from.x)},${fine(from.y)}L${fine(to.x)},${fine(to.y)}`;
  const dashes = isDisputed(edge) ? `${fine(width + 4)} ${fine(width + 2)}` : null;
  return link(
    pairHref(edge.a, edge.b),
    told,
    element("path", { d, "stroke-width": Math.max(12, width), "stroke-opacity": 0 }),
    element("path", { d, "stroke-width": width, "stroke-dasharray": dashes }),
  );
}

function describedBy(network: Network, { words, names }: NetworkTelling): string {
  const { nodes, edges } = network;
  const { own, others } = sorted(network);
  const state = nodes[0]?.id ?? "";
  const partners = own.map(({ a, b, facts }) => ({ name: names.party(a === state ? b : a), facts }));
  return words.description({
    state: names.party(state),
    partners: partners.sort((one, other) => other.facts - one.facts),
    others: others.map(({ a, b, facts }) => ({ a: names.party(a), b: names.party(b), facts })),
    disputed: edges.filter(isDisputed).length,
  });
}

function numbersOf({ edges }: Network, { words, names }: NetworkTelling): Table {
  const { columns } = words;
  const numeric = [columns.facts, columns.corroborated, columns.conflicting].map((title) => ({ title, numeric: true }));
  const head = { caption: words.title, columns: [{ title: columns.one }, { title: columns.other }, ...numeric] };
  return tableOf(head, edges, ({ a, b, facts, corroborated, conflicting }) => [
    names.party(a),
    { text: names.party(b), href: pairHref(a, b) },
    facts,
    corroborated,
    conflicting,
  ]);
}
