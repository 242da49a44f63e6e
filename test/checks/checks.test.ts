import { describe, expect, test } from "vitest";
import { told } from "./measure.js";
import { STATEMENTS, type Statement, UNSEEN } from "./statements.js";

/** Sentences of a set that tell what they must not, and those that do not tell what they must. */
async function measured(statements: readonly Statement[]) {
  const [alarms, missed]: [string[], string[]] = [[], []];
  for (const statement of statements) {
    const findings = await told(statement);
    const wrong = findings.filter(({ kind }) => kind !== statement.fires);
    alarms.push(...wrong.map(({ message }) => `${statement.written} ${statement.text}: ${message}`));
    if (statement.fires !== null && wrong.length === findings.length) missed.push(statement.text);
  }
  return { alarms, missed, mustFire: statements.filter(({ fires }) => fires !== null).length };
}

describe.each([
  { set: "the statements that rules were mended on", statements: STATEMENTS, floor: 0.97 },
  { set: "the second set", statements: UNSEEN, floor: 0.86 },
])("the checks, on $set", ({ statements, floor }) => {
  test("say nothing of what was true at its own date, and most of what was false", async () => {
    const { alarms, missed, mustFire } = await measured(statements);
    expect(alarms).toEqual([]);
    expect(1 - missed.length / mustFire, missed.join("\n")).toBeGreaterThanOrEqual(floor);
  });
});

test("the sets are large and of both sorts, and no sentence is there twice", () => {
  const all = [...STATEMENTS, ...UNSEEN];
  expect(new Set(all.map(({ text, written }) => `${written} ${text}`)).size).toBe(all.length);
  expect(all.filter(({ fires }) => fires === null).length).toBeGreaterThan(250);
  expect(new Set(all.map(({ fires }) => fires))).toEqual(
    new Set([null, "out-of-date", "contradicted", "date", "term"]),
  );
});
