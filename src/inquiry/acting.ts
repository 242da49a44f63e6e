import type { ActorPage } from "../dossier/index.js";
import type { Ledger } from "../ledger/index.js";

/** Claims of somebody that a page is made of: the newest. */
const NAMING = 5000;

/** The page of a person, an organisation or a firm by its id; null where no claim names it. */
export async function actorPage(ledger: Ledger, id: string): Promise<ActorPage | null> {
  const { actorPageOf } = await import("../dossier/index.js");
  const material = await ledger.actorMaterial(id, NAMING);
  return material === null ? null : actorPageOf(material);
}
