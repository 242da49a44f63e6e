/** A stream of bytes that can be taken by lines and lengths; it holds no more than what is asked for. */
export class Bytes {
  private readonly iterator: AsyncIterator<Uint8Array>;
  private held: Uint8Array = new Uint8Array(0);
  private ended = false;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.iterator = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes, at least `count` of them where there are as many; they stay to be taken. */
  async peek(count: number): Promise<Uint8Array> {
    while (this.held.length < count && (await this.more())) {}
    return this.held;
  }

  /** The next `count` bytes; null when the stream ends before. */
  async take(count: number): Promise<Uint8Array | null> {
    if (this.held.length >= count) return this.cut(count);
    const parts: Uint8Array[] = [this.held];
    let size = this.held.length;
    this.held = new Uint8Array(0);
    while (size < count) {
      if (!(await this.more())) return null;
      parts.push(this.held);
      size += this.held.length;
      this.held = new Uint8Array(0);
    }
    this.held = Buffer.concat(parts);
    return this.cut(count);
  }

  /** Passes over bytes without keeping them. False when the stream ends before. */
  async skip(count: number): Promise<boolean> {
    let left = count;
    for (;;) {
      if (this.held.length >= left) {
        this.cut(left);
        return true;
      }
      left -= this.held.length;
      this.held = new Uint8Array(0);
      if (!(await this.more())) return false;
    }
  }

  /** The next line as Latin-1 without its end, at most `most` bytes of it; null at the end of the stream. */
  async line(most: number): Promise<string | null> {
    for (let from = 0; ; ) {
      const at = this.held.indexOf(10, from);
      if (at >= 0 || this.held.length >= most || this.ended) {
        if (this.held.length === 0 && this.ended) return null;
        const end = at >= 0 ? at + 1 : Math.min(this.held.length, most);
        const line = Buffer.from(this.cut(end)).toString("latin1");
        return line.replace(/\r?\n$/u, "");
      }
      from = this.held.length;
      await this.more();
    }
  }

  /** What is left, chunk by chunk; who stops before the end lets go of it. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      if (this.held.length > 0) yield this.cut(this.held.length);
      while (await this.more()) yield this.cut(this.held.length);
    } finally {
      await this.close();
    }
  }

  /** Lets go of where the bytes come from, such as an open file, whose end nobody waits for. */
  async close(): Promise<void> {
    if (!this.ended) await this.iterator.return?.();
    this.ended = true;
  }

  private cut(count: number): Uint8Array {
    const taken = this.held.subarray(0, count);
    this.held = this.held.subarray(count);
    return taken;
  }

  private async more(): Promise<boolean> {
    if (this.ended) return false;
    const { value, done } = await this.iterator.next();
    if (done) {
      this.ended = true;
      return false;
    }
    this.held = this.held.length === 0 ? value : Buffer.concat([this.held, value]);
    return true;
  }
}
