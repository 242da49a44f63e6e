import type { ProjectRow } from "../../dossier/index.js";
import type { Table } from "../../table/index.js";
import { isArea } from "../../vocabulary/index.js";
import { factHref } from "../addresses.js";
import type { Names } from "../naming.js";
import { isPoint } from "./spots.js";
import type { MapWords } from "./words.js";

/** The projects of a map as rows, those that are not on it too, each with how exactly its place is known. */
export function tableOf(
  projects: readonly ProjectRow[],
  words: MapWords,
  names: Pick<Names, "party" | "fact" | "place">,
): Table {
  const { columns } = words;
  return {
    caption: words.title,
    columns: [columns.project, columns.place, columns.where, columns.when, columns.status].map((title) => ({ title })),
    rows: projects.map((project) => [
      { text: names.fact(project.fact), href: factHref(project.fact) },
      placeOf(project, names),
      words.precision[precisionOf(project)],
      { text: words.when(project.when), ...(project.when === null ? {} : { value: project.when }) },
      { text: words.statuses[project.status], value: project.status },
    ]),
  };
}

function placeOf(
  { place, target }: ProjectRow,
  { party, place: called }: Pick<Names, "party" | "place">,
): string | null {
  if (place === null) return target.length === 1 ? party(target[0]!) : null;
  const state = place.country === null ? null : party(place.country);
  const name = called(place);
  return state === null || state === name ? name : `${name}, ${state}`;
}

function precisionOf({ place, target }: ProjectRow): keyof MapWords["precision"] {
  if (isPoint(place)) return isArea(place.name) ? "area" : "spot";
  const state = place?.country ?? (target.length === 1 ? target[0]! : null);
  return state !== null && !state.includes(":") ? "state" : "none";
}
