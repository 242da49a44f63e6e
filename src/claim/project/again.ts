import type { Scene } from "../scene.js";
import { actsOf } from "./acts.js";
import type { Work } from "./works.js";

/**
 * Works that a sentence means without saying what they are: "Chinese contractors completed | it", "| Construction started in 2010", "is expected to start
 * | work in May". `like` is the work spoken of last.
 */
export function meantAgain(scene: Scene, last: Work | null, from: number, to: number, told: readonly Work[]): Work[] {
  const { tree } = scene;
  const found: Work[] = [];
  for (let token = from; token < to; token++) {
    // "The money is for the data centre; a firm of Seoul will equip it"
    const like = told.filter((w) => w.token < token).at(-1) ?? last;
    if (like === null || scene.sentence(from).index - scene.sentence(like.token).index > REACH) continue;
    if (told.some((w) => w.chain.includes(token) || w.list.includes(token)) || !means(scene, token)) continue;
    const work: Work = {
      token,
      kind: like.kind,
      chain:
        tree.isA(token, "nmod") && tree.token(tree.head(token)).upos === "NUM" ? [token, tree.head(token)] : [token],
      list: [token],
      like,
    };
    if (actsOf(scene, work).some((act) => act.main)) found.push(work);
  }
  return found;
}

/** Sentences that "it" and "the construction" look back over. */
const REACH = 3;

/** "it" that something is done to, "the plant" and "the line" alone, and "construction", "work" and the like that do not say of what. */
function means(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (scene.is(token, "third-person.thing") && !tree.isA(token, "nmod:poss"))
    return (
      tree.isA(token, "obj", "nsubj:pass") &&
      scene.is(head, "project-build.verb", "project-finish.verb", "project-run.verb")
    );
  if (!/^NN/.test(tree.token(token).xpos) || scene.name(token) !== null) return false;
  // "Two of the six plants were opened"
  const counted =
    tree.isA(token, "nmod") && tree.token(head).upos === "NUM" && tree.isA(head, "nsubj", "nsubj:pass", "obj");
  const shifted = tree.isA(token, "obl") && scene.is(head, "project-switch.verb");
  if (!shifted && !counted && !tree.isA(token, "nsubj", "nsubj:pass", "obj")) return false;
  const bare = tree
    .children(token, "nmod", "compound", "amod", "nmod:poss")
    // "Work on the next section has halted"
    .every((t) => scene.is(t, "project-stretch.noun"));
  const definite = tree.children(token, "det").some((t) => scene.is(t, "definite.word"));
  if (scene.is(token, "project-bare.noun")) return bare;
  // "The first section, from Mombasa to Nairobi, was built by …", "is building its own part"
  if (scene.is(token, "project-stretch.noun") && scene.is(head, "project-build.verb", "project-finish.verb"))
    return (
      (definite || tree.child(token, "nmod:poss") !== null) &&
      tree.children(token, "nmod").every((t) => scene.is(tree.child(t, "case") ?? -1, "project-route.marker"))
    );
  if (scene.is(token, "project-plant.noun", "project-line.noun"))
    return (
      definite &&
      tree.children(token, "compound", "amod", "nmod:poss").length === 0 &&
      // "the line of credit" is no line.
      !tree.children(token, "nmod").some((t) => scene.is(t, "project-money.noun"))
    );
  // "won the tender for the rest"
  const rest = tree.children(token, "nmod", "compound", "acl");
  if (!scene.is(token, "project-deal.noun") || !scene.is(head, "project-award.verb")) return false;
  return tree.isA(token, "obj") && rest.every((t) => scene.is(t, "project-bare.noun", "project-rest.noun"));
}
