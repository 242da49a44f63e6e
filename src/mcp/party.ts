import { z } from "zod";
import { namesOfWorld } from "../inquiry/names/index.js";
import { partyNamed } from "../vocabulary/index.js";
import { Declined } from "./declined.js";

/** A state or an organisation as a model writes it. */
export const PartyShape = z.string().trim().min(1).max(200);

/** Dates as EDTF has them: a year, a month or a day. */
export const DateShape = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u, "Write 2024, 2024-07 or 2024-07-01");

/** The id of a state or organisation by its code or a name in any language. Throws Declined with what may have been meant. */
export async function partyCalled(named: string): Promise<string> {
  const coded = partyNamed(named);
  if (coded !== null) return coded;
  const index = await namesOfWorld();
  const found = index.party(named);
  if (found !== null) return found.id;
  const [near] = index.near(named, 1);
  throw new Declined(
    `No state or organisation is called "${named}"; ${near === undefined ? "write a code such as KAZ, or a name such as Kazakhstan" : `did you mean ${near.name}?`}`,
  );
}

/** One party or two, in order and each once. */
export async function partiesCalled(party: string, other: string | undefined): Promise<readonly [string, string?]> {
  const [one, two] = [await partyCalled(party), other === undefined ? undefined : await partyCalled(other)];
  if (two === undefined || two === one) return [one];
  return one < two ? [one, two] : [two, one];
}
