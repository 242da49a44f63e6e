// Matrices in four or eight bits a number, with a scale for every row.

/** A matrix of small integers times a scale a row. Four-bit numbers lie two a byte, the first in the low half. */
export interface PackedMatrix {
  readonly bits: 4 | 8;
  readonly rows: number;
  /** Even for four bits. */
  readonly columns: number;
  readonly values: Uint8Array;
  /** The upper half of each scale's 32-bit float. */
  readonly scales: Uint16Array;
}

const scaleBits = new Uint32Array(1);
const scaleValue = new Float32Array(scaleBits.buffer);

function scaleFrom(half: number): number {
  scaleBits[0] = half << 16;
  return scaleValue[0]!;
}

function halfOf(scale: number): number {
  scaleValue[0] = scale;
  return scaleBits[0]! >>> 16;
}

/** Packs `rows` × `columns` numbers, with the scale of each row chosen for the smallest squared error. */
export function packMatrix(numbers: Float32Array, rows: number, columns: number, bits: 4 | 8): PackedMatrix {
  const limit = bits === 4 ? 7 : 127;
  const values = new Uint8Array((rows * columns * bits) / 8);
  const scales = new Uint16Array(rows);
  const whole = (x: number, scale: number) => Math.max(-limit, Math.min(limit, Math.round(x / scale)));
  for (let i = 0; i < rows; i++) {
    const row = numbers.subarray(i * columns, (i + 1) * columns);
    const highest = row.reduce((top, x) => Math.max(top, Math.abs(x)), 0);
    if (highest === 0) {
      if (bits === 4) values.fill(0x88, (i * columns) / 2, ((i + 1) * columns) / 2);
      continue;
    }
    let half = 0;
    let least = Number.POSITIVE_INFINITY;
    for (let share = 1.05; share > (bits === 4 ? 0.55 : 0.95); share -= 0.05) {
      const candidate = halfOf((highest * share) / limit);
      const scale = scaleFrom(candidate);
      if (scale === 0) continue;
      let error = 0;
      for (const x of row) error += (x - whole(x, scale) * scale) ** 2;
      if (error < least) [least, half] = [error, candidate];
    }
    const scale = scaleFrom(half) || 1;
    scales[i] = half;
    for (let j = 0; j < columns; j++) {
      const value = whole(row[j]!, scale);
      const at = i * columns + j;
      if (bits === 8) values[at] = value;
      else values[at >> 1]! |= (value + 8) << ((at & 1) * 4);
    }
  }
  return { bits, rows, columns, values, scales };
}

/** Adds row `row` of a packed matrix to the numbers of `target` from `at` on. */
export function addRow(matrix: PackedMatrix, row: number, target: Float32Array, at: number): void {
  const { bits, columns, values } = matrix;
  const scale = scaleFrom(matrix.scales[row]!);
  if (bits === 8) {
    const from = row * columns;
    for (let j = 0; j < columns; j++) target[at + j]! += ((values[from + j]! << 24) >> 24) * scale;
    return;
  }
  const from = (row * columns) >> 1;
  for (let j = 0; j < columns; j += 2) {
    const pair = values[from + (j >> 1)]!;
    target[at + j]! += ((pair & 15) - 8) * scale;
    target[at + j + 1]! += ((pair >> 4) - 8) * scale;
  }
}

/** The numbers of a whole packed matrix. */
export function unpackMatrix(matrix: PackedMatrix): Float32Array {
  const numbers = new Float32Array(matrix.rows * matrix.columns);
  for (let i = 0; i < matrix.rows; i++) addRow(matrix, i, numbers, i * matrix.columns);
  return numbers;
}
