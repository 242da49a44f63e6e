import { partyNamed } from "../vocabulary/index.js";
import { UsageError } from "./usage.js";

/** The id of a state or organisation by its code or a name of it in any language. Throws UsageError with what may have been meant. */
export async function partyCalled(named: string): Promise<string> {
  const coded = partyNamed(named);
  if (coded !== null) return coded;
  const index = await (await import("../finding.js")).namesOfWorld();
  const found = index.party(named);
  if (found !== null) return found.id;
  const [near] = index.near(named, 1);
  throw new UsageError(
    near === undefined
      ? `No state or organisation is called "${named}"; use a code such as KAZ, a name such as Kazakhstan, or an acronym such as SCO`
      : `No state or organisation is called "${named}"; did you mean ${near.name}?`,
  );
}
