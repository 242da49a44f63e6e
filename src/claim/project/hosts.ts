import type { Context } from "../draft.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";
import type { Act } from "./acts.js";
import { regionOf, type Work } from "./works.js";

/** A state by its name or by a place of its. */
export function seatAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const name = scene.name(token);
  // "in these countries", "in our country"
  if (name === null) return scene.is(token, "country.noun") ? partiesOf(scene, discourse, token) : [];
  if (name.value.kind === "place")
    return name.value.state === undefined ? [] : [partyOfState(name.value.state, token, scene.words(name.span), name)];
  // "the Minister of Irrigation in March": of a long name its head alone stands for it.
  if (name.value.kind === "office" && scene.headOf(name.span) !== token) return [];
  if (name.value.kind === "state" || name.value.kind === "office")
    return partiesOf(scene, discourse, token).slice(0, 1);
  return [];
}

/** Where it stands: the nearest of what the work's own words, its chain, its verb and the words after it tell. */
export function hostsOf(context: Context, work: Work, acts: readonly Act[], others: readonly Party[]): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const isOther = (p: Party) => others.some((o) => o.actor.id === p.actor.id && o.token === p.token);
  const seats = (tokens: readonly number[]) =>
    distinct(
      tokens
        .flatMap((t) => seatAt(context, t))
        .filter(
          (p) =>
            p.actor.kind === "state" &&
            !isOther(p) &&
            !isNamesake(context, p) &&
            !isStray(scene, work, p.token) &&
            sameClause(scene, p.token, work.token),
        ),
    );
  const own = regionOf(scene, work);
  const placed = (concepts: string[]) => (top: number, region: readonly number[]) =>
    seats(region.filter((t) => scene.is(markerBelow(scene, t, top), ...concepts)));
  const exact = placed(["project-exact.marker"]);
  const verbs = acts.filter((a) => tree.token(a.anchor).upos === "VERB").map((a) => a.anchor);
  const around = (verb: number) =>
    tree.subtree(
      verb,
      (c) =>
        tree.isA(c, "advcl", "ccomp", "parataxis", "nsubj") ||
        (tree.isA(c, "conj") && tree.token(c).upos === "VERB") ||
        (work.list.includes(c) && c !== work.token) ||
        c === work.token,
    );
  const given = acts
    .flatMap((a) =>
      a.act.arguments.filter(
        (x) =>
          x.role === "recipient" || (x.role === "oblique" && scene.is(firstCase(scene, x.token), "beneficiary.marker")),
      ),
    )
    .map((x) => x.token)
    // "a loan to Burundi for the railway"
    .concat(
      work.chain
        .filter((t) => scene.is(t, "project-money.noun"))
        .flatMap((t) => tree.children(t, "nmod"))
        .filter((t) => !work.chain.includes(t) && scene.is(firstCase(scene, t), "beneficiary.marker")),
    )
    .flatMap((t) => tree.coordinated(t));
  const chain = work.chain.slice(1).flatMap((t) => regionOf(scene, work, t));
  const rings: (() => Party[])[] = [
    () => exact(work.token, own),
    () => seats(own.filter((t) => markerBelow(scene, t, work.token) === -1 && t !== work.token)),
    () => work.chain.slice(1).flatMap((t) => exact(t, chain)),
    () => verbs.flatMap((v) => exact(v, around(v))),
    () => seats(given),
    () => distinct(given.flatMap((t) => owned(context, t)).filter((p) => !isOther(p))),
    () => verbs.flatMap((v) => seats(where(scene, v))),
    () => aided(context, acts),
    () => seats(own),
    () => seats(chain.filter((t) => !own.includes(t))),
    () => seats(after(scene, work)),
    () => seats(tree.subtree(work.token, (c) => work.list.includes(c) && c !== work.token)),
    () =>
      work.list
        .filter((t) => t > work.token)
        .slice(0, 1)
        .flatMap((t) => exact(t, tree.subtree(t))),
  ];
  for (const ring of rings) {
    const found = distinct(ring());
    if (found.length > 0) return found;
  }
  return [];
}

/** "built two stations for Arktik-Verf, a Russian firm": whose firm it is. */
function owned({ scene, discourse }: Context, token: number): Party[] {
  const firm = [token, ...scene.tree.children(token, "appos")].some((t) => scene.is(t, "project-worker.noun"));
  return firm ? [token, ...scene.tree.children(token, "appos")].flatMap((t) => partiesOf(scene, discourse, t)) : [];
}

/** "in Bissau, | where the bank is to build stores": the place that the clause speaks of. */
function where(scene: Scene, verb: number): number[] {
  const { tree } = scene;
  const local =
    tree.isA(verb, "acl:relcl") && tree.children(verb, "advmod").some((t) => scene.is(t, "project-where.word"));
  return local ? [tree.head(verb)] : [];
}

/** "are helping us to repair the line": who is helped. */
function aided({ scene, discourse }: Context, acts: readonly Act[]): Party[] {
  const { tree } = scene;
  return acts
    .map((a) => tree.head(a.act.verb))
    .filter((t) => scene.is(t, "project-help.verb"))
    .flatMap((t) => tree.children(t, "obj", "iobj"))
    .flatMap((t) => partiesOf(scene, discourse, t));
}

/** "in April 2024, and Qatar …": a name that the tree coordinates with a time or a thing stands nowhere. */
function isStray(scene: Scene, work: Work, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (!tree.isA(token, "conj") || head < 0) return false;
  return work.chain.includes(head) || (scene.name(head) === null && !scene.is(head, "country.noun"));
}

/** "The trains come from France; a Turkish contractor is extending the line": a semicolon parts what is told. */
export function sameClause(scene: Scene, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  for (let i = from; i < to; i++) if (scene.is(i, "semicolon.mark")) return false;
  return true;
}

/**
 * A town of a state that the text never names, where it speaks of two others again and again: there are many towns of one name. "Miramar" in a text about
 * Venezuela and Nicaragua lies in neither by any table.
 */
function isNamesake({ scene, discourse }: Context, party: Party): boolean {
  if (scene.name(party.token)?.value.kind !== "place") return false;
  const states = discourse.focus().filter(({ party: p }) => p.actor.kind === "state");
  return states.every(({ party: p }) => p.actor.id !== party.actor.id) && (states[1]?.count ?? 0) >= 2;
}

/** The first case marker on the way from a token up to a nominal or verb; -1 for what qualifies it without one. */
function markerBelow(scene: Scene, token: number, top: number): number {
  const { tree } = scene;
  let at = token;
  for (let step = 0; step < 12 && at >= 0 && at !== top; step++) {
    const marker = tree.isA(at, "nmod:poss") ? -1 : firstCase(scene, at);
    if (marker >= 0) return marker;
    at = tree.head(at);
  }
  return -1;
}

/** The words after a work up to the next work, verb or clause. */
function after(scene: Scene, work: Work): number[] {
  const { tree } = scene;
  const { to } = scene.sentence(work.token);
  const found: number[] = [];
  for (let i = work.token + 1; i < to; i++) {
    if (work.list.includes(i) || tree.token(i).upos === "VERB" || tree.token(i).upos === "AUX") break;
    if (scene.is(firstCase(scene, i), "project-site.marker", "belonging.marker")) found.push(i);
  }
  return found;
}
