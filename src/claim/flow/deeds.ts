import type { Amount, Derived } from "../english/annotation/index.js";
import { inRole, type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { FlowKind } from "./words.js";

/**
 * The flow that a deed without words of money is, null where it is none: help with works ("assisted in the construction of a women's centre"), people who
 * work abroad for nothing ("twelve Chinese volunteers arrived in Tunisia"), a firm that sets up another ("opened a branch in Accra"), training that
 * somebody undergoes. (TUFF codebook: technical assistance, grants in kind, direct investment.)
 */
export function deedFlow(scene: Scene, act: Predication): FlowKind | null {
  if (scene.is(act.token, "assist.verb") && helpsWorks(scene, act)) return "aid";
  if (scene.is(act.token, "mission.verb") && isMission(scene, act)) return "technical-assistance";
  if (scene.is(act.token, "establish.verb")) return established(scene, act);
  return null;
}

/** "assist in the construction of", "aid South Sudan in a drilling project", "helped build a school". */
function helpsWorks(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const works = (i: number) =>
    tree
      .phrase(i)
      .some((t) => scene.is(t, "works.noun", "public-good.noun", "project.noun") || scene.is(t, "build.verb"));
  const obliques = inRole(act, "oblique", "in", "with").map((a) => a.token);
  const clauses = tree.children(act.token, "xcomp", "advcl", "ccomp").filter((i) => scene.is(i, "build.verb"));
  return obliques.some(works) || clauses.length > 0;
}

/** Doctors, teachers and volunteers who come, work or serve somewhere; soldiers are none. */
function isMission(scene: Scene, act: Predication): boolean {
  const { tree } = scene;
  const subjects = inRole(act, "agent").concat(inRole(act, "patient").filter((a) => tree.isA(a.token, "nsubj:pass")));
  return subjects.some(({ token }) => {
    if (scene.name(token)?.value.kind === "person") return false;
    const words = tree.phrase(token);
    const serving = [token, ...tree.children(token, "nmod", "compound")].some((i) => scene.is(i, "volunteer.noun"));
    const armed = words.some((i) => scene.is(i, "military.word")) && !words.some((i) => scene.is(i, "medical.word"));
    return (serving && !armed) || isTeamAgain(scene, token);
  });
}

/** "The 23rd team arrived in June": a team where a medical one was spoken of before. */
function isTeamAgain(scene: Scene, token: number): boolean {
  if (!scene.is(token, "team.noun")) return false;
  const here = scene.sentence(token);
  return scene
    .all("volunteer.noun")
    .some((i) => i < token && scene.is(i, "team.noun") && here.index - scene.sentence(i).index <= SPOKEN);
}

/** Sentences over which a team is remembered. */
const SPOKEN = 3;

/** What a firm founds is its investment; a school or an institute that a state founds elsewhere is its aid. */
function established(scene: Scene, act: Predication): FlowKind | null {
  const { tree } = scene;
  const things = inRole(act, "patient").flatMap((a) => tree.coordinated(a.token));
  const founders = inRole(act, "agent").map((a) => a.token);
  const firm = (i: number) =>
    scene.is(i, "investor.noun", "bank.noun") ||
    scene.name(i)?.value.kind === "firm" ||
    scene.is(tree.head(i), "investor.noun");
  if (founders.some(firm) && things.some((i) => scene.is(i, "founded.noun"))) return "investment";
  return null;
}

/**
 * The flow that a noun for a deed tells: training that somebody gives or gets ("Namibians went through training in China"), goods that are handed over ("a
 * handover ceremony for ten buses"); null for any other noun.
 */
export function nominalDeed(scene: Scene, token: number): FlowKind | null {
  const { tree } = scene;
  if (scene.is(token, "handover.noun")) {
    const handed = tree
      .children(token, "nmod")
      .flatMap((i) => tree.phrase(i))
      .some((i) => scene.is(i, "goods.noun", "public-good.noun"));
    return handed ? "aid" : null;
  }
  if (!scene.is(token, "training.noun") || tree.isA(token, "compound")) return null;
  const { verb } = predication(scene, token);
  const pupils = tree.isA(token, "nsubj") ? [] : inRole(predication(scene, verb), "agent").map((a) => a.token);
  const trained = pupils.some((i) => scene.is(i, "trainee.noun") || scene.name(i)?.value.naming === "people");
  const given =
    scene.is(verb, "give.verb") &&
    inRole(predication(scene, verb), "patient").some((a) => tree.coordinated(a.token).includes(token));
  // Who gives it must be told, and where it is given may tell.
  const stateAt = (i: number) => (scene.name(i)?.value.kind === "state" ? (scene.name(i)?.value.id ?? null) : null);
  const home = pupils.flatMap((i) => tree.subtree(i)).map(stateAt);
  const placed = [...tree.subtree(token), ...tree.children(verb, "obl").flatMap((i) => tree.subtree(i))]
    .map(stateAt)
    .some((id) => id !== null && !home.includes(id));
  const gets = placed || scene.is(verb, "transfer.verb");
  return given || (trained && gets && scene.is(verb, "undergo.verb")) ? "technical-assistance" : null;
}

/** "The ambassador, Li Wei, donated hardware": a participle right behind a name or its apposition is the verb, whatever the tree says. */
export function isMisreadGift(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (!scene.is(token, "grant.verb", "transfer.verb") || !tree.isA(token, "amod") || tree.head(token) < token)
    return false;
  return misreadGiver(scene, token) !== null;
}

/** The name that stands right before a verb that the tree took for an adjective. */
export function misreadGiver(scene: Scene, token: number): number | null {
  const { from } = scene.sentence(token);
  let at = token - 1;
  while (at > from && scene.tree.token(at).upos === "ADV") at--;
  if (at > from && scene.tree.token(at).upos === "PUNCT") at--;
  const name = at >= from ? scene.name(at) : null;
  const determined = scene.tree.children(scene.tree.head(token), "det").length > 0;
  return name === null || determined ? null : scene.headOf(name.span);
}

/** "signed a contract to complete the palace. The contract value was $41 million": the price of a deal that one of the next two sentences tells. */
export function laterPrice(scene: Scene, token: number): Derived<Amount> | null {
  if (!scene.is(token, "agreement.noun") || !scene.is(predication(scene, token).verb, "sign.verb", "agree.verb"))
    return null;
  const here = scene.sentence(token);
  if (scene.amounts(here).length > 0) return null;
  for (let k = here.index + 1; k <= here.index + 2; k++) {
    const next = scene.annotated.sentences[k];
    if (next === undefined || next.block !== here.block) return null;
    const sums = scene.amounts(next).filter((amount) => amount.rule !== "equivalent");
    if (sums.length > 1) return null;
    for (let i = next.from; sums.length === 1 && i < next.to; i++)
      if (scene.is(i, "price.word", "project.noun")) return sums[0]!;
  }
  return null;
}
