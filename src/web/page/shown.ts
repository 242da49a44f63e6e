import type { Picture } from "../../picture/index.js";
import type { Tongue } from "../words/index.js";

/** The data of a page with the pictures that were drawn of it. */
export class Shown<D = unknown> {
  readonly #drawn = new Map<string, Picture | null>();
  readonly #bytes: number;
  #tongue: Promise<Tongue> | undefined;

  constructor(readonly data: D) {
    this.#bytes = bytesOf(data);
  }

  /** How much memory it takes, about. Pictures are drawn later than they are made. */
  get bytes(): number {
    let bytes = this.#bytes;
    for (const picture of this.#drawn.values()) bytes += picture === null ? 0 : LAYOUT + picture.letters;
    return bytes;
  }

  /** The language of the page, as `know` has it of what the data names: it is asked once. */
  tongue(know: () => Promise<Tongue>): Promise<Tongue> {
    this.#tongue ??= know();
    this.#tongue.catch(() => {
      this.#tongue = undefined;
    });
    return this.#tongue;
  }

  /** What was drawn under a name, or what `draw` gives. */
  drawn(name: string, draw: () => Picture | null): Picture | null {
    const known = this.#drawn.get(name);
    if (known !== undefined) return known;
    const picture = draw();
    this.#drawn.set(name, picture);
    return picture;
  }
}

/** Bytes that a picture holds to be drawn of, about: most of it is the data. */
const LAYOUT = 4096;

/** Bytes that an object, a field and a string take beside what is in them (V8 of Node 20 on 64 bits, measured to a tenth or so). */
const OBJECT = 24;
const FIELD = 8;
const STRING = 16;

/** Of more things in one than twice so many, these are looked at: they are facts, sums, rows, each much like the others. */
const SAMPLE = 24;

/** About how much memory a value takes; what stands in it twice counts twice. */
export function bytesOf(value: unknown): number {
  if (typeof value === "string") return STRING + value.length;
  if (typeof value !== "object" || value === null) return 0;
  const all: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  const step = Math.max(1, Math.floor(all.length / SAMPLE));
  let [bytes, seen] = [0, 0];
  for (let i = 0; i < all.length; i += step) {
    bytes += bytesOf(all[i]);
    seen++;
  }
  return OBJECT + FIELD * all.length + (seen === 0 ? 0 : (bytes * all.length) / seen);
}
