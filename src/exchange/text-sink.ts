import type { Put } from "./export.js";

/** Characters that are handed on at once, about. */
const CHUNK = 1 << 17;

/** Gathers small pieces of text, so that few large ones are written. */
export class TextSink {
  #waiting: string[] = [];
  #length = 0;

  constructor(private readonly put: Put) {}

  async write(text: string): Promise<void> {
    this.#waiting.push(text);
    this.#length += text.length;
    if (this.#length > CHUNK) await this.end();
  }

  /** Hands on what waits. */
  async end(): Promise<void> {
    if (this.#length === 0) return;
    const text = this.#waiting.join("");
    this.#waiting = [];
    this.#length = 0;
    await this.put(text);
  }

  /** The elements of a list of JSON between its head and its foot, one a line. */
  async list(head: string, elements: AsyncIterable<string>, foot: string): Promise<void> {
    let before = `${head}\n`;
    for await (const element of elements) {
      await this.write(before + element);
      before = ",\n";
    }
    await this.write(before === ",\n" ? `\n${foot}\n` : `${head}${foot}\n`);
    await this.end();
  }
}
