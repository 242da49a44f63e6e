import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { batches, SentenceBatch } from "./sentence-batch.js";

const sentence = fc.integer({ min: 0, max: 40 }).map((length) => Array.from({ length }, (_, i) => `w${i}`));
const sentences = fc.array(sentence, { maxLength: 60 });

describe("batches of sentences", () => {
  it("take every sentence that has words once, and keep to their size", () => {
    fc.assert(
      fc.property(sentences, (all) => {
        const found = batches(all, 90);
        const wanted = [...all.keys()].filter((i) => all[i]!.length > 0);
        expect(found.flat().sort((a, b) => a - b)).toEqual(wanted);
        for (const numbers of found)
          expect(new SentenceBatch(numbers.map((i) => all[i]!)).rows).toBeLessThanOrEqual(90);
      }),
      { seed: 3 },
    );
  });

  it("give every word of every sentence a row of its own, and those of one place rows side by side", () => {
    fc.assert(
      fc.property(sentences, (all) => {
        for (const numbers of batches(all, 200)) {
          const batch = new SentenceBatch(numbers.map((i) => all[i]!));
          const rows = batch.sentences.flatMap((forms, s) => [...forms, ""].map((_, place) => batch.row(s, place)));
          expect(rows.sort((a, b) => a - b)).toEqual([...Array(batch.rows).keys()]);
          for (let at = 0; at < batch.places; at++) {
            expect(batch.count(at)).toBe(batch.sentences.filter((forms) => forms.length >= at).length);
          }
        }
      }),
      { seed: 3 },
    );
  });
});
