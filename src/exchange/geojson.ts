import { webAddress } from "../brief/index.js";
import type { ToldFact } from "../ledger/index.js";
import { harmlessJson } from "../text/index.js";
import { factHeadline, nameOf } from "../words/index.js";
import type { Export, Material } from "./export.js";
import { known, plain } from "./naming.js";
import { TextSink } from "./text-sink.js";

/** Addresses of documents that a feature names at most. */
const SOURCES = 10;

/**
 * Projects, and all that has a place, as GeoJSON (RFC 7946). A point is that of the town or place that a text names, never of the works themselves: `precision`
 * says "place". Of a project without one no more is known than its state: it has no geometry, and its precision is "state".
 */
export const geoJson: Export = {
  name: "geojson",
  title: "GeoJSON",
  end: "geojson",
  mediaType: "application/geo+json",
  about: "Projects, visits and all else that has a place, on the map, with how exactly the place is known.",
  reads: ["facts", "places"],
  write: (material, put) =>
    new TextSink(put).list('{"type":"FeatureCollection","features":[', features(material), "]}"),
};

async function* features({ holdings }: Material): AsyncGenerator<string> {
  for await (const told of holdings.told()) {
    const feature = featureOf(told);
    if (feature !== null) yield harmlessJson(feature);
  }
}

/** A fact on the map; null of what has no place and is no project. What a text denies is nowhere. */
function featureOf({ fact, documents, claims }: ToldFact): object | null {
  const place = fact.where[0]?.value;
  const point = place?.lat === undefined || place.lon === undefined ? null : [degrees(place.lon), degrees(place.lat)];
  if (fact.status === "denied" || (point === null && fact.type !== "project")) return null;
  const amount = fact.amount[0]?.value;
  const host = fact.target.length === 1 && fact.target[0]!.kind === "state" ? fact.target[0]!.id : null;
  const names = [...new Set(claims.map(({ claim }) => claim.document))];
  const addresses = names.flatMap((id) => webAddress(documents.get(id)?.url ?? null) ?? []);
  return {
    type: "Feature",
    id: fact.id,
    geometry: point === null ? null : { type: "Point", coordinates: point },
    properties: {
      type: fact.type,
      title: plain(factHeadline(fact)),
      status: fact.status,
      when: fact.when[0]?.value ?? null,
      source: fact.source.map(({ id }) => id),
      target: fact.target.map(({ id }) => id),
      place: place === undefined ? null : plain(place.name),
      country: place?.country ?? host,
      countryName: nameIn(place?.country ?? host),
      precision: point === null ? (place === undefined ? "state" : "named, not located") : "place",
      ...known({ kind: fact.details.kind?.[0]?.value, name: fact.details.name?.[0]?.value }),
      amount: amount?.value ?? null,
      currency: amount?.currency ?? null,
      confidence: fact.confidence,
      support: fact.support,
      sources: addresses.slice(0, SOURCES),
    },
  };
}

const nameIn = (state: string | null) => (state === null ? null : nameOf(state));

/** Five digits tell a metre; no gazetteer does better. */
const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
