import { describe, expect, test } from "vitest";
import { readDocument } from "../src/document/index.js";
import { plainText } from "../src/document/plain-text.js";
import { CONTAINERS, outcomesOf } from "../tools/fuzz/containers.js";
import { Mutator } from "../tools/fuzz/mutator.js";
import { holds, TARGETS } from "../tools/fuzz/readers.js";

/** Places at which a file is cut, and changed files, of each kind. */
const CUTS = 40;
const CHANGED = 150;

/** What is said of bytes: that they were read and hold together, or one sentence. Throws when neither is so. */
async function said(bytes: Uint8Array, name: string): Promise<"read" | "refused"> {
  const { document, problems } = await readDocument({ name, bytes });
  for (const { message } of problems) {
    expect(message).toMatch(/^[\p{Lu}"][^\n]{10,}[.!]$/u);
    expect(message).not.toMatch(/\bat \S+:\d+|Error:|undefined|\[object/);
  }
  if (document) holds(document);
  else expect(problems.filter(({ severity }) => severity === "error")).toHaveLength(1);
  return document ? "read" : "refused";
}

describe.each(Object.entries(TARGETS))("a document of the kind %s", (kind, { seeds }) => {
  const sound = seeds[0]!;

  test("is read whatever its name says it is, and holds together", async () => {
    const texts = new Set<string>();
    for (const name of [`a.${kind}`, "a.txt", "a.html", "a.pdf", "a.docx", "a.zip", "-"]) {
      expect(await said(sound, name)).toBe("read");
      texts.add((await readDocument({ name, bytes: sound })).document!.text);
    }
    expect(texts.size).toBe(1);
    expect(plainText.recognises(sound, "-") && !["markdown", "rtf", "html"].includes(kind)).toBe(false);
  });

  test("that is cut short is read as far as it goes, or refused in a sentence", async () => {
    for (let i = 0; i < CUTS; i++)
      await said(sound.subarray(0, Math.floor((i * sound.length) / CUTS / 10) * 10 + 1), "a");
  });

  test("with bytes changed is read, or refused in a sentence", async () => {
    const mutator = new Mutator(seeds, 20);
    for (let i = 0; i < CHANGED; i++) await said(mutator.next(), `a.${kind}`);
  });

  test("reads the same every time", async () => {
    const [first, second] = [
      await readDocument({ name: "a", bytes: sound }),
      await readDocument({ name: "a", bytes: sound }),
    ];
    expect(second).toEqual(first);
  });
});

describe.each(Object.entries(CONTAINERS))("a container of the kind %s", (_, { seeds, fuzz }) => {
  const sound = seeds[0]!;

  test("gives its documents, the same every time", async () => {
    const all = await outcomesOf("a", sound);
    expect(all.filter(({ result }) => result.document !== null).length).toBeGreaterThan(0);
    expect(all.flatMap(({ result }) => result.problems.filter(({ severity }) => severity === "error"))).toEqual([]);
    expect(await outcomesOf("a", sound)).toEqual(all);
  });

  test("that is cut short gives what it can, or a sentence", async () => {
    for (let i = 1; i < CUTS; i++) await fuzz(sound.subarray(0, Math.floor((i * sound.length) / CUTS)));
  });

  test("with bytes changed gives documents that hold together, or sentences", async () => {
    const mutator = new Mutator(seeds, 20);
    for (let i = 0; i < CHANGED; i++) await fuzz(mutator.next());
  });
});
