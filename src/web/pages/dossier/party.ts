import { partyNamed } from "../../../vocabulary/index.js";
import { Missing, Unclear, type Visit } from "../../page/index.js";

/**
 * How parties stand in paths: the code of a state, or the id of an organisation, firm or person. Routers divide patterns at
 * slashes, so none stands here, and put anchors beside them, so it is one group.
 */
export const PARTY = "(?:[A-Z][A-Z][A-Z]|[a-z]+:[^\\x2f]+)";

/** The party of a part of the path. Throws Missing where there is no such state or organisation. */
export function partyIn({ params, tongue }: Pick<Visit<unknown>, "params" | "tongue">, name: string): string {
  const id = params[name] ?? "";
  if (/^(?:firm|person):/u.test(id) || partyNamed(id) === id) return id;
  throw new Missing(tongue.words.dossier.unknown({ id }));
}

/** The two parties of a path, as they stand in it. Throws Missing and Unclear. */
export function pairIn(visit: Pick<Visit<unknown>, "params" | "tongue">): readonly [string, string] {
  const [a, b] = [partyIn(visit, "a"), partyIn(visit, "b")];
  if (a === b) throw new Unclear(visit.tongue.words.dossier.one);
  return [a, b];
}
