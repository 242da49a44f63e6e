import { COOPERATION_FIELDS } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { modality } from "../modality.js";
import { partiesOf } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { subjectsOf } from "./people.js";

/**
 * "Russia is one of Turkmenistan's key economic partners", "remains among the top trade partners of Finland", "is a partner in our forest initiative": who
 * is somebody's partner works with him. A strategic partner is a level of relations, a dialogue partner a standing in an organisation.
 */
export function partnerDrafts(context: Context): Draft[] {
  const { scene } = context;
  return scene.all("cooperation-partner.noun").flatMap((noun) => {
    const clause = clauseOf(scene, noun);
    if (clause === null || isNamedLevel(scene, noun)) return [];
    const act = predication(scene, clause);
    const how = modality(scene, { ...act, verb: clause });
    if (how.unreal || how.negated || how.denied || how.tense === "future") return [];
    const owners = ownersOf(context, noun);
    const subjects = subjectsOf(context, act);
    const parties = distinct([...subjects, ...owners]);
    const fields = fieldsOf(scene, noun);
    // A reliable partner is praised, a trading partner trades.
    const working = fields.some((field) => field !== "trade");
    if (subjects.length !== 1 || parties.length !== 2 || !working) return [];
    return [
      {
        rule: "cooperation/partner",
        source: parties,
        target: [],
        mutual: true,
        details: { fields },
        when: null,
        status: "ongoing" as const,
        anchor: noun,
        words: [noun, clause, ...namedHere(scene, parties, noun)],
        doubt: 1,
      },
    ];
  });
}

/** The predicate that the noun is, or is counted in: "is a partner", "is one of the partners", "remains among the partners". */
function clauseOf(scene: Scene, noun: number): number | null {
  const { tree } = scene;
  if (scene.name(noun) !== null || tree.token(noun).upos !== "NOUN") return null;
  let at = noun;
  const head = tree.head(at);
  if (head >= 0 && tree.isA(at, "nmod") && /^(NUM|PRON|DET)$/.test(tree.token(head).upos)) at = head;
  if (tree.child(at, "cop") !== null) return at;
  const verb = tree.head(at);
  return verb >= 0 &&
    tree.isA(at, "xcomp", "obl", "obj") &&
    scene.is(verb, "membership-stay.verb", "membership-become.verb")
    ? verb
    : null;
}

function isNamedLevel(scene: Scene, noun: number): boolean {
  const words = scene.tree.children(noun, "amod", "compound");
  return words.some((t) => scene.is(t, "cooperation-level.word", "membership-partner.word"));
}

/** "Turkmenistan's", "of Finland", "our": also of what the partner takes part in. */
function ownersOf(context: Context, noun: number) {
  const { scene, discourse } = context;
  const { tree } = scene;
  const shared = tree
    .children(noun, "nmod")
    .filter((t) => scene.is(firstCase(scene, t), "site.marker"))
    .flatMap((t) => tree.children(t, "nmod:poss"));
  const own = tree
    .children(noun, "nmod:poss")
    .concat(tree.children(noun, "nmod").filter((t) => scene.is(firstCase(scene, t), "possessed-by.marker")));
  return [...own, ...shared].flatMap((t) => partiesOf(scene, discourse, t)).filter((p) => p.actor.kind === "state");
}

function fieldsOf(scene: Scene, noun: number): string[] {
  const near = scene.tree.phrase(noun).filter((t) => t !== noun && scene.name(t) === null);
  return COOPERATION_FIELDS.filter((field) => near.some((t) => scene.is(t, `field.${field}`)));
}
