import type { Context, Draft } from "./draft.js";
import { statesIn } from "./flow-parties.js";
import { firstCase } from "./frame.js";
import { type Party, understood } from "./party.js";
import type { Scene } from "./scene.js";
import { topicBeside } from "./topic.js";
import { type Flow, traders, within } from "./trade-words.js";

/**
 * A party that the words leave open: whose dealings the sentence before told, who is named beside, who speaks, whose dealings were told a little earlier, or
 * whom the text is about ("Oranges go to Bangladesh" in a text about Bhutan).
 */
export function filled(context: Context, flow: Flow, token: number, told: readonly Draft[]): Flow {
  const open = unpaired(flow);
  if (open.exporters.length > 0 && open.importers.length > 0) return open;
  const known = [...open.exporters, ...open.importers];
  if (known.length === 0 || isElsewhere(context, open, token)) return open;
  const found = named(context, open, known, token, told) ?? meant(context, known, token, told);
  if (found === null) return open;
  const party = understood(found.party, token, 1);
  const filling = open.exporters.length === 0 ? { exporters: [party] } : { importers: [party] };
  return { ...open, ...filling, ...(found.rule === null ? {} : { rule: found.rule }), doubt: open.doubt + found.doubt };
}

interface Found {
  readonly party: Party;
  readonly doubt: number;
  readonly rule: string | null;
}

/** "it imports garments from it": one pronoun cannot be both sides; who sells is left open. */
function unpaired(flow: Flow): Flow {
  const [from, to] = [flow.exporters[0], flow.importers[0]];
  const same = from !== undefined && to !== undefined && flow.exporters.length === 1 && from.actor.id === to.actor.id;
  if (!same || from.actor.text !== null) return flow;
  return { ...flow, exporters: [] };
}

/** "deliveries to world markets": whoever is meant, it is no state. */
function isElsewhere({ scene }: Context, flow: Flow, token: number): boolean {
  const elsewhere = flow.importers.length === 0 ? "goal.marker" : "origin.marker";
  return within(scene, token).some(
    (t) => t !== token && scene.tree.token(t).upos !== "PRON" && scene.is(firstCase(scene, t), elsewhere),
  );
}

/** Whom the sentence, the one before or the speaker tells. */
function named(
  context: Context,
  flow: Flow,
  known: readonly Party[],
  token: number,
  told: readonly Draft[],
): Found | null {
  const { scene, speech } = context;
  const other = (p: Party) => p.actor.kind === "state" && known.every((k) => k.actor.id !== p.actor.id);
  const last = told.at(-1);
  const close = last !== undefined && scene.sentence(token).index - scene.sentence(last.anchor).index <= 1;
  const dealings = close ? [...last.source, ...last.target] : [];
  // "Malta's dealings with Libya are old. Since then imports of Libyan fuel have dwindled": only between the two just told.
  const near = known.every((k) => dealings.some((p) => p.actor.id === k.actor.id)) ? dealings : [];
  const reporter = scene.tree
    .ancestors(token)
    .filter((t) => scene.is(t, "reporting.verb"))
    .flatMap((t) => scene.tree.children(t, "nsubj"))
    .flatMap((t) => traders(context, t));
  const sells = flow.exporters.length === 0;
  const speaker = sells ? speech.speaker(token) : null;
  const here = statesIn(context, token).filter((p) => other(p) && sameClause(scene, p.token, token));
  const party = [
    ...near,
    ...(here.length === 1 ? here : []),
    ...(sells ? reporter : []),
    ...(speaker ? [speaker] : []),
  ].find(other);
  return party === undefined ? null : { party, doubt: 1, rule: null };
}

/** Whom the text means: the partner of earlier dealings, else the state that it is about. */
function meant(context: Context, known: readonly Party[], token: number, told: readonly Draft[]): Found | null {
  const { scene } = context;
  const ids = known.map((k) => k.actor.id);
  const here = scene.sentence(token).index;
  const earlier = told.filter((d) => here - scene.sentence(d.anchor).index <= REACH && !d.rule.endsWith("implied"));
  for (const draft of [...earlier].reverse()) {
    const parties = [...draft.source, ...draft.target];
    const partner = parties.filter((p) => !ids.includes(p.actor.id));
    if (partner.length === 1 && parties.length === 2) return { party: partner[0]!, doubt: 1, rule: "trade/implied" };
  }
  const topic = topicBeside(context, known);
  return topic === null ? null : { ...topic, rule: "trade/implied" };
}

/** Sentences that dealings are looked back for. */
const REACH = 3;

function sameClause(scene: Scene, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  for (let i = from; i < to; i++) if (scene.is(i, "semicolon.mark")) return false;
  return true;
}
