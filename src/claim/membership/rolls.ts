import type { Context } from "../draft.js";
import type { Party } from "../party.js";
import { listed } from "../stretch.js";
import { type Club, clubsAt, clubsOf, understoodClub } from "./clubs.js";
import type { MembershipReading } from "./membership.js";
import { membersAt } from "./parts.js";

/** "The bloc has four members: A, B, C and D", "the members of X are A and B", "X's newest members, A and B": who is told in a list. */
export function byMembers(context: Context): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  return scene.all("membership-member.noun").flatMap((noun): MembershipReading[] => {
    if (tree.token(noun).upos !== "NOUN" || !scene.isPlural(noun)) return [];
    const verb = tree.head(noun);
    const has =
      verb >= 0 && tree.isA(noun, "obj") && scene.is(verb, "membership-hold.verb", "membership-comprise.verb");
    const clubs: Club[] = has
      ? tree.children(verb, "nsubj").flatMap((t) => clubsAt(context, t))
      : clubsOf(context, noun);
    if (clubs.length !== 1) return [];
    const are = verb >= 0 && tree.isA(noun, "nsubj") && tree.child(verb, "cop") !== null ? [verb] : [];
    const told = [...tree.children(noun, "appos"), ...are];
    const hung = states(context, told);
    // "…, the Republic of the Congo, Lesotho and Malawi": the tree may hang the rest of a long list on a part of a name.
    const run = hung.length < 2 ? [] : listed(context, Math.min(...hung.map((m) => m.token)), scene.sentence(noun).to);
    const members = run.length > hung.length && run.every((m) => m.actor.kind === "state") ? run : hung;
    if (members.length < 2) return [];
    const former = tree.children(noun, "amod").some((t) => scene.is(t, "membership-former.word"));
    const words = [noun, ...members.map((m) => m.token)];
    const standing = former ? "former" : "member";
    return [{ rule: "list", members, clubs, standing, status: "ongoing", anchor: noun, verb: noun, words, doubt: 0.5 }];
  });
}

/** "The community is made up of A, B and C", "the council groups A and B". */
export function byParts(context: Context): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  return scene.all("membership-comprise.verb").flatMap((verb): MembershipReading[] => {
    if (tree.token(verb).upos !== "VERB") return [];
    const clubs = tree.children(verb, "nsubj", "nsubj:pass").flatMap((t) => clubsAt(context, t));
    const members = states(context, tree.children(verb, "obj", "obl"));
    if (clubs.length !== 1 || members.length < 2) return [];
    const words = [verb, ...members.map((m) => m.token)];
    return [
      { rule: "list", members, clubs, standing: "member", status: "ongoing", anchor: verb, verb, words, doubt: 0.5 },
    ];
  });
}

function states(context: Context, tokens: readonly number[]): Party[] {
  const named = tokens.filter((t) => context.scene.name(t)?.value.kind === "state");
  return named.flatMap((t) => membersAt(context, t)).filter((m) => m.actor.kind === "state");
}

/**
 * "A joined the bank in 2006, B and C in 2009", "was followed by D in 2022 and by E in 2024": those that a sentence goes on with, each with a time of its
 * own, in the words' order since the tree loses what has no verb.
 */
export function goneOn(context: Context, told: MembershipReading): MembershipReading[] {
  const { scene } = context;
  const { tree } = scene;
  if (told.status !== "completed" || told.clubs.length !== 1) return [];
  const found: MembershipReading[] = [];
  const known = new Set(told.members.map((m) => m.actor.id));
  const times = scene.times(scene.sentence(told.anchor));
  const { to } = scene.sentence(told.anchor);
  let members: Party[] = [];
  let timed = false;
  for (let t = told.anchor + 1; t < to; t++) {
    const { upos, form } = tree.token(t);
    if (form === ";" || (upos === "VERB" && !scene.is(t, "membership-follow.verb"))) break;
    const name = scene.name(t);
    if (name?.value.kind === "state" && scene.headOf(name.span) === t) {
      if (timed && opensItem(context, t)) members.push(...membersAt(context, t).filter((m) => m.token === t));
      continue;
    }
    const time = times.find((x) => x.span.start === scene.tokens[t]!.span.start || scene.tokensIn(x.span)[0] === t + 1);
    if (time === undefined) continue;
    timed = true;
    if (members.length > 0 && members.every((m) => !known.has(m.actor.id)))
      found.push({
        ...told,
        rule: "list",
        members,
        clubs: told.clubs.map(({ id }) => understoodClub(context, id, t)),
        when: time,
        anchor: members[0]!.token,
        verb: members[0]!.token,
        words: [...members.map((m) => m.token), ...scene.tokensIn(time.span)],
        doubt: told.doubt + 0.5,
      });
    members = [];
  }
  return found;
}

/** Whether a name begins or goes on with an item of a list: after a comma, "and" or "by", with or without an article. */
function opensItem({ scene }: Context, token: number): boolean {
  const { tree } = scene;
  let before = token - 1;
  const name = scene.name(token);
  while (before > 0 && (scene.name(before) === name || tree.token(before).upos === "DET")) before--;
  return tree.token(before)?.form === "," || tree.token(before)?.upos === "CCONJ" || scene.is(before, "agent.marker");
}
