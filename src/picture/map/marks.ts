import type { ProjectRow } from "../../dossier/index.js";
import type { Status } from "../../vocabulary/index.js";
import { factHref } from "../addresses.js";
import { element, link, type Markup, words as text } from "../markup.js";
import { INK } from "../palette.js";
import type { Box } from "../room.js";
import { type Sign, signAt } from "./sign.js";
import type { Spot } from "./spots.js";
import type { MapWords, Stage } from "./words.js";

/** A mark on the map, in its pixels. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  readonly name: string;
  readonly area: boolean;
  readonly projects: readonly ProjectRow[];
}

const STAGES: Readonly<Record<Status, Stage>> = {
  ongoing: "built",
  completed: "built",
  stated: "built",
  pledged: "planned",
  planned: "planned",
  agreed: "planned",
  suspended: "stopped",
  cancelled: "stopped",
  denied: "stopped",
};
export const stageOf = (project: Pick<ProjectRow, "status">): Stage => STAGES[project.status];

/** Projects whose marks would cover one another share one, in pixels. */
const TOUCHING = 14;

export interface Marked {
  readonly marks: readonly Mark[];
  /** Spots that are on the map, and the names of those that are not. */
  readonly shown: readonly Spot[];
  readonly beyond: readonly string[];
}

/** Spots on the map, those that would cover one another as one mark. `at`: where a spot is; null beyond what is projected. */
export function marksOf(
  spots: readonly Spot[],
  at: (spot: Spot) => readonly [number, number] | null,
  width: number,
  height: number,
): Marked {
  const marks: { x: number; y: number; names: string[]; area: boolean; projects: ProjectRow[] }[] = [];
  const shown: Spot[] = [];
  const beyond: string[] = [];
  for (const spot of spots) {
    const [x, y] = at(spot) ?? [-1, -1];
    if (!(x >= 0 && y >= 0 && x <= width && y <= height)) {
      beyond.push(spot.name);
      continue;
    }
    shown.push(spot);
    const near = marks.find((mark) => mark.area === spot.area && Math.hypot(mark.x - x, mark.y - y) < TOUCHING);
    if (near === undefined) marks.push({ x, y, names: [spot.name], area: spot.area, projects: [...spot.projects] });
    else {
      if (!near.names.includes(spot.name)) near.names.push(spot.name);
      near.projects.push(...spot.projects);
    }
  }
  const nameOf = (names: readonly string[]) =>
    names.length > 2 ? `${names[0]} +${names.length - 1}` : names.join(", ");
  return { marks: marks.map(({ names, ...mark }) => ({ ...mark, name: nameOf(names) })), shown, beyond };
}

export const radiusOf = ({ projects, area }: Pick<Mark, "projects" | "area">): number =>
  area ? 11 : projects.length > 1 ? 9 : 5.5;

/** What a mark covers. */
export function boxOf(mark: Mark): Box {
  const r = radiusOf(mark) + 1;
  return { x: mark.x - r, y: mark.y - r, width: 2 * r, height: 2 * r };
}

export const signOf = ({ area, projects }: Mark): Sign =>
  area ? "area" : projects.length > 1 ? "several" : stageOf(projects[0]!);

/** A mark that leads to its weightiest project; in the style of its sign. */
export function markOf(mark: Mark, words: MapWords): Markup {
  const { x, y, name, area, projects } = mark;
  const told = words.mark(
    name,
    projects.map((project) => ({
      name: project.name ?? words.kind(project.kind),
      status: words.statuses[project.status],
    })),
    area,
  );
  const count = projects.length > 1 ? numberAt(x, y, projects.length) : null;
  return link(factHref(projects[0]!.fact), told, reach(x, y), signAt(signOf(mark), x, y, radiusOf(mark)), count);
}

/** A place to point at that is large enough for a finger (WCAG 2.2, 2.5.8: 24 pixels). */
const reach = (cx: number, cy: number) => element("circle", { cx, cy, r: 12, "fill-opacity": 0, stroke: "none" });

const numberAt = (x: number, y: number, n: number) =>
  element(
    "text",
    { x, y: y + 3.6, "text-anchor": "middle", "font-size": 10, "font-weight": 600, fill: INK, stroke: "none" },
    text(String(n)),
  );
