import { homedir } from "node:os";
import path from "node:path";
import type { Problem } from "../../document/index.js";
import { type ModelName, modelOf, VERSION } from "../../entente.js";
import type { Answered, Asked } from "../../proposal/index.js";
import { counted } from "../../words/index.js";
import { AnswerCache, type Question } from "./answer-cache.js";
import { type Budget, Purse } from "./budget.js";
import { ANSWER_TOKENS, Endpoint, EndpointError, tokensIn } from "./endpoint.js";

/** How models are asked. */
export interface DeskOptions {
  /** Whether a model may be asked; otherwise it answers out of the cache alone. */
  readonly allows: (model: ModelName) => boolean;
  /** The key for a model's host. */
  readonly key: (model: ModelName) => string | null;
  /** Whether what can't be asked about is not to be read without the model. */
  readonly must: boolean;
  readonly budget: Budget | null;
  /** The folder of answers; the usual one where none is named. */
  readonly cache?: string | undefined;
  /** Seconds that one call may take. */
  readonly time: number;
  /** Calls that wait at once. */
  readonly atOnce: number;
  /** How often one is tried again where the endpoint is busy, fails, or is not heard of. */
  readonly retries: number;
}

/** A desk that asks nobody and answers from what was answered before. */
export const CACHE: DeskOptions = {
  allows: () => false,
  key: () => null,
  must: true,
  budget: null,
  time: 60,
  atOnce: 1,
  retries: 0,
};

/** Documents in a row that an endpoint may fail at before it is asked no more. */
const PATIENCE = 3;

/** Whether a model runs on this machine, so that nothing leaves it. */
export function isLocal({ url }: ModelName): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u.test(new URL(url).hostname);
}

/**
 * Asks language models for all threads that read, outside of them: with a cache, a budget, so many calls at once, and an end to trying where an endpoint fails. A document is asked
 * about as a whole or not at all.
 */
export class ModelDesk {
  readonly #cache: AnswerCache;
  readonly #purse: Purse;
  readonly #endpoints = new Map<string, Endpoint>();
  readonly #waiting: (() => void)[] = [];
  #running = 0;
  #asked = 0;
  #cached = 0;
  #without = 0;
  #failures = 0;
  #failed: string | null = null;
  #closed = false;

  constructor(private readonly options: DeskOptions) {
    this.#cache = new AnswerCache(options.cache ?? usualFolder());
    this.#purse = new Purse(options.budget);
  }

  /** Whether an endpoint failed, so that documents were read without it. */
  get failed(): boolean {
    return this.#failed !== null;
  }

  /** Answers for all passages of a document, or why there are none. Never throws. */
  async ask({ reader, instructions, schema, passages }: Asked, givenUp: AbortSignal): Promise<Answered> {
    const model = modelOf(reader);
    if (model === null) return this.#refuse(`${reader} names no model.`, false);
    const questions = passages.map((passage): Question => ({ model: model.model, instructions, schema, passage }));
    const known = await Promise.all(questions.map((question) => this.#cache.get(question)));
    const missing = questions.filter((_, i) => known[i] === null);
    this.#cached += questions.length - missing.length;
    if (missing.length === 0) return { answers: known as string[] };
    if (!this.options.allows(model))
      return {
        ...this.#refuse(
          `Not all answers of ${model.model} about it are in the cache, and it was not asked this time. For documents in a ledger, entente refresh --model ${reader} asks it.`,
          false,
        ),
        must: true,
      };
    if (this.#closed) return this.#refuse("it is asked no more.", true);
    const most = {
      sent: missing.reduce((sum, one) => sum + tokensIn(one.instructions + one.schema + one.passage), 0),
      got: missing.length * ANSWER_TOKENS,
    };
    const held = this.#purse.hold(most);
    if (held === null) return this.#refuse("the budget is used up.", true);
    try {
      const fresh = await this.#answers(model, missing, givenUp);
      this.#failures = 0;
      return { answers: known.map((answer) => answer ?? fresh.shift()!) };
    } catch (error) {
      return givenUp.aborted ? this.#refuse("it was not waited for.", true) : this.#fails(model, error);
    } finally {
      this.#purse.release(held);
    }
  }

  /** What is to be told when all is read: what was asked, and what was not. */
  closing(): Problem[] {
    const { sent, got } = this.#purse.tokens;
    const counts = `The model answered for ${counted(this.#asked, "passage")}, the cache for ${counted(this.#cached, "passage")}; ${counted(sent, "token")} sent, ${counted(got, "token")} received.`;
    const without = `${counted(this.#without, "document")} read without the model`;
    return [
      { severity: "info", message: counts, place: null },
      ...(this.#purse.isEmpty
        ? [
            {
              severity: "warning" as const,
              message: `The budget of ${this.#purse.told("budget")} allows no more (${this.#purse.told("spent")} spent): ${without}. The same command with a higher --budget continues.`,
              place: null,
            },
          ]
        : []),
      ...(this.#failed === null
        ? []
        : [
            {
              severity: "error" as const,
              message: `The model could not be asked about all: ${this.#failed}; ${without}. The same command tries again.`,
              place: null,
            },
          ]),
    ];
  }

  /** Asks about passages, as many at once as may be; the first failure ends the others. */
  async #answers(model: ModelName, questions: readonly Question[], givenUp: AbortSignal): Promise<string[]> {
    const endpoint = this.#endpoints.get(model.url + model.model) ?? this.#endpoint(model);
    this.#endpoints.set(model.url + model.model, endpoint);
    const ending = new AbortController();
    const signal = AbortSignal.any([givenUp, ending.signal]);
    const ask = async (question: Question) => {
      await this.#turn();
      try {
        if (signal.aborted) throw new EndpointError("it was not waited for", false);
        const { text, tokens } = await endpoint.ask(question.instructions, question.schema, question.passage, signal);
        this.#asked++;
        this.#purse.spend(tokens);
        if (text !== "") await this.#cache.put(question, text);
        return text;
      } finally {
        // Whoever waits longest has its turn.
        const next = this.#waiting.shift();
        if (next === undefined) this.#running--;
        else next();
      }
    };
    const all = questions.map(ask);
    try {
      return await Promise.all(all);
    } catch (error) {
      ending.abort();
      await Promise.allSettled(all);
      throw error;
    }
  }

  #endpoint(model: ModelName): Endpoint {
    return new Endpoint({
      ...model,
      key: this.options.key(model),
      time: this.options.time,
      retries: this.options.retries,
      agent: `entente/${VERSION}`,
    });
  }

  async #turn(): Promise<void> {
    if (this.#running >= this.options.atOnce) await new Promise<void>((go) => this.#waiting.push(go));
    else this.#running++;
  }

  #fails({ model }: ModelName, error: unknown): Answered {
    const lasting = error instanceof EndpointError && error.lasting;
    const reason = error instanceof EndpointError ? error.message : "asking it triggered a fault in Entente";
    this.#failures++;
    this.#failed = `${model}: ${reason}`;
    this.#closed ||= lasting || this.#failures >= PATIENCE;
    return this.#refuse(`${reason}.`, false);
  }

  #refuse(refused: string, told: boolean): Extract<Answered, { refused: string }> {
    this.#without++;
    return { refused, told, must: this.options.must };
  }
}

/** Where answers are kept: the cache of this user (XDG base directories). */
function usualFolder(): string {
  const { XDG_CACHE_HOME } = process.env;
  const base = XDG_CACHE_HOME && path.isAbsolute(XDG_CACHE_HOME) ? XDG_CACHE_HOME : path.join(homedir(), ".cache");
  return path.join(base, "entente", "models");
}
