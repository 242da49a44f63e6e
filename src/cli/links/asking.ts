import { says } from "../words/index.js";

/** Tells on standard error how far addresses are asked for: a line that changes where somebody looks at it, else one at the beginning. */
export class Asking {
  #done = 0;

  constructor(
    private readonly all: number,
    sites: number,
    private readonly stream: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stderr,
  ) {
    const { checking, interrupted } = says().checking.links;
    if (!stream.isTTY) stream.write(`entente: ${interrupted({ words: checking({ n: all, sites }) })}\n`);
  }

  advance(): void {
    this.#done++;
    if (this.stream.isTTY)
      this.stream.write(`\r\u001b[Kentente: ${says().checking.links.progress({ done: this.#done, all: this.all })}`);
  }

  stop(): void {
    if (this.stream.isTTY && this.#done > 0) this.stream.write("\r\u001b[K");
  }
}
