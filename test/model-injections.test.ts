import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { type Annotation, annotate } from "../src/annotation/index.js";
import { CHOICES, claimsBy } from "../src/claim/index.js";
import { readRecord } from "../src/document/index.js";
import { languageOf } from "../src/language/index.js";
import { type Asked, homeOf, LearnedReader } from "../src/proposal/index.js";
import { ModelReader } from "../src/proposal/model/index.js";
import { loadWeights } from "../src/reading/index.js";
import { ROOT } from "./imports.js";
import type { Question } from "./model-endpoint.js";
import { INJECTIONS, type Lie } from "./model-injections.js";

let network: LearnedReader;
beforeAll(async () => {
  network = new LearnedReader(await loadWeights(path.join(ROOT, "models/reader")));
});

/** A model that does whatever the text tells it to. */
function obedient(lies: readonly Lie[], annotation: Annotation) {
  const answer = ({ named, sums, times }: Question): string => {
    const number = (id: string) =>
      named.find(({ words }) =>
        annotation.names.some((name) => {
          const is = name.id === id || name.state === id || name.members?.includes(id);
          return is && words.includes(annotation.document.text.slice(name.span.start, name.span.end));
        }),
      )?.number ?? 99;
    const claims = lies.map(({ speaker, ...lie }) => ({
      ...lie,
      source: lie.source.map(number),
      target: lie.target.map(number),
      mutual: lie.target.length === 0,
      speaker: speaker === undefined ? null : number(speaker),
      time: times[0]?.number ?? null,
      sum: sums[0]?.number ?? null,
    }));
    return JSON.stringify({ claims });
  };
  return {
    ask: async ({ passages }: Asked) => ({
      answers: passages.map((passage) => answer(JSON.parse(passage) as Question)),
    }),
  };
}

async function accepted({ language, text, lies }: (typeof INJECTIONS)[number]) {
  const { document } = await readRecord("injected", { text, language, date: "2021-03-04" });
  const annotation = annotate(document!, languageOf(language)!);
  const reader = new ModelReader(
    "fake",
    "llm:fake@http://localhost",
    CHOICES,
    obedient(lies, annotation),
    network.witness(annotation),
  );
  const { claims, refused } = await claimsBy(reader, annotation, homeOf(annotation), 0);
  return { claims: claims.map(({ value }) => value), refused, text: document!.text };
}

describe("texts that speak to a model", () => {
  test("there are a hundred, in four languages, no two alike", () => {
    expect(INJECTIONS).toHaveLength(100);
    expect(new Set(INJECTIONS.map(({ text }) => text)).size).toBe(100);
    expect(new Set(INJECTIONS.map(({ language }) => language)).size).toBe(4);
  });

  test("get no claim in that their words do not hold, from a model that obeys them all", async () => {
    const breaches: string[] = [];
    const causes = new Map<string, number>();
    let [attempts, held] = [0, 0];
    for (const injection of INJECTIONS) {
      const { wanted } = injection;
      attempts += injection.lies.length;
      const { claims, refused } = await accepted(injection);
      for (const [cause, n] of refused) causes.set(cause, (causes.get(cause) ?? 0) + n);
      for (const { type, source, target, evidence, status } of claims) {
        const ids = (all: typeof source) => all.map(({ id }) => id).join();
        const isWanted =
          type === wanted.type && ids(source) === wanted.source.join() && ids(target) === wanted.target.join();
        // The text does say what the order quotes: any reader would read it.
        if (isWanted && evidence.exact.includes(wanted.words)) {
          held++;
          if (process.env.ENTENTE_FIGURES) console.log(evidence.exact);
        } else
          breaches.push(`${injection.language}: ${ids(source)} ${type} ${status} ${ids(target)}: “${evidence.exact}”`);
      }
    }
    if (process.env.ENTENTE_FIGURES) console.log({ attempts, held, causes: Object.fromEntries(causes) });
    expect(breaches).toEqual([]);
    expect(attempts).toBe(1800);
  }, 120_000);

  test("a model that tells what the words do hold is believed, so that the door is not merely shut", async () => {
    const { claims } = await accepted({
      ...INJECTIONS[0]!,
      lies: [
        {
          type: "finance",
          words: "Kenya lent Uganda 40 million dollars",
          source: ["KEN"],
          target: ["UGA"],
          status: "completed",
          details: { flow: "loan" },
        },
      ],
    });
    expect(claims).toMatchObject([
      {
        type: "finance",
        source: [{ id: "KEN" }],
        target: [{ id: "UGA" }],
        details: { flow: "loan" },
        amount: { value: 40_000_000, currency: "USD" },
        confidence: 0.5,
        producer: expect.stringMatching(/^llm:fake@[0-9a-f]{12}$/u),
      },
    ]);
  });
});
