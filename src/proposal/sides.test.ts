import { describe, expect, test } from "vitest";
import { type Act, type Candidate, How, type Scores, type Window } from "../reading/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES } from "../vocabulary/index.js";
import { BOUNDS } from "./choice.js";
import { apart, companyOf, heaviest, sidesOf } from "./sides.js";

/** "Kenya lends Uganda" and, a sentence later, Tanzania; one piece a word. */
const candidate = (id: string, at: number): Candidate => ({
  id,
  kind: "state",
  mentions: [{ first: at, last: at, how: How.Name }],
});
const window: Window = {
  pieces: ["Kenya", "lends", "Uganda", "money", "Tanzania"].map((word, i) => ({
    id: i,
    start: i * 10,
    end: i * 10 + word.length,
  })),
  own: 0,
  sentence: Int32Array.from([0, 0, 0, 0, 1]),
  marks: new Uint8Array(5),
  candidates: [candidate("KEN", 0), candidate("UGA", 2), candidate("TZA", 4)],
  times: [],
  sums: [],
};
const act = (type: ClaimType, roles: Scores["roles"], each = -3): Act => ({
  at: 1,
  type: CLAIM_TYPES.indexOf(type),
  probability: 0.8,
  scores: {
    roles,
    nobody: [-1, 3],
    times: new Float32Array(4),
    sums: new Float32Array(1),
    state: Float32Array.from([...STATUSES.map(() => 0), -3, each]),
    words: [0, 3],
  },
});
/** Kenya is the source; Tanzania is a little likelier to be the target than Uganda. */
const DOUBTFUL: Scores["roles"] = [
  [5, -4, -5],
  [-4, 1, -5],
  [-5, 1.2, -5],
];
const named = ({ source, target }: { source: readonly number[]; target: readonly number[] }) =>
  `${source.map((i) => window.candidates[i]!.id)} > ${target.map((i) => window.candidates[i]!.id)}`;

describe("sides that an act may have", () => {
  const weighed = sidesOf(window, act("finance", DOUBTFUL), BOUNDS);

  test("the network's own choice first, then others, each once", () => {
    const all = weighed.map(({ sides }) => named(sides));
    expect(all[0]).toBe("KEN > TZA");
    expect(all).toContain("KEN > UGA");
    expect(new Set(all).size).toBe(all.length);
  });

  test("what tells for them: how likely they are, how far off they stand", () => {
    const [far, near] = ["KEN > TZA", "KEN > UGA"].map(
      (wanted) => weighed.find(({ sides }) => named(sides) === wanted)!.pulls,
    );
    expect(far!.chance).toBeGreaterThan(near!.chance);
    expect(far).toMatchObject({ targetBeside: 0, sourceBeside: 1 });
    expect(near).toMatchObject({ targetBeside: 1, targetFar: Math.log1p(1) });
  });

  test("the heaviest are taken, with their share of what all weigh", () => {
    const likeliest = heaviest(weighed, { chance: 1 });
    expect(named(likeliest.sides)).toBe("KEN > TZA");
    const nearest = heaviest(weighed, { chance: 1, targetFar: -2 });
    expect(named(nearest.sides)).toBe("KEN > UGA");
    expect(nearest.lead).toBeLessThan(0);
    expect(nearest.lead).toBeGreaterThan(Math.log(1 / weighed.length));
  });

  test("who is a side of a mutual act is no source with a target", () => {
    const meeting = sidesOf(window, act("meeting", [DOUBTFUL[0]!, [-4, 3, -5], DOUBTFUL[2]!]), BOUNDS);
    for (const { sides } of meeting) expect(sides).toMatchObject({ mutual: true, target: [] });
    expect(companyOf(window, { mutual: true, source: [2, 0], target: [] })).toBe("KEN,TZA");
  });

  test("an act done to each of two is two claims", () => {
    const sides = { mutual: false, source: [0], target: [1, 2] };
    expect(apart(act("finance", DOUBTFUL), sides)).toEqual([sides]);
    expect(apart(act("finance", DOUBTFUL, 3), sides).map(named)).toEqual(["KEN > UGA", "KEN > TZA"]);
    expect(apart(act("visit", DOUBTFUL), sides)).toHaveLength(2);
  });
});
