import type { Context, Draft } from "../draft.js";
import { firstCase, namedHere } from "../frame.js";
import { type Party, partiesOf, understood } from "../party.js";
import type { Scene } from "../scene.js";
import { periodOf } from "./words.js";

/**
 * "France was second with 14.9 billion, China third with 8.3 billion", "followed by Italy and Peru": the further partners of the state whose first partner or
 * whose trade was told just before. `previous` is the last dealing told.
 */
export function readRanks(context: Context, token: number, previous: Draft | null): Draft[] {
  const { scene } = context;
  if (previous === null || !previous.mutual || previous.source.length !== 2) return [];
  const gap = scene.sentence(token).index - scene.sentence(previous.anchor).index;
  if (gap < 0 || gap > 2 || token <= previous.anchor) return [];
  const partners = rankedAt(context, token);
  if (partners.length === 0) return [];
  const own = hubOf(context, previous);
  if (own === null || partners.some((p) => p.actor.id === own.actor.id)) return [];
  return partners.map((partner): Draft => {
    const amount = amountAfter(scene, token);
    return {
      ...previous,
      rule: "trade/rank",
      source: [understood(own, token, 1), partner],
      details: periodOf(previous.when),
      amount,
      when: previous.when,
      status: previous.status,
      anchor: token,
      words: [token, ...(amount === null ? [] : scene.tokensIn(amount.span)), ...namedHere(scene, [partner], token)],
      doubt: previous.doubt + 1,
    };
  });
}

/** The states that a word for a place in an order ranks: its subject, the name before it, those after "followed by". */
function rankedAt(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  const { tree } = scene;
  const states = (tokens: readonly number[]) =>
    tokens
      .filter((t) => scene.name(t)?.value.kind === "state" && scene.name(t)?.value.naming !== "adjective")
      .flatMap((t) => partiesOf(scene, discourse, t));
  if (scene.is(token, "follow.verb"))
    return states(
      tree
        .children(token, "obl", "obl:agent")
        .filter((t) => scene.is(firstCase(scene, t), "agent.marker"))
        .flatMap((t) => tree.coordinated(t)),
    );
  if (!scene.is(token, "rank.word") || tree.isA(token, "amod", "nummod")) return [];
  const verb = tree.head(token);
  const under = verb >= 0 && scene.is(verb, "rank.verb") ? tree.children(verb, "nsubj") : [];
  const subjects = [...tree.children(token, "nsubj"), ...under];
  return states(subjects.length > 0 ? subjects : [token - 1]);
}

/** Whose partners are ranked: of the two that the text speaks of more. */
function hubOf({ discourse }: Context, { source }: Draft): Party | null {
  const focus = discourse.focus();
  const count = (p: Party) => focus.find((f) => f.party.actor.id === p.actor.id)?.count ?? 0;
  const [a, b] = [source[0]!, source[1]!];
  if (count(a) === count(b)) return null;
  return count(a) > count(b) ? a : b;
}

/** The sum that follows at once: "second | with 14.9 billion". */
function amountAfter(scene: Scene, token: number): NonNullable<Draft["amount"]> | null {
  const end = scene.tokens[token]!.span.end;
  return scene.amounts(scene.sentence(token)).find((a) => a.span.start > end && a.span.start - end <= REACH) ?? null;
}

/** Characters between a rank and its sum. */
const REACH = 12;
