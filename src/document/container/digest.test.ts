import { describe, expect, it } from "vitest";
import { outcomesOf } from "../../../tools/fuzz/containers.js";
import { digest, digestBody, message, multipart } from "./container.corpus.js";

const WORDS = "Norway lent Malta 40 million euros for a ferry.";

describe("digests", () => {
  const one = message({ Subject: "The ferry", From: "Eve Roe <eve@x.example>" }, WORDS);
  const two = message({ Subject: "The road", From: "Jan Poe <jan@x.example>" }, WORDS);

  it.each([
    ["of messages alone", digest([one, two])],
    [
      "within a message",
      multipart("mixed", [
        ["Content-Type: text/plain", "Two messages came today."],
        ['Content-Type: multipart/digest;\r\n boundary="inner.digest"', digestBody("inner.digest", [one, two])],
      ]),
    ],
  ])("%s give each message by its own title and author", async (_, bytes) => {
    const all = (await outcomesOf("d.eml", Buffer.from(bytes))).map(({ result }) => result.document);
    const told = all.filter((document) => document?.text.includes(WORDS));
    expect(told.map((document) => [document?.metadata.title, document?.metadata.authors])).toEqual([
      ["The ferry", ["Eve Roe"]],
      ["The road", ["Jan Poe"]],
    ]);
  });
});
