import type { Picture } from "../../picture/index.js";

/** The data of a page with the pictures that were drawn of it. */
export class Shown<D = unknown> {
  readonly #drawn = new Map<string, Picture | null>();
  #bytes: number;

  constructor(readonly data: D) {
    this.#bytes = bytesOf(data);
  }

  /** How much memory it takes, about. */
  get bytes(): number {
    return this.#bytes;
  }

  /** What was drawn under a name, or what `draw` gives. */
  drawn(name: string, draw: () => Picture | null): Picture | null {
    const known = this.#drawn.get(name);
    if (known !== undefined) return known;
    const picture = draw();
    this.#drawn.set(name, picture);
    this.#bytes += bytesOf(picture);
    return picture;
  }
}

/** Bytes that an object, a field and a string take beside what is in them (V8 of Node 20 on 64 bits, measured to a tenth or so). */
const OBJECT = 24;
const FIELD = 8;
const STRING = 16;

/** About how much memory a value takes; what stands in it twice counts twice. */
function bytesOf(value: unknown): number {
  if (typeof value === "string") return STRING + value.length;
  if (typeof value !== "object" || value === null) return 0;
  let bytes = OBJECT;
  for (const key in value) bytes += FIELD + bytesOf((value as Record<string, unknown>)[key]);
  return bytes;
}
