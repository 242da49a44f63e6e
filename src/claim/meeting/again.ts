import type { Context, Draft } from "../draft.js";
import { titlePair } from "../focus.js";
import { firstCase } from "../frame.js";
import { type Party, understood } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import type { Encounter } from "./encounter.js";
import { bodyMembers } from "./verbs.js";

/** Sentences that "the latest round" looks back over. */
const REACH = 2;

/**
 * "The latest round took place in Istanbul", "The next session will be held in Quito": another occasion of talks, a commission or a summit told just
 * before, or of the two that the title names.
 */
export function anotherEncounter(context: Context, token: number, known: readonly Draft[]): Encounter | null {
  const { scene } = context;
  const { tree } = scene;
  if (!scene.is(token, "session.noun") || scene.name(token) !== null || !isOrdinal(scene, token)) return null;
  const { verb } = predication(scene, token);
  const held = tree.isA(token, "nsubj", "nsubj:pass") && scene.is(verb, "support.verb", "occur.verb", "convene.verb");
  if (!held || tree.head(token) !== verb) return null;
  const parties = partiesBefore(context, token, known);
  if (parties.length < 2) return null;
  return {
    rule: "meeting/another",
    kind: scene.is(token, "meeting.noun") ? "meeting" : "talks",
    hosts: parties.map((party) => ({ ...understood(party, token, 1), agents: [] })),
    guests: [],
    words: [token, verb],
    doubt: 1,
  };
}

/** "the latest", "the next", "its third". */
function isOrdinal(scene: Scene, token: number): boolean {
  return scene.tree.children(token, "amod").some((t) => scene.is(t, "next.word", "turn.word"));
}

function partiesBefore(context: Context, token: number, known: readonly Draft[]): readonly Party[] {
  const { scene } = context;
  const own = scene.tree
    .children(token, "nmod")
    .filter((t) => scene.is(firstCase(scene, t), "belonging.marker"))
    .flatMap((t) => bodyMembers(context, t));
  if (own.length >= 2) return own;
  const here = scene.sentence(token);
  const near = (t: number) => {
    const there = scene.sentence(t);
    return t < token && there.block === here.block && here.index - there.index <= REACH;
  };
  const told = known.filter((draft) => near(draft.anchor)).at(-1);
  if (told !== undefined) return told.source;
  const body = scene.all("commission.noun").filter(near).at(-1);
  const members = body === undefined ? [] : bodyMembers(context, body);
  return members.length >= 2 ? members : titlePair(context);
}
