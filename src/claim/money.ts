import type { Amount, Derived } from "./english/annotation/index.js";
import { inRole, type Predication } from "./predication.js";
import type { Scene } from "./scene.js";

/** The nominal that carries a sum: climbs from "loan" to "agreement" ("loan agreement") or to the sum ("$3 million in loans"). */
export function carrierOf(scene: Scene, token: number): number {
  const { tree } = scene;
  let at = token;
  for (let step = 0; step < 4; step++) {
    const head = tree.head(at);
    if (head < 0) break;
    const contained = tree.isA(at, "compound", "amod") && scene.is(head, "agreement.noun", "package.noun");
    const measured =
      tree.isA(at, "nmod", "compound") && (isMoney(scene, head) || scene.is(head, "package.noun", "agreement.noun"));
    if (!contained && !measured) break;
    at = head;
  }
  return at;
}

/**
 * The sum that belongs to a nominal or to a verb's object: inside the nominal first ("a $5 billion loan", "a loan of $5 billion"), then the object
 * that is itself a sum. A sum that only restates another in a second currency is left aside.
 */
export function amountOf(scene: Scene, token: number, verb: number): Derived<Amount> | null {
  const { tree } = scene;
  const amounts = scene.amounts(scene.sentence(token)).filter((a) => a.rule !== "equivalent");
  let best: Derived<Amount> | null = null;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const amount of amounts) {
    const inside = scene.tokensIn(amount.span);
    const head = scene.headOf(amount.span);
    if (head === null) continue;
    const chain = [head, ...tree.ancestors(head)];
    let cost: number | null = null;
    if (inside.includes(token)) cost = 0;
    else if (chain.includes(token)) cost = chain.indexOf(token);
    // "China's contribution was $6 million"
    else if (tree.isA(token, "nsubj") && inside.includes(tree.head(token))) cost = 2;
    else if (token !== verb && chain[1] === verb && tree.isA(head, "obj", "nsubj:pass")) cost = 4;
    else if (token !== verb && chain[1] === verb && tree.isA(head, "obl") && scene.is(verb, "price.word")) cost = 5;
    if (cost === null) continue;
    // A sum that belongs to another noun of money on the way is that noun's.
    const between = chain.slice(1, cost);
    if (
      between.some(
        (i) =>
          i !== token &&
          // "an export seller's loan" is one noun.
          !(tree.isA(i, "compound") && tree.head(i) === token) &&
          scene.is(i, "loan.noun", "grant.noun", "investment.noun", "aid.noun", "credit-line.noun", "cost.noun"),
      )
    )
      continue;
    const distance = Math.abs(head - token) / 1000;
    if (cost + distance < bestCost) {
      best = amount;
      bestCost = cost + distance;
    }
  }
  return best;
}

/** What money is for, in the words of the text: "for …" or "to build …" at the nominal or its verb; null where nothing says so. */
export function purposeOf(scene: Scene, carrier: number, verb: number): string | null {
  const { tree } = scene;
  for (const at of carrier === verb ? [carrier] : [carrier, verb]) {
    for (const child of tree.children(at, "nmod", "obl", "advcl", "acl")) {
      if (child < Math.min(carrier, verb) || tree.isWithin(carrier, child)) continue;
      const purpose =
        scene.is(tree.child(child, "case") ?? -1, "purpose.marker") ||
        (tree.isA(child, "advcl", "acl") &&
          tree.children(child, "mark").some((m) => scene.is(m, "infinitive.mark", "purpose.marker")));
      if (!purpose || isMoney(scene, child) || scene.isTime(child) || isSaidBefore(scene, child)) continue;
      const tokens = tree.phrase(child).filter((i) => !tree.isA(i, "case", "mark") || tree.head(i) !== child);
      // "the line between Ethiopia and Djibouti": what stands between two is nothing without the second.
      const between = tokens.filter((i) => scene.is(tree.child(i, "case") ?? -1, "between.marker"));
      const span = tree.span([
        ...tokens,
        ...between.flatMap((i) => tree.subtree(i, (t) => tree.isA(t, "acl", "parataxis"))),
      ]);
      return scene.words(span).replace(/\s+/gu, " ");
    }
  }
  return null;
}

/** "for it", "for this purpose": what it is for was said before. */
function isSaidBefore(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (tree.token(token).upos === "PRON") return true;
  const shown = tree.children(token, "det").some((t) => scene.is(t, "demonstrative.noun", "demonstrative.plural"));
  return shown && scene.is(token, "purpose.noun");
}

/** What is bought: the object without its price ("$8 billion worth of uranium" is uranium), or what a price is paid for. */
export function goodsOf(scene: Scene, act: Predication): string | null {
  const { tree } = scene;
  for (const { token } of inRole(act, "patient")) {
    const of = tree
      .children(token, "nmod")
      .find((child) => scene.is(tree.child(child, "case") ?? -1, "belonging.marker"));
    const goods = isMoney(scene, token) || scene.is(token, "package.noun") ? of : token;
    if (goods === undefined) continue;
    const words = tree
      .phrase(goods)
      .filter((i) => !isMoney(scene, i) && !tree.isA(i, "case", "det") && (i >= goods || !tree.isA(i, "nmod:poss")));
    const run = words.filter((i) => i <= goods && goods - i === words.filter((j) => j > i && j <= goods).length);
    const span = tree.span(run.length > 0 ? run : [goods]);
    return scene.words(span);
  }
  return null;
}

/** OECD DAC sector of what the sentence speaks of, by its words; null where none or several tell. */
export function sectorOf(scene: Scene, token: number): string | null {
  const { from, to } = scene.sentence(token);
  const found = scene.family("sector").filter((code) => {
    for (let i = from; i < to; i++) if (scene.is(i, `sector.${code}`)) return true;
    return false;
  });
  return found.length === 1 ? found[0]! : null;
}

function isMoney(scene: Scene, token: number): boolean {
  return scene.amounts(scene.sentence(token)).some((a) => scene.tokensIn(a.span).includes(token));
}
