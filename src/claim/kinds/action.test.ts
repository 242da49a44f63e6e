import { describe, expect, test } from "vitest";
import { MATERIAL_ACTS } from "../../vocabulary/index.js";
import { eventOf } from "../event.js";
import { action } from "./action.js";

const SAID = { source: ["RUS"], target: ["UKR"], mutual: false, status: "completed" } as const;
const event = (act: string) => eventOf("action", { ...SAID, details: { act } });

describe("the event of an action", () => {
  test.each([
    ["torture", "ASSAULT"],
    ["persecute", "COERCE"],
    ["prosecute", "ACCUSE"],
    ["mediate", "CONSULT"],
    ["surrender", "RETREAT"],
    ["boycott", "PROTEST"],
    ["designate", "SANCTION"],
    ["appoint-envoy", "SUPPORT"],
  ])("%s is %s", (act, plover) => expect(event(act).plover).toBe(plover));

  test("an act that no table has is none", () => expect(event("juggle").plover).toBeNull());
});

test("what means the same is an act of the vocabulary", () => {
  const known = new Set<string>(MATERIAL_ACTS.map(({ slug }) => slug));
  expect(Object.values(action.same ?? {}).filter((slug) => !known.has(slug))).toEqual([]);
});
