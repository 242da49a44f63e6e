import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originsOf } from "./origins.js";
import { said } from "./testimonies.corpus.js";

describe("origins", () => {
  test("join copies and what goes back to one source, also over several steps", () => {
    const origins = originsOf([
      said("d", { published: "2031-05-04" }),
      said("a", { published: "2031-05-09", roots: ["says:org:IMF"] }),
      said("b", { published: "2031-05-03", strain: "d_a", roots: ["agency:tass"] }),
      said("c", { roots: ["agency:tass"] }),
    ]);
    expect(origins).toEqual([
      {
        claims: ["c_a", "c_b", "c_c"],
        documents: ["d_a", "d_b", "d_c"],
        first: "2031-05-03",
        roots: ["agency:tass", "strain:d_a"],
      },
      { claims: ["c_d"], documents: ["d_d"], first: "2031-05-04", roots: [] },
    ]);
  });

  const some = fc.array(
    fc.record({
      strain: fc.integer({ min: 0, max: 9 }),
      roots: fc.uniqueArray(fc.constantFrom("says:a", "says:b", "cites:c", "words:d", "agency:e", "cites:f"), {
        maxLength: 2,
      }),
    }),
    { minLength: 1, maxLength: 12 },
  );
  const testimonies = some.map((those) =>
    those.map(({ strain, roots }, i) => said(`${i}`.padStart(2, "0"), { strain: `d_${strain}`, roots })),
  );
  const order = (those: readonly { claim: { id: string } }[], seed: number) =>
    [...those].sort(
      (a, b) => ((Number(a.claim.id.slice(2)) * seed) % 13) - ((Number(b.claim.id.slice(2)) * seed) % 13),
    );

  test("are the same in any order, and every claim is in one", () => {
    fc.assert(
      fc.property(testimonies, fc.integer({ min: 1, max: 12 }), (those, seed) => {
        const origins = originsOf(those);
        expect(originsOf(order(those, seed) as typeof those)).toEqual(origins);
        expect(origins.flatMap(({ claims }) => claims).sort()).toEqual(those.map(({ claim }) => claim.id));
      }),
    );
  });

  test("never become more by a copy, nor by what shares a root with one that is there", () => {
    fc.assert(
      fc.property(
        testimonies,
        fc.nat(),
        fc.boolean(),
        fc.subarray(["says:a", "words:d", "cites:f"]),
        (those, at, copy, more) => {
          const model = those[at % those.length]!;
          const shared =
            copy || model.roots.length === 0
              ? { strain: model.strain, roots: more }
              : { roots: [model.roots[0]!, ...more] };
          expect(originsOf([...those, said("99", shared)]).length).toBeLessThanOrEqual(originsOf(those).length);
        },
      ),
    );
  });

  test("a source that goes takes exactly its own origins with it", () => {
    fc.assert(
      fc.property(testimonies, fc.nat(), (those, at) => {
        const origins = originsOf(those);
        const gone = origins[at % origins.length]!;
        const rest = those.filter(({ claim }) => !gone.claims.includes(claim.id));
        expect(originsOf(rest)).toEqual(origins.filter((origin) => origin !== gone));
      }),
    );
  });
});
