import { describe, expect, test } from "vitest";
import { type Act, type Candidate, How, type Scores, type Window } from "../reading/index.js";
import { CLAIM_TYPES, type ClaimType, STATUSES } from "../vocabulary/index.js";
import { certaintyOf } from "./certainty.js";
import { proposalsOf } from "./choice.js";

/** "Kenya lends Uganda" and Tanzania in the sentence after; one piece a word. */
const WORDS = ["Kenya", "lends", "Uganda", "money", "Tanzania", "waits"];
const pieces = WORDS.map((word, i) => ({ id: i, start: i * 10, end: i * 10 + word.length }));
const candidate = (id: string, at: number): Candidate => ({
  id,
  kind: "state",
  mentions: [{ first: at, last: at, how: How.Name }],
});
const window: Window = {
  pieces,
  own: 0,
  sentence: Int32Array.from([0, 0, 0, 0, 1, 1]),
  marks: new Uint8Array(6),
  candidates: [candidate("KEN", 0), candidate("UGA", 2), candidate("TZA", 4)],
  times: [],
  sums: [],
};
type Roles = Scores["roles"];
const act = (type: ClaimType, roles: Roles, change: Partial<Scores> = {}): Act => ({
  at: 1,
  type: CLAIM_TYPES.indexOf(type),
  probability: 0.8,
  scores: {
    roles,
    nobody: [-1, 3],
    times: Float32Array.from([2, 0, 0, 0]),
    sums: Float32Array.from([0]),
    state: Float32Array.from([...STATUSES.map((s) => (s === "completed" ? 4 : 0)), -3, -3]),
    words: [0, 3],
    ...change,
  },
});
const parties = (acts: ReturnType<typeof proposalsOf>) =>
  acts.map(({ source, target }) => [source.map(({ id }) => id), target.map(({ id }) => id)]);

const LENDS: Roles = [
  [5, -4, -5],
  [-4, 5, -5],
  [-5, -3, -5],
];

describe("what an act proposes", () => {
  test("the likeliest source and target, with its words, status and nobody who says so", () => {
    const [proposal, ...more] = proposalsOf(window, act("finance", LENDS), []);
    expect(more).toEqual([]);
    expect(parties([proposal!])).toEqual([[["KEN"], ["UGA"]]]);
    expect(proposal).toMatchObject({ words: { start: 0, end: 35 }, status: "completed", speaker: null, time: null });
  });

  test("a newspaper speaks where it is nearly as likely as nobody", () => {
    const paper: Candidate = {
      id: "media:balta-weekly",
      kind: "press",
      mentions: [{ first: 5, last: 5, how: How.Name }],
    };
    const heard = { ...window, candidates: [...window.candidates.slice(0, 2), paper] };
    const said = (score: number) => {
      const roles: Roles = [...LENDS.slice(0, 2), [-4, -6, score]];
      return proposalsOf(heard, act("finance", roles), []).map(({ speaker }) => speaker?.id);
    };
    expect(said(0)).toEqual(["media:balta-weekly"]);
    expect(said(-2)).toEqual([undefined]);
  });

  test("no target where nobody is likelier, unless the type needs one", () => {
    const lonely: Roles = [LENDS[0]!, [-4, -6, -5], [-5, -7, -5]];
    expect(parties(proposalsOf(window, act("statement", lonely), []))).toEqual([[["KEN"], []]]);
    expect(parties(proposalsOf(window, act("visit", lonely), []))).toEqual([[["KEN"], ["UGA"]]]);
  });

  test("several targets are one claim, or one each where the act is done to each", () => {
    const two: Roles = [LENDS[0]!, [-4, 5, -5], [-5, 4, -5]];
    const state = (each: number) => Float32Array.from([...STATUSES.map(() => 0), -3, each]);
    expect(parties(proposalsOf(window, act("finance", two, { state: state(-3) }), []))).toEqual([
      [["KEN"], ["UGA", "TZA"]],
    ]);
    expect(parties(proposalsOf(window, act("finance", two, { state: state(3) }), []))).toEqual([
      [["KEN"], ["UGA"]],
      [["KEN"], ["TZA"]],
    ]);
  });

  test("a meeting is of both sides, and not of one alone", () => {
    expect(parties(proposalsOf(window, act("meeting", LENDS), []))).toEqual([[["KEN", "UGA"], []]]);
    const one: Roles = [LENDS[0]!, [-4, -4, -5], [-5, -5, -5]];
    expect(proposalsOf(window, act("meeting", one), [])).toEqual([]);
  });
});

describe("what tells for and against a proposal", () => {
  const signs = (roles: Roles, acts?: readonly Act[]) => {
    const own = act("finance", roles);
    return proposalsOf(window, own, [], acts === undefined ? [own] : [own, ...acts])[0]!.signs;
  };

  test("how far its parties lead, and whether they stand in its sentence", () => {
    expect(signs(LENDS)).toMatchObject({ source: 5, target: 5, targetLead: 6, apart: 0, alone: 0, several: 0 });
    const far: Roles = [LENDS[0]!, [-4, 2, -5], [-5, 4, -5]];
    expect(signs(far)).toMatchObject({ target: 4, targetLead: 2, apart: 1 });
  });

  test("another type on the same words is a rival, one of its own type in the sentence an echo", () => {
    const lone = signs(LENDS);
    const beside = signs(LENDS, [
      { ...act("trade", LENDS), at: 2, probability: 0.6 },
      { ...act("finance", LENDS), at: 3 },
    ]);
    expect(beside.rival).toBeLessThan(lone.rival);
    expect(beside.echo).toBeGreaterThan(lone.echo);
    expect(beside.crowd).toBeCloseTo(Math.log(3));
  });

  test("its certainty is a weighted sum of them, between 0.01 and 0.99", () => {
    const weights = { signs: { act: 1 }, languages: { en: -1 }, types: {} };
    const all = { ...signs(LENDS), across: 0, beside: 0 };
    expect(certaintyOf(all, "finance", "en", weights)).toBe(0.6);
    expect(certaintyOf(all, "finance", "tr", { ...weights, types: { finance: 90 } })).toBe(0.99);
  });
});
