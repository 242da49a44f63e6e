import type { Context, Draft } from "../draft.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import { delegates } from "../meeting/index.js";
import { modality } from "../modality.js";
import { inRole, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { timeOf } from "../timing.js";

/**
 * "opened negotiations with Iran on lithium batteries", "are about to conclude negotiations on fisheries": negotiations that are begun or ended on a
 * matter are on an instrument, though no word names one. `known` are the drafts of instruments that words name.
 */
export function negotiations(context: Context, known: readonly Draft[]): Draft[] {
  const { scene } = context;
  return scene.all("negotiation.noun").flatMap((noun) => {
    const told = known.some((d) => scene.sentence(d.anchor).index === scene.sentence(noun).index);
    return told || scene.name(noun) !== null ? [] : read(context, noun);
  });
}

function read(context: Context, noun: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  const verb = tree.head(noun);
  if (verb < 0 || !tree.isA(noun, "obj", "nsubj:pass") || !scene.is(verb, "negotiation-stage.verb")) return [];
  const matter = matterOf(scene, noun, verb);
  if (matter === null) return [];
  const act = predication(scene, verb);
  const how = modality(scene, act);
  if (how.unreal || how.negated || how.denied) return [];
  const beside = [...tree.children(noun, "nmod"), ...tree.children(verb, "obl")].filter((t) =>
    scene.is(firstCase(scene, t), "partner.marker", "between.marker"),
  );
  const agents = inRole(act, "agent").map((a) => a.token);
  const parties = distinct([...agents, ...beside].flatMap((t) => delegates(context, t)));
  if (parties.length !== 2) return [];
  const suspended = scene.is(verb, "suspend-instrument.verb") || how.cues.has("suspend.verb");
  const text = wordsOf(scene, matter);
  return [
    {
      rule: "agreement/drafted-matter",
      source: parties,
      target: [],
      mutual: true,
      details: text === null ? {} : { subject: text },
      when: timeOf(scene, verb, noun),
      status: suspended ? "suspended" : how.tense === "future" ? "planned" : "ongoing",
      anchor: noun,
      words: [noun, verb, matter, ...namedHere(scene, parties, noun)],
      doubt: 1,
    },
  ];
}

function matterOf(scene: Scene, noun: number, verb: number): number | null {
  const { tree } = scene;
  const own = [...tree.subtree(noun, (t) => tree.isA(t, "acl", "advcl")), ...tree.children(verb, "obl")];
  return (
    own.find((t) => t > noun && tree.isA(t, "nmod", "obl") && scene.is(tree.child(t, "case") ?? -1, "matter.marker")) ??
    null
  );
}

function wordsOf(scene: Scene, matter: number): string | null {
  const { tree } = scene;
  const inside = tree
    .phrase(matter)
    .filter((t) => tree.token(t).upos !== "ADP" || t > matter)
    .filter((t) => !scene.is(firstCase(scene, t), "partner.marker"));
  const span = tree.span(inside);
  return inside.length === 0 ? null : scene.words(span);
}
