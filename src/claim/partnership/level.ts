import { LEVEL_MODIFIERS } from "../../vocabulary/index.js";
import type { Scene } from "../scene.js";

/** A level of relations that words name. */
export interface Level {
  readonly slug: string;
  readonly words: readonly number[];
  /** Year that the words imply it began ("the 30th anniversary of"), where they do. */
  readonly anniversary: boolean;
}

const MODIFIERS = [...LEVEL_MODIFIERS, "cooperative", "friendly"] as const;

/** "comprehensive strategic partnership", "strategic partner", "comprehensive partnership and strategic cooperation". */
export function levelOf(scene: Scene, token: number): Level | null {
  const { tree } = scene;
  if (scene.name(token) !== null) return null;
  // "partnership and strategic cooperation" is one level, told at the first noun.
  if (
    scene.is(token, "interaction.noun") &&
    (isFormula(scene, token - 3) || tree.conjuncts(token).some((t) => t !== token && scene.is(t, "partnership.noun")))
  )
    return null;
  const words = new Set<number>();
  const collect = (noun: number) => {
    for (const child of tree.children(noun, "amod", "compound", "nmod")) {
      for (const t of tree.coordinated(child)) if (MODIFIERS.some((m) => scene.is(t, `level-${m}.word`))) words.add(t);
      // "Partnership for Global Development": what the complement is called is no level.
      if (tree.child(child, "case") !== null) continue;
      for (const deeper of tree.children(child, "amod", "compound", "advmod"))
        if (MODIFIERS.some((m) => scene.is(deeper, `level-${m}.word`))) words.add(deeper);
    }
  };
  collect(token);
  if (isFormula(scene, token))
    for (const t of [token - 2, token - 1, token + 2]) if (isLevelWord(scene, t)) words.add(t);
  // "a strategic partnership agreement": the adjective may hang on the agreement.
  if (tree.isA(token, "compound") && scene.is(tree.head(token), "agreement.noun")) collect(tree.head(token));
  // Moscow's formula: the second half of "comprehensive partnership and strategic interaction" belongs to the level.
  for (const other of tree.conjuncts(token)) if (other !== token && scene.is(other, "interaction.noun")) collect(other);
  const has = MODIFIERS.filter((m) => [...words].some((t) => scene.is(t, `level-${m}.word`)));
  if (has.length === 0) return null;
  // "comprehensive economic cooperation" is the subject of an agreement; a level of cooperation is strategic.
  if (scene.is(token, "interaction.noun") && !has.some((m) => m === "strategic" || m === "all-weather")) return null;
  if (isReplaced(scene, token)) return null;
  const formal = has.filter((m) => m !== "cooperative" && m !== "friendly");
  if (formal.every((m) => m === "special" || m === "green") && formal.length > 0) return null;
  // The one level of the list that is not called a partnership of its modifiers.
  const slug =
    has.join("-") === "cooperative-friendly"
      ? "friendly-cooperative"
      : [...(formal.length > 0 ? formal : has), "partnership"].join("-");
  return {
    slug,
    words: [token, ...words],
    anniversary: false,
  };
}

/** "partnership and strategic interaction", however the tree hangs its words. */
function isFormula(scene: Scene, noun: number): boolean {
  const { from, to } = scene.sentence(Math.max(noun, 0));
  return (
    noun >= from &&
    noun + 3 < to &&
    scene.is(noun, "partnership.noun") &&
    scene.tokens[noun + 1]!.upos === "CCONJ" &&
    isLevelWord(scene, noun + 2) &&
    scene.is(noun + 3, "interaction.noun")
  );
}

function isLevelWord(scene: Scene, token: number): boolean {
  return MODIFIERS.some((m) => scene.is(token, `level-${m}.word`));
}

/** "an alliance", "close allies"; the Alliance by its name is an organisation. */
export function allianceOf(scene: Scene, token: number): Level | null {
  if (scene.name(token) !== null || isNamed(scene, token)) return null;
  // "the NATO military alliance" is the organisation.
  const named = scene.tree.children(token, "compound", "appos").map((t) => scene.name(t)?.value.kind);
  if (named.includes("organisation") || isClub(scene, token)) return null;
  // "This alliance led the United States to …": whose it is was told before.
  const isPointed = scene.tree.children(token, "det").some((t) => scene.is(t, "demonstrative.noun"));
  if (isPointed && scene.tree.child(token, "nmod", "nmod:poss") === null) return null;
  return { slug: "alliance", words: [token], anniversary: false };
}

/** "members of the alliance": one that has members is an organisation. */
function isClub(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  return (
    head >= 0 &&
    tree.isA(token, "nmod") &&
    scene.is(head, "country.noun") &&
    tree.child(token, "nmod", "nmod:poss") === null
  );
}

/** "a community with a shared future". */
export function sharedFuture(scene: Scene, token: number): Level | null {
  // "to elevate ties to the community with a | shared future": the tree may hang the future on the verb.
  const { to } = scene.sentence(token);
  const near = [1, 2, 3, 4, 5].map((step) => token + step).filter((t) => t < to);
  const marked = scene.is(token + 1, "future-link.marker") ? near : [];
  const inside = [...scene.tree.subtree(token), ...marked];
  const future = inside.find((t) => scene.is(t, "future.noun"));
  const shared = inside.find((t) => scene.is(t, "shared.word"));
  return future === undefined || shared === undefined
    ? null
    : { slug: "community-of-shared-future", words: [token, future, shared], anniversary: false };
}

/** "upgrade their strategic partnership to a comprehensive one": the old level is no news. */
function isReplaced(scene: Scene, token: number): boolean {
  const { tree } = scene;
  const head = tree.head(token);
  if (!tree.isA(token, "obj", "nsubj:pass") || !scene.is(head, "upgrade.word")) return false;
  return tree
    .children(head, "obl", "obj", "nmod")
    .some((t) => t > token && scene.is(t, "partnership.noun", "alliance.word"));
}

function isNamed(scene: Scene, token: number): boolean {
  return /^\p{Lu}/u.test(scene.tree.token(token).form) && token !== scene.sentence(token).from;
}

/** Diplomatic relations: set up, restored, broken or marked by an anniversary. */
export function diplomatic(scene: Scene, token: number): Level | null {
  const { tree } = scene;
  const above = [tree.head(token), ...tree.ancestors(token).slice(1, 3)].filter((t) => t >= 0);
  const jubilee = above.find((t) => scene.is(t, "anniversary.noun"));
  const marker = tree.children(token, "amod").find((t) => scene.is(t, "diplomatic.word"));
  const told = tree.children(token, "acl").find((t) => scene.is(t, "establish.word", "break.word"));
  // "Bolivia severs diplomatic ties with Israel": the verb of a headline that the tagger took for a noun.
  const misread = tree.children(token, "compound").find((t) => scene.is(t, "break.word", "establish.word"));
  const founding = above.find((t) => scene.is(t, "establish.word", "break.word", "suspend.verb")) ?? told ?? misread;
  const held =
    tree.isA(token, "obj") && scene.is(tree.head(token), "have.verb", "maintain.verb") ? tree.head(token) : undefined;
  const bare =
    founding !== undefined && founding === (misread ?? told ?? tree.head(token)) && isBare(scene, token, founding);
  if (marker === undefined && jubilee === undefined && !bare) return null;
  if (founding === undefined && jubilee === undefined && held === undefined) return null;
  const words = [token, marker, founding, jubilee].filter((t) => t !== undefined);
  return { slug: "diplomatic-relations", words, anniversary: jubilee !== undefined };
}

/** "restores ties with Iran", "broke off relations", "cut its ties": relations without another adjective are those of states. */
function isBare(scene: Scene, token: number, founding: number): boolean {
  const { tree } = scene;
  if (!scene.is(founding, "break.word", "tie-founding.word")) return false;
  // "restoring relations interrupted by the pandemic" is of contacts.
  if (tree.children(token, "acl").some((t) => t !== founding)) return false;
  const named = tree.token(founding).upos === "VERB";
  return tree
    .children(token, "amod", "compound")
    .every((t) => t === founding || scene.is(t, "full.word") || (named && scene.name(t) !== null));
}
