import type { Put } from "./export.js";

/** Every file says it was written then: the same content, the same bytes (ZIP counts from 1980). */
const WRITTEN = new Date(1980, 0, 1);

/** How hard a file is packed: not at all where it is packed already. */
export type Packing = "packed" | "plain";

/**
 * A ZIP file that is written as its parts come, one after the other, so that no part is ever whole in memory. Sizes stand behind each part, as APPNOTE
 * 4.4.4 (bit 3) has it.
 */
export class ZipSink {
  readonly #waiting: Uint8Array[] = [];
  #failed: Error | null = null;

  private constructor(
    private readonly put: Put,
    private readonly fflate: typeof import("fflate"),
    private readonly zip: import("fflate").Zip,
  ) {}

  static async open(put: Put): Promise<ZipSink> {
    const fflate = await import("fflate");
    const zip = new fflate.Zip();
    const sink = new ZipSink(put, fflate, zip);
    zip.ondata = (error, chunk) => {
      if (error) sink.#failed = error;
      else sink.#waiting.push(chunk);
    };
    return sink;
  }

  /** Writes a file of the archive: what `write` puts is in it, in order. */
  async file(name: string, packing: Packing, write: (put: Put) => Promise<void>): Promise<void> {
    const { ZipDeflate, ZipPassThrough, strToU8 } = this.fflate;
    const file = packing === "plain" ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
    file.mtime = WRITTEN;
    this.zip.add(file);
    await write(async (content) => {
      file.push(typeof content === "string" ? strToU8(content) : content);
      await this.#flush();
    });
    file.push(new Uint8Array(0), true);
    await this.#flush();
  }

  async end(): Promise<void> {
    this.zip.end();
    await this.#flush();
  }

  async #flush(): Promise<void> {
    if (this.#failed !== null) throw this.#failed;
    for (const chunk of this.#waiting.splice(0)) if (chunk.length > 0) await this.put(chunk);
  }
}
