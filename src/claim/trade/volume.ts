import type { Status } from "../../vocabulary/index.js";
import type { Context, Draft } from "../draft.js";
import { statesIn } from "../flow/index.js";
import { distinct, firstCase } from "../frame.js";
import { type Modality, modality } from "../modality.js";
import { type Party, partiesOf, understood } from "../party.js";
import { type Predication, predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { sidesOf } from "../sides.js";
import { timeOf } from "../timing.js";
import { imagined, marked, periodOf, sumIn, type Trend, trendOf, within } from "./words.js";

/**
 * How much two trade, and how it changes: "trade between A and B grew by 12 percent", "turnover came to $3 billion", "a rise in trade", "A's trade
 * deficit with B was $3 billion", "set a target of $10 billion for trade between A and B", "A and B traded goods worth $250 million".
 */
export function readVolume(context: Context, token: number): Draft[] {
  const { scene } = context;
  if (!isTrade(scene, token)) return [];
  const chain = carriers(scene, token);
  const top = chain.at(-1)!;
  return predicates(scene, top).flatMap((predicate) => {
    const act: Predication = { ...predication(scene, top), verb: predicate };
    const how = modality(scene, act);
    if (how.supposed || imagined(scene, token) || scene.is(predicate, "trade-curb.word")) return [];
    const told = tellings(scene, chain, predicate, token);
    if (!told.says) return [];
    // "agreed to expand trade": a wish to cooperate, unless a figure or a volume is named.
    const wished = how.unreal || wishes(scene, how, predicate) || unrealised(scene, predicate);
    const measured = told.amount !== null || chain.some((t) => scene.is(t, "trade-measure.noun"));
    if ((wished || how.tense === "future") && !measured) return [];
    const sides = partiesTo(context, act, chain, predicate);
    const when = timeOf(scene, predicate, token);
    return sides.pairs.map(
      (pair): Draft => ({
        rule: "trade/volume",
        source: pair,
        target: [],
        mutual: true,
        details: { ...(told.trend === null ? {} : { trend: told.trend }), ...periodOf(when) },
        amount: told.amount,
        when,
        status: statusOf(scene, how, predicate, chain, wished || told.aimed),
        anchor: token,
        words: [...chain, predicate, ...sumTokens(scene, told.amount), ...named(scene, pair, token)],
        doubt: sides.doubt,
      }),
    );
  });
}

/** Whether a noun or verb means trade between states, not trade at home, a ministry of trade or a trade in insults. */
function isTrade(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (scene.name(token) !== null) return false;
  if (scene.is(token, "trading.verb") && tree.token(token).xpos.startsWith("VB") && !opens(scene, token))
    return tree.children(token, "obj").some((t) => scene.is(t, "trade-object.noun"));
  const exchange =
    scene.is(token, "exchange.noun") &&
    (tree.children(token, "amod", "compound").some((t) => scene.is(t, "commercial.word")) ||
      // "the exchange of goods between the two countries"
      tree.children(token, "nmod").some((t) => scene.is(t, "trade-object.noun")));
  const balance =
    scene.is(token, "balance.noun") && tree.children(token, "compound", "amod").some((t) => scene.is(t, "trade.noun"));
  // "Both exports and imports have grown": what goes both ways.
  const bothWays =
    scene.is(token, "export.noun") && tree.children(token, "conj").some((t) => scene.is(t, "import.noun"));
  if (!exchange && !balance && !bothWays && !scene.is(token, "trade.noun")) return false;
  const subject = tree.isA(token, "nsubj") && !scene.is(token, "trading.verb");
  if (!/^NN/.test(tree.token(token).xpos) && !opens(scene, token) && !subject) return false;
  const modifiers = tree.children(token, "amod", "compound");
  // "trade and economic cooperation"
  if (tree.token(token + 1)?.upos === "CCONJ" && scene.is(token + 2, "economic.word")) return false;
  if (modifiers.some((t) => scene.is(t, "trade-inland.word"))) return false;
  return (
    !tree.isA(token, "compound", "amod") ||
    scene.is(tree.head(token), "trade-measure.noun") ||
    (tree.isA(tree.head(token), "root", "nsubj") &&
      scene.is(tree.head(token), "trend-rising.word", "trend-falling.word"))
  );
}

/** "Trade with …" at the head of a sentence, which the tagger may take for an order. */
function opens(scene: Scene, token: number): boolean {
  return token === scene.sentence(token).from && scene.tree.token(token + 1)?.upos === "ADP";
}

/** The noun with those that measure it: "volume | of trade", "growth | in trade", "share | of trade". */
function carriers(scene: Scene, token: number): number[] {
  const { tree } = scene;
  const chain = [token];
  for (let at = token; chain.length < 5; ) {
    const head = tree.head(at);
    if (head < 0 || tree.token(head).upos === "VERB" || !tree.isA(at, "nmod", "compound", "obl")) break;
    if (!scene.is(head, "trade-measure.noun", "target.noun", "trade.noun", "trend-rising.word", "trend-falling.word"))
      break;
    chain.push(head);
    at = head;
  }
  return chain;
}

/** The predicate that a nominal is subject or object of, and those coordinated to it without a subject of their own. */
function predicates(scene: Scene, top: number): number[] {
  const { tree } = scene;
  if (scene.is(top, "trading.verb") && tree.token(top).upos === "VERB" && tree.child(top, "obj") !== null) return [top];
  const first = firstOf(scene, top);
  const subject = tree.isA(first, "nsubj", "nsubj:pass");
  const lost = subject || tree.isA(first, "obj") ? null : lostPredicate(scene, top);
  const head = lost ?? (subject || tree.isA(first, "obj") ? tree.head(first) : -1);
  if (head < 0) return [tree.ancestors(first).find((t) => tree.token(t).upos === "VERB") ?? top];
  if (!subject && lost === null) return [head];
  const others = tree
    .children(head, "conj", "parataxis")
    .filter((t) => tree.token(t).upos === "VERB" && t > head && tree.child(t, "nsubj", "nsubj:pass") === null);
  return [head, ...others];
}

/** The verb after a nominal whose subject it is though the tree did not see it: "Trade between A and B | grew". */
function lostPredicate(scene: Scene, top: number): number | null {
  const { tree } = scene;
  if (tree.isA(top, "nmod", "obl") && tree.marker(top) !== "") return null;
  const { to } = scene.sentence(top);
  for (let i = top + 1; i < to; i++) {
    const { upos } = tree.token(i);
    if (upos === "SCONJ" || (upos === "PUNCT" && tree.token(i).form === ";")) return null;
    if (upos !== "VERB" || tree.isA(i, "acl:relcl", "amod", "compound") || !finite(scene, i)) continue;
    const subject = tree.child(i, "nsubj", "nsubj:pass");
    // "between Kyrgyzstan and Hungary exceeded": the tree may take the second partner for the subject.
    const paired = subject !== null && scene.name(subject)?.value.kind === "state" && isAfterAnd(scene, subject);
    // "…, most of it tourism, came to": what stands between commas is no subject of the verb after them.
    const inserted =
      subject !== null && subject > top && tree.token(i - 1).upos === "PUNCT" && !tree.isWithin(i - 1, i);
    const free = subject === null || subject < top || tree.isWithin(subject, top) || paired || inserted;
    return free && (paired || tree.isWithin(i, top) || tree.isWithin(top, i)) ? i : null;
  }
  return null;
}

function isAfterAnd(scene: Scene, token: number): boolean {
  const name = scene.name(token);
  const first = name === null ? token : (scene.tokensIn(name.span)[0] ?? token);
  const before = scene.tree.token(first - 1);
  return before?.upos === "CCONJ" || (before?.upos === "DET" && scene.tree.token(first - 2)?.upos === "CCONJ");
}

function finite(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  // "Bilateral trade | increased by 50 percent": a participle that nothing else in the sentence governs.
  if (scene.form(verb) === "past-participle" && tree.isA(verb, "acl", "conj") && tree.isA(tree.head(verb), "root"))
    return trendOf(scene, [verb]) !== null;
  return /^(?:past|present)$/.test(scene.form(verb)) || scene.tree.children(verb, "aux").length > 0;
}

function firstOf(scene: Scene, token: number): number {
  const { tree } = scene;
  let at = token;
  while (tree.isA(at, "conj") && tree.head(at) >= 0 && tree.token(tree.head(at)).upos !== "VERB") at = tree.head(at);
  return at;
}

interface Telling {
  readonly trend: Trend | null;
  readonly amount: ReturnType<typeof sumIn>;
  readonly says: boolean;
  /** Whether the sum is one aimed at. */
  readonly aimed: boolean;
}

/** What the words say of a volume: a trend, a sum, or a level. */
function tellings(scene: Scene, chain: readonly number[], predicate: number, token: number): Telling {
  const { tree } = scene;
  const top = chain.at(-1)!;
  const first = firstOf(scene, top);
  const direct =
    tree.isA(first, "nsubj", "nsubj:pass", "obj") ||
    predicate === top ||
    lostPredicate(scene, top) === predicate ||
    (predicate > top && tree.isA(predicate, "conj"));
  const around = direct
    ? tree
        .children(predicate, "xcomp", "advmod", "compound:prt", "obj", "amod")
        .filter((t) => t > token || scene.is(t, "trend-steady.word"))
    : [];
  const deep = around.flatMap((t) => (tree.token(t).upos === "VERB" ? [] : tree.children(t, "amod")));
  const modifiers = chain.flatMap((t) => tree.children(t, "amod")).filter((t) => !scene.is(t, "two-way.word"));
  const trend = trendOf(scene, [...chain.slice(1), ...(direct ? [predicate] : []), ...around, ...deep, ...modifiers]);
  const nominal = sumIn(scene, top, -1);
  // "set a target of $10 billion for trade between A and B"
  const aimed = tree.children(predicate, "obj").find((t) => scene.is(t, "target.noun"));
  const amount =
    (predicate === top ? sumIn(scene, top, token) : nominal) ??
    (direct ? sumIn(scene, predicate, token) : null) ??
    (aimed === undefined ? null : sumIn(scene, aimed, -1));
  const level = direct && scene.is(predicate, "reach.verb") && !tree.isA(firstOf(scene, top), "obj");
  const figure =
    level && within(scene, predicate).some((t) => t > token && tree.token(t).upos === "NUM" && !scene.isTime(t));
  const turned = direct && scene.is(predicate, "resume.word", "halt.word");
  return { trend, amount, says: trend !== null || amount !== null || figure || turned, aimed: aimed !== undefined };
}

/** Whether words above a predicate make it a plan, a promise or a deal; its own ("declined") say nothing of the kind. */
function wishes(scene: Scene, how: Modality, predicate: number): boolean {
  return [...how.cues].some(
    (cue) =>
      cue !== "continue.verb" &&
      !(scene.is(predicate, cue) && (trendOf(scene, [predicate]) !== null || scene.is(predicate, "halt.word"))),
  );
}

/** "to expand", "expanding": what has not been said to have happened. */
function unrealised(scene: Scene, predicate: number): boolean {
  const { tree } = scene;
  if (scene.form(predicate) === "present-participle")
    return tree.child(predicate, "aux") === null && tree.child(predicate, "obj") !== null;
  return scene.form(predicate) === "infinitive" && tree.children(predicate, "mark").length > 0;
}

interface Members {
  readonly pairs: readonly (readonly Party[])[];
  readonly doubt: number;
}

/** Who trades: those that the noun and its clause tell; with one partner alone, the one who speaks of it or whom the text is about. */
function partiesTo(context: Context, act: Predication, chain: readonly number[], predicate: number): Members {
  const { scene, discourse } = context;
  const { tree } = scene;
  const nominal = distinct(chain.flatMap((t) => membersAt(context, t)));
  if (nominal.length >= 2) return { pairs: paired(scene, nominal), doubt: 0 };
  const partner = nominal[0];
  // "the foreign trade turnover of Kyrgyzstan": with the whole world.
  if (partner !== undefined && withAll(scene, chain) && !scene.is(firstCase(scene, partner.token), "partner.marker"))
    return { pairs: [], doubt: 0 };
  if (partner === undefined) {
    const sides = sidesOf(context, act, chain);
    if (sides !== null) return { pairs: sides.pairs, doubt: sides.doubt };
    return meantPair(context, act.token, chain);
  }
  const other = (p: Party) => p.actor.id !== partner.actor.id && p.actor.kind !== "person";
  const to = within(scene, predicate)
    .filter((t) => scene.is(firstCase(scene, t), "goal.marker") && scene.name(t) !== null)
    .flatMap((t) => partiesOf(scene, discourse, t))
    .find(other);
  const subject = tree
    .ancestors(act.token)
    .flatMap((t) => tree.children(t, "nsubj"))
    .filter((t) => !tree.isWithin(act.token, t))
    .flatMap((t) => partiesOf(scene, discourse, t))
    .find(other);
  const here = statesIn(context, act.token)
    .filter(other)
    .find((p) => !scene.is(firstCase(scene, p.token), "partner.marker"));
  const found = to ?? subject ?? here;
  if (found !== undefined) return { pairs: [[partner, found]], doubt: 0.5 };
  const speaker = context.speech.speaker(act.token);
  const about =
    speaker !== null && other(speaker)
      ? speaker
      : discourse
          .focus()
          .map((f) => f.party)
          .find((p) => other(p) && p.actor.kind === "state");
  return about === undefined
    ? { pairs: [], doubt: 0 }
    : { pairs: [[understood(about, act.token, 1), partner]], doubt: 1 };
}

/** "foreign trade", "total turnover": a state's trade with all others. */
function withAll(scene: Scene, chain: readonly number[]): boolean {
  const { tree } = scene;
  const parts = (t: number) => tree.children(t, "amod", "compound");
  return chain.some((t) => [t, ...parts(t)].some((c) => parts(c).some((w) => scene.is(w, "trade-total.word"))));
}

/** "Bilateral trade rose", "Turnover reached $2 billion": between the two that the text is about. */
function meantPair(context: Context, token: number, chain: readonly number[]): Members {
  const { scene, discourse } = context;
  const shared = chain
    .flatMap((t) => scene.tree.children(t, "amod", "nmod:poss", "compound"))
    .some((t) => scene.is(t, "two-way.word", "mutual.word"));
  const foreign = chain.some((t) => scene.tree.children(t, "nmod", "nmod:poss").some((c) => scene.name(c) !== null));
  const before = discourse.recent(token).filter((p) => p.token < token);
  const known = (p: Party) => before.some((b) => b.actor.id === p.actor.id);
  const pair = foreign ? [] : discourse.pair(token).filter(known);
  return pair.length === 2 ? { pairs: [pair], doubt: shared ? 1 : 2 } : { pairs: [], doubt: 0 };
}

/** The parties that a noun's own complements name: "between A and B", "A's trade with B", "A-B trade", "of A and B", "across the A-B border". */
function membersAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const named = tree
    .children(token, "nmod", "nmod:poss", "amod", "compound", "obl", "nsubj")
    .filter((t) => tree.isA(t, "nmod:poss") || scene.name(t) !== null || reaches(scene, t))
    .flatMap((t) => {
      const between = tree.children(t, "amod", "compound").filter((c) => scene.name(c) !== null);
      return between.length > 0 && scene.name(t) === null
        ? between.flatMap((c) => partiesOf(scene, discourse, c))
        : partiesOf(scene, discourse, t);
    });
  // "a surplus of €31 billion with A": the tree may hang the partner on the sum.
  const deeper = marked(context, token, "between.marker", "partner.marker");
  return distinct([...named, ...deeper].filter((p) => p.actor.kind === "state" || p.actor.kind === "organisation"));
}

function reaches(scene: Scene, token: number): boolean {
  return (
    scene.is(firstCase(scene, token), "between.marker", "partner.marker", "place.marker") &&
    scene.is(token, "pair.noun", "capital.noun", "country.noun", "body.noun")
  );
}

/** Two are a pair; of more, the first with each of the others where it stands alone, else all together. */
function paired(scene: Scene, members: readonly Party[]): Party[][] {
  if (members.length === 2) return [[...members]];
  const lone = members.filter((m) => scene.tree.conjuncts(m.token).length === 1);
  return lone.length === 1 ? members.filter((m) => m !== lone[0]).map((m) => [lone[0]!, m]) : [[...members]];
}

function statusOf(scene: Scene, how: Modality, predicate: number, chain: readonly number[], wished: boolean): Status {
  if (scene.is(predicate, "halt.word")) return "suspended";
  if (how.denied) return "denied";
  const aimed = chain.some((t) => scene.is(t, "target.noun")) || wished;
  if (how.tense === "future" || aimed) return "planned";
  if (scene.is(predicate, "resume.word", "reporting.verb", "talk-over.verb")) return "ongoing";
  // "Bilateral trade rose": what the tagger took for a noun or a participle.
  const misread = scene.is(predicate, "trend-past.word") && !scene.tree.token(predicate).xpos.startsWith("VBP");
  return how.tense === "past" || misread ? "completed" : "ongoing";
}

/**
 * "China is Kenya's largest trading partner", "South Africa, Botswana's main trade partner", "Germany ranks first among Austria's trading partners".
 */
export function readPartners(context: Context, token: number): Draft[] {
  const { scene } = context;
  const { tree } = scene;
  if (!scene.is(token, "partner.noun")) return [];
  const words = tree.children(token, "compound", "amod").flatMap((t) => [t, ...tree.children(t, "conj", "compound")]);
  if (!words.some((t) => scene.is(t, "economic-partner.word")) && !isRanked(scene, token, words)) return [];
  const act = predication(scene, token);
  const how = modality(scene, act);
  if (how.unreal) return [];
  const sides = sidesOf(context, act);
  if (sides === null) return [];
  const beside = sides.members.filter((p) => !isOutdone(scene, p.token));
  const pairs = beside.length === sides.members.length ? sides.pairs : beside.length === 2 ? [beside] : [];
  const when = timeOf(scene, act.verb, token);
  return pairs.map(
    (pair): Draft => ({
      rule: "trade/partner",
      source: pair,
      target: [],
      mutual: true,
      details: {},
      when,
      status:
        how.negated || how.denied
          ? "denied"
          : how.tense === "past" && tree.child(token, "cop") !== null
            ? "completed"
            : "ongoing",
      anchor: token,
      words: [token, ...words.filter((t) => scene.is(t, "economic-partner.word")), ...named(scene, pair, token)],
      doubt: sides.doubt,
    }),
  );
}

/** "Morocco's first partner", in a text about trade: a rank without the word. */
function isRanked(scene: Scene, token: number, words: readonly number[]): boolean {
  const ranked = words.length > 0 && words.every((t) => scene.is(t, "main.word"));
  if (!ranked || scene.tree.child(token, "nmod:poss") === null) return false;
  const here = scene.sentence(token).index;
  return [...scene.all("trade.noun"), ...scene.all("export.noun"), ...scene.all("import.noun")].some(
    (t) => scene.name(t) === null && Math.abs(scene.sentence(t).index - here) <= 2,
  );
}

/** "the second partner after China", "overtook the United States as the first": who stands above or below is no party. */
function isOutdone(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (scene.is(firstCase(scene, token), "rank.marker")) return true;
  return tree.isA(token, "obj") && scene.is(tree.head(token), "outdo.verb");
}

export function sumTokens(scene: Scene, amount: Draft["amount"]): number[] {
  return amount ? scene.tokensIn(amount.span) : [];
}

function named(scene: Scene, parties: readonly Party[], token: number): number[] {
  const { index } = scene.sentence(token);
  return parties
    .filter((p) => p.actor.text !== null && p.token >= 0 && scene.sentence(p.token).index === index)
    .map((p) => p.token);
}
