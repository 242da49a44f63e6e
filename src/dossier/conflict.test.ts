import { describe, expect, test } from "vitest";
import { conflictsOf } from "./conflict.js";
import { originsOf } from "./origins.js";
import { type Said, said } from "./testimonies.corpus.js";

const sum = (value: number) => ({ amount: { value, currency: "USD", qualifier: null, text: `$${value}` } });

describe("conflicts between copies of one text", () => {
  const kinds = (...those: readonly Said[]) => {
    const testimonies = those.map((one, i) => said("abcd"[i]!, { strain: "d_a", ...one }));
    return conflictsOf(testimonies, originsOf(testimonies), "finance").map(({ kind, sides }) => [
      kind,
      ...sides.map(({ value }) => value),
    ]);
  };

  test.each([
    ["publishers that are known", "Southern Courier", "Copperbelt Post"],
    ["publishers that nobody names", undefined, undefined],
  ])("are told of a figure that one has otherwise: %s", (_, one, other) => {
    const [a, b] = [one, other].map((publisher) => (publisher === undefined ? {} : { publisher }));
    expect(kinds({ claim: sum(120e6), ...a }, { claim: sum(210e6), ...b })).toEqual([
      ["amount", "120000000 USD", "210000000 USD"],
    ]);
  });

  test("are none where a house prints its own text again, where figures agree, and where each copy has both figures", () => {
    const publisher = "Copperbelt Post";
    expect(kinds({ claim: sum(120e6), publisher }, { claim: sum(210e6), publisher })).toEqual([]);
    expect(kinds({ claim: sum(120e6) }, { claim: sum(120e6) })).toEqual([]);
    const [first, second] = [{ document: "d_a" }, { document: "d_b" }];
    expect(
      kinds(
        { claim: { ...sum(120e6), ...first } },
        { claim: { ...sum(210e6), ...first } },
        { claim: { ...sum(120e6), ...second } },
        { claim: { ...sum(210e6), ...second } },
      ),
    ).toEqual([]);
  });
});
