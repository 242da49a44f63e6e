import { amountOf } from "../money.js";
import { type Argument, isPassive } from "../predication.js";
import type { Scene } from "../scene.js";

/**
 * "buys Russian gas", "gets its oil from Iraq", "pumps gas to China": goods that go over a border without a sum are trade, not money; arms that are bought
 * and what is given are not.
 */
export function isTraded(scene: Scene, verb: number, patients: readonly Argument[]): boolean {
  if (scene.amounts(scene.sentence(verb)).length > 0) return false;
  const { tree } = scene;
  const things = patients.flatMap((p) => [...tree.phrase(p.token), ...tree.children(p.token, "nmod")]);
  if (things.some((t) => scene.is(t, "arms.noun", "military.word", "charity.word", "debt.noun"))) return false;
  if (scene.is(verb, "purchase.verb")) return things.some((t) => scene.is(t, "commodity.noun"));
  if (!scene.is(verb, "obtain.verb", "ship.verb")) return false;
  const { from, to } = scene.sentence(verb);
  for (let i = from; i < to; i++) if (scene.is(i, "charity.word", "free.word")) return false;
  return things.some((t) => scene.is(t, "fuel.noun"));
}

/** "for two frigates", "for 20 tractors": what a sum is paid for are goods, not a purpose. */
export function isPrice(scene: Scene, all: readonly Argument[]): boolean {
  const buys = (a: Argument) => scene.is(a.token, "goods.noun") || isCounted(scene, a.token);
  return all.some((a) => a.role === "oblique" && a.marker === "for" && buys(a));
}

/**
 * The nouns behind a verb of giving in its clause where the tree has no object for it, or takes the one who receives for the object: "donated to the
 * ministry a television", "granted Benin 200 tons of rice".
 */
export function strayGifts(scene: Scene, verb: number, patients: readonly Argument[]): number[] {
  const { tree } = scene;
  if (!scene.is(verb, "transfer.verb", "grant.verb") || isPassive(scene, verb)) return [];
  const state = (i: number) => scene.name(i)?.value.state !== undefined || scene.name(i)?.value.kind === "state";
  if (patients.some((p) => !state(p.token))) return [];
  const { to } = scene.sentence(verb);
  const found: number[] = [];
  for (let i = verb + 1; i < Math.min(to, verb + STRAY); i++) {
    if (tree.token(i).upos === "VERB" && tree.child(i, "nsubj") !== null) break;
    const free = found.length > 0 || tree.child(i, "case") === null;
    if (tree.token(i).upos === "NOUN" && scene.name(i) === null && free) found.push(i);
  }
  return found;
}

/** Words behind a verb in which what it gives may stand. */
const STRAY = 26;

/** "paid $377 million for a 60 percent stake". */
export function buysStake(scene: Scene, all: readonly Argument[]): boolean {
  return all.some((a) => a.role === "oblique" && a.marker === "for" && scene.is(a.token, "equity.noun"));
}

/** "donated to Fiji twenty cars": the tree may take the goods for part of the one who gets them. */
export function isInverted(scene: Scene, all: readonly Argument[]): boolean {
  return all.some((a) => a.role === "oblique" && nounsOf(scene, a.token).some((n) => scene.is(n, "goods.noun")));
}

/** "two digital seismographs": so many things, not people and not time. */
export function isCounted(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (tree.token(token).upos !== "NOUN" || tree.child(token, "nummod") === null) return false;
  const other = [
    "person.noun",
    "people.noun",
    "office.noun",
    "trainee.noun",
    "aid-worker.noun",
    "immaterial.noun",
    "message.noun",
    "military.word",
  ];
  return (
    !scene.is(token, ...other) &&
    !tree.phrase(token).some((i) => scene.is(i, "economy.noun")) &&
    !scene.times(scene.sentence(token)).some((t) => scene.tokensIn(t.span).includes(token))
  );
}

/** Whether debt is told right behind a verb of forgiving. */
export function isOfDebt(scene: Scene, verb: number): boolean {
  const { to } = scene.sentence(verb);
  for (let i = verb + 1; i < Math.min(to, verb + NEXT); i++) if (scene.is(i, "debt.noun")) return true;
  return false;
}

/** Words behind a verb of forgiving in which the debt stands. */
const NEXT = 9;

/** Whether a verb gives a sum: its object is or holds one, or, where the tree lost the object, one follows it ("provide A$60 million over three years"). */
export function sumAt(scene: Scene, verb: number, patients: readonly Argument[]): boolean {
  if (patients.some((p) => amountOf(scene, p.token, verb) !== null)) return true;
  return scene.amounts(scene.sentence(verb)).some((amount) => {
    const first = scene.tokensIn(amount.span)[0];
    return first !== undefined && first > verb && first - verb <= 3 && scene.tree.isWithin(first, verb);
  });
}

/** "ordered seven diplomats to leave": no purchase. */
export function isCommand(scene: Scene, verb: number, patients: readonly { token: number }[]): boolean {
  const { tree } = scene;
  const content = tree.children(verb, "xcomp", "ccomp").filter((i) => tree.token(i).upos === "VERB");
  if (content.length > 0) return true;
  const infinitive =
    scene.is(verb, "bid.verb") && tree.children(verb, "advcl").some((i) => scene.form(i) === "infinitive");
  const person = (i: number) =>
    scene.is(i, "person.noun", "people.noun", "office.noun") || scene.name(i)?.value.kind === "person";
  return (
    patients.length === 0 || infinitive || patients.some((p) => person(p.token)) || isDecree(scene, verb, patients)
  );
}

/** "ordered an inquiry", "the closure that it ordered": what is told to happen is not bought; what is bought is counted, a ware or of somebody. */
function isDecree(scene: Scene, verb: number, patients: readonly { token: number }[]): boolean {
  const { tree } = scene;
  if (!scene.is(verb, "bid.verb")) return false;
  const from = tree.children(verb, "obl").some((t) => scene.is(tree.child(t, "case") ?? -1, "origin.marker"));
  const ware = (t: number) =>
    tree.child(t, "nummod") !== null ||
    scene.is(t, "goods.noun", "arms.noun", "commodity.noun") ||
    holdsMoney(scene, t);
  return !from && !patients.some((p) => thingsIn(scene, p.token).some(ware));
}

export function holdsMoney(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token)).some((a) => scene.tokensIn(a.span).includes(token));
}

/** The heads of a nominal, with what they hold or measure: "a batch of drugs" is drugs, "a speech at a university" no university. */
export function thingsIn(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const held = (i: number) =>
    tree.children(i, "nmod").filter((t) => scene.is(tree.child(t, "case") ?? -1, "doer.marker"));
  const heads = tree.coordinated(token);
  return [...heads, ...heads.flatMap(held).flatMap((t) => tree.coordinated(t))];
}

export function nounsOf(scene: Scene, token: number): number[] {
  return [...scene.tree.phrase(token), ...scene.tree.children(token, "conj")];
}
