import { half } from "./tables.js";

/** Numbers that share one scale. */
const BLOCK = 32;

/**
 * Word embeddings at four bits: blocks of 32 numbers with a scale of 16 bits; of each 16 bytes the low halves are the first 16 numbers. A row is made when it is asked for.
 */
export class Embeddings {
  readonly width: number;
  private readonly rows: number;

  /** @param packed rows × width / 2 bytes; @param scales rows × width / 32 numbers of 16 bits, little-endian. */
  constructor(
    private readonly packed: Uint8Array,
    private readonly scales: DataView,
    rows: number,
  ) {
    this.rows = rows;
    this.width = (packed.byteLength * 2) / rows;
  }

  /** Adds the embedding of a piece to `to` from `at` on. An unknown number adds nothing. */
  add(piece: number, to: Float32Array, at: number): void {
    if (piece < 0 || piece >= this.rows) return;
    const blocks = this.width / BLOCK;
    for (let b = 0; b < blocks; b++) {
      const block = piece * blocks + b;
      const scale = half(this.scales.getUint16(block * 2, true));
      const from = block * (BLOCK / 2);
      const into = at + b * BLOCK;
      for (let i = 0; i < BLOCK / 2; i++) {
        const byte = this.packed[from + i]!;
        to[into + i]! += ((byte & 15) - 8) * scale;
        to[into + BLOCK / 2 + i]! += ((byte >> 4) - 8) * scale;
      }
    }
  }
}
