/** Tells on standard error how far addresses are asked for: a line that changes where somebody looks at it, else one at the beginning. */
export class Asking {
  #done = 0;

  constructor(
    private readonly all: number,
    sites: number,
    private readonly stream: Pick<NodeJS.WriteStream, "write" | "isTTY"> = process.stderr,
  ) {
    const words = `checking ${all.toLocaleString("en")} addresses at ${sites.toLocaleString("en")} sites`;
    if (!stream.isTTY) stream.write(`entente: ${words}; if interrupted, repeat the command to resume\n`);
  }

  advance(): void {
    this.#done++;
    if (this.stream.isTTY)
      this.stream.write(
        `\r\u001b[Kentente: ${this.#done.toLocaleString("en")} of ${this.all.toLocaleString("en")} addresses checked`,
      );
  }

  stop(): void {
    if (this.stream.isTTY && this.#done > 0) this.stream.write("\r\u001b[K");
  }
}
