import { createHash } from "node:crypto";
import type { Annotation } from "../../annotation/index.js";
import { ReaderError } from "../../reading/index.js";
import { hull, overlaps, type Span } from "../../text/index.js";
import { WITH_SUM } from "../choice.js";
import type { Named, Proposal, Proposer } from "../proposal.js";
import { DIRECTED, MUTUAL } from "../sides.js";
import type { Asks } from "./asking.js";
import { instructionsFor } from "./instructions.js";
import { located } from "./located.js";
import { isParty, type Passage, type Named as Present, passagesOf, toldOf } from "./passage.js";
import { answerSchema, type Choices, detailsOf, type Told, toldIn } from "./told.js";
import type { Witness } from "./witness.js";

/** How sure a claim is that a language model alone tells: nobody has measured it, so it is as likely right as wrong, and never certain. */
const UNMEASURED = 0.5;

/** Why a document was read without the model. */
export interface Unasked {
  readonly reason: string;
  /** Whether who asked is told anyway. */
  readonly told: boolean;
}

/**
 * A language model as a proposer, for one document. It is asked about passages, and of what it answers only that is proposed whose quoted words stand in one sentence, which names the
 * speaker, and of which the network, as a witness, says that they may carry such an act between these.
 */
export class ModelReader implements Proposer {
  readonly name: string;
  /** Why the document was read without it; null where it was asked. */
  unasked: Unasked | null = null;
  /** Answers that were not in the form that was asked for. */
  unreadable = 0;
  readonly #instructions: string;
  readonly #schema: string;

  /** @param reader "llm:MODEL@URL". */
  constructor(
    model: string,
    private readonly reader: string,
    private readonly choices: Choices,
    private readonly asks: Asks,
    private readonly witness: Witness,
  ) {
    this.#instructions = instructionsFor(choices);
    this.#schema = JSON.stringify(answerSchema(choices));
    this.name = `llm:${model}@${digestFor(model, this.#instructions, this.#schema)}`;
  }

  async propose(annotation: Annotation) {
    const refused = new Map<string, number>();
    const refuse = (cause: string) => void refused.set(cause, (refused.get(cause) ?? 0) + 1);
    const until = annotation.document.text.length;
    const passages = passagesOf(annotation);
    const answered = passages.length === 0 ? { answers: [] } : await this.#answers(passages, annotation);
    if ("refused" in answered) {
      if (answered.must) throw new ReaderError(answered.refused);
      this.unasked = { reason: answered.refused, told: answered.told };
      return { proposals: [], until, refused };
    }
    const proposals: Proposal[] = [];
    for (const [i, passage] of passages.entries()) {
      const told = toldIn(answered.answers[i] ?? "");
      if (told === null) this.unreadable++;
      for (let n = 0; n < (told?.broken ?? 0); n++) refuse("not in the form of a claim");
      for (const claim of told?.claims ?? [])
        for (const one of this.#proposed(claim, passage, annotation)) {
          const heard = "cause" in one ? one : await this.witness.heard(one);
          if (heard.cause !== null) refuse(heard.cause);
          else if (!("cause" in one) && !proposals.some((other) => tellsSame(one, other)))
            proposals.push({ ...one, trigger: heard.trigger });
        }
    }
    proposals.sort((a, b) => a.words.start - b.words.start || a.words.end - b.words.end);
    return { proposals, until, refused };
  }

  #answers(passages: readonly Passage[], annotation: Annotation) {
    const told = passages.map((passage) => toldOf(passage, annotation));
    return this.asks.ask({
      reader: this.reader,
      instructions: this.#instructions,
      schema: this.#schema,
      passages: told,
    });
  }

  /** What a claim of an answer proposes, its words widened to the names and values of their sentence that it takes; or why nothing. */
  #proposed(
    told: Told,
    { named, sentences, times, sums }: Passage,
    annotation: Annotation,
  ): (Omit<Proposal, "trigger"> | { readonly cause: string })[] {
    const found = located(told.words, sentences, annotation.document.text);
    if (found.cause !== null) return [found];
    const { words, sentence } = found as Extract<typeof found, { words: Span }>;
    const here = (span: Span) => span.start >= sentence.start && span.end <= sentence.end;
    const nearest = (one: Present | undefined): Named | null => {
      const spans = (one?.spans ?? []).filter(here);
      const span = [...spans].sort((a, b) => distance(a, words) - distance(b, words) || a.start - b.start)[0];
      return span === undefined ? null : { id: one!.id, span, score: UNMEASURED };
    };
    // Whom the sentence does not name it may mean all the same: that the witness tells.
    const party = (number: number): Named | null => {
      const one = named[number];
      const whose = one !== undefined && !isParty(one) ? named.find(({ id }) => id === one.state) : one;
      if (whose === undefined || !isParty(whose)) return null;
      return nearest(whose) ?? { id: whose.id, span: null, score: UNMEASURED };
    };
    const parties = (numbers: readonly number[]) => [...new Set(numbers)].map(party);
    const [from, to] = [parties(told.source), parties(told.target)];
    const speaker = told.speaker == null ? null : nearest(named[told.speaker]);
    if ([...from, ...to].includes(null)) return [{ cause: "a party that was not found in the document" }];
    if (told.speaker != null && speaker === null)
      return [{ cause: "a speaker whom the sentence of the words does not name" }];
    const one = <T extends { readonly span: Span }>(
      number: number | null | undefined,
      of: readonly number[],
      all: readonly T[],
    ) => {
      const index = number == null ? undefined : of[number];
      return index === undefined || !here(all[index]!.span) ? null : { index, span: all[index]!.span };
    };
    const time = one(told.time, times, annotation.times);
    const sum = WITH_SUM.has(told.type) ? one(told.sum, sums, annotation.sums) : null;
    const mutual = MUTUAL.has(told.type) || (told.mutual && !DIRECTED.has(told.type));
    const [source, target] = [distinct(mutual ? [...from, ...to] : from), distinct(mutual ? [] : to)];
    const held = spansOf([...source, ...target]);
    const rest = {
      type: told.type,
      mutual,
      source,
      speaker,
      time: time === null ? null : { index: time.index },
      sum: sum === null ? null : { index: sum.index },
      status: told.status,
      details: detailsOf(told, this.choices),
      score: UNMEASURED,
    };
    const wide = (some: readonly Span[]) =>
      hull([words, ...some, ...[time, sum].flatMap((value) => value?.span ?? [])]);
    // Who goes to two states goes twice.
    return told.type === "visit" && target.length > 1
      ? target.map((each) => ({ ...rest, target: [each], words: wide(spansOf([...source, each])) }))
      : [{ ...rest, target, words: wide(held) }];
  }
}

/** What a model is, in twelve hexadecimal digits: its name, and what it is asked; not where it runs. */
function digestFor(...parts: readonly string[]): string {
  return createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 12);
}

function spansOf(parties: readonly Named[]): Span[] {
  return parties.flatMap(({ span }) => span ?? []);
}

function distinct(parties: readonly (Named | null)[]): Named[] {
  const all = new Map(parties.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...all.values()];
}

function distance(a: Span, b: Span): number {
  return overlaps(a, b) ? 0 : Math.max(a.start - b.end, b.start - a.end);
}

type Shape = Pick<Proposal, "type" | "source" | "target" | "words">;

function tellsSame(a: Shape, b: Shape): boolean {
  const ids = (all: Proposal["source"]) =>
    all
      .map(({ id }) => id)
      .sort()
      .join();
  return (
    a.type === b.type &&
    ids(a.source) === ids(b.source) &&
    ids(a.target) === ids(b.target) &&
    overlaps(a.words, b.words)
  );
}
