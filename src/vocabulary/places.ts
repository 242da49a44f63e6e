import { existsSync, readFileSync } from "node:fs";
import { stateByIso2 } from "./states.js";

/** A place that has a name: a city, a region, a sea. */
export interface Place {
  readonly name: string;
  /** Alpha-3; absent for what belongs to no single state. */
  readonly state?: string;
  /** Degrees north, two decimals (about a kilometre). */
  readonly latitude: number;
  /** Degrees east, two decimals. */
  readonly longitude: number;
  /** True for the places that documents about states often name; false for those that only a gazetteer knows. */
  readonly known: boolean;
  /** Whether its state has another place of that name, far from it, that the gazetteer leaves out: a map can't know which is meant. */
  readonly several: boolean;
}

const MARKS = /\p{M}/gu;
const APOSTROPHES = /['’ʻʼ`-]/gu;

/** The form in which names of places are compared: without case, marks, apostrophes and hyphens. "Xi'an" and "Xian" are one. */
export function placeKey(name: string): string {
  return name.normalize("NFD").replace(MARKS, "").replace(APOSTROPHES, "").toLowerCase();
}

/** The package's root is the folder with package.json, from src/ and from dist/ alike. */
function tableFile(): URL {
  let folder = new URL("./", import.meta.url);
  while (!existsSync(new URL("package.json", folder)) && folder.pathname !== "/") folder = new URL("../", folder);
  return new URL("models/places.tsv", folder);
}

let table: string | null = null;

/**
 * The places that a name may mean, best first: those that documents often name, those that bear the name of their region,
 * others. Case, diacritical marks and apostrophes don't matter; a caller that cares compares `name`.
 * The table is read at the first call and searched by halving, without parsing it.
 */
export function findPlaces(name: string): readonly Place[] {
  const key = placeKey(name);
  if (key === "") return [];
  table ??= readFileSync(tableFile(), "utf8");
  const found: Place[] = [];
  for (let at = firstLine(table, key); at < table.length; ) {
    const end = table.indexOf("\n", at);
    const line = table.slice(at, end);
    if (keyOf(line) !== key) break;
    found.push(parse(line));
    at = end + 1;
  }
  return found;
}

/** Offset of the first line whose key is not below the one given. */
function firstLine(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf("\n", middle - 1) + 1;
    const end = text.indexOf("\n", middle);
    if (keyOf(text.slice(start, end)) < key) low = end + 1;
    else high = start;
  }
  return low;
}

function keyOf(line: string): string {
  return placeKey(line.slice(0, line.indexOf("\t")));
}

function parse(line: string): Place {
  const [name = "", iso2 = "", latitude, longitude, rank, shown] = line.split("\t");
  const state = stateByIso2(iso2)?.id;
  return {
    name: shown ?? name,
    ...(state === undefined ? {} : { state }),
    latitude: Number(latitude),
    longitude: Number(longitude),
    known: rank === "0",
    several: rank?.endsWith("+") ?? false,
  };
}
