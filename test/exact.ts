import { expect } from "vitest";
import type { Derived } from "../src/claim/english/annotation/index.js";
import type { Reading } from "../src/entente.js";

function derived(node: Derived<unknown>, text: string, name: string): void {
  const { start, end } = node.span;
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new Error(`${name}: the rule ${node.rule} has the span ${start}–${end} in a text of ${text.length} units`);
  }
  for (const part of node.parts) derived(part, text, name);
}

/** Fails where a claim of a reading does not hold what every claim of every document does; names the reading. */
export function expectExact({ name, document, claims }: Reading): void {
  const text = document?.text ?? "";
  for (const claim of claims) {
    const { evidence, source, target, confidence, id } = claim.value;
    expect(text.slice(evidence.start, evidence.end), name).toBe(evidence.exact);
    expect(evidence.exact.trim(), name).not.toBe("");
    expect(text.slice(0, evidence.start).endsWith(evidence.prefix), name).toBe(true);
    expect(text.slice(evidence.end).startsWith(evidence.suffix), name).toBe(true);
    const [from, to] = evidence.sentence;
    expect(from <= evidence.start && evidence.end <= to && to <= text.length, `${name}: ${evidence.exact}`).toBe(true);
    expect(source.length + target.length, `${name}: ${evidence.exact}`).toBeGreaterThan(0);
    expect(confidence >= 0 && confidence <= 1).toBe(true);
    expect(id).toMatch(/^c_[0-9a-f]+$/);
    derived(claim, text, name);
  }
  const ids = claims.map(({ value }) => value.id);
  expect(new Set(ids).size, `${name}: two claims have one id`).toBe(ids.length);
}
