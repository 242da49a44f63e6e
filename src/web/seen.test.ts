import { expect, test } from "vitest";
import { seenBefore } from "./seen.js";

test("news are those since the visit before, however often a page is loaded", () => {
  const first = seenBefore(undefined, "2026-03-01T09:00:00.000Z");
  expect(first.seen).toBeNull();
  const again = seenBefore(first.next, "2026-03-01T09:10:00.000Z");
  expect(again.seen).toBeNull();
  const nextDay = seenBefore(again.next, "2026-03-02T09:00:00.000Z");
  expect(nextDay.seen).toBe("2026-03-01T09:10:00.000Z");
  const reloaded = seenBefore(nextDay.next, "2026-03-02T09:20:00.000Z");
  expect(reloaded.seen).toBe("2026-03-01T09:10:00.000Z");
  expect(seenBefore(reloaded.next, "2026-03-03T09:00:00.000Z").seen).toBe("2026-03-02T09:20:00.000Z");
});

test("what a browser makes up is not believed", () => {
  for (const made of ["", "~", "soon", "2999-01-01T00:00:00.000Z", "<script>", "2026-03-01"])
    expect(seenBefore(made, "2026-03-01T09:00:00.000Z").seen).toBeNull();
});
