import { expect, test } from "vitest";
import type { Derived } from "../annotation/index.js";
import type { Claim } from "./claim.js";
import { merged, type Together } from "./merged.js";

const claim = (id: string, start: number, confidence: number, change: Partial<Claim> = {}): Derived<Claim> => {
  const evidence = {
    start,
    end: start + 10,
    exact: "",
    prefix: "",
    suffix: "",
    sentence: [start - (start % 100), start + 100],
  };
  const value = {
    id,
    type: "visit",
    source: [{ id: "KEN" }],
    target: [{ id: "UGA" }],
    agents: [],
    when: null,
    where: null,
    details: {},
    evidence,
    confidence,
    ...change,
  };
  return { value: value as unknown as Claim, span: evidence, rule: "test", parts: [] };
};
const told = (claims: readonly Derived<Claim>[]) => claims.map(({ value: { id, confidence } }) => [id, confidence]);

const TOGETHER: Together = { both: [1, 0.5, 1], first: [-1, 1, -1], second: [0, 1, -1, -0.5] };

const all = (first: readonly Derived<Claim>[], second: readonly Derived<Claim>[]) =>
  merged(first, second, "0f", TOGETHER);

test("what both read is one claim: the first's, with the time of the second and the details that it alone tells", () => {
  const time = (edtf: string) => ({ edtf, text: null, basis: "stated" as const });
  const first = claim("a", 0, 0.6, { when: time("2021"), details: { kind: "state" } });
  const second = claim("b", 5, 0.4, { when: time("2021-05"), details: { kind: "working", visitor: "person:x" } });
  const [{ value, parts }, ...more] = all([first], [second]) as [Derived<Claim>];
  expect(more).toEqual([]);
  expect(value).toMatchObject({
    confidence: 0.69,
    when: { edtf: "2021-05" },
    details: { kind: "state", visitor: "person:x" },
  });
  expect(value.evidence.start).toBe(0);
  expect(value.id).toMatch(/^c_[0-9a-f]{16}$/u);
  expect(parts).toEqual([second]);
  expect(all([first], [claim("b", 5, 0.4)])[0]!.value.when?.edtf).toBe("2021");
});

test("its place and who acts are the first's, where that tells them", () => {
  const agents = (id: string) => [{ actor: { id }, office: null }] as unknown as Claim["agents"];
  const at = (name: string) => ({ name, country: null });
  const second = claim("b", 5, 0.4, { where: at("Entebbe"), agents: agents("person:b") });
  expect(all([claim("a", 0, 0.6)], [second])[0]!.value).toMatchObject({
    where: at("Entebbe"),
    agents: agents("person:b"),
  });
  const first = claim("a", 0, 0.6, { where: at("Kampala"), agents: agents("person:a") });
  expect(all([first], [second])[0]!.value).toMatchObject({ where: at("Kampala"), agents: agents("person:a") });
});

test("other parties, another type or other words are another claim", () => {
  const other = claim("b", 5, 0.6, { target: [{ id: "TZA" }] as unknown as Claim["target"] });
  expect(told(all([claim("a", 0, 0.6)], [other]))).toHaveLength(2);
  expect(told(all([claim("a", 0, 0.6)], [claim("b", 0, 0.6, { type: "meeting" })]))).toHaveLength(2);
  expect(told(all([claim("a", 0, 0.6)], [claim("b", 20, 0.6)]))).toHaveLength(2);
});

test("what one tells alone is less sure where the other tells otherwise, or has read the sentence and is silent", () => {
  const other = claim("b", 5, 0.5, { target: [{ id: "TZA" }] as unknown as Claim["target"] });
  expect(told(all([claim("a", 0, 0.5)], []))).toEqual([["a", 0.27]]);
  expect(told(all([claim("a", 0, 0.5)], [other]))).toEqual([
    ["a", 0.18],
    ["b", 0.18],
  ]);
  expect(told(all([], [other]))).toEqual([["b", 0.5]]);
  expect(told(all([claim("a", 20, 0.5)], [other]))).toEqual([
    ["b", 0.38],
    ["a", 0.27],
  ]);
});
