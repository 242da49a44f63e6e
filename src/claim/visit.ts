import { findPlaces, type Status } from "../vocabulary/index.js";
import type { ClaimPlace } from "./claim.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { modality } from "./modality.js";
import { type Party, partiesOf, partyOfState, understood } from "./party.js";
import { type Argument, inRole, isPassive, type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { timeOf } from "./timing.js";

/**
 * visit: a leader, minister or delegation of the source goes to the target.
 * details: `kind` state · official · working · transit · unspecified; `visitor` the id of the person, where one is named.
 * One visitor's state and one host make one claim: "visits Kazakhstan and Tajikistan" is two.
 */
export const visit: ClaimKind = {
  type: "visit",
  cameo({ status }) {
    if (status === "cancelled" || status === "suspended") return "125";
    return status === "planned" ? "036" : "042";
  },
  find(context) {
    const { scene } = context;
    const drafts: Draft[] = [];
    // "arrived in Hanoi for an official visit" is one visit: the noun tells more, so it is read first.
    for (const concept of ["visit.noun", "visit.verb", "travel.verb", "host.verb", "stay.verb"]) {
      const noun = concept.endsWith(".noun");
      for (const token of scene.all(concept)) {
        if (/^(NOUN|PROPN)$/.test(scene.tree.token(token).upos) !== noun) continue;
        const told = (draft: Draft) => tied(scene, draft.anchor, token);
        if (!drafts.some(told)) drafts.push(...readVisit(context, token));
      }
    }
    for (const token of presences(scene)) drafts.push(...readVisit(context, token));
    return drafts;
  },
};

/** Whether a noun of visiting is the object or the oblique of a verb: one act in two words. */
function tied(scene: Scene, anchor: number, token: number): boolean {
  return (
    anchor !== token &&
    /^(?:NOUN|PROPN)$/.test(scene.tree.token(anchor).upos) &&
    scene.sentence(anchor).index === scene.sentence(token).index &&
    scene.tree.ancestors(anchor).slice(0, 2).includes(token)
  );
}

interface Journey {
  readonly rule: string;
  readonly visitors: readonly Argument[];
  readonly hosts: readonly number[];
  readonly doubt: number;
}

function readVisit(context: Context, token: number): Draft[] {
  const { scene } = context;
  const act = predication(scene, token);
  const journey = journeyOf(scene, act);
  if (journey === null) return [];
  const how = modality(scene, act);
  if (how.unreal || (how.negated && !how.denied && how.tense === "future")) return [];
  const told = journey.visitors.flatMap((v) => visitorsAt(context, v.token));
  const visitors = told.length > 0 ? told : strangers(context, journey);
  const when = timeOf(scene, act.verb, token);
  const drafts: Draft[] = [];
  for (const visitor of visitors) {
    for (const host of journey.hosts.flatMap((h) => hostsAt(context, h))) {
      if (host.party.actor.id === visitor.actor.id) continue;
      const person = visitor.agents.find((agent) => agent.actor.kind === "person")?.actor.id;
      drafts.push({
        rule: journey.rule,
        source: [visitor],
        target: [host.party],
        details: { kind: kindOf(scene, act), ...(person === undefined ? {} : { visitor: person }) },
        when,
        where: host.place,
        status: statusOf(scene, act, how),
        anchor: token,
        words: [token, visitor.token, host.token],
        doubt: journey.doubt + Math.max(...journey.visitors.map((v) => v.distance), 0),
      });
    }
  }
  return drafts;
}

/** Who goes where, by construction. */
function journeyOf(scene: Scene, act: Predication): Journey | null {
  const { tree } = scene;
  const { token } = act;
  if (scene.is(token, "visit.verb") && tree.token(token).upos === "VERB") {
    const hosts = inRole(act, "patient").map((a) => a.token);
    return { rule: "visit/verb", visitors: inRole(act, "agent"), hosts, doubt: 0 };
  }
  if (scene.is(token, "travel.verb") && tree.token(token).upos === "VERB") {
    const goals = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "goal.marker"));
    const others = scene.is(token, "arrive.verb") ? inRole(act, "oblique", "in", "at") : [];
    return {
      rule: "visit/travel",
      visitors: inRole(act, "agent"),
      hosts: [...goals, ...others].map((a) => a.token),
      doubt: 0.5,
    };
  }
  if (scene.is(token, "visit.noun") && /NOUN|PROPN/.test(tree.token(token).upos)) return visitNoun(scene, act);
  if (scene.is(token, "host.verb", "stay.verb") && tree.token(token).upos === "VERB") {
    // "was welcomed in Bamako", "is expected in Paris", "spent two days in Kigali"
    const places = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "place.marker"));
    const guests = scene.is(token, "host.verb")
      ? isPassive(scene, token)
        ? inRole(act, "patient")
        : []
      : inRole(act, "agent");
    return { rule: "visit/received", visitors: guests, hosts: places.map((a) => a.token), doubt: 1 };
  }
  if (tree.child(token, "cop") !== null) {
    // "is scheduled to be in Mexico City": the subject stands with the arrangement.
    const clause = tree.child(token, "nsubj") === null ? tree.head(token) : token;
    const visitors = tree
      .children(clause, "nsubj")
      .map((t): Argument => ({ role: "agent", marker: "", token: relative(scene, token, t), distance: 1 }));
    return { rule: "visit/presence", visitors, hosts: [token], doubt: 1 };
  }
  return null;
}

/** "paid a visit to X", "Y's visit to X", "the visit of Y to X", "is in X on a visit", "arrived in X on a visit", "X hosted Y for a visit". */
function visitNoun(scene: Scene, act: Predication): Journey | null {
  const { tree } = scene;
  const { token } = act;
  const goals = inRole(act, "oblique").filter((a) => scene.is(firstCase(scene, a.token), "goal.marker"));
  const possessors = inRole(act, "possessor");
  const agents = inRole(act, "agent");
  const owners = inRole(act, "oblique").filter(
    (a) => scene.is(firstCase(scene, a.token), "doer.marker") && tree.head(a.token) === token,
  );
  const modifiers = inRole(act, "modifier");
  let visitors = [...possessors, ...owners];
  if (visitors.length === 0)
    visitors = agents.length > 0 ? agents : modifiers.filter((m) => scene.name(m.token)?.value.naming === "adjective");
  let hosts = goals.map((a) => a.token);
  let doubt = 0;
  if (hosts.length === 0) {
    // "the visit of the minister to Kuwait": the tree may hang the goal on the visitor.
    hosts = owners
      .concat(possessors)
      .flatMap((owner) => tree.subtree(owner.token))
      .filter((t) => t > token && scene.is(tree.child(t, "case") ?? -1, "goal.marker") && isPlace(scene, t));
    doubt = hosts.length > 0 ? 0.5 : 0;
  }
  if (hosts.length === 0 && visitors.length === owners.length && agents.length > 0) {
    // "embarks on a tour of Portugal and Spain": who goes is the subject, so "of" tells where.
    hosts = inRole(act, "oblique", "of", "in").map((a) => a.token);
    visitors = agents;
  }
  if (hosts.length === 0) {
    // "his Athens visit", "a China trip"
    hosts = modifiers
      .filter((m) => /name|capital/.test(scene.name(m.token)?.value.naming ?? "") && !visitors.includes(m))
      .map((m) => m.token);
    doubt = 0.5;
  }
  if (hosts.length === 0 && agents.length > 0) {
    // "pay visits to meet with President X": the host is the one they go to meet.
    const met = tree.children(act.verb, "advcl", "xcomp").filter((i) => scene.is(i, "meet.verb"));
    hosts = [...met, ...tree.children(token, "acl").filter((i) => scene.is(i, "meet.verb"))].flatMap((i) =>
      tree.children(i, "obj", "obl"),
    );
    doubt = 1;
  }
  if (hosts.length > 0 || visitors.length === 0) {
    if (hosts.length > 0 && visitors.length > 0) return { rule: "visit/noun", visitors, hosts, doubt };
  }
  return hosted(scene, act, hosts);
}

/** A visit named in passing: what it hangs on tells who is where. */
function hosted(scene: Scene, act: Predication, hosts: readonly number[]): Journey | null {
  const { tree } = scene;
  const head = tree.head(act.token);
  if (head < 0) return null;
  if (tree.token(head).upos === "VERB") {
    const above = predication(scene, head);
    if (scene.is(head, "host.verb")) {
      const guests = inRole(above, "patient").filter((a) => a.token !== act.token);
      return { rule: "visit/hosted", visitors: guests, hosts: inRole(above, "agent").map((a) => a.token), doubt: 0.5 };
    }
    const places =
      hosts.length > 0
        ? [...hosts]
        : inRole(above, "oblique")
            .filter((a) => scene.is(firstCase(scene, a.token), "goal.marker", "place.marker"))
            .map((a) => a.token);
    if (places.length === 0) {
      // "embarks on a tour of Portugal", "made a stopover in Algiers"
      const complements = scene.is(act.token, "transit.noun")
        ? inRole(act, "oblique", "in", "at")
        : inRole(act, "oblique", "of", "in");
      places.push(...complements.map((a) => a.token));
    }
    return { rule: "visit/noun-of-travel", visitors: inRole(above, "agent"), hosts: places, doubt: 0.5 };
  }
  if (tree.child(head, "nsubj") !== null) {
    const visitors = tree
      .children(head, "nsubj")
      .map((t): Argument => ({ role: "agent", marker: "", token: relative(scene, head, t), distance: 0 }));
    return { rule: "visit/is-on-a-visit", visitors, hosts: hosts.length > 0 ? hosts : [head], doubt: 0 };
  }
  // "Botswana foreign minister in Oslo for two-day working visit"
  const beside = tree
    .children(head, "nmod", "obl")
    .filter((t) => t !== act.token && isPlace(scene, t) && scene.is(firstCase(scene, t), "place.marker"));
  if (beside.length > 0 && tree.isA(head, "root"))
    return {
      rule: "visit/headline",
      visitors: [{ role: "agent", marker: "", token: head, distance: 0 }],
      hosts: beside,
      doubt: 0.5,
    };
  const place = tree.isA(act.token, "nmod", "obl") ? [head] : [];
  return place.length > 0 && tree.head(head) >= 0
    ? {
        rule: "visit/headline",
        visitors: [{ role: "agent", marker: "", token: tree.head(head), distance: 1 }],
        hosts: place,
        doubt: 1,
      }
    : null;
}

/** Places that somebody "is in" or "was in": a presence. */
function presences(scene: Scene): number[] {
  return scene.named.flatMap((name) => {
    if (name.value.kind !== "state" && name.value.kind !== "place") return [];
    const token = scene.headOf(name.span);
    if (token === null || scene.tree.child(token, "cop") === null) return [];
    const arranged = scene.tree.isA(token, "xcomp", "advcl") && scene.is(scene.tree.head(token), "intend.verb");
    if (scene.tree.child(token, "nsubj") === null && !arranged) return [];
    if (scene.tree.children(token, "nmod", "obl").some((child) => scene.is(child, "visit.noun"))) return [];
    return scene.is(firstCase(scene, token), "place.marker") ? [token] : [];
  });
}

/** The parties that travel: persons in office, delegations, states; a private person or a crowd makes no visit between states. */
function visitorsAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  return scene.tree.coordinated(token).flatMap((t) => {
    const name = scene.name(t)?.value;
    const official =
      name === undefined
        ? scene.is(t, "office.noun", "body.noun", "visitor.noun") || scene.tree.token(t).upos === "PRON"
        : name.kind === "office" ||
          (name.kind === "person" && (name.office !== undefined || name.state !== undefined)) ||
          (name.kind === "state" && name.naming !== "adjective" && name.naming !== "people");
    if (!official) return [];
    return partiesOf(scene, discourse, t).slice(0, 1);
  });
}

/** An official of whom no word tells the state, who goes to one of the two states that the text is about, comes from the other. */
function strangers({ scene, discourse }: Context, journey: Journey): Party[] {
  const host = journey.hosts.flatMap((t) => partiesOf(scene, discourse, t))[0];
  if (host === undefined) return [];
  return journey.visitors.flatMap(({ token }) => {
    const name = scene.name(token)?.value;
    if (name?.kind !== "person" || name.office === undefined || name.state !== undefined) return [];
    const pair = discourse.pair(token);
    const other = pair.find((party) => party.actor.id !== host.actor.id);
    if (other === undefined || !pair.some((party) => party.actor.id === host.actor.id)) return [];
    const actor = {
      id: name.id ?? "",
      kind: "person" as const,
      name: name.name,
      text: wordsAt(scene, token),
      state: other.actor.id,
    };
    return [
      { ...understood(other, token, 1), agents: [{ actor, office: name.office.title }], part: scene.name(token) },
    ];
  });
}

function isPlace(scene: Scene, token: number): boolean {
  const name = scene.name(token)?.value;
  return name?.kind === "place" || (name?.kind === "state" && name.naming !== "adjective" && name.naming !== "people");
}

interface Host {
  readonly party: Party;
  readonly place: ClaimPlace | null;
  /** The nominal that names the host, "country" in "our country". */
  readonly token: number;
}

/** The hosts that a nominal names, with the town where one is named. */
function hostsAt(context: Context, token: number): Host[] {
  const { scene, discourse } = context;
  return scene.tree.coordinated(token).flatMap((t) => {
    const name = scene.name(t)?.value;
    if (name?.kind === "organisation" && name.naming === "capital") {
      // One travels to the town, whatever it stands for elsewhere: "Brussels" is in Belgium.
      const [town] = findPlaces(wordsAt(scene, t));
      if (town?.state)
        return [
          {
            party: partyOfState(town.state, t, wordsAt(scene, t)),
            place: placeOf(wordsAt(scene, t), town.state, town.latitude, town.longitude),
            token: t,
          },
        ];
    }
    if (name?.kind === "place" && name.state !== undefined) {
      const country = partyOfState(name.state, t, name.name, scene.name(t));
      return [{ party: country, place: placeOf(name.name, name.state, name.latitude, name.longitude), token: t }];
    }
    // One goes to a town, a state or the seat of an organisation; not to an agreement or a match.
    if (name === undefined && scene.tree.token(t).upos === "PROPN") return [];
    if (
      name === undefined &&
      !scene.is(t, "country.noun", "capital.noun", "office.noun", "host.noun") &&
      scene.tree.token(t).upos !== "PRON"
    )
      return [];
    const [party] = partiesOf(scene, discourse, t);
    if (party === undefined) return [];
    const town =
      name?.naming === "capital"
        ? placeOf(
            scene.document.text.slice(scene.name(t)!.span.start, scene.name(t)!.span.end),
            name.id,
            name.latitude,
            name.longitude,
          )
        : null;
    return [{ party, place: town, token: t }];
  });
}

function wordsAt(scene: Scene, token: number): string {
  const span = scene.name(token)?.span ?? scene.tokens[token]!.span;
  return scene.document.text.slice(span.start, span.end);
}

function placeOf(name: string, country: string | null, lat?: number, lon?: number): ClaimPlace {
  return { name, country, ...(lat === undefined || lon === undefined ? {} : { lat, lon }) };
}

function kindOf(scene: Scene, act: Predication): string {
  const { tree } = scene;
  const noun = scene.is(act.token, "visit.noun")
    ? act.token
    : tree.children(act.token, "obl", "nmod").find((child) => scene.is(child, "visit.noun"));
  if (noun === undefined) return scene.is(act.token, "transit.verb") ? "transit" : "unspecified";
  if (scene.is(noun, "transit.noun")) return "transit";
  const words = [
    ...tree.children(noun, "amod", "compound"),
    ...tree.children(noun, "amod", "compound").flatMap((child) => tree.children(child, "conj", "amod", "compound")),
  ];
  const kind = ["state", "official", "working", "transit"].find((k) =>
    words.some((child) => scene.is(child, `${k}-visit.word`)),
  );
  return kind ?? "unspecified";
}

function statusOf(scene: Scene, act: Predication, how: ReturnType<typeof modality>): Status {
  const { tree } = scene;
  if (how.cues.has("cancel.verb") || how.cues.has("suspend.verb"))
    return how.cues.has("cancel.verb") ? "cancelled" : "suspended";
  if (how.denied || how.negated || how.cues.has("refuse.verb")) return "denied";
  const promised = act.token === act.verb && (how.cues.has("pledge.verb") || how.cues.has("agree.verb"));
  // "is coming in August", "is flying to Rome": a journey in the present progressive is one to come.
  const coming =
    how.progressive &&
    how.tense === "present" &&
    scene.is(act.token, "travel.verb") &&
    act.token === act.verb &&
    tree.child(act.verb, "aux") !== null;
  // "Thank you for coming": whoever is thanked for it has done it.
  const gerund = how.progressive && act.token === act.verb && tree.child(act.verb, "aux", "nsubj") === null;
  if (gerund && tree.isA(act.verb, "advcl", "acl") && tree.child(act.verb, "mark") !== null && how.tense !== "future")
    return "completed";
  if (how.tense === "future" || how.cues.has("intend.verb") || how.cues.has("intend.noun") || promised || coming)
    return "planned";
  if (scene.is(act.token, "visit.noun") && act.token !== act.verb) {
    const verb = act.verb;
    if (tree.isA(act.token, "nsubj") && modality(scene, { ...act, token: verb }).tense === "future") return "planned";
  }
  if (how.cues.has("begin.verb") || scene.is(act.verb, "arrive.verb", "begin.verb")) return "ongoing";
  if (how.tense === "present" && (how.progressive || tree.child(act.verb, "cop") !== null)) return "ongoing";
  return "completed";
}

function firstCase(scene: Scene, token: number): number {
  const { tree } = scene;
  const own = tree.child(token, "case");
  if (own !== null) return own;
  return tree.isA(token, "conj") && tree.head(token) >= 0 ? firstCase(scene, tree.head(token)) : -1;
}

function relative(scene: Scene, clause: number, token: number): number {
  if (!scene.is(token, "relative.pronoun")) return token;
  const top = [clause, ...scene.tree.ancestors(clause)].find((i) => scene.tree.isA(i, "acl"));
  return top === undefined ? token : scene.tree.head(top);
}
