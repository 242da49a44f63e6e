/** Tables of numbers by name, row after row. */
export interface Table {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/**
 * Reads tables from the file format safetensors (a length, a JSON header, then numbers): F32 and F16, and U8 as it is. The bytes are not copied where they can be shared.
 * Throws RangeError where header and bytes disagree.
 */
export function tablesIn(bytes: Uint8Array): {
  readonly tables: ReadonlyMap<string, Table>;
  readonly packed: ReadonlyMap<string, Uint8Array>;
} {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < 8) throw new RangeError("tables are cut off");
  const length = Number(view.getBigUint64(0, true));
  if (length > bytes.byteLength - 8) throw new RangeError("the header of tables is cut off");
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length))) as Record<string, Entry>;
  const tables = new Map<string, Table>();
  const packed = new Map<string, Uint8Array>();
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") continue;
    const [from, to] = entry.data_offsets;
    const start = 8 + length + from;
    const end = 8 + length + to;
    if (end > bytes.byteLength || to < from) throw new RangeError(`the table ${name} is cut off`);
    if (entry.dtype === "U8") packed.set(name, bytes.subarray(start, end));
    else tables.set(name, { shape: entry.shape, data: floats(view, start, end, entry.dtype) });
  }
  return { tables, packed };
}

interface Entry {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly data_offsets: readonly [number, number];
}

function floats(view: DataView, start: number, end: number, dtype: string): Float32Array {
  const wide = dtype === "F32";
  if (!wide && dtype !== "F16") throw new RangeError(`tables of ${dtype} are not read`);
  const size = wide ? 4 : 2;
  const out = new Float32Array((end - start) / size);
  for (let i = 0; i < out.length; i++)
    out[i] = wide ? view.getFloat32(start + i * 4, true) : half(view.getUint16(start + i * 2, true));
  return out;
}

/** A number of 16 bits (IEEE 754 binary16). */
export function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction ? Number.NaN : sign * Number.POSITIVE_INFINITY;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
