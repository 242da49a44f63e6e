/** Makes new files out of sound ones, the same ones for the same seed: bytes changed, parts cut out, doubled, mixed and many times repeated. */
export class Mutator {
  private readonly pool: Uint8Array[];
  private state: number;

  constructor(seeds: readonly Uint8Array[], seed: number) {
    this.pool = seeds.map((bytes) => Uint8Array.from(bytes));
    this.state = seed >>> 0 || 1;
  }

  next(): Uint8Array {
    let bytes = this.pool[this.below(this.pool.length)]!;
    const changes = 1 + this.below(6);
    for (let i = 0; i < changes; i++) bytes = this.changed(bytes);
    // Changes pile up in some files, so that not all are one step from sound ones.
    if (this.below(20) === 0 && bytes.length < 4 * this.pool[0]!.length) {
      if (this.pool.length < 60) this.pool.push(bytes);
      else this.pool[2 + this.below(58)] = bytes;
    }
    return bytes;
  }

  private changed(bytes: Uint8Array): Uint8Array {
    const { length } = bytes;
    if (length === 0) return Uint8Array.of(this.below(256));
    const at = this.below(length);
    const size = 1 + this.below(Math.min(length - at, this.below(4) === 0 ? 400 : 12));
    const part = bytes.subarray(at, at + size);
    const to = this.below(length + 1);
    switch (this.below(8)) {
      case 0:
        return joined(bytes.subarray(0, at), Uint8Array.of(this.below(256)), bytes.subarray(at + 1));
      case 1:
        return joined(bytes.subarray(0, at), Uint8Array.of(bytes[at]! ^ (1 << this.below(8))), bytes.subarray(at + 1));
      case 2:
        return joined(bytes.subarray(0, at), bytes.subarray(at + size));
      case 3:
        return joined(bytes.subarray(0, to), part, bytes.subarray(to));
      case 4:
        return joined(bytes.subarray(0, to), ...Array<Uint8Array>(2 + this.below(60)).fill(part), bytes.subarray(to));
      case 5:
        return this.below(4) === 0 ? bytes.subarray(0, at) : this.figured(bytes, at);
      case 6: {
        const other = this.pool[this.below(this.pool.length)]!;
        const from = this.below(other.length + 1);
        return joined(bytes.subarray(0, to), other.subarray(from, from + size), bytes.subarray(to));
      }
      default:
        return this.figured(bytes, at);
    }
  }

  /** A figure or a word that formats trip over, at a place where there is a figure if one comes soon. */
  private figured(bytes: Uint8Array, at: number): Uint8Array {
    let from = at;
    while (from < Math.min(bytes.length, at + 60) && !isDigit(bytes[from]!)) from++;
    if (!isDigit(bytes[from] ?? 0)) from = at;
    let to = from;
    while (isDigit(bytes[to] ?? 0)) to++;
    const figure = FIGURES[this.below(FIGURES.length)]!;
    return joined(bytes.subarray(0, from), Buffer.from(figure, "latin1"), bytes.subarray(to));
  }

  /** A number below `most` (xorshift32, G. Marsaglia, "Xorshift RNGs", 2003). */
  private below(most: number): number {
    let x = this.state;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state = x >>> 0;
    return this.state % Math.max(1, most);
  }
}

const FIGURES = ["0", "-1", "1", "255", "65536", "2147483648", "99999999999", "1e999", "NaN", "", "\xff\xfe", "\0"];

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat(parts);
}
