import { firstCase } from "../frame.js";
import { type Argument, antecedent, inRole, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { Journey } from "./journey.js";
import { isPlace } from "./parties.js";

/** "paid a visit to X", "Y's visit to X", "the visit of Y to X", "is in X on a visit", "arrived in X on a visit", "X hosted Y for a visit". */
export function visitNoun(scene: Scene, act: Predication): Journey | null {
  const visitors = whoseVisit(scene, act);
  const { hosts, doubt } = whereTo(scene, act, visitors);
  if (hosts.length > 0 && visitors.length > 0) return { rule: "visit/noun", visitors, hosts, doubt };
  const passing = hosted(scene, act, hosts) ?? understoodVisitor(scene, act, hosts);
  // "At the invitation of X, Y, paid a visit to Z": who goes stands before the verb, wherever the tree has hung it.
  const lost = hosts.length > 0 && scene.tree.isA(act.token, "obj") && act.verb !== act.token;
  return passing ?? (lost ? { rule: "visit/noun", visitors, hosts, doubt: 0.5 } : null);
}

/** Whose visit it is: the possessor, "of" and "by", the subject of its verb, "the visit that Y paid", an adjective. */
function whoseVisit(scene: Scene, act: Predication): Argument[] {
  const { tree } = scene;
  const { token } = act;
  const owners = [...inRole(act, "possessor").map((owner) => anticipated(scene, act, owner)), ...ownersOf(scene, act)];
  if (owners.length > 0) return owners;
  const agents = inRole(act, "agent");
  // "the President of Benin, who is on a visit to Baku"
  if (agents.length > 0) return agents.map((a) => ({ ...a, token: antecedent(scene, token, a.token) }));
  const paid = tree.children(token, "acl").filter((verb) => scene.is(verb, "support.verb"));
  const payers = paid.flatMap((verb) => tree.children(verb, "nsubj"));
  if (payers.length > 0) return payers.map((t) => ({ role: "agent", marker: "", token: t, distance: 0 }));
  return inRole(act, "modifier").filter((m) => scene.name(m.token)?.value.naming === "adjective");
}

function ownersOf(scene: Scene, act: Predication): Argument[] {
  const { tree } = scene;
  const own = inRole(act, "oblique").filter(
    (a) => scene.is(firstCase(scene, a.token), "doer.marker") && tree.head(a.token) === act.token,
  );
  // "the visit to Moscow of Vice-President Ruiz": the tree may hang the visitor on the place.
  const hung = tree
    .children(act.token, "nmod")
    .filter((t) => isPlace(scene, t))
    .flatMap((t) => tree.children(t, "nmod"))
    .filter((t) => scene.is(firstCase(scene, t), "doer.marker") && isOfficial(scene, t))
    .map((token): Argument => ({ role: "oblique", marker: "of", token, distance: 0 }));
  return own.length > 0 ? own : hung;
}

function isOfficial(scene: Scene, token: number): boolean {
  return /^(?:person|office)$/.test(scene.name(token)?.value.kind ?? "") || scene.is(token, "office.noun");
}

/** "During his visit to Sudan, Turkey's president …": a pronoun before the subject of its clause looks ahead to it. */
function anticipated(scene: Scene, act: Predication, owner: Argument): Argument {
  const { tree } = scene;
  const verb = tree.head(act.token);
  if (verb < 0 || !tree.isA(act.token, "obl") || !scene.is(owner.token, "third-person.human")) return owner;
  const subject = tree.child(verb, "nsubj", "nsubj:pass");
  if (subject === null || subject < owner.token) return owner;
  const name = scene.name(subject)?.value;
  const person = name?.kind === "person" || name?.kind === "office" || scene.is(subject, "office.noun");
  return person ? { ...owner, token: subject, distance: 1 } : owner;
}

interface Goals {
  readonly hosts: readonly number[];
  readonly doubt: number;
}

/** Where a visit goes: "to X", "of X" where somebody makes it, the place before the noun, the one they go to meet. */
function whereTo(scene: Scene, act: Predication, visitors: readonly Argument[]): Goals {
  const { tree } = scene;
  const { token } = act;
  const goals = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "goal.marker"));
  if (goals.length > 0) return { hosts: goals.map((a) => a.token), doubt: 0 };
  // "the visit of the minister to Kuwait": the tree may hang the goal on the visitor or on his name.
  const clauses = (child: number) => tree.isA(child, "acl:relcl", "advcl", "conj");
  const far = tree
    .subtree(token, clauses)
    .filter((t) => t > token && scene.is(tree.child(t, "case") ?? -1, "goal.marker") && isPlace(scene, t));
  if (far.length > 0) return { hosts: far, doubt: 0.5 };
  // "the visit that the minister paid to Reykjavik"
  const paid = tree
    .children(token, "acl")
    .filter((verb) => scene.is(verb, "support.verb"))
    .flatMap((verb) => tree.children(verb, "obl"))
    .filter((t) => isPlace(scene, t) && scene.is(firstCase(scene, t), "goal.marker"));
  if (paid.length > 0) return { hosts: paid, doubt: 0.5 };
  const agents = inRole(act, "agent");
  if (agents.length > 0 && ownersOf(scene, act).length === visitors.length) {
    // "embarks on a tour of Portugal and Spain": who goes is the subject, so "of" tells where.
    const hosts = inRole(act, "oblique", "of", "in").map((a) => a.token);
    if (hosts.length > 0) return { hosts, doubt: 0 };
  }
  // "his Athens visit", "a China trip"
  const before = inRole(act, "modifier").filter(
    (m) => /name|capital/.test(scene.name(m.token)?.value.naming ?? "") && visitors.every((v) => v.token !== m.token),
  );
  if (before.length > 0) return { hosts: before.map((m) => m.token), doubt: 0.5 };
  if (agents.length === 0) return { hosts: [], doubt: 0 };
  // "pay visits to meet with President X": the host is the one they go to meet.
  const met = tree.children(act.verb, "advcl", "xcomp").filter((i) => scene.is(i, "meet.verb"));
  const aims = [...met, ...tree.children(token, "acl").filter((i) => scene.is(i, "meet.verb"))];
  return { hosts: aims.flatMap((i) => tree.children(i, "obj", "obl")), doubt: 1 };
}

/** A visit named in passing: what it hangs on tells who is where. */
function hosted(scene: Scene, act: Predication, hosts: readonly number[]): Journey | null {
  const { tree } = scene;
  const head = tree.head(act.token);
  if (head < 0) return null;
  if (tree.token(head).upos === "VERB")
    return tree.isA(act.token, "obj", "obl", "nsubj:pass", "xcomp") ? ofVerb(scene, act, head, hosts) : null;
  if (tree.child(head, "nsubj") !== null) {
    const visitors = tree
      .children(head, "nsubj")
      .map((t): Argument => ({ role: "agent", marker: "", token: antecedent(scene, head, t), distance: 0 }));
    return { rule: "visit/is-on-a-visit", visitors, hosts: hosts.length > 0 ? hosts : [head], doubt: 0 };
  }
  // "Botswana foreign minister in Oslo for two-day working visit"
  const beside = tree
    .children(head, "nmod", "obl")
    .filter((t) => t !== act.token && isPlace(scene, t) && scene.is(firstCase(scene, t), "place.marker"));
  const headed = (token: number, distance: number): Argument[] => [{ role: "agent", marker: "", token, distance }];
  if (beside.length > 0 && tree.isA(head, "root"))
    return { rule: "visit/headline", visitors: headed(head, 0), hosts: beside, doubt: 0.5 };
  return tree.isA(act.token, "nmod", "obl") && tree.head(head) >= 0
    ? { rule: "visit/headline", visitors: headed(tree.head(head), 1), hosts: [head], doubt: 1 }
    : null;
}

/** "hosted Y for a visit", "arrived in X on a visit", "embarks on a tour of Portugal", "made a stopover in Algiers". */
function ofVerb(scene: Scene, act: Predication, head: number, hosts: readonly number[]): Journey | null {
  const above = predication(scene, head);
  if (scene.is(head, "host.verb")) {
    const guests = inRole(above, "patient").filter((a) => a.token !== act.token);
    return { rule: "visit/hosted", visitors: guests, hosts: inRole(above, "agent").map((a) => a.token), doubt: 0.5 };
  }
  const near = inRole(above, "oblique").filter((a) =>
    scene.is(firstCase(scene, a.token), "goal.marker", "place.marker"),
  );
  const places = hosts.length > 0 ? [...hosts] : near.map((a) => a.token);
  if (places.length === 0) {
    const complements = scene.is(act.token, "transit.noun")
      ? inRole(act, "oblique", "in", "at")
      : inRole(act, "oblique", "of", "in");
    places.push(...complements.map((a) => a.token));
  }
  const visitors = inRole(above, "agent");
  return visitors.length === 0 ? null : { rule: "visit/noun-of-travel", visitors, hosts: places, doubt: 0.5 };
}

/** "…; a stop in Panama is also planned": whose it is stands in the clause before. */
function understoodVisitor(scene: Scene, act: Predication, hosts: readonly number[]): Journey | null {
  const { tree } = scene;
  const verb = tree.head(act.token);
  if (verb < 0 || !tree.isA(act.token, "nsubj:pass") || !tree.isA(verb, "conj", "parataxis")) return null;
  const places = hosts.length > 0 ? hosts : inRole(act, "oblique", "in", "at").map((a) => a.token);
  const visitors = tree
    .children(tree.head(verb), "nsubj")
    .map((token): Argument => ({ role: "agent", marker: "", token, distance: 1 }));
  return { rule: "visit/noun", visitors, hosts: places, doubt: 1 };
}

/** "Syrian FM cancels Athens visit": a headline whose noun the tagger took for its verb. The town stands right before it. */
export function misreadVisit(scene: Scene, token: number): Journey | null {
  const { tree } = scene;
  const verb = tree.children(token, "aux").find((t) => scene.is(t, "cancel.verb", "suspend.verb", "intend.verb"));
  if (verb === undefined) return null;
  const visitor = tree.child(verb, "nsubj") ?? tree.child(token, "nsubj");
  const place = tree.children(token, "nsubj").at(-1);
  if (visitor === null || place !== token - 1 || visitor === place) return null;
  return {
    rule: "visit/headline",
    visitors: [{ role: "agent", marker: "", token: visitor, distance: 0 }],
    hosts: [place],
    doubt: 0.5,
    status: scene.is(verb, "cancel.verb") ? "cancelled" : scene.is(verb, "suspend.verb") ? "suspended" : "planned",
  };
}
