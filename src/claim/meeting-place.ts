import type { Name } from "../annotation/index.js";
import { findPlaces } from "../vocabulary/index.js";
import type { ClaimPlace } from "./claim.js";
import { firstCase } from "./frame.js";
import type { Scene } from "./scene.js";

/**
 * Where a meeting is: each place that a place marker ties to the act, its verb or the clause that it qualifies ("in Athens and in Copenhagen" is two;
 * "arrived in Riga, where he met").
 */
export function placesOf(scene: Scene, token: number, verb: number): ClaimPlace[] {
  const { tree } = scene;
  const around = [...new Set([token, verb])];
  // "held a meeting in Muscat": whatever the place hangs on within the act's own words.
  for (const t of tree.children(token, "nmod", "obl", "acl")) around.push(t);
  for (const t of tree.children(verb, "obj", "obl", "nsubj:pass")) if (t !== token) around.push(t);
  for (const at of around) {
    const found = tree
      .children(at, "obl", "nmod")
      .flatMap((t) => tree.conjuncts(t).flatMap((c) => placeAt(scene, c) ?? []));
    if (found.length > 0) return unique(found);
  }
  return whereClause(scene, verb);
}

/** "visited Kuwait City, where it met": the place that the clause qualifies. */
function whereClause(scene: Scene, verb: number): ClaimPlace[] {
  const { tree } = scene;
  if (!tree.isA(verb, "acl:relcl") || tree.child(verb, "advmod") === null) return [];
  const head = tree.head(verb);
  const name = head < 0 ? undefined : scene.name(head)?.value;
  const relative = tree.children(verb, "advmod").some((t) => tree.token(t).xpos === "WRB");
  return relative && name !== undefined && (name.kind === "place" || name.kind === "state") ? [named(scene, head)] : [];
}

/** The place of a nominal with a place marker; of "the border town of Capurganá" the town. */
function placeAt(scene: Scene, token: number): ClaimPlace | null {
  const { tree } = scene;
  if (!scene.is(firstCase(scene, token), "venue.marker")) return null;
  if (
    scene.annotated.times.some(
      (time) => time.span.start <= startOf(scene, token) && startOf(scene, token) < time.span.end,
    )
  )
    return null;
  const name = scene.name(token)?.value;
  if (name !== undefined) return isPlaceName(name) ? named(scene, token) : null;
  if (scene.is(token, "capital.noun")) {
    const inner = tree.children(token, "nmod", "appos", "flat", "compound").find((t) => tree.token(t).upos === "PROPN");
    return inner === undefined ? null : named(scene, inner);
  }
  return tree.token(token).upos === "PROPN" && !scene.is(firstCase(scene, token), "agenda.marker")
    ? named(scene, token)
    : null;
}

function isPlaceName(name: Name): boolean {
  if (name.kind === "organisation") return name.naming === "capital";
  return name.kind === "place" || (name.kind === "state" && name.naming !== "adjective" && name.naming !== "people");
}

function named(scene: Scene, token: number): ClaimPlace {
  const found = scene.name(token);
  const words = wordsOf(scene, token);
  if (found?.value.kind === "organisation" || found === null) {
    const [town] = findPlaces(words);
    return town === undefined
      ? { name: words, country: null }
      : { name: words, country: town.state ?? null, lat: town.latitude, lon: town.longitude };
  }
  const { value } = found;
  const country = value.kind === "state" ? value.id : (value.state ?? null);
  const point =
    value.latitude === undefined || value.longitude === undefined ? {} : { lat: value.latitude, lon: value.longitude };
  return { name: words, country, ...point };
}

function wordsOf(scene: Scene, token: number): string {
  const span =
    scene.name(token)?.span ??
    scene.tree.span([
      token,
      ...scene.tree.children(token, "flat", "compound").filter((t) => scene.tree.token(t).upos === "PROPN"),
    ]);
  return scene.document.text.slice(span.start, span.end);
}

function startOf(scene: Scene, token: number): number {
  return scene.tokens[token]!.span.start;
}

function unique(places: readonly ClaimPlace[]): ClaimPlace[] {
  return places.filter((p, i) => places.findIndex((q) => q.name === p.name) === i);
}
