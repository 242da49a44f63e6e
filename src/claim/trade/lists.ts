import type { Context, Draft } from "../draft.js";
import { firstCase } from "../frame.js";
import { understood } from "../party.js";
import { topicBeside } from "../topic.js";
import { goodsIn, isGoods, traders } from "./words.js";

/** "Trade: gold to Switzerland and the Emirates, timber to India": a list under a label, of what the state that the text is about sells and buys. */
export function readList(context: Context, token: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (!isGoods(scene, token, false) || !isLabelled(context, token)) return [];
  const ends = tree.children(token, "nmod", "obl");
  return ends.flatMap((end) => {
    const sells = scene.is(firstCase(scene, end), "infinitive.mark");
    if (!sells && !scene.is(firstCase(scene, end), "origin.marker")) return [];
    const partners = traders(context, end);
    const topic = topicBeside(context, token, partners);
    if (topic === null) return [];
    const own = understood(topic.party, token, 1);
    return partners.map(
      (partner): Draft => ({
        rule: "trade/list",
        source: [sells ? own : partner],
        target: [sells ? partner : own],
        details: { goods: goodsIn(scene, token, false) },
        when: null,
        status: "ongoing",
        anchor: token,
        words: [token, end, partner.token],
        doubt: topic.doubt,
      }),
    );
  });
}

/** Whether the sentence opens with "Trade:" or "Exports:" and has no verb of its own around the goods. */
function isLabelled({ scene }: Context, token: number): boolean {
  const { tree } = scene;
  const { from } = scene.sentence(token);
  if (tree.ancestors(token).some((t) => tree.token(t).upos === "VERB")) return false;
  for (let i = from; i < Math.min(from + LABEL, token); i++)
    if (scene.is(i, "colon.mark")) return scene.is(i - 1, "trade.noun", "export.noun", "import.noun");
  return false;
}

/** Words that a label has at most. */
const LABEL = 4;
