import { expect, test } from "vitest";
import { z } from "zod";
import { misasked } from "./misasked.js";
import { ENGLISH, TONGUES } from "./words/index.js";

const Asked = z.strictObject({
  q: z.string().max(2000).optional(),
  limit: z.coerce.number().int().min(1).max(50).optional(),
  type: z.enum(["loan", "visit"]).optional(),
  from: z
    .string()
    .regex(/^\d{4}$/u, "write a year")
    .optional(),
  claims: z.array(z.string()).max(2).optional(),
});

test.each([
  [{ q: "a".repeat(2001) }, "“q” may have at most 2,000 characters."],
  [{ limit: "99" }, "“limit” may be at most 50."],
  [{ limit: "0" }, "“limit” must be at least 1."],
  [{ limit: "many" }, "“limit” must be a whole number."],
  [{ limit: "1.5" }, "“limit” must be a whole number."],
  [{ type: "gift" }, "“type” must be one of these: loan, visit."],
  [{ from: "soon" }, "“from” can’t be understood: write a year."],
  [{ claims: ["a", "b", "c"] }, "“claims” may have at most 2 entries."],
  [{ claims: [7] }, "“claims.0” can’t be understood."],
  [{ more: "x" }, "“more” can’t be understood."],
  ["nothing", "“{}” can’t be understood."],
])("%j is told in words of our own", (sent, sentence) => {
  const { error } = Asked.safeParse(sent);
  expect(misasked(error!, ENGLISH)).toBe(sentence);
  for (const tongue of TONGUES) expect(misasked(error!, tongue)).not.toMatch(/expected|Invalid|Too (?:big|small)/u);
});
