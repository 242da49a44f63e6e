import type { ProjectRow, Rows } from "../../dossier/index.js";
import type { MapView } from "../../vocabulary/map-views/index.js";
import { isNarrow, note, noteLines, picture, SIZE, SMALL, widthIn } from "../drawing.js";
import { widthOf, wrapped } from "../lettering.js";
import { element, type Markup, words as text } from "../markup.js";
import type { Telling } from "../naming.js";
import { GROUND, LINE, QUIET } from "../palette.js";
import type { Picture } from "../picture.js";
import { roomOf, type Seat, seatsAround } from "../room.js";
import type { Perspective } from "./atlas.js";
import { type Frame, frameOf } from "./frame.js";
import { groundOf, neighboursOf, seatsWithin } from "./ground.js";
import { legendOf } from "./legend.js";
import { boxOf, type Marked, markOf, marksOf, radiusOf, signOf, stageOf } from "./marks.js";
import { SIGNS, styled } from "./sign.js";
import { type Located, located } from "./spots.js";
import { tableOf } from "./table.js";
import { toneOf } from "./tone.js";
import type { MapTold, MapWords } from "./words.js";

/** What a map of projects is drawn of. */
export interface MapSubject {
  /** One state or several; organisations are not on the map. */
  readonly parties: readonly string[];
  readonly projects: Rows<ProjectRow>;
  /** Whose borders are drawn. */
  readonly view: MapView;
}

/**
 * The projects of a pair or a state on a map that is fitted to them. A project stands at its place where coordinates are known; one of which only a state
 * or a region is told is drawn otherwise, so that the map is never more exact than its sources. What is not on the map stands in the table.
 */
export function projectMap(subject: MapSubject, telling: Telling<MapWords, "party" | "fact" | "place">): Picture {
  const { words, names } = telling;
  const width = widthIn(telling);
  const placed = located(subject.projects.rows);
  const spots = placed.spots.map((spot) => ({ ...spot, name: names.place({ name: spot.name, country: spot.state }) }));
  const found = { ...placed, spots };
  const states = subject.parties.filter((party) => !party.includes(":") && party !== "");
  const perspective: Perspective = { view: subject.view, parties: states };
  const frame = frameOf(perspective, found.spots, width, isNarrow(width));
  const { height } = frame;
  const marked = marksOf(found.spots, ({ lon, lat }) => frame.projection([lon, lat]), width, height);
  const signs = marked.marks.map(signOf);
  const legend = legendOf(signs, words, width, height);
  const end = height + legend.height;
  const told = toldOf(subject, found, marked, frame.beyond, names.party);
  const notes = [words.missing(told), words.views[subject.view]].flatMap((one) =>
    one === null ? [] : wrapped(one, width - 8, SMALL, noteLines(width)),
  );
  return picture(
    {
      id: telling.id,
      width,
      height: end + notes.length * 16 + 6,
      title: words.title,
      description: () => words.description(told),
      table: () => tableOf(subject.projects.rows, words, names),
    },
    () => [
      ...drawn(perspective, frame, marked, width, telling),
      ...legend.drawn,
      ...notes.map((line, i) => note(2, end + 14 + i * 16, line)),
    ],
  );
}

/** The land, the marks on it, and the words that have room. */
function drawn(
  perspective: Perspective,
  frame: Frame,
  marked: Marked,
  width: number,
  { id, words, names }: Telling<MapWords, "party" | "fact">,
): (Markup | null)[] {
  const { height } = frame;
  const states = perspective.parties;
  const ground = groundOf(frame, perspective, width, marked.marks.length);
  const room = roomOf({ x: 2, y: 2, width: width - 4, height: height - 4 });
  for (const mark of marked.marks) room.take(boxOf(mark));
  const parties = states.flatMap((party, i) => {
    const seat = room.place(seatsWithin(ground.shape(party), names.party(party), SIZE + 1, true));
    return seat === null ? [] : [named(seat, names.party(party), toneOf(i))];
  });
  const places = marked.marks.flatMap((mark) => {
    const seat = room.place(seatsAround(mark.x, mark.y, radiusOf(mark), widthOf(mark.name, SMALL), SMALL));
    return seat === null ? [] : [named(seat, mark.name)];
  });
  const neighbours = neighboursOf(ground, room, names.party, SMALL);
  return [
    ...ground.drawn(id),
    lettered({ "font-size": SMALL, fill: QUIET }, ...neighbours.map(({ name, seat }) => named(seat, name))),
    lettered({ "font-size": SIZE + 1, "font-weight": 600 }, ...parties),
    ...SIGNS.map((sign) =>
      styled(sign, ...marked.marks.filter((mark) => signOf(mark) === sign).map((mark) => markOf(mark, words))),
    ),
    lettered({ "font-size": SMALL }, ...places),
    element("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "none", stroke: LINE }),
  ];
}

/** Words on the map, with a ring in the colour of the land, so that they can be read over lines. */
function lettered(attributes: Readonly<Record<string, string | number>>, ...drawn: readonly Markup[]): Markup | null {
  if (drawn.length === 0) return null;
  const ring = { stroke: GROUND, "stroke-width": 3, "stroke-linejoin": "round", "paint-order": "stroke" };
  return element("g", { ...attributes, ...ring }, ...drawn);
}

function named({ textX: x, textY: y, anchor }: Seat, said: string, fill?: string): Markup {
  return element("text", { x, y, "text-anchor": anchor === "start" ? null : anchor, fill }, text(said));
}

function toldOf(
  { parties, projects }: MapSubject,
  found: Located,
  { marks, shown, beyond }: Marked,
  partly: readonly string[],
  nameOf: (id: string) => string,
): MapTold {
  const stages = { built: 0, planned: 0, stopped: 0 };
  for (const project of projects.rows) stages[stageOf(project)]++;
  return {
    parties: parties.filter((party) => party !== "").map((id) => nameOf(id)),
    projects: projects.rows.length,
    total: projects.total,
    places: shown
      .map((spot) => ({ name: spot.name, projects: spot.projects.length }))
      .sort((a, b) => b.projects - a.projects),
    areas: marks.filter(({ area }) => area).length,
    stages,
    somewhere: found.somewhere.map((one) => ({ state: nameOf(one.state), projects: one.projects.length })),
    nowhere: found.nowhere.length,
    beyond,
    partly: partly.map((id) => nameOf(id)),
  };
}
