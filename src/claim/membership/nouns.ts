import type { Status } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { type Club, clubsAt, clubsOf, lastClub, understoodClub } from "./clubs.js";
import type { MembershipReading } from "./membership.js";
import { gerundDoers, membersAt, standingIn, subjectsAbove } from "./parts.js";

/** Memberships that nouns of a standing tell: members, observers, partners, candidates. */
export function byNoun(context: Context): MembershipReading[] {
  const { scene } = context;
  const all = (concept: string, reader: (context: Context, token: number) => MembershipReading[]) =>
    scene.all(concept).flatMap((token) => reader(context, token));
  return ["member", "observer", "partner", "candidate"].flatMap((kind) => all(`membership-${kind}.noun`, readBearer));
}

/** "Turkey, a NATO member", "NATO member Turkey", "became an observer in", "EU candidate Serbia", "was granted observer status in". */
function readBearer(context: Context, token: number): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  const noun = topOf(scene, token);
  const standing = standingIn(scene, noun) ?? standingIn(scene, token);
  if (standing === null) return [];
  const clubs = [
    clubsOf(context, token),
    noun === token ? [] : clubsOf(context, noun),
    sought(context, noun),
    giverOf(context, noun),
    grantedOf(context, token, noun),
    bareOf(context, token, noun),
  ].find((c) => c.length > 0);
  if (clubs === undefined || clubs.length === 0) return [];
  if (standing === "partner" && !isPartnership(scene, noun, token)) return [];
  const named = clubs.some((club) => club.party.distance === 0);
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
  // What stands beside a name is so even where the clause asks or supposes.
  const beside = held.verb === null && tree.isA(noun, "appos", "compound", "flat");
  if (!beside && (how.supposed || (how.unreal && !wishes(how.cues)))) return [];
  const former = tree.children(noun, "amod", "compound", "advmod").some((t) => scene.is(t, "membership-former.word"));
  const status = bearerStatus(context, noun, held, former);
  // "is not a founding member of the alliance": it may be a member all the same.
  const restricted = [noun, token].some(
    (t) =>
      scene.is(t, "membership-restricting.word") ||
      tree.children(t, "amod", "compound").some((child) => scene.is(child, "membership-restricting.word")),
  );
  if (status === "denied" && restricted) return [];
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
      doubt: held.doubt + (named ? 0 : 0.5),
    },
  ];
}

/** "a dialogue partner", "partner status", "a partner country": of an organisation, not "the largest trade partner in the union". */
function isPartnership(scene: Scene, noun: number, token: number): boolean {
  const words = [
    noun,
    token,
    ...scene.tree.children(noun, "compound", "amod"),
    ...scene.tree.children(token, "compound", "amod"),
  ];
  if (words.some((t) => scene.is(t, "field.trade", "field.economy"))) return false;
  const whole = noun !== token || scene.is(scene.tree.head(token), "membership-status.noun");
  // "Chile and Peru are associates"
  const associate = scene.is(token, "membership-partner.word");
  return words.some((t) => scene.is(t, "membership-partner.word")) || associate || whole;
}

export interface Holding {
  readonly members: readonly Party[];
  /** The verb of the clause; null where the noun stands beside a name. */
  readonly verb: number | null;
  readonly words: readonly number[];
  readonly doubt: number;
}

/** Who bears a standing, by where its noun stands: predicate, apposition, before a name, object of a verb of becoming or having, "as a member". */
export function holdersOf(context: Context, noun: number, chairs: boolean): Holding | null {
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
  // "Kenya, a member of the pact, …", where the tree takes them for a list; "Kenya and the members of the pact" is one.
  const listed = scene.isPlural(at) || tree.child(at, "cc") !== null;
  if (
    tree.isA(at, "conj") &&
    !listed &&
    scene.name(head)?.value.kind === "state" &&
    tree.children(at, "det").length > 0
  )
    return found([head], null, 0.5);
  if (scene.is(firstCase(scene, at), "membership-capacity.marker")) return capacityOf(context, at, found);
  const verb = head;
  if (tree.token(verb).upos !== "VERB" && tree.token(verb).upos !== "AUX") return null;
  const act = predication(scene, verb);
  const gerund = gerundDoers(context, verb);
  if (gerund !== null) return gerund.length === 0 ? null : { members: gerund, verb, words: [verb], doubt: 0.5 };
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
  // "Russia, as a member of the alliance, provided help": the name right before, whatever the tree hangs it on.
  const mark = firstCase(scene, at);
  const before = scene.tree.token(mark - 1)?.form === "," ? mark - 2 : mark - 1;
  const named = before >= scene.sentence(at).from ? scene.name(before) : null;
  if (named?.value.kind === "state" && named.value.naming !== "adjective")
    return found([scene.headOf(named.span) ?? before], null);
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

/** "The community has granted Paraguay the status of observer": whose it is to give. */
function giverOf(context: Context, noun: number): Club[] {
  const { scene } = context;
  const verb = scene.tree.head(countedBy(scene, noun));
  return verb >= 0 && scene.is(verb, "membership-accord.verb")
    ? scene.tree.children(verb, "nsubj").flatMap((t) => clubsAt(context, t))
    : [];
}

/** "received candidate status in December": of the one that was named last. */
function grantedOf(context: Context, token: number, noun: number): Club[] {
  const { scene } = context;
  const verb = scene.tree.head(noun);
  const granted = scene.is(noun, "membership-status.noun") && scene.is(token, "membership-candidate.noun");
  const last = granted && verb >= 0 && scene.is(verb, "membership-accord.verb") ? lastClub(context, noun) : null;
  return last === null ? [] : [understoodClub(context, last, noun)];
}

/** "Chile and Peru are associates", "which is no member": of the organisation that the sentences just before name. */
function bareOf(context: Context, token: number, noun: number): Club[] {
  const { scene } = context;
  const { tree } = scene;
  // "Both have been associate members since 2006"
  const standing = (t: number) => scene.is(t, "membership-partner.word", "membership-partner.noun") || scene.isTime(t);
  const alone =
    noun === token && tree.children(token, "nmod", "compound", "nmod:poss", "acl").every((t) => standing(t));
  if (!alone || tree.child(token, "cop") === null) return [];
  const last = lastClub(context, token, 1);
  return last === null ? [] : [understoodClub(context, last, token)];
}

function antecedentOf(scene: Scene, clause: number, token: number): number {
  if (!scene.is(token, "relative.pronoun")) return token;
  const top = [clause, ...scene.tree.ancestors(clause)].find((t) => scene.tree.isA(t, "acl"));
  return top === undefined ? token : scene.tree.head(top);
}

export function wishes(cues: ReadonlySet<string>): boolean {
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
