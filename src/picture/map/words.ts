import type { Status } from "../../vocabulary/index.js";
import type { MapView } from "../../vocabulary/map-views/index.js";
import { capitalised, counted, dateWords, listed, STATUS_WORDS, slugWords } from "../../words/index.js";

/** How far projects are, as maps mark it. */
export type Stage = "built" | "planned" | "stopped";

/** All words of a map of projects. */
export interface MapWords {
  readonly title: string;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly several: string;
  readonly area: string;
  /** Said under every map: whose borders it has, and that it takes no side. */
  readonly views: Readonly<Record<MapView, string>>;
  readonly statuses: Readonly<Record<Status, string>>;
  readonly columns: Readonly<Record<"project" | "place" | "where" | "when" | "status", string>>;
  readonly precision: Readonly<Record<"spot" | "area" | "state" | "none", string>>;
  /** A project that has no name, by its kind. */
  kind(slug: string | null): string;
  when(edtf: string | null): string;
  /** The words of a mark. */
  mark(place: string, projects: readonly { readonly name: string; readonly status: string }[], area: boolean): string;
  description(told: MapTold): string;
  /** What is not on the map; null where all is. */
  missing(told: MapTold): string | null;
}

export interface MapTold {
  readonly parties: readonly string[];
  /** Projects that are shown, and of how many. */
  readonly projects: number;
  readonly total: number;
  /** Places of which the map has a mark, with their projects; those with most first. */
  readonly places: readonly { readonly name: string; readonly projects: number }[];
  readonly areas: number;
  readonly stages: Readonly<Record<Stage, number>>;
  readonly somewhere: readonly { readonly state: string; readonly projects: number }[];
  readonly nowhere: number;
  /** Places outside of the frame, and parties that are not wholly in it. */
  readonly beyond: readonly string[];
  readonly partly: readonly string[];
}

/** Names that are said before "others". */
const NAMED = 3;

function some(names: readonly string[]): string {
  const more = names.length - NAMED;
  return more > 1 ? listed([...names.slice(0, NAMED), `${more} others`]) : listed(names);
}

/** Said of every view. */
const DRAWN =
  "Hatched areas and dashed lines are disputed or unsettled. Boundary data: Natural Earth, 1:50 million. The map takes no position on the status of any territory.";

/** The words of a map of projects in English. */
export const MAP_WORDS: MapWords = {
  title: "Projects on a map",
  stages: { built: "under way or completed", planned: "planned or agreed", stopped: "suspended, cancelled or denied" },
  several: "several at one location",
  area: "region or sea, marked at its centre",
  views: {
    un: `Borders as on United Nations maps. ${DRAWN}`,
    "de-facto": `Borders by de facto control in 2018. ${DRAWN}`,
    us: `Borders as recognised by the United States government, according to Natural Earth. ${DRAWN}`,
    de: `Borders as recognised by the German government, according to Natural Earth. ${DRAWN}`,
  },
  statuses: STATUS_WORDS,
  columns: { project: "Project", place: "Place", where: "On the map", when: "When", status: "Status" },
  precision: {
    spot: "a town or site",
    area: "a region, at its centre",
    state: "not shown: only the country is stated",
    none: "not shown",
  },
  kind: (slug) => (slug === null || slug === "other" ? "Project" : capitalised(slugWords(slug))),
  when: (edtf) => (edtf === null ? "undated" : dateWords(edtf)),
  mark: (place, projects, area) =>
    `${place}${area ? " (region)" : ""}: ${projects
      .slice(0, NAMED)
      .map(({ name, status }) => `${name}, ${status}`)
      .join("; ")}${projects.length > NAMED ? `; and ${counted(projects.length - NAMED, "other")}` : ""}`,
  description(told) {
    const { parties, projects, places, stages, areas } = told;
    const of = listed(parties);
    if (projects === 0) return `Map of ${of}. No projects on record.`;
    const put = places.reduce((sum, place) => sum + place.projects, 0);
    if (put === 0) return `Map of ${of}. ${counted(projects, "project")}, none with a known location.`;
    const fullest = some(places.map((place) => `${place.name} (${place.projects})`));
    const counts = (["built", "planned", "stopped"] as const)
      .filter((stage) => stages[stage] > 0)
      .map((stage) => `${stages[stage]} ${MAP_WORDS.stages[stage]}`);
    return [
      `Map of ${of} with ${counted(put, "project")} in ${counted(places.length, "place")}: ${fullest}.`,
      `Status of ${counted(projects, "project")}: ${counts.join(", ")}.`,
      ...(areas > 0 ? [`${counted(areas, "marker")} for regions rather than towns.`] : []),
    ].join(" ");
  },
  missing({ somewhere, nowhere, beyond, partly, projects, total }) {
    const parts = [
      ...(somewhere.length > 0
        ? [`Location not stated: ${listed(somewhere.map((one) => `${one.projects} in ${one.state}`))}.`]
        : []),
      ...(nowhere > 0 ? [`${counted(nowhere, "project")} with neither place nor country stated.`] : []),
      ...(beyond.length > 0 ? [`Outside the frame: ${some(beyond)}.`] : []),
      ...(partly.length > 0 ? [`Partly or wholly outside the frame: ${some(partly)}.`] : []),
      ...(total > projects ? [`${counted(total - projects, "less prominent project")} not shown.`] : []),
    ];
    return parts.length === 0 ? null : parts.join(" ");
  },
};
