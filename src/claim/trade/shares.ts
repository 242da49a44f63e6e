import type { Context } from "../draft.js";
import { firstCase } from "../frame.js";
import { inRole, type Predication } from "../predication.js";
import { type Flow, marked, owners, traders, within } from "./words.js";

/**
 * Shares of what a state buys or sells: "A accounts for half of B's imports", "nine tenths of B's imports come from A", "two thirds of B's exports go to A".
 * What goes out has B for exporter, what comes in for importer.
 */
export function shared(context: Context, act: Predication): Flow | null {
  const { scene } = context;
  const { tree } = scene;
  const { token } = act;
  const takes = scene.is(token, "account.verb");
  const moves = scene.is(token, "come-from.verb", "head-for.verb");
  if (!takes && !moves) return null;
  const subjects = [...inRole(act, "agent"), ...inRole(act, "patient")].map((a) => a.token);
  const whole = takes
    ? [...inRole(act, "patient").map((a) => a.token), ...within(scene, token).filter((t) => isShareFor(context, t))]
    : subjects;
  const nouns = whole
    .flatMap((t) => within(scene, t))
    .filter((t) => scene.is(t, "export.noun", "import.noun") && !tree.isA(t, "compound"));
  const noun = nouns[0];
  if (noun === undefined) return null;
  const own = owners(context, noun);
  const partners = takes
    ? inRole(act, "agent").flatMap((a) => traders(context, a.token))
    : scene.is(noun, "import.noun")
      ? marked(context, token, "origin.marker")
      : marked(context, token, "goal.marker", "place.marker");
  if (own.length === 0 || partners.length === 0) return null;
  const goods = tree
    .children(noun, "compound", "amod")
    .filter((t) => scene.is(t, "commodity.noun") && scene.name(t) === null)
    .map((t) => tree.token(t).lemma);
  const [exporters, importers] = scene.is(noun, "import.noun") ? [partners, own] : [own, partners];
  return { rule: "trade/share", exporters, importers, goods, words: [noun], trend: [], doubt: 0.5 };
}

/** "accounts | for a third of …" */
function isShareFor({ scene }: Context, token: number): boolean {
  return scene.tree.isA(token, "obl") && scene.is(firstCase(scene, token), "purpose.marker");
}
