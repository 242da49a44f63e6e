import { z } from "zod";
import { Addition, USUAL_LIMITS } from "../../intake/index.js";
import { LIMITS } from "../../text/index.js";
import { addresses } from "../addresses.js";
import { Declined } from "../declined.js";
import { DateShape } from "../party.js";
import { recordOf } from "../readings.js";
import { tool } from "../tool.js";

/** Characters of a document that is added: a long report. */
const LONGEST = LIMITS.model.added.most;

export const addDocument = tool({
  name: "add_document",
  title: "Add a document",
  description:
    "Reads a document and adds it with what it says to the ledger. Only when the person who is talked with asks for it. Give its words whole and unchanged, with its title, date, publisher and address as far as they are known.",
  input: z.strictObject({
    name: z.string().trim().min(1).max(200).describe("What it is called in the ledger, such as release-2026-03.txt"),
    text: z.string().min(1).max(LONGEST),
    title: z.string().max(1000).optional(),
    date: DateShape.optional().describe("When it was published."),
    language: z.enum(["en", "ru", "tr", "zh"]).optional(),
    url: z
      .url({ protocol: /^https?$/u })
      .max(2000)
      .optional(),
    publisher: z.string().max(500).optional(),
  }),
  power: "add",
  fresh: true,
  async run({ ledger, program, now }, { name, ...given }) {
    const outcomes: string[] = [];
    const problems: string[] = [];
    const run = { at: now(), program };
    const addition = new Addition(
      ledger,
      { run, options: {}, jobs: 1, limits: USUAL_LIMITS },
      {
        read: (result) => void problems.push(...result.problems.map(({ message }) => message)),
        known: () => void outcomes.push("It was in the ledger already, as it is."),
        added: ({ document, outcome, claims }) =>
          void outcomes.push(`${addresses.document(document)}: ${outcome}, with ${claims} claims.`),
      },
    );
    const source = { name, record: recordOf(given) };
    const facts = await addition.of(only({ source, bytes: given.text.length }));
    if (outcomes.length === 0)
      throw new Declined(`Nothing was added: ${problems.join(" ") || "it holds no document."}`);
    return [...outcomes, ...problems, `${facts} facts were reckoned anew.`].join("\n");
  },
});

async function* only<T>(one: T): AsyncGenerator<T> {
  yield one;
}
