import type { Context, Draft } from "../draft.js";
import { statesIn } from "../flow/index.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, understood } from "../party.js";
import type { Scene } from "../scene.js";
import { topicBeside } from "../topic.js";
import { type Flow, traders, within } from "./words.js";

/**
 * A party that the words leave open: whose dealings the sentence before told, who is named beside, who speaks, whose dealings were told a little earlier, or
 * whom the text is about ("Oranges go to Bangladesh" in a text about Bhutan).
 */
export function filled(context: Context, flow: Flow, token: number, told: readonly Draft[]): Flow {
  const open = unpaired(flow);
  if (open.exporters.length > 0 && open.importers.length > 0) return open;
  const known = [...open.exporters, ...open.importers];
  if (known.length === 0 || isElsewhere(context, open, token)) return open;
  const found =
    dealing(context, known, token, told) ??
    pointed(context, flow, known, token) ??
    (sellsAbroad(context, open, token)
      ? (named(context, open, known, token) ?? meant(context, known, token, told))
      : null);
  if (found === null || isPassedThrough(context, found.party, token)) return open;
  const party = understood(found.party, token, 1);
  const filling = open.exporters.length === 0 ? { exporters: [party] } : { importers: [party] };
  return { ...open, ...filling, ...(found.rule === null ? {} : { rule: found.rule }), doubt: open.doubt + found.doubt };
}

/** "imports fuel through Tanzania": goods come that way, not from there. */
function isPassedThrough(context: Context, party: Party, token: number): boolean {
  const { scene } = context;
  return statesIn(context, token).some(
    (p) => p.actor.id === party.actor.id && scene.is(firstCase(scene, p.token), "transit.marker"),
  );
}

/** Who only "exports coffee" exports it to the world; who "supplies" or "delivers" has somebody in mind. */
function sellsAbroad({ scene }: Context, flow: Flow, token: number): boolean {
  return flow.importers.length > 0 || !scene.is(token, "export.verb", "export.noun");
}

interface Found {
  readonly party: Party;
  readonly doubt: number;
  readonly rule: string | null;
}

/** "it imports garments from it", "Caracas hasn't sold it a barrel": one cannot be both sides; the pronoun's is left open. */
function unpaired(flow: Flow): Flow {
  const [from, to] = [flow.exporters[0], flow.importers[0]];
  const same = from !== undefined && to !== undefined && flow.exporters.length === 1 && from.actor.id === to.actor.id;
  if (!same) return flow;
  if (to.actor.text === null && from.actor.text !== null) return { ...flow, importers: [] };
  return from.actor.text === null ? { ...flow, exporters: [] } : flow;
}

/** Whom a pronoun means that cannot be the other side itself: who was named last before it. */
function pointed({ scene, discourse }: Context, flow: Flow, known: readonly Party[], token: number): Found | null {
  if (unpaired(flow) === flow) return null;
  const here = scene.sentence(token).index;
  const party = discourse
    .recent(token)
    .find((p) => p.actor.kind === "state" && p.token >= 0 && known.every((k) => k.actor.id !== p.actor.id));
  if (party === undefined || here - scene.sentence(party.token).index > 2) return null;
  return { party, doubt: 1, rule: "trade/implied" };
}

/** "deliveries to world markets": whoever is meant, it is no state. */
function isElsewhere({ scene }: Context, flow: Flow, token: number): boolean {
  const elsewhere = flow.importers.length === 0 ? "goal.marker" : "origin.marker";
  return within(scene, token).some(
    (t) => t !== token && scene.tree.token(t).upos !== "PRON" && scene.is(firstCase(scene, t), elsewhere),
  );
}

/** "Malta's dealings with Libya are old. Since then imports of Libyan fuel have dwindled": the other of the two just told. */
function dealing({ scene }: Context, known: readonly Party[], token: number, told: readonly Draft[]): Found | null {
  const last = told.at(-1);
  if (last === undefined || scene.sentence(token).index - scene.sentence(last.anchor).index > 1) return null;
  const dealings = [...last.source, ...last.target];
  if (!known.every((k) => dealings.some((p) => p.actor.id === k.actor.id))) return null;
  const party = dealings.find((p) => p.actor.kind === "state" && known.every((k) => k.actor.id !== p.actor.id));
  return party === undefined ? null : { party, doubt: 1, rule: null };
}

/** Whom the sentence or the speaker tells. */
function named(context: Context, flow: Flow, known: readonly Party[], token: number): Found | null {
  const { scene, speech } = context;
  const other = (p: Party) => p.actor.kind === "state" && known.every((k) => k.actor.id !== p.actor.id);
  const reporter = scene.tree
    .ancestors(token)
    .filter((t) => scene.is(t, "reporting.verb"))
    .flatMap((t) => scene.tree.children(t, "nsubj"))
    .flatMap((t) => traders(context, t));
  const sells = flow.exporters.length === 0;
  const speaker = sells ? speech.speaker(token) : null;
  const here = statesIn(context, token).filter(
    (p) =>
      other(p) &&
      p.distance === 0 &&
      sameClause(scene, p.token, token) &&
      !scene.is(firstCase(scene, p.token), "transit.marker"),
  );
  const party = [...(here.length === 1 ? here : []), ...(sells ? reporter : []), ...(speaker ? [speaker] : [])].find(
    other,
  );
  return party === undefined ? null : { party, doubt: 1, rule: null };
}

/** Whom the text means: the partner of earlier dealings, else the state that it is about. */
function meant(context: Context, known: readonly Party[], token: number, told: readonly Draft[]): Found | null {
  const { scene } = context;
  const ids = known.map((k) => k.actor.id);
  const here = scene.sentence(token).index;
  const earlier = told.filter((d) => here - scene.sentence(d.anchor).index <= REACH && !d.rule.endsWith("implied"));
  const last = earlier.at(-1);
  const parties = last === undefined ? [] : [...last.source, ...last.target];
  const partner = parties.filter((p) => !ids.includes(p.actor.id));
  if (partner.length === 1 && parties.length === 2) return { party: partner[0]!, doubt: 1, rule: "trade/implied" };
  // "Four-fifths of Mongolian exports go to China. Russia supplies nearly all of the petrol": who trades with all of them.
  const [main, second] = byWeight(context, [...earlier.flatMap((d) => [...d.source, ...d.target])], ids);
  if (main !== undefined && main.weight > (second?.weight ?? 0))
    return { party: main.party, doubt: 1.5, rule: "trade/implied" };
  const topic = topicBeside(context, token, known);
  return topic === null ? null : { ...topic, rule: "trade/implied" };
}

/** States by how often dealings and the text name them, but for some. */
function byWeight({ discourse }: Context, parties: readonly Party[], except: readonly string[]) {
  const focus = discourse.focus();
  return distinct(parties)
    .filter((p) => p.actor.kind === "state" && !except.includes(p.actor.id))
    .map((party) => ({
      party,
      weight:
        parties.filter((p) => p.actor.id === party.actor.id).length +
        (focus.find((f) => f.party.actor.id === party.actor.id)?.count ?? 0),
    }))
    .sort((a, b) => b.weight - a.weight);
}

/** Sentences that dealings are looked back for. */
const REACH = 3;

/** "The trains come from France; a Turkish contractor is extending the line": a semicolon parts what is told. */
function sameClause(scene: Scene, a: number, b: number): boolean {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  for (let i = from; i < to; i++) if (scene.is(i, "semicolon.mark")) return false;
  return true;
}
