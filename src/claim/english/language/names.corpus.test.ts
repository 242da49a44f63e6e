import { beforeAll, describe, expect, it } from "vitest";
import type { Derived } from "../../../annotation/index.js";
import { marked } from "../../../language/corpus.js";
import type { Engine } from "../annotation/annotate.js";
import { loadEngine } from "../annotation/engine.js";
import { findGroups } from "../annotation/groups.js";
import { lemmatise } from "../annotation/lemmatiser.js";
import type { Name } from "../annotation/name.js";
import { findNames } from "../annotation/names.js";
import { segment } from "../annotation/segmentation.js";
import type { Sentence, Token } from "../annotation/token.js";
import { english } from "./index.js";
import { NAMES_CORPUS } from "./names.corpus.js";
import { names } from "./names.js";

let engine: Engine;
beforeAll(async () => {
  engine = await loadEngine(english);
});

function parse(text: string): { tokens: Token[]; sentences: Sentence[] } {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  for (const piece of segment(text, { start: 0, end: text.length }, english.segmentation)) {
    const parsed = engine.parser.parse(piece.tokens.map(({ form }) => form));
    const from = tokens.length;
    piece.tokens.forEach(({ span, form }, i) => {
      const [upos, xpos, head] = [parsed.upos[i]!, parsed.xpos[i]!, parsed.heads[i]!];
      tokens.push({
        index: from + i,
        sentence: sentences.length,
        span,
        form,
        lemma: lemmatise(form, upos, xpos, engine.lemmas),
        upos,
        xpos,
        head: head < 0 ? -1 : from + head,
        relation: parsed.relations[i]!,
        headProbability: 1,
        relationProbability: 1,
      });
    });
    sentences.push({ index: sentences.length, block: 0, span: piece.span, from, to: tokens.length });
  }
  return { tokens, sentences };
}

function read(text: string, published: string | null = null): Derived<Name>[] {
  const { tokens, sentences } = parse(text);
  return findNames(text, tokens, sentences, names(), published);
}

function written({ kind, id, state, organisation, naming }: Name): string {
  if (kind === "state") return naming === undefined || naming === "name" ? id! : `${id}:${naming}`;
  const owner = state ?? (kind === "organisation" ? undefined : organisation);
  const home = owner === undefined ? "" : `@${owner}`;
  if (kind === "office") return `office${home}${id === null ? "" : `=${id}`}`;
  return `${id ?? kind}${home}`;
}

describe("names in English documents", () => {
  it.each(NAMES_CORPUS.map((line) => [line.text, line] as const))("%s", (_name, line) => {
    const { text, spans } = marked(line.text);
    const expected = spans.map((span, i) => `${text.slice(span.start, span.end)}: ${line.names[i]}`);
    expect(line.names).toHaveLength(spans.length);
    const found = read(text, line.published ?? null);
    expect(found.map(({ span, value }) => `${text.slice(span.start, span.end)}: ${written(value)}`)).toEqual(expected);
  });

  it("keeps the office, its state and the bare name as parts of a titled person", () => {
    const [person] = read("Chinese Foreign Ministry Spokesperson Mao Ning spoke.");
    const inner = (name: Derived<unknown>): string[] => [
      `${(name.value as Name).kind} ${name.span.start}-${name.span.end}`,
      ...name.parts.flatMap(inner),
    ];
    expect(person!.value.office).toEqual({ title: "spokesperson", text: "Chinese Foreign Ministry Spokesperson" });
    expect(inner(person!)).toEqual(["person 0-46", "office 0-37", "office 0-24", "state 0-7", "person 38-46"]);
  });

  it("gives the host of an ambassador as a part, not as the state", () => {
    const [office] = read("China's ambassador to Colombia spoke.");
    expect(office!.value.state).toBe("CHN");
    expect(office!.parts.map(({ value }) => (value as Name).id)).toEqual(["CHN", "COL"]);
  });

  it("gives a capital its coordinates", () => {
    const [, capital] = read("Talks between Nepal and Beijing went on.");
    expect(capital!.value.latitude).toBeCloseTo(39.9, 0);
    expect(capital!.value.longitude).toBeCloseTo(116.4, 0);
  });

  it("never overlaps, stands in text order, and nests parts inside their whole", () => {
    const text = NAMES_CORPUS.map((line) => marked(line.text).text).join("\n\n");
    let end = 0;
    const check = (name: Derived<unknown>) => {
      for (const part of name.parts) {
        expect(part.span.start).toBeGreaterThanOrEqual(name.span.start);
        expect(part.span.end).toBeLessThanOrEqual(name.span.end);
        check(part);
      }
    };
    const found = read(text);
    expect(found.length).toBeGreaterThan(NAMES_CORPUS.length);
    for (const name of found) {
      expect(name.span.start).toBeGreaterThanOrEqual(end);
      end = name.span.end;
      check(name);
    }
  });

  it("finds groups of states", () => {
    const { tokens } = parse("Trade with Central Asian countries and the Baltic states grew; Asian countries gained.");
    expect(findGroups(tokens, names()).map(({ value }) => value)).toEqual([
      ["KAZ", "KGZ", "TJK", "TKM", "UZB"],
      ["EST", "LVA", "LTU"],
    ]);
  });
});
