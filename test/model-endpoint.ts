import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a model is asked of a passage. */
export interface Question {
  readonly passage: string;
  readonly named: readonly {
    readonly number: number;
    readonly kind: string;
    readonly name: string;
    readonly words: readonly string[];
  }[];
  readonly times: readonly { readonly number: number; readonly words: string }[];
  readonly sums: readonly { readonly number: number; readonly words: string }[];
}

/** A call as it came in. */
export interface Call {
  readonly headers: IncomingMessage["headers"];
  readonly body: Record<string, unknown> & {
    readonly messages: readonly { readonly role: string; readonly content: string }[];
  };
  readonly question: Question;
}

/** What an endpoint does with a call: the claims, or text, that it answers; or whatever it does with the connection itself. */
export type Conduct = (call: Call, response: ServerResponse, count: number) => object[] | string | null;

/** An OpenAI-compatible endpoint of this process, that behaves as it is told. */
export class FakeEndpoint {
  readonly calls: Call[] = [];
  conduct: Conduct = () => [];
  readonly #server = createServer((request, response) => void this.#take(request, response));

  async open(): Promise<string> {
    await new Promise<void>((ready) => this.#server.listen(0, "127.0.0.1", ready));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** The name of a reader that asks it. */
  reader(model = "fake"): string {
    return `llm:${model}@http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as Call["body"];
    const call = { headers: request.headers, body, question: JSON.parse(body.messages.at(-1)!.content) as Question };
    this.calls.push(call);
    const answer = this.conduct(call, response, this.calls.length);
    if (answer === null) return;
    const content = typeof answer === "string" ? answer : JSON.stringify({ claims: answer });
    response.setHeader("content-type", "application/json");
    response.end(
      JSON.stringify({
        choices: [{ index: 0, finish_reason: "stop", message: { role: "assistant", content } }],
        usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
      }),
    );
  }
}

/** The number that a question has for a name; -1 where it has none. */
export function numberOf({ named }: Question, name: string): number {
  return named.find((one) => one.name === name)?.number ?? -1;
}
