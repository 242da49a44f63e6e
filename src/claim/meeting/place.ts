import { findPlaces } from "../../vocabulary/index.js";
import type { ClaimPlace } from "../claim.js";
import type { Name } from "../english/annotation/index.js";
import { firstCase } from "../frame.js";
import type { Scene } from "../scene.js";

/**
 * Where a meeting is: each place that a place marker ties to the act, its verb or the clause that it qualifies ("in Athens and in Copenhagen" is two;
 * "arrived in Riga, where he met").
 */
export function placesOf(scene: Scene, token: number, verb: number): ClaimPlace[] {
  const { tree } = scene;
  const seen = new Set<number>();
  let ring = [...new Set([token, verb])];
  for (let depth = 0; depth < 6 && ring.length > 0; depth++) {
    const next: number[] = [];
    const found: ClaimPlace[] = [];
    for (const at of ring) {
      for (const t of tree.children(at, "obl", "nmod", "obj", "conj", "acl")) {
        if (seen.has(t) || t === token || t === verb) continue;
        seen.add(t);
        const place = placeAt(scene, t);
        if (place !== null)
          found.push(place, ...tree.conjuncts(t).flatMap((c) => (c > t ? (placeAt(scene, c) ?? []) : [])));
        else if (leadsToPlace(scene, t, verb)) next.push(t);
      }
    }
    if (found.length > 0) return unique(found);
    ring = next;
  }
  return whereClause(scene, verb);
}

/** Below whom or what a place may still be the meeting's: a partner, a margin, a town; not what is talked about, nor another act. */
function leadsToPlace(scene: Scene, token: number, verb: number): boolean {
  const { tree } = scene;
  if (tree.isA(token, "acl"))
    return (
      tree.token(token).upos === "VERB" && scene.is(token, "support.verb", "host.verb") && !tree.isA(token, "acl:relcl")
    );
  if (tree.isA(token, "conj")) return tree.token(token).upos !== "VERB";
  if (tree.isA(token, "obj") && scene.is(verb, "go-over.verb")) return scene.is(token, "view.noun");
  if (scene.is(token, "margin.noun", "talks-measure.noun")) return true;
  return !scene.is(firstCase(scene, token), "agenda.marker") || townBelow(scene, token);
}

/** "talks on drones in Tartu": a town at the end tells where, though the tree hangs it on what the talks were about. */
function townBelow(scene: Scene, token: number): boolean {
  const { tree } = scene;
  return tree.children(token, "nmod").some((t) => {
    const name = scene.name(t)?.value;
    return (name?.kind === "place" || name?.naming === "capital") && scene.is(firstCase(scene, t), "site.marker");
  });
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
  // An office's name may take in where its holder was met: "the Belarusian prime minister in Harare".
  const inside =
    name !== undefined && scene.headOf(scene.name(token)!.span) !== token && tree.child(token, "case") !== null;
  if (name !== undefined && inside && (name.kind === "office" || name.kind === "person"))
    return tree.token(token).upos === "PROPN" && scene.is(firstCase(scene, token), "site.marker")
      ? bare(scene, token)
      : null;
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

/** A place by its words alone. */
function bare(scene: Scene, token: number): ClaimPlace | null {
  const words = properWords(scene, token);
  const [town] = findPlaces(words);
  return town === undefined
    ? null
    : { name: words, country: town.state ?? null, lat: town.latitude, lon: town.longitude };
}

function wordsOf(scene: Scene, token: number): string {
  const span = scene.name(token)?.span;
  return span === undefined ? properWords(scene, token) : scene.words(span);
}

function properWords(scene: Scene, token: number): string {
  const { tree } = scene;
  const words = [
    token,
    ...tree.subtree(token).filter((t) => tree.isA(t, "flat", "compound") && tree.token(t).upos === "PROPN"),
  ];
  const span = tree.span(words);
  return scene.words(span);
}

function startOf(scene: Scene, token: number): number {
  return scene.tokens[token]!.span.start;
}

function unique(places: readonly ClaimPlace[]): ClaimPlace[] {
  return places.filter((p, i) => places.findIndex((q) => q.name === p.name) === i);
}
