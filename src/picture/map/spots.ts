import type { ClaimPlace } from "../../claim/index.js";
import type { ProjectRow } from "../../dossier/index.js";
import { isArea, placeKey } from "../../vocabulary/index.js";

/** Projects of one place that has coordinates. */
export interface Spot {
  readonly name: string;
  /** Alpha-3 of the state it lies in; null where the place belongs to none, or none is told. */
  readonly state: string | null;
  readonly lon: number;
  readonly lat: number;
  /** Whether it is a region, a sea or the like, whose coordinates are those of some middle of it. */
  readonly area: boolean;
  readonly projects: readonly ProjectRow[];
}

/** Projects of which no more is known than the state they are in. */
export interface Somewhere {
  readonly state: string;
  readonly projects: readonly ProjectRow[];
}

export interface Located {
  /** In the order of their weightiest projects. */
  readonly spots: readonly Spot[];
  readonly somewhere: readonly Somewhere[];
  /** Projects that not even a state is known of. */
  readonly nowhere: readonly ProjectRow[];
}

/** Where projects are, as exactly as it is told and no more so. */
export function located(projects: readonly ProjectRow[]): Located {
  const spots = new Map<string, Spot>();
  const states = new Map<string, Somewhere>();
  const nowhere: ProjectRow[] = [];
  for (const project of projects) {
    const { place } = project;
    if (isPoint(place)) {
      const { name, country: state, lat, lon } = place;
      const key = `${placeKey(name)} ${lat.toFixed(1)} ${lon.toFixed(1)}`;
      const known = spots.get(key) ?? { name, state, lat, lon, area: isArea(name), projects: [] };
      spots.set(key, { ...known, projects: [...known.projects, project] });
      continue;
    }
    const state = place?.country ?? hostOf(project);
    if (state === null) nowhere.push(project);
    else states.set(state, { state, projects: [...(states.get(state)?.projects ?? []), project] });
  }
  return { spots: [...spots.values()], somewhere: [...states.values()], nowhere };
}

/** The state that a project is in, where one alone is told. */
function hostOf({ target }: ProjectRow): string | null {
  return target.length === 1 && !target[0]!.includes(":") ? target[0]! : null;
}

/** Whether any of them has a place that a map can mark; a state alone is none. */
export const hasPlace = (projects: readonly ProjectRow[]): boolean => projects.some(({ place }) => isPoint(place));

/** Whether a place has coordinates that are on the globe. */
export function isPoint(
  place: ClaimPlace | null,
): place is ClaimPlace & { readonly lat: number; readonly lon: number } {
  return place?.lat !== undefined && place.lon !== undefined && Math.abs(place.lat) <= 90 && Math.abs(place.lon) <= 180;
}
