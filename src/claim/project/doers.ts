import type { Context } from "../draft.js";
import { distinct, firstCase } from "../frame.js";
import { type Party, partiesOf, partyOfState } from "../party.js";
import type { Scene } from "../scene.js";
import type { Act } from "./acts.js";

/** The states for which those who build act: by name, office or firm, or as "Chinese engineers". */
export function doers(context: Context, token: number): Party[] {
  const { scene, discourse } = context;
  return scene.tree.coordinated(token).flatMap((t) => {
    const name = scene.name(t);
    if (name?.value.kind === "place") return partiesOf(scene, discourse, t);
    const common =
      name === null &&
      (scene.tree.token(t).upos === "PRON" ||
        scene.is(
          t,
          "country.noun",
          "body.noun",
          "office.noun",
          "pair.noun",
          "project-worker.noun",
          "project-help.noun",
        ));
    const found = name !== null || common || isTheirs(scene, t) ? partiesOf(scene, discourse, t) : [];
    return found.length === 0 && common ? townsmen(scene, t) : found;
  });
}

/** "a Quebec firm", "a contractor from Busan": a place of a state beside who works. */
function townsmen(scene: Scene, token: number): Party[] {
  const { tree } = scene;
  const from = tree.children(token, "nmod").filter((t) => scene.is(firstCase(scene, t), "belonging.marker"));
  return [...tree.children(token, "compound", "amod"), ...from].flatMap((t) => {
    const name = scene.name(t);
    return name?.value.kind === "place" && name.value.state !== undefined
      ? [partyOfState(name.value.state, token, scene.words(name.span), name)]
      : [];
  });
}

/** "Iran's Red Crescent", "LX Systems of Seoul": a body or firm that nobody knows by name, with the state it comes from. */
function isTheirs(scene: Scene, token: number): boolean {
  const { tree } = scene;
  if (tree.token(token).upos !== "PROPN") return false;
  const state = (t: number) => /state|place/.test(scene.name(t)?.value.kind ?? "");
  const own = tree.children(token, "nmod:poss").some(state);
  return own || tree.children(token, "nmod").some((t) => state(t) && scene.is(firstCase(scene, t), "belonging.marker"));
}

/** "Tbilisi awarded a Chinese firm the contract for the port": who is given the contract builds, in the land of who gives it. */
export function takersOf(context: Context, acts: readonly Act[]): { builders: Party[]; hosts: Party[] } {
  const { scene } = context;
  const award = acts.find((a) => a.main && a.deed === "agree" && scene.is(a.anchor, "award.verb"));
  const at = (roles: readonly string[], marker: string | null) =>
    distinct(
      (award?.act.arguments ?? [])
        .filter(
          (a) =>
            roles.includes(a.role) ||
            (a.role === "oblique" && marker !== null && scene.is(firstCase(scene, a.token), marker)),
        )
        .flatMap((a) => doers(context, a.token)),
    );
  const hosts = at(["agent"], "agent.marker");
  const builders = at(["recipient"], "goal.marker").filter((b) => hosts.every((h) => h.actor.id !== b.actor.id));
  return hosts.length === 0 ? { builders: [], hosts } : { builders, hosts };
}
