import type { Status } from "../vocabulary/index.js";
import type { Context } from "./draft.js";
import { firstCase } from "./frame.js";
import type { MembershipReading, Standing } from "./membership.js";
import { type Club, clubsAt, clubsOf, membersAt, standingIn, subjectsAbove } from "./membership-parts.js";
import { modality } from "./modality.js";
import { type Party, partyOfState } from "./party.js";
import { predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** Memberships that nouns tell: members, observers, candidates and chairs; accession, membership, presidency and withdrawal. */
export function byNoun(context: Context): MembershipReading[] {
  const { scene } = context;
  const all = (concept: string, reader: (context: Context, token: number) => MembershipReading[]) =>
    scene.all(concept).flatMap((token) => reader(context, token));
  return [
    ...["member", "observer", "partner", "candidate"].flatMap((kind) => all(`membership-${kind}.noun`, readBearer)),
    ...all("membership-chair.noun", readChair),
    ...all("membership-accession.noun", readAccession),
    ...all("membership-membership.noun", readAccession),
    ...all("membership-apply.noun", readApplication),
    ...all("membership-leaving.noun", (c, t) => readDeparture(c, t, "former")),
    ...all("membership-suspension.noun", (c, t) => readDeparture(c, t, "member")),
  ];
}

/** "Turkey, a NATO member", "NATO member Turkey", "became an observer in", "EU candidate Serbia", "was granted observer status in". */
function readBearer(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const noun = topOf(scene, token);
  const standing = standingIn(scene, noun) ?? standingIn(scene, token);
  if (standing === null) return [];
  const clubs = [clubsOf(context, token), noun === token ? [] : clubsOf(context, noun), sought(context, noun)].find(
    (c) => c.length > 0,
  );
  if (clubs === undefined || clubs.length === 0) return [];
  if (
    standing === "partner" &&
    !tree
      .subtree(noun)
      .some((t) => scene.is(t, "membership-partner.word", "membership-bearer.noun", "membership-status.noun"))
  )
    return [];
  const held = holdersOf(context, noun, false);
  if (held === null) return [];
  const how = modality(scene, { token: noun, verb: held.verb ?? noun, arguments: [] });
  // Who applied to become one is told by the applying.
  if (
    tree
      .ancestors(noun)
      .slice(0, 2)
      .some((t) => scene.is(t, "membership-apply.verb"))
  )
    return [];
  if (how.supposed || (how.unreal && !wishes(how.cues))) return [];
  const former = tree.children(noun, "amod", "compound", "advmod").some((t) => scene.is(t, "membership-former.word"));
  const status = bearerStatus(context, noun, held, former);
  const ceased =
    (former || (tree.isA(noun, "xcomp") && scene.is(tree.head(noun), "membership-cease.verb"))) &&
    standing === "member";
  return [
    {
      rule: "bearer",
      members: held.members,
      clubs,
      standing: ceased ? "former" : standing,
      status,
      anchor: noun,
      verb: held.verb ?? noun,
      words: [noun, token, ...held.words],
      doubt: held.doubt,
    },
  ];
}

interface Holding {
  readonly members: readonly Party[];
  /** The verb of the clause; null where the noun stands beside a name. */
  readonly verb: number | null;
  readonly words: readonly number[];
  readonly doubt: number;
}

/** Who bears a standing, by where its noun stands: predicate, apposition, before a name, object of a verb of becoming or having, "as a member". */
function holdersOf(context: Context, noun: number, chairs: boolean): Holding | null {
  const { scene } = context;
  const { tree } = scene;
  const at = countedBy(scene, noun);
  const found = (
    tokens: readonly number[],
    verb: number | null,
    doubt = 0,
    words: readonly number[] = [],
  ): Holding | null => {
    const members = tokens
      .flatMap((t) => membersAt(context, antecedentOf(scene, at, t), chairs))
      .filter((m) => m.actor.kind === "state" || verb !== null);
    return members.length === 0 ? null : { members, verb, words, doubt };
  };
  const subjects = tree.children(at, "nsubj");
  if (subjects.length > 0) return found(subjects, at);
  const head = tree.head(at);
  // "proud to be a member", "keeps no army but has been a member": the subject of the clause before.
  const copula =
    tree.child(at, "cop") !== null || (tree.isA(at, "conj") && head >= 0 && tree.child(head, "cop") !== null);
  if (copula) {
    const above = subjectsAbove(context, at, chairs);
    return above === null || above.parties.length === 0
      ? null
      : { members: above.parties, verb: at, words: [], doubt: 0 };
  }
  // "the members of the club are Chile and Mexico"
  if (
    tree.isA(at, "nsubj") &&
    head >= 0 &&
    scene.name(head)?.value.kind === "state" &&
    tree.child(head, "cop") !== null
  )
    return found([head], head);
  // "NATO members Greece and Turkey agreed", where the tree takes them for subjects of each other.
  const next = scene.name(at + 1);
  if (next?.value.kind === "state" && next.value.naming !== "adjective") return found([scene.headOf(next.span)!], null);
  // "NATO member Turkey": the name governs the noun, or stands beside it.
  const beside = tree.children(at, "appos", "flat").filter((t) => scene.name(t) !== null);
  if (beside.length > 0) {
    const named = found(
      beside.flatMap((t) => tree.coordinated(t)),
      null,
    );
    if (named !== null) return named;
  }
  const examples = tree.children(at, "nmod").filter((t) => scene.is(firstCase(scene, t), "example.marker"));
  if (examples.length > 0) return found(examples, null);
  if (head < 0) return null;
  // "A member of the pact since 1992, it wants…", "Uruguay, an observer state, sent…": a second subject beside the first.
  const fellow = tree.isA(at, "nsubj")
    ? tree.children(head, "nsubj", "vocative", "dislocated").filter((t) => t !== at)
    : [];
  if (fellow.length > 0) return found(fellow.slice(0, 1), null, 0.5);
  if (tree.isA(at, "compound", "amod", "nmod:unmarked", "flat") && scene.name(head) !== null)
    return found([head], null);
  if (tree.isA(at, "appos", "parataxis", "acl") && tree.token(head).upos !== "VERB") return found([head], null);
  if (tree.isA(at, "conj") && scene.name(head)?.value.kind === "state" && tree.children(at, "det").length > 0)
    return found([head], null, 0.5);
  if (scene.is(firstCase(scene, at), "membership-capacity.marker")) return capacityOf(context, at, found);
  const verb = head;
  if (tree.token(verb).upos !== "VERB" && tree.token(verb).upos !== "AUX") return null;
  const act = predication(scene, verb);
  if (tree.isA(at, "xcomp", "obj", "obl", "nsubj:pass", "ccomp")) {
    const passive = act.arguments.filter(
      (a) => a.role === "patient" && a.token !== at && tree.isA(a.token, "nsubj:pass"),
    );
    const receiver = act.arguments.filter((a) => a.role === "recipient" || (a.role === "oblique" && a.marker === "to"));
    const agents = act.arguments.filter((a) => a.role === "agent");
    if (scene.is(verb, "membership-accord.verb") && passive.length + receiver.length > 0)
      return found(
        [...passive, ...receiver].map((a) => a.token),
        verb,
        0,
        [verb],
      );
    if (scene.is(verb, "membership-become.verb", "membership-accord.verb", "membership-hold.verb"))
      return found(
        agents.map((a) => a.token),
        verb,
        0,
        [verb],
      );
  }
  return null;
}

/** "as a member of the bloc, Kenya…": the subject of the verb; "its status as an observer": the owner of the noun. */
function capacityOf(
  context: Context,
  at: number,
  found: (tokens: readonly number[], verb: number | null, doubt?: number) => Holding | null,
): Holding | null {
  const { scene } = context;
  const head = scene.tree.head(at);
  // Who is admitted or joins as one is told by the verb itself.
  if (scene.is(head, "membership-join.verb", "membership-admit.verb", "membership-apply.verb")) return null;
  if (scene.tree.token(head).upos === "VERB") {
    const subjects = predication(scene, head).arguments.filter(
      (a) => a.role === "agent" || (a.role === "patient" && scene.tree.isA(a.token, "nsubj:pass")),
    );
    return found(
      subjects.map((a) => a.token),
      null,
      0.5,
    );
  }
  return found(scene.tree.children(head, "nmod:poss", "nsubj"), null, 0.5);
}

/** The noun that the words of a standing add up to: "member" in "member state", "candidate" in "candidate status". */
function topOf(scene: Scene, token: number): number {
  const { tree } = scene;
  const head = tree.head(token);
  const inside = tree.isA(token, "compound", "amod", "nmod:unmarked") && head >= 0 && scene.name(head) === null;
  if (!inside) return token;
  if (
    scene.is(
      head,
      "membership-bearer.noun",
      "membership-status.noun",
      "membership-member.noun",
      "membership-observer.noun",
    )
  )
    return head;
  return token;
}

/** "one of the founding members", "the youngest of its members": the word that counts them. */
function countedBy(scene: Scene, noun: number): number {
  const { tree } = scene;
  const head = tree.head(noun);
  if (head < 0 || !tree.isA(noun, "nmod") || !scene.is(firstCase(scene, noun), "belonging.marker")) return noun;
  if (scene.is(head, "membership-status.noun")) return head;
  const counts = /^(NUM|PRON|DET|ADJ)$/.test(tree.token(head).upos) || scene.is(head, "membership-bearer.noun");
  return counts && scene.name(head) === null ? head : noun;
}

/** "candidate for membership in the union", "candidate to join the EU". */
function sought(context: Context, noun: number): Club[] {
  const { scene } = context;
  const goals = scene.tree
    .subtree(noun)
    .filter(
      (t) => t > noun && scene.is(t, "membership-membership.noun", "membership-accession.noun", "membership-join.verb"),
    );
  return goals.flatMap((t) => clubsOf(context, t)).slice(0, 2);
}

function antecedentOf(scene: Scene, clause: number, token: number): number {
  if (!scene.is(token, "relative.pronoun")) return token;
  const top = [clause, ...scene.tree.ancestors(clause)].find((t) => scene.tree.isA(t, "acl"));
  return top === undefined ? token : scene.tree.head(top);
}

function wishes(cues: ReadonlySet<string>): boolean {
  return cues.has("unreal.verb") || cues.has("intend.verb") || cues.has("unreal.noun") || cues.has("intend.noun");
}

function bearerStatus(context: Context, noun: number, held: Holding, former: boolean): Status {
  const { scene } = context;
  if (held.verb === null) return former ? "completed" : "ongoing";
  const how = modality(scene, { token: held.verb, verb: held.verb, arguments: [] });
  const own = scene.tree.children(noun).some((t) => scene.is(t, "negation.word"));
  // "not a full but an associate member"
  const turned = scene.tree.isA(noun, "conj") && scene.tree.child(noun, "cc") !== null && !own;
  if ((!turned && how.negated) || how.denied || own) return "denied";
  if (how.tense === "future" || wishes(how.cues)) return "planned";
  const changes = scene.is(held.verb, "membership-become-new.verb", "membership-accord.verb");
  if (scene.is(scene.tree.head(noun), "membership-cease.verb")) return "completed";
  if (changes) return how.progressive && how.tense === "present" ? "ongoing" : "completed";
  if (former) return "completed";
  return "ongoing";
}

/** "Brazil's G20 presidency", "assumed the rotating presidency of", "the current chair of the African Union, Mauritania". */
function readChair(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  if (tree.token(token).upos === "VERB") return [];
  const name = scene.name(token);
  const clubs = name !== null && name.value.kind === "office" ? officeClubs(context, token) : clubsOf(context, token);
  if (clubs.length === 0) return [];
  const owners = tree
    .children(token, "nmod:poss", "amod", "compound")
    .flatMap((t) => membersAt(context, t).filter((m) => m.actor.kind === "state"));
  const person = scene.is(token, "membership-chair-office.noun");
  // "the Dutch presidency of the EU" may be one name.
  if (owners.length === 0 && name?.value.kind === "office" && name.value.state !== undefined)
    owners.push(partyOfState(name.value.state, token, tree.token(token).form, name));
  const holding =
    owners.length > 0
      ? { members: owners, verb: null, words: [], doubt: 0 }
      : person
        ? holdersOf(context, token, true)
        : officeHolder(context, token);
  if (holding === null || holding.members.length === 0) return [];
  const verb = holding.verb ?? predication(scene, token).verb;
  const how = modality(scene, { token: verb, verb, arguments: [] });
  if (how.supposed) return [];
  const took = scene.is(verb, "membership-assume.verb", "membership-hand-over.verb");
  const status: Status =
    holding.verb !== null && how.negated
      ? "denied"
      : holding.verb !== null && how.tense === "future"
        ? "planned"
        : took && how.tense === "past"
          ? "completed"
          : "ongoing";
  return [
    {
      rule: "chairs",
      members: holding.members,
      clubs,
      standing: "member",
      status,
      anchor: token,
      verb,
      words: [token, ...holding.words],
      doubt: holding.doubt + (person ? 0.5 : 0),
    },
  ];
}

/** The organisation inside a name of an office ("presidency of the Eurasian Economic Union"). */
function officeClubs(context: Context, token: number): Club[] {
  const own = clubsOf(context, token);
  if (own.length > 0) return own;
  const { tree } = context.scene;
  return tree.children(token, "nmod").flatMap((t) => clubsOf(context, t));
}

/** "Armenia assumed the presidency", "handed the presidency to South Africa": who takes, holds or passes the chair. */
function officeHolder(context: Context, token: number): Holding | null {
  const { scene } = context;
  const { tree } = scene;
  const verb = tree
    .ancestors(token)
    .slice(0, 2)
    .find((t) => tree.token(t).upos === "VERB");
  if (
    verb === undefined ||
    !scene.is(verb, "membership-assume.verb", "membership-hold.verb", "membership-hand-over.verb")
  )
    return null;
  const subjects = subjectsAbove(context, verb, true);
  return subjects === null || subjects.parties.length === 0
    ? null
    : { members: subjects.parties, verb, words: [verb], doubt: 0 };
}

/** "Croatia's accession to the EU", "Kazakhstan's accession process", "Turkey's NATO membership", "opened accession talks with Moldova". */
function readAccession(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const own = clubsOf(context, token);
  const top =
    tree.isA(token, "compound") && tree.head(token) >= 0 && scene.name(tree.head(token)) === null
      ? tree.head(token)
      : token;
  const process = [top, ...tree.ancestors(token).slice(0, 1), ...tree.children(token, "acl")].some((t) =>
    scene.is(t, "membership-process.noun", "membership-negotiate.verb"),
  );
  // "the European Union opened accession talks with Moldova": the union itself is the subject.
  const clubs = own.length > 0 || !process ? own : hostsOf(context, top);
  if (clubs.length === 0) return [];
  // The application, the verb of applying or of suspending tells it itself.
  if (
    tree
      .ancestors(token)
      .slice(0, 2)
      .some((t) => scene.is(t, "membership-apply.verb", "membership-suspend.verb", "membership-candidate.noun"))
  )
    return [];
  const owners = [token, top]
    .flatMap((t) => tree.children(t, "nmod:poss", "amod", "compound"))
    .filter((t) => t !== token);
  let members = owners.flatMap((t) => membersAt(context, t)).filter((m) => m.actor.kind === "state");
  if (members.length === 0)
    members = tree
      .children(token, "nmod")
      .filter((t) => scene.is(firstCase(scene, t), "doer.marker"))
      .flatMap((t) => membersAt(context, t))
      .filter((m) => m.actor.kind === "state");
  const owned = members.length > 0;
  const act = predication(scene, top);
  const stood = [act.verb, ...tree.ancestors(top).slice(0, 3)].some((t) =>
    scene.is(t, "membership-stand.verb", "stance-support.word", "stance-oppose.word"),
  );
  if (stood) return [];
  let verb = act.verb;
  if (!owned) {
    const subject = subjectsAbove(context, top);
    members = (subject?.parties ?? []).filter((m) => m.actor.kind === "state");
    verb = subject?.verb ?? verb;
    // "accession talks between the union and Moldova", "opened accession talks with Moldova": where the union itself acts, the other side is the one to join.
    if (members.length === 0)
      members = predication(scene, top)
        .arguments.filter(
          (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "partner.marker", "between.marker"),
        )
        .flatMap((a) => membersAt(context, a.token))
        .filter((m) => m.actor.kind === "state");
  }
  if (members.length === 0) return [];
  const how = modality(scene, { token: top, verb, arguments: [] });
  if (how.supposed) return [];
  return [
    {
      rule: "accession",
      members,
      clubs,
      ...accessionState(scene, token, verb, process, owned, how),
      anchor: token,
      verb,
      words: [token, top, ...(owned ? [] : [verb])],
      doubt: owned ? 0.5 : 0.5,
    },
  ];
}

function accessionState(
  scene: Scene,
  token: number,
  verb: number,
  process: boolean,
  owned: boolean,
  how: ReturnType<typeof modality>,
): { standing: Standing; status: Status } {
  if (how.negated || how.denied) return { standing: process ? "candidate" : "member", status: "denied" };
  if (process)
    return {
      standing: "candidate",
      status: how.cues.has("suspend.verb") || scene.is(verb, "suspend.verb") ? "suspended" : "ongoing",
    };
  if (wishes(how.cues) || how.tense === "future")
    return { standing: scene.is(token, "membership-accession.noun") ? "candidate" : "member", status: "planned" };
  if (scene.is(token, "membership-membership.noun"))
    return { standing: "member", status: !owned && scene.is(verb, "membership-accord.verb") ? "completed" : "ongoing" };
  return { standing: "member", status: "completed" };
}

/** "submitted its application for EU membership", "Kosovo's application to join the Council of Europe". */
function readApplication(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  if (tree.token(token).upos === "VERB") return [];
  const inside = tree.subtree(token);
  const goal = inside.find((t) =>
    scene.is(t, "membership-membership.noun", "membership-join.verb", "membership-accession.noun"),
  );
  if (goal === undefined || scene.is(goal, "membership-join.verb")) return [];
  const clubs = [clubsOf(context, goal), clubsOf(context, token)].find((c) => c.length > 0);
  if (clubs === undefined) return [];
  const owners = tree
    .children(token, "nmod:poss", "amod", "compound")
    .flatMap((t) => membersAt(context, t))
    .filter((m) => m.actor.kind === "state");
  const subject = owners.length > 0 ? null : subjectsAbove(context, token);
  const members = owners.length > 0 ? owners : (subject?.parties ?? []);
  if (members.length === 0) return [];
  const { verb } = predication(scene, token);
  if (
    [verb, ...tree.ancestors(token).slice(0, 2)].some((t) =>
      scene.is(t, "membership-stand.verb", "stance-support.word", "stance-oppose.word"),
    ) &&
    owners.length === 0
  )
    return [];
  const how = modality(scene, { token: verb, verb, arguments: [] });
  if (how.supposed) return [];
  const filed = scene.is(verb, "membership-apply.verb");
  const status: Status =
    how.negated || scene.is(verb, "refuse.verb")
      ? "denied"
      : how.tense === "future"
        ? "planned"
        : filed
          ? "completed"
          : "ongoing";
  return [
    {
      rule: "application",
      members,
      clubs,
      standing: "candidate",
      status,
      anchor: token,
      verb,
      words: [token, goal, ...(owners.length > 0 ? [] : [verb])],
      doubt: 0.5,
    },
  ];
}

/** "Algeria's withdrawal from the pact", "announced its exit from OPEC", "the suspension of Mali from the African Union". */
function readDeparture(context: Context, token: number, standing: Standing): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const from = tree
    .children(token, "nmod", "obl")
    .filter((t) => scene.is(firstCase(scene, t), "membership-from.marker", "membership-into.marker"));
  const clubs = clubsOf(context, token);
  if (clubs.length === 0) return [];
  const owners = [...tree.children(token, "nmod:poss", "amod", "compound"), ...from]
    .flatMap((t) => membersAt(context, t))
    .filter((m) => m.actor.kind === "state");
  const subject = owners.length > 0 ? null : subjectsAbove(context, token);
  const members: readonly Party[] =
    owners.length > 0 ? owners : (subject?.parties ?? []).filter((m) => m.actor.kind === "state");
  if (members.length === 0) return [];
  const { verb } = predication(scene, token);
  const how = modality(scene, { token: verb, verb, arguments: [] });
  const stood = [verb, ...tree.ancestors(token).slice(0, 2)].some((t) =>
    scene.is(t, "membership-stand.verb", "talk-over.verb", "membership-threaten.word"),
  );
  if (how.supposed || stood) return [];
  const announced = [verb, ...tree.ancestors(token).slice(0, 2)].some((t) =>
    scene.is(t, "announce.verb", "intend.noun", "pledge.verb"),
  );
  const status: Status =
    how.negated || how.denied
      ? "denied"
      : announced || how.tense === "future" || wishes(how.cues)
        ? "planned"
        : standing === "member"
          ? "suspended"
          : "completed";
  return [
    {
      rule: "departure",
      members,
      clubs,
      standing,
      status,
      anchor: token,
      verb,
      words: [token, ...(owners.length > 0 ? [] : [verb])],
      doubt: 0.5,
    },
  ];
}

/** The organisation that is the subject of the clause of a noun. */
function hostsOf(context: Context, noun: number): Club[] {
  const { verb } = predication(context.scene, noun);
  return context.scene.tree.children(verb, "nsubj").flatMap((t) => clubsAt(context, t));
}
