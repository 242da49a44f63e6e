import type { Status } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { modality } from "../modality.js";
import { type Party, partyOfState } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";
import { type Club, clubsAt, clubsOf, lastClub, understoodClub } from "./clubs.js";
import type { MembershipReading, Standing } from "./membership.js";
import { type Holding, holdersOf, wishes } from "./nouns.js";
import { membersAt, subjectsAbove } from "./parts.js";

/** Memberships that nouns of an event tell: presidency, accession, application, withdrawal, suspension. */
export function byEvent(context: Context): MembershipReading[] {
  const { scene } = context;
  const all = (concept: string, reader: (context: Context, token: number) => MembershipReading[]) =>
    scene.all(concept).flatMap((token) => reader(context, token));
  return [
    ...all("membership-chair.noun", readChair),
    ...all("membership-accession.noun", readAccession),
    ...all("membership-membership.noun", readAccession),
    ...all("membership-apply.noun", readApplication),
    ...all("membership-leaving.noun", (c, t) => readDeparture(c, t, "former")),
    ...all("membership-seat.noun", readSeat),
    ...all("membership-suspension.noun", (c, t) => readDeparture(c, t, "member")),
  ];
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
        ? (holdersOf(context, token, true) ?? (tree.isA(token, "obj") ? officeHolder(context, token) : null))
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
      office: "chair",
      status,
      anchor: token,
      verb,
      words: [token, ...holding.words],
      doubt: holding.doubt + (person ? 0.5 : 0),
    },
  ];
}

/** "won a seat on the Security Council", "holds a non-permanent seat on": who sits in an organ. */
function readSeat(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const verb = tree.head(token);
  if (
    !tree.isA(token, "obj") ||
    !scene.is(verb, "membership-accord.verb", "membership-hold.verb", "membership-assume.verb")
  )
    return [];
  const at = tree
    .children(token, "nmod", "obl")
    .concat(tree.children(verb, "obl"))
    .filter((t) => t > token && scene.is(firstCase(scene, t), "membership-into.marker", "venue.marker"));
  const clubs = at.flatMap((t) => clubsAt(context, t)).slice(0, 1);
  const members = subjectsAbove(context, verb)?.parties.filter((m) => m.actor.kind === "state") ?? [];
  const how = modality(scene, { token: verb, verb, arguments: [] });
  if (clubs.length === 0 || how.unreal) return [];
  const holds = scene.is(verb, "membership-hold.verb");
  const status: Status =
    how.negated || how.denied ? "denied" : how.tense === "future" ? "planned" : holds ? "ongoing" : "completed";
  const words = [token, verb];
  return [{ rule: "seat", members, clubs, standing: "member", status, anchor: token, verb, words, doubt: 0.5 }];
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
  const process =
    [top, ...tree.ancestors(token).slice(0, 1), ...tree.children(token, "acl")].some((t) =>
      scene.is(t, "membership-process.noun", "membership-negotiate.verb"),
    ) || isOnTheWay(scene, top);
  // "the European Union opened accession talks with Moldova": the union itself is the subject.
  const hosts = own.length > 0 || !process ? own : hostsOf(context, top);
  // "suspended its accession talks", "opened accession talks": with the one that was named last.
  const last = hosts.length === 0 && process && top !== token ? lastClub(context, token, 2) : null;
  const clubs = last === null ? hosts : [understoodClub(context, last, token)];
  if (clubs.length === 0) return [];
  // The application, the verb of applying or of suspending tells it itself.
  if (
    tree
      .ancestors(token)
      .slice(0, 2)
      .some(
        (t) =>
          scene.is(t, "membership-apply.verb", "membership-candidate.noun") ||
          (scene.is(t, "membership-suspend.verb") && !process) ||
          tree.children(t, "obj").some((o) => o !== token && scene.is(o, "membership-apply.noun")),
      )
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
  // A stand on somebody's joining is a position: who supports, blocks or is neutral tells nothing of how far it has come.
  const { from, to } = scene.sentence(token);
  const around = [act.verb, ...tree.ancestors(top).slice(0, 3), ...tree.children(token, "case")];
  const stands = ["membership-stand.verb", "stance-support.word", "stance-oppose.word", "stance-neutral.word"];
  const stood = process
    ? !owned && around.some((t) => scene.is(t, ...stands))
    : around.some((t) => scene.is(t, "membership-stand.verb")) ||
      scene.tokens.slice(from, to).some((t) => scene.is(t.index, ...stands.slice(1)));
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

/** "on the way to membership", "a step towards accession", "waits for membership": what is not reached yet. */
function isOnTheWay(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (head < 0) return false;
  return (
    (tree.isA(token, "nmod") && scene.is(head, "membership-way.noun")) ||
    (tree.isA(token, "obl", "obj") && scene.is(head, "membership-await.verb")) ||
    (tree.isA(token, "obl") && tree.children(head, "obj").some((t) => scene.is(t, "membership-way.noun")))
  );
}

/** "signed the treaty on its accession": what is signed is not in force yet. */
function isOfInstrument(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  return (
    head >= 0 &&
    tree.isA(token, "nmod", "compound") &&
    scene.family("instrument").some((slug) => scene.is(head, `instrument.${slug}`))
  );
}

/** "had spent years negotiating", "was negotiating": a way that is told as past. Words reported in the past may still hold. */
function isOver(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  const above = [verb, ...tree.ancestors(verb).slice(0, 1)];
  if (above.some((t) => tree.isA(t, "ccomp"))) return false;
  return above.some((t) =>
    tree.children(t, "aux").some((aux) => scene.form(aux) === "past" && scene.is(aux, "have.verb", "be.verb")),
  );
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
  if (process) {
    const stopped = how.cues.has("suspend.verb") || scene.is(verb, "suspend.verb");
    return { standing: "candidate", status: stopped ? "suspended" : isOver(scene, verb) ? "completed" : "ongoing" };
  }
  if (isOfInstrument(scene, token)) return { standing: "member", status: "agreed" };
  // "its parliament ratified Sweden's accession": one consent of several, and not yet the day of joining.
  if (owned && scene.is(verb, "membership-ratify.verb")) return { standing: "member", status: "agreed" };
  if (wishes(how.cues) || how.tense === "future")
    return { standing: scene.is(token, "membership-accession.noun") ? "candidate" : "member", status: "planned" };
  if (scene.is(token, "membership-membership.noun"))
    return { standing: "member", status: !owned && scene.is(verb, "membership-accord.verb") ? "completed" : "ongoing" };
  // Without a time it is not said to have happened.
  return timeOf(scene, verb, token) === null && how.tense !== "past"
    ? { standing: "candidate", status: "ongoing" }
    : { standing: "member", status: "completed" };
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
  const { scene } = context;
  const subjects = scene.tree.children(verb, "nsubj");
  // "Albania opened accession talks with the union"
  const partners = scene.tree.children(verb, "obl").filter((t) => scene.is(firstCase(scene, t), "partner.marker"));
  return [...subjects, ...partners].flatMap((t) => clubsAt(context, t));
}
