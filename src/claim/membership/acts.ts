import type { Status } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import type { Party } from "../party.js";
import { inRole, isPassive, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { type Club, clubsAt, clubsOf, enumerated, isOfOrgan } from "./clubs.js";
import { implied, inherited, isTime, putBack, unnamed } from "./implied.js";
import type { MembershipReading, Standing } from "./membership.js";
import { gerundDoers, membersAt, standingIn, subjectsAbove } from "./parts.js";

/** Sentences over which an organisation that no word names is still meant: "applied for membership in January". */
const LONG = 6;

/** Memberships that verbs tell: joining, admitting, leaving, applying, suspending, expelling, chairing. */
export function byVerb(context: Context): MembershipReading[] {
  const { scene } = context;
  const read = (concept: string, reader: (context: Context, token: number) => MembershipReading[]) =>
    scene.all(concept).flatMap((token) => (isVerb(scene, token) ? reader(context, token) : []));
  return [
    ...["join", "return", "belong"].flatMap((kind) => read(`membership-${kind}.verb`, readJoining)),
    ...read("membership-admit.verb", readAdmission),
    ...read("membership-leave.verb", readLeaving),
    ...read("membership-apply.verb", readApplying),
    ...read("membership-suspend.verb", (c, t) => readRemoval(c, t, "member", "suspended")),
    ...read("membership-expel.verb", (c, t) => readRemoval(c, t, "former", "completed")),
    ...read("membership-stay.verb", readStaying),
  ];
}

/** "Finland joined NATO in 2023", "Cuba acceded to the bloc", "was invited to join the group", "its application to join the union". */
function readJoining(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const act = predication(scene, token);
  const how = modality(scene, act);
  const objects = inRole(act, "patient").map((a) => a.token);
  const own = [...objects, ...obliques(scene, act, "membership-into.marker")].flatMap((t) => clubsAt(context, t));
  const first = own[0];
  const clubs =
    first !== undefined
      ? withListed(own, enumerated(context, own.at(-1)!))
      : scene.is(token, "membership-return.verb")
        ? inherited(context, token)
        : unnamed(context, act, objects.length);
  // "joined the EU in condemning": to do something together is no membership.
  // "Had Norway entered the community"
  const imagined = tree
    .children(token, "aux")
    .some((t) => scene.is(t, "inversion.auxiliary") && t === scene.sentence(token).from && scene.form(t) === "past");
  const together = tree
    .children(token, "advcl")
    .some((t) =>
      tree
        .children(t, "mark", "case")
        .some((m) => scene.is(m, "membership-into.marker") && !scene.is(m, "infinitive.mark")),
    );
  if (clubs.length === 0 || how.supposed || together || imagined) return [];
  const members = doers(context, act);
  // "having belonged to it": that it was one is told where it ceases.
  const belonging = scene.is(token, "membership-belong.verb");
  if (members.length === 0 || (belonging && tree.isA(token, "advcl"))) return [];
  const bid = bidBefore(scene, token);
  const above = [...(bid === null ? [] : [bid]), ...tree.ancestors(token).slice(0, 3)];
  const applied = above.find(
    (t) => scene.is(t, "membership-apply.noun") || (scene.is(t, "membership-apply.verb") && isVerb(scene, t)),
  );
  const invited = above.find((t) => scene.is(t, "membership-invite.verb"));
  const standing =
    applied !== undefined || invited !== undefined ? "candidate" : (asStanding(scene, token) ?? "member");
  const status =
    applied !== undefined
      ? appliedStatus(scene, applied)
      : invited !== undefined
        ? "planned"
        : belonging && statusOf(scene, act, how) === "completed"
          ? "ongoing"
          : statusOf(scene, act, how);
  return [
    reading("joins", context, act, {
      members,
      clubs,
      standing,
      status,
      doubt: (how.unreal && !applied ? 0.5 : 0) + (first === undefined ? 1 : 0),
    }),
  ];
}

/** "was admitted to the G20", "the bloc admitted Honduras", "was elected to the Security Council", "accepted as an observer in". */
function readAdmission(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal) return [];
  const into = obliques(scene, act, "membership-into.marker").flatMap((t) => clubsAt(context, t));
  const capacity = obliques(scene, act, "membership-capacity.marker");
  const named = capacity.flatMap((t) => clubsOf(context, t));
  const byClub =
    scene.is(token, "membership-restore.verb") || capacity.length > 0 || scene.tree.token(token).lemma === "admit";
  const hosts = byClub ? inRole(act, "agent").flatMap((a) => clubsAt(context, a.token)) : [];
  const restored = scene.is(token, "membership-restore.verb") ? putBack(context, token) : [];
  const understood = asStanding(scene, token) === null ? [] : implied(context, token, LONG);
  const clubs =
    [into, named, hosts, inherited(context, token), restored, understood].find((found) => found.length > 0) ?? [];
  const members = sufferers(context, act);
  if (clubs.length === 0) return [];
  return [
    reading("admitted", context, act, {
      members,
      clubs,
      standing: asStanding(scene, token) ?? "member",
      status: statusOf(scene, act, how),
      doubt: clubs === understood ? 1 : 0,
    }),
  ];
}

/** "left the Commonwealth", "withdrew from OPEC", "is pulling out of the alliance". */
function readLeaving(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  const threatened = scene.tree
    .ancestors(token)
    .slice(0, 2)
    .some((t) => scene.is(t, "membership-threaten.word"));
  if (how.unreal || threatened) return [];
  const from = obliques(scene, act, "membership-from.marker").flatMap((t) => clubsAt(context, t));
  const objects = inRole(act, "patient").flatMap((a) => clubsAt(context, a.token));
  const clubs = from.length > 0 ? from : objects;
  if (clubs.length === 0 || (isPassive(scene, token) && from.length === 0)) return [];
  const leaving = isUnderWay(scene, act.token) && !how.negated ? "planned" : statusOf(scene, act, how);
  return [
    reading("leaves", context, act, {
      members: doers(context, act),
      clubs,
      standing: "former",
      status: leaving,
      doubt: 0,
    }),
  ];
}

/** "applied for membership of the Council of Europe", "has applied to become a dialogue partner". */
function readApplying(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const act = predication(scene, token);
  const how = modality(scene, { ...act, arguments: [] });
  if (how.supposed) return [];
  const content = tree.subtree(token, (child) => tree.isA(child, "nsubj", "advcl", "parataxis") && child < token);
  const sought = content.find((t) =>
    scene.is(
      t,
      "membership-membership.noun",
      "membership-accession.noun",
      "membership-member.noun",
      "membership-observer.noun",
      "membership-status.noun",
    ),
  );
  // "applied to the European Union in 2009"
  const to = obliques(scene, act, "membership-into.marker").flatMap((t) => clubsAt(context, t));
  if (sought === undefined && (to.length === 0 || !scene.is(token, "membership-plain-apply.verb"))) return [];
  const clubs = sought === undefined ? to : clubsOf(context, sought);
  const further = content
    .filter((t) => t > token)
    .flatMap((t) => clubsAt(context, t))
    .slice(0, 1)
    .filter((club) => !isOfOrgan(scene, token, club.token));
  // "applied for membership in January": of the one that was named last.
  const understood = implied(context, token, LONG);
  const nearby = [clubs, further, understood].find((found) => found.length > 0) ?? [];
  const members = doers(context, act);
  if (nearby.length === 0 || members.length === 0) return [];
  return [
    reading("applies", context, act, {
      members,
      clubs: nearby,
      standing: "candidate",
      status: appliedStatus(scene, token),
      doubt: nearby === understood ? 1 : 0,
    }),
  ];
}

/** "ECOWAS suspended Niger", "was expelled from the Council", "the League suspended Syria's membership", "Cuba suspended its membership in". */
function readRemoval(context: Context, token: number, standing: Standing, done: Status): MembershipReading[] {
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal) return [];
  const patients = inRole(act, "patient").map((a) => a.token);
  const dues = patients.find((t) => scene.is(t, "membership-membership.noun", "membership-part.noun"));
  const from = obliques(scene, act, "membership-from.marker").flatMap((t) => clubsAt(context, t));
  const by = inRole(act, "agent").flatMap((a) => clubsAt(context, a.token));
  let members: Party[];
  let clubs: Club[];
  if (dues !== undefined) {
    const owners = predication(scene, dues).arguments.filter((a) => a.role === "possessor" || a.role === "modifier");
    members = owners.flatMap((a) => membersAt(context, a.token)).filter((m) => m.actor.kind === "state");
    const own = clubsOf(context, dues);
    clubs = own.length > 0 ? own : from.length > 0 ? from : by;
    // "suspended its membership": its who suspends.
    if (members.length === 0) members = doers(context, act);
  } else {
    members = sufferers(context, act).filter((m) => m.actor.kind === "state");
    // "the EU expelled a diplomat": who is put out must be named by the state itself.
    clubs = from.length > 0 ? from : by;
  }
  // "Guinea was suspended after the coup": from what was named last.
  const elsewhere = obliques(scene, act, "membership-from.marker").some((t) => !isTime(scene, t));
  const undergoes = dues === undefined && clubs.length === 0 && !elsewhere && isPassive(scene, token);
  if (undergoes) clubs = implied(context, token, 2);
  if (clubs.length === 0) return [];
  const status =
    how.negated || how.denied ? "denied" : how.tense === "future" || how.cues.has("intend.verb") ? "planned" : done;
  return [
    reading("removed", context, act, {
      members,
      clubs,
      standing,
      status,
      doubt: undergoes ? 1 : 0,
      more: dues === undefined ? [] : [dues],
    }),
  ];
}

/** "remains in the Commonwealth", "stayed in the union": who stays is a member. */
function readStaying(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  const within = act.arguments.filter(
    (a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), "site.marker"),
  );
  const clubs = within.flatMap((a) => clubsAt(context, a.token)).filter((c) => scene.name(c.token) !== null);
  if (how.unreal || clubs.length === 0) return [];
  const members = doers(context, act).filter((m) => m.actor.kind === "state");
  const status = how.negated || how.denied ? "denied" : how.tense === "future" ? "planned" : "ongoing";
  return [reading("stays", context, act, { members, clubs, standing: "member", status, doubt: 0.5 })];
}

export interface Parts {
  readonly members: readonly Party[];
  readonly clubs: readonly Club[];
  readonly standing: Standing;
  readonly office?: "chair";
  readonly status: Status;
  readonly doubt: number;
  readonly more?: readonly number[];
}

export function reading(rule: string, _context: Context, act: Predication, parts: Parts): MembershipReading {
  const { more = [], ...rest } = parts;
  return { rule, ...rest, anchor: act.token, verb: act.verb, words: [act.token, ...more] };
}

/** Who does it: the subject, the noun that an infinitive belongs to ("Serbia's bid to join"), the state of a headline ("Finland to join NATO"). */
function doers(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  // "neutral on Ukraine's application to join": whose noun stands right before the infinitive.
  const before = bidBefore(scene, act.token);
  const gerund = gerundDoers(context, act.token);
  if (gerund !== null) return gerund;
  const bidders =
    before === null ? [] : tree.children(before, "nmod:poss", "amod").flatMap((t) => membersAt(context, t));
  if (bidders.length > 0) return bidders;
  const own = inRole(act, "agent").flatMap((a) => membersAt(context, a.token));
  if (own.length > 0) return own;
  const head = tree.head(act.token);
  if (tree.isA(act.token, "acl") && head >= 0) {
    const named = membersAt(context, head).filter(() => scene.name(head) !== null);
    if (named.length > 0) return named;
    const owners = predication(scene, head).arguments.filter(
      (a) => a.role === "possessor" || a.role === "modifier" || a.role === "agent",
    );
    const found = owners.flatMap((a) => membersAt(context, a.token)).filter((m) => m.actor.kind === "state");
    if (found.length > 0) return found;
  }
  if (inRole(act, "agent").length > 0) return [];
  return (subjectsAbove(context, act.token)?.parties ?? []).filter((m) => m.actor.kind === "state");
}

/** What the as-phrase of a verb says: "as an observer", "as a dialogue partner". */
function asStanding(scene: Scene, verb: number): Standing | null {
  for (const t of scene.tree.children(verb, "obl", "nmod"))
    if (scene.is(firstCase(scene, t), "membership-capacity.marker")) {
      const found = standingIn(scene, t);
      if (found !== null) return found;
    }
  return null;
}

function statusOf(scene: Scene, act: Predication, how: Modality): Status {
  if (how.negated || how.denied || how.cues.has("refuse.verb")) return "denied";
  const wish = ["intend.verb", "intend.noun", "unreal.verb", "unreal.noun", "pledge.verb", "pledge.noun"].some((cue) =>
    how.cues.has(cue),
  );
  const interested = scene.is(scene.tree.head(act.token), "membership-interest.word");
  if (how.tense === "future" || wish || interested || how.cues.has("agree.verb")) return "planned";
  if (isUnderWay(scene, act.token)) return "ongoing";
  return isProspect(scene, act.token) ? "planned" : "completed";
}

/** "voted to leave", "its aspiration to join": an infinitive is still to come; "the first state to join" did. */
function isProspect(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (!tree.children(verb, "mark").some((t) => scene.is(t, "infinitive.mark")) || tree.child(verb, "aux") !== null)
    return false;
  const head = tree.head(verb);
  return head < 0 || !tree.subtree(head).some((t) => t < verb && scene.is(t, "membership-ordinal.word"));
}

/** An application made is completed, one to be made planned, one that is refused denied; a bid that stands is ongoing. */
function appliedStatus(scene: Scene, token: number): Status {
  const act = predication(scene, token);
  const how = modality(scene, { ...act, token: act.verb });
  if (how.negated || how.denied || scene.is(act.verb, "refuse.verb")) return "denied";
  if (how.tense === "future" || how.cues.has("intend.verb")) return "planned";
  if (isVerb(scene, token)) return how.progressive ? "ongoing" : "completed";
  return scene.is(act.verb, "membership-apply.verb") ? "completed" : "ongoing";
}

function obliques(scene: Scene, act: Predication, marker: string): number[] {
  return act.arguments
    .filter((a) => a.role === "oblique" && scene.is(firstCase(scene, a.token), marker))
    .map((a) => a.token);
}

function isVerb(scene: Scene, token: number): boolean {
  return scene.tree.token(token).upos === "VERB";
}

/** "was suspended and later readmitted", "admitted to the bloc in 1996, Croatia…": who undergoes it, also where the participle stands alone. */
function sufferers(context: Context, act: Predication): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const own = inRole(act, "patient").flatMap((a) => membersAt(context, a.token));
  if (own.length > 0) return own;
  // "South Sudan, admitted in 2016, was followed by …": a participle that the tree took for the verb.
  if (tree.child(act.token, "obj") === null && scene.tree.token(act.token - 1)?.form === ",")
    return inRole(act, "agent").flatMap((a) => membersAt(context, a.token));
  const bare = scene.form(act.token) === "past-participle" || scene.form(act.token) === "past";
  const alone = tree.child(act.token, "aux", "aux:pass", "obj", "nsubj") === null;
  if (!bare || !alone) return [];
  const head = tree.head(act.token);
  if (tree.isA(act.token, "conj") && !isPassive(scene, head)) return [];
  if (!tree.isA(act.token, "conj", "advcl", "acl")) return [];
  return subjectsAbove(context, act.token)?.parties ?? [];
}

/** Organisations of a list with those that stand further on in it, each once. */
function withListed(own: readonly Club[], more: readonly Club[]): Club[] {
  return [...own, ...more.filter((club) => own.every((known) => known.id !== club.id))];
}

/** "is leaving", "were joining": the progressive of a clause of its own. */
function isUnderWay(scene: Scene, verb: number): boolean {
  return (
    scene.form(verb) === "present-participle" && scene.tree.children(verb, "aux").some((t) => scene.is(t, "be.verb"))
  );
}

/** The noun that an infinitive follows: "bid" in "its bid to join". */
function bidBefore(scene: Scene, verb: number): number | null {
  const mark = scene.tree.children(verb, "mark").find((t) => scene.is(t, "infinitive.mark"));
  const noun = mark === undefined ? -1 : mark - 1;
  return noun >= scene.sentence(verb).from && scene.tree.token(noun).upos === "NOUN" ? noun : null;
}
