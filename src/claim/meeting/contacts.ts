import type { Status } from "../../vocabulary/index.js";
import type { Context } from "../draft.js";
import { focalPair, titleCompany } from "../focus.js";
import { distinct, firstCase } from "../frame.js";
import type { Modality } from "../modality.js";
import { type Party, understood } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { delegates } from "./company.js";
import type { Encounter } from "./encounter.js";

/**
 * "The presidents agreed to maintain contact", "It was agreed to continue the dialogue", "agreed to stay in touch", "our ministries maintain regular
 * contact": talks that go on or are meant to.
 */
export function contactEncounter(context: Context, token: number): Encounter | null {
  const { scene } = context;
  const keeping = keepingVerb(scene, token);
  if (keeping === null) return null;
  const parties = companyOf(context, token, keeping);
  if (parties.length < 2) return null;
  const agreed = agreeingVerb(scene, keeping);
  // "continue our contacts in the humanitarian sphere" is cooperation in a field.
  const field = scene.tree.children(token, "nmod").some((t) => scene.is(firstCase(scene, t), "site.marker"));
  if (agreed === null && field && scene.tree.child(token, "cop") === null) return null;
  return {
    rule: "meeting/contacts",
    kind: "talks",
    hosts: parties,
    guests: [],
    words: [token, keeping, ...(agreed === null ? [] : [agreed])],
    doubt: agreed === null ? 1 : 0.5,
  };
}

/** Contacts that are agreed on, to come, refused, or that go on. */
export function contactStatus(scene: Scene, act: Predication, how: Modality): Status {
  const keeping = keepingVerb(scene, act.token);
  if (how.negated || how.denied || how.cues.has("refuse.verb")) return "denied";
  if (keeping !== null && agreeingVerb(scene, keeping) !== null) return "agreed";
  return how.tense === "future" || how.cues.has("intend.verb") ? "planned" : "ongoing";
}

/** Whether a word of contact is one of talks that are kept up by agreement: no other cooperation. */
export function isKeptContact(scene: Scene, token: number): boolean {
  const keeping = keepingVerb(scene, token);
  return keeping !== null && agreeingVerb(scene, keeping) !== null;
}

/** The verb that keeps a contact up: "maintain contact", "stay in touch", "agreed on further contacts". */
function keepingVerb(scene: Scene, token: number): number | null {
  const { tree } = scene;
  if (!scene.is(token, "contact.noun") || !/^(NOUN|PROPN)$/.test(tree.token(token).upos)) return null;
  const first = planOf(scene, token);
  const verb = tree.head(first);
  // "remain in contact" may have the noun for its predicate.
  if (tree.child(token, "cop") !== null)
    return tree.children(token, "case").some((t) => scene.is(t, "site.marker")) ? token : null;
  if (verb < 0 || tree.token(verb).upos !== "VERB") return null;
  if (tree.isA(first, "obj", "nsubj:pass", "ccomp") && scene.is(verb, "keep-contact.verb")) return verb;
  const within =
    scene.is(firstCase(scene, first), "site.marker") && scene.is(verb, "keep-contact.verb", "membership-stay.verb");
  const on = scene.is(firstCase(scene, first), "agenda.marker") && scene.is(verb, "assent.verb");
  return tree.isA(first, "obl") && (within || on) ? verb : null;
}

/** The first of coordinated contacts; of "a schedule of upcoming contacts" the schedule. */
function planOf(scene: Scene, token: number): number {
  const { tree } = scene;
  let at = token;
  while (
    tree.head(at) >= 0 &&
    (tree.isA(at, "conj") || (tree.isA(at, "nmod") && scene.is(tree.head(at), "contact-plan.noun")))
  )
    at = tree.head(at);
  return at;
}

function agreeingVerb(scene: Scene, verb: number): number | null {
  const { tree } = scene;
  return [verb, ...tree.ancestors(verb).slice(0, 2)].find((t) => scene.is(t, "assent.verb")) ?? null;
}

/** Both who agree by their own words, or the two that the text is about: of "the leaders" and "it was agreed". */
function companyOf(context: Context, token: number, keeping: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const own = tree
    .children(token, "nmod", "obl")
    .concat(tree.children(keeping, "obl"))
    .filter((t) => scene.is(firstCase(scene, t), "partner.marker", "between.marker"))
    .flatMap((t) => delegates(context, t));
  const above = agreeingVerb(scene, keeping) ?? keeping;
  const doers = [keeping, above].flatMap((t) =>
    predication(scene, t)
      // "It was agreed" names nobody.
      .arguments.filter((a) => a.role === "agent" && !scene.is(a.token, "third-person.thing"))
      .flatMap((a) => delegates(context, a.token)),
  );
  const named = distinct([...doers, ...own]);
  if (named.length >= 2) return named;
  const titled = titleCompany(context);
  const focal = titled.length >= 2 ? titled : focalPair(context);
  return named.every((p) => focal.some((q) => q.actor.id === p.actor.id))
    ? focal.map((p) => ({ ...understood(p, token, 1), agents: [] }))
    : [];
}
