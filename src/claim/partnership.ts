import type { Status } from "../vocabulary/index.js";
import type { ClaimKind, Context, Draft } from "./draft.js";
import { type Modality, modality } from "./modality.js";
import { type Predication, predication } from "./predication.js";
import type { Scene } from "./scene.js";
import { sidesOf } from "./sides.js";
import { timeOf } from "./timing.js";

/**
 * partnership: parties hold, set up or upgrade a named level of relations (mutual).
 * details: `level` a slug of vocabulary/levels.ts or, for a level it does not know, of the words; `since` the year it was set up.
 */
export const partnership: ClaimKind = {
  type: "partnership",
  cameo({ status, details }) {
    if (status === "planned" || status === "pledged") return "030";
    if (status === "cancelled" || status === "suspended") return "161";
    if (details.level === "diplomatic-relations") return "054";
    return status === "agreed" ? "057" : "050";
  },
  find(context) {
    const { scene } = context;
    const found: Draft[] = [];
    for (const token of scene.all("partnership.noun")) found.push(...readLevel(context, token, levelOf(scene, token)));
    for (const token of scene.all("alliance.word")) found.push(...readLevel(context, token, allianceOf(scene, token)));
    for (const token of scene.all("shared-future.noun"))
      found.push(...readLevel(context, token, sharedFuture(scene, token)));
    for (const token of scene.all("relations.noun")) found.push(...readLevel(context, token, diplomatic(scene, token)));
    return found;
  },
};

interface Level {
  readonly slug: string;
  readonly words: readonly number[];
  /** Year that the words imply it began ("the 30th anniversary of"), where they do. */
  readonly anniversary: boolean;
}

const MODIFIERS = [
  "permanent",
  "all-weather",
  "special",
  "green",
  "comprehensive",
  "strategic",
  "cooperative",
  "friendly",
] as const;

/** "comprehensive strategic partnership", "strategic partner", "comprehensive partnership and strategic cooperation". */
function levelOf(scene: Scene, token: number): Level | null {
  const { tree } = scene;
  if (scene.name(token) !== null) return null;
  // "partnership and strategic cooperation" is one level, told at the first noun.
  if (
    scene.is(token, "interaction.noun") &&
    tree.conjuncts(token).some((t) => t !== token && scene.is(t, "partnership.noun"))
  )
    return null;
  const words = new Set<number>();
  const collect = (noun: number) => {
    for (const child of tree.children(noun, "amod", "compound", "nmod")) {
      for (const t of tree.coordinated(child)) if (MODIFIERS.some((m) => scene.is(t, `level-${m}.word`))) words.add(t);
      for (const deeper of tree.children(child, "amod", "compound", "advmod"))
        if (MODIFIERS.some((m) => scene.is(deeper, `level-${m}.word`))) words.add(deeper);
    }
  };
  collect(token);
  // "a strategic partnership agreement": the adjective may hang on the agreement.
  if (tree.isA(token, "compound") && scene.is(tree.head(token), "agreement.noun")) collect(tree.head(token));
  // Moscow's formula: the second half of "comprehensive partnership and strategic interaction" belongs to the level.
  for (const other of tree.conjuncts(token)) if (other !== token && scene.is(other, "interaction.noun")) collect(other);
  const has = MODIFIERS.filter((m) => [...words].some((t) => scene.is(t, `level-${m}.word`)));
  if (has.length === 0) return null;
  const formal = has.filter((m) => m !== "cooperative" && m !== "friendly");
  if (formal.every((m) => m === "special" || m === "green") && formal.length > 0) return null;
  return {
    slug: [...(formal.length > 0 ? formal : has), "partnership"].join("-"),
    words: [token, ...words],
    anniversary: false,
  };
}

function allianceOf(scene: Scene, token: number): Level | null {
  if (scene.name(token) !== null) return null;
  return { slug: "alliance", words: [token], anniversary: false };
}

/** "a community with a shared future". */
function sharedFuture(scene: Scene, token: number): Level | null {
  const inside = scene.tree.subtree(token);
  const future = inside.find((t) => scene.is(t, "future.noun"));
  const shared = inside.find((t) => scene.is(t, "shared.word"));
  return future === undefined || shared === undefined
    ? null
    : { slug: "community-of-shared-future", words: [token, future, shared], anniversary: false };
}

/** Diplomatic relations: set up, restored, broken or marked by an anniversary. */
function diplomatic(scene: Scene, token: number): Level | null {
  const { tree } = scene;
  const above = [tree.head(token), ...tree.ancestors(token).slice(1, 3)].filter((t) => t >= 0);
  const jubilee = above.find((t) => scene.is(t, "anniversary.noun"));
  const marker = tree.children(token, "amod").find((t) => scene.is(t, "diplomatic.word"));
  const told = tree.children(token, "acl").find((t) => scene.is(t, "establish.word", "break.word"));
  const founding = above.find((t) => scene.is(t, "establish.word", "break.word", "suspend.verb")) ?? told;
  const held =
    tree.isA(token, "obj") && scene.is(tree.head(token), "have.verb", "maintain.verb") ? tree.head(token) : undefined;
  if (marker === undefined && jubilee === undefined && !(founding !== undefined && tree.children(token).length === 0))
    return null;
  if (founding === undefined && jubilee === undefined && held === undefined) return null;
  const words = [
    token,
    ...(marker === undefined ? [] : [marker]),
    ...(founding === undefined ? [] : [founding]),
    ...(jubilee === undefined ? [] : [jubilee]),
  ];
  return { slug: "diplomatic-relations", words, anniversary: jubilee !== undefined };
}

function readLevel(context: Context, token: number, level: Level | null): Draft[] {
  if (level === null) return [];
  const { scene } = context;
  const act = predication(scene, token);
  const how = modality(scene, act);
  // A level that is only talked about is held all the same; one that is only wished for is not.
  const talked = [act.verb, ...scene.tree.ancestors(act.token)].some((t) => scene.is(t, "talk-over.verb"));
  if (how.supposed || (how.unreal && !talked) || isPrivate(scene, act, level)) return [];
  const parties = sidesOf(context, act, level.words);
  if (parties === null) return [];
  const when = timeOf(scene, act.verb, token);
  const begins = level.slug === "diplomatic-relations" ? sinceOf(scene, act, level) : null;
  const founded =
    begins ??
    (statusOf(scene, act, level, how) === "ongoing" && when !== null && /\/\.\.$/.test(when.value.edtf) ? when : null);
  const year = founded?.value.edtf.replace(/\/\.\.$/, "").replace(/[~?%]/g, "");
  const draft: Draft = {
    rule: `partnership/${level.slug === "diplomatic-relations" ? "diplomatic-relations" : "level"}`,
    source: parties.members,
    target: [],
    mutual: true,
    details: { level: level.slug, ...(year === undefined ? {} : { since: year }) },
    when: begins ?? when,
    status: statusOf(scene, act, level, how),
    anchor: token,
    words: [
      ...level.words,
      ...parties.members
        .filter((p) => p.actor.text !== null && scene.sentence(p.token).index === scene.sentence(token).index)
        .map((p) => p.token),
    ],
    doubt: parties.doubt,
  };
  return parties.pairs.map((pair) => ({ ...draft, source: pair }));
}

/** Firms, clubs and carriers have partners and alliances too: their agreements are not relations of states. */
function isPrivate(scene: Scene, act: Predication, level: Level): boolean {
  const { tree } = scene;
  const around = [
    ...act.arguments.map((a) => a.token),
    ...tree
      .ancestors(act.token)
      .slice(0, 2)
      .flatMap((t) => tree.children(t, "nsubj", "obl", "nmod")),
  ];
  return (
    level.slug !== "diplomatic-relations" &&
    around.some((t) => scene.is(t, "business.noun") || scene.name(t)?.value.kind === "firm")
  );
}

/** When relations began: the time of the founding, or the year that an anniversary counts from. */
function sinceOf(scene: Scene, act: Predication, level: Level): Draft["when"] {
  const sentence = scene.sentence(act.token);
  const counted = scene.times(sentence).find((t) => t.rule.includes("anniversary") || t.rule.includes("years-since"));
  if (counted) return counted;
  // "the relations they established in March 1992"
  const founded = scene.tree.children(act.token, "acl").find((t) => scene.is(t, "establish.word"));
  if (founded !== undefined) return timeOf(scene, founded, founded);
  if (level.anniversary) return null;
  return timeOf(scene, act.verb, act.token);
}

function statusOf(scene: Scene, act: Predication, level: Level, how: Modality): Status {
  const { tree } = scene;
  if (how.denied || how.negated) return "denied";
  const above = [act.verb, ...tree.ancestors(act.token).slice(0, 3)];
  if (how.cues.has("cancel.verb") || above.slice(0, 2).some((t) => scene.is(t, "break.word"))) return "cancelled";
  if (how.cues.has("suspend.verb") || above.slice(0, 2).some((t) => scene.is(t, "suspend.verb"))) return "suspended";
  const change = above.some((t) => scene.is(t, "upgrade.word", "establish.word"));
  const since = [act.token, ...tree.ancestors(act.token).slice(0, 3)].some((t) =>
    tree.children(t, "mark", "case").some((m) => scene.is(m, "since.marker")),
  );
  if (since) return "ongoing";
  if (change && (how.tense === "future" || how.cues.has("intend.verb"))) return "planned";
  if (
    change &&
    (how.cues.has("agree.verb") || how.cues.has("pledge.verb") || above.some((t) => scene.is(t, "announce.verb")))
  )
    return "agreed";
  if (level.slug === "diplomatic-relations")
    return level.anniversary
      ? "ongoing"
      : scene.is(act.verb, "establish.word") && how.tense === "past"
        ? "completed"
        : "ongoing";
  if (
    change &&
    how.tense === "past" &&
    above.some((t) => scene.is(t, "upgrade.word", "establish.word") && tree.token(t).upos === "VERB")
  )
    return "agreed";
  return "ongoing";
}
