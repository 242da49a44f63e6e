import { partyNamed } from "../vocabulary/index.js";
import { UsageError } from "./usage.js";
import { says } from "./words/index.js";

/** The id of a state or organisation by its code or a name of it in any language. Throws UsageError with what may have been meant. */
export async function partyCalled(named: string): Promise<string> {
  const coded = partyNamed(named);
  if (coded !== null) return coded;
  const index = await (await import("../inquiry/names/index.js")).namesOfWorld();
  const found = index.party(named);
  if (found !== null) return found.id;
  const [near] = index.near(named, 1);
  throw new UsageError(
    near === undefined
      ? says().asking.noParty({ name: named })
      : says().asking.partyMeant({ name: named, near: near.name }),
  );
}
