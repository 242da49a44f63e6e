import type OpenAI from "openai";
import { boundedFetch, TOO_LARGE } from "./bounded-fetch.js";
import type { Tokens } from "./budget.js";

/** What one passage may cost in the tokens of its answer. */
export const ANSWER_TOKENS = 2000;
const SEED = 7;

/** What an endpoint may not know how to do; the request goes on without. */
type Extra = "schema" | "seed" | "temperature" | "max_tokens";

export interface Answer {
  readonly text: string;
  readonly tokens: Tokens;
}

/** An endpoint that can't be asked; the message is a clause: "it refuses the key". */
export class EndpointError extends Error {
  override readonly name = "EndpointError";
  /** @param lasting whether another try, or another passage, would not help either. */
  constructor(
    message: string,
    readonly lasting: boolean,
  ) {
    super(message);
  }
}

export interface EndpointOptions {
  readonly model: string;
  readonly url: string;
  readonly key: string | null;
  /** Seconds of one call. */
  readonly time: number;
  /** How often a call is tried again, with longer and longer rests between. */
  readonly retries: number;
  readonly agent: string;
}

/** An OpenAI-compatible endpoint with one model. What it does not understand of a request it is asked without, from then on. */
export class Endpoint {
  #client: Promise<OpenAI> | null = null;
  readonly #without = new Set<Extra>();

  constructor(private readonly options: EndpointOptions) {}

  /** Throws EndpointError, which holds no word of the endpoint: that might hold the key. */
  async ask(instructions: string, schema: string, passage: string, signal: AbortSignal): Promise<Answer> {
    this.#client ??= this.#connect();
    const client = await this.#client;
    for (;;) {
      const without = new Set(this.#without);
      try {
        const asked = this.#request(instructions, schema, passage, without);
        const answer = await client.chat.completions.create(asked, { signal });
        const text = answer?.choices?.[0]?.message?.content;
        return { text: typeof text === "string" ? text : "", tokens: tokensOf(answer?.usage, asked, text) };
      } catch (error) {
        if (signal.aborted) throw new EndpointError("it was not waited for", false);
        const extra = (error as { status?: unknown }).status === undefined ? null : unknownIn(error, without);
        if (extra === null) throw explained(error, this.options.time);
        this.#without.add(extra);
      }
    }
  }

  #request(instructions: string, schema: string, passage: string, without: ReadonlySet<Extra>) {
    const form = { name: "claims", strict: true, schema: JSON.parse(schema) as Record<string, unknown> };
    return {
      model: this.options.model,
      messages: [
        { role: "system" as const, content: instructions },
        { role: "user" as const, content: passage },
      ],
      stream: false as const,
      ...(without.has("schema") ? {} : { response_format: { type: "json_schema" as const, json_schema: form } }),
      ...(without.has("temperature") ? {} : { temperature: 0 }),
      ...(without.has("seed") ? {} : { seed: SEED }),
      ...(without.has("max_tokens") ? { max_completion_tokens: ANSWER_TOKENS } : { max_tokens: ANSWER_TOKENS }),
    };
  }

  async #connect(): Promise<OpenAI> {
    const { default: OpenAI } = await import("openai");
    const { url, key, time, retries, agent } = this.options;
    // What it would take from the environment by itself is told: nothing there is meant for this endpoint.
    return new OpenAI({
      baseURL: url,
      apiKey: "none",
      adminAPIKey: null,
      organization: null,
      project: null,
      webhookSecret: null,
      logLevel: "off",
      maxRetries: retries,
      timeout: time * 1000,
      fetch: boundedFetch(key, agent),
    });
  }
}

/** What a refused request has that the endpoint says it does not know; null where it is refused for something else. */
function unknownIn(error: unknown, without: ReadonlySet<Extra>): Extra | null {
  const { status, message = "" } = error as { status?: number; message?: string };
  if (status !== 400 && status !== 404 && status !== 415 && status !== 422 && status !== 501) return null;
  const named: readonly (readonly [Extra, RegExp])[] = [
    ["temperature", /temperature/iu],
    ["max_tokens", /max_(?:completion_)?tokens/iu],
    ["seed", /\bseed\b/iu],
    ["schema", /response_format|json_schema|schema|grammar|structured/iu],
  ];
  const found = named.find(([extra, words]) => words.test(message) && !without.has(extra));
  if (found !== undefined) return found[0];
  // It does not say what it minds: the form of the answer is what most lack.
  return status !== 404 && !without.has("schema") ? "schema" : null;
}

function explained(error: unknown, time: number): EndpointError {
  const { name, status, code, cause } = error as { name?: string; status?: number; code?: string; cause?: unknown };
  const root = rootOf(error);
  if (status === TOO_LARGE) return new EndpointError("its answer is larger than an answer may be", false);
  if (status === 401 || status === 403) return new EndpointError(`it refuses the key (${status})`, true);
  if (status === 404) return new EndpointError("it knows no such model or address (404)", true);
  if (status === 429) return new EndpointError("it wants to be asked less often (429)", false);
  if (status !== undefined && status >= 500) return new EndpointError(`it fails (${status})`, false);
  if (status !== undefined) return new EndpointError(`it refuses the request (${status})`, false);
  if (name === "APIConnectionTimeoutError" || /timed? ?out/iu.test(String((error as Error).message)))
    return new EndpointError(`it did not answer within ${time} s`, false);
  const reason = [code, (root as { code?: unknown }).code, (cause as { code?: unknown } | undefined)?.code].find(
    (one) => typeof one === "string" && /^[A-Z_]{3,40}$/u.test(one),
  );
  return new EndpointError(
    `it can't be reached${reason === undefined ? "" : ` (${String(reason)})`}`,
    reason !== undefined,
  );
}

function rootOf(error: unknown): unknown {
  let root = error;
  for (let i = 0; i < 5 && root instanceof Error && root.cause !== undefined; i++) root = root.cause;
  return root;
}

/** Tokens of a call as the endpoint counts them, else as their bytes tell: three to one. */
function tokensOf(usage: unknown, asked: object, text: unknown): Tokens {
  const { prompt_tokens: sent, completion_tokens: got } = (usage ?? {}) as Record<string, unknown>;
  const count = (told: unknown, words: string) =>
    typeof told === "number" && told >= 0 && told < 1e9 ? Math.round(told) : tokensIn(words);
  return { sent: count(sent, JSON.stringify(asked)), got: count(got, typeof text === "string" ? text : "") };
}

/** About how many tokens a text is, rather more than fewer. */
export function tokensIn(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / 3);
}
