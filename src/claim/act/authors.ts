import type { Context } from "../draft.js";
import { distinct } from "../frame.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import { conductOf, officialParties } from "./parties.js";

/** Who speaks in a document: "a resolution of parliament", "passed a resolution urging", "a statement issued by the mission". */
export function authorOf(context: Context, token: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  if (!scene.is(token, "document.noun") || scene.name(token) !== null) return [];
  const written = conductOf(context, token, []);
  const verb = tree.head(token);
  if (written.length > 0 || verb < 0 || !tree.isA(token, "obj", "nsubj:pass", "obl")) return written;
  return distinct(
    predication(scene, verb)
      .arguments.filter((a) => a.role === "agent" && a.token !== token)
      .flatMap((a) => officialParties(context, a.token)),
  );
}
