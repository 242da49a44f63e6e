import { readFileSync } from "node:fs";

/** A line or ring of a shapefile with what its table says of it. */
export interface ShapeLine {
  readonly points: readonly (readonly [number, number])[];
  readonly fields: Readonly<Record<string, string>>;
}

const HEADER = 100;
/** Poly-lines and polygons, whose records are alike. */
const TYPES: ReadonlySet<number> = new Set([3, 5]);

/** The lines of `path`.shp and .dbf, each part by itself (ESRI, Shapefile Technical Description, 1998). Throws at another sort of shape. */
export function shapeLines(path: string): ShapeLine[] {
  const shp = readFileSync(`${path}.shp`);
  const rows = tableOf(readFileSync(`${path}.dbf`));
  const lines: ShapeLine[] = [];
  for (let at = HEADER, row = 0; at < shp.length; row++) {
    const body = at + 8;
    at = body + 2 * shp.readInt32BE(at + 4);
    const type = shp.readInt32LE(body);
    if (type === 0) continue;
    if (!TYPES.has(type)) throw new Error(`${path}: shape ${row + 1} is of type ${type}, no line and no polygon.`);
    const [parts, points] = [shp.readInt32LE(body + 36), shp.readInt32LE(body + 40)];
    const first = body + 44 + 4 * parts;
    const starts = Array.from({ length: parts }, (_, i) => shp.readInt32LE(body + 44 + 4 * i));
    for (const [i, start] of starts.entries()) {
      const end = starts[i + 1] ?? points;
      lines.push({
        points: Array.from({ length: end - start }, (_, j): [number, number] => {
          const point = first + 16 * (start + j);
          return [shp.readDoubleLE(point), shp.readDoubleLE(point + 8)];
        }),
        fields: rows[row] ?? {},
      });
    }
  }
  return lines;
}

/** The rows of a dBASE table, its names in capitals. */
function tableOf(dbf: Buffer): Record<string, string>[] {
  const [count, header, length] = [dbf.readUInt32LE(4), dbf.readUInt16LE(8), dbf.readUInt16LE(10)];
  const columns: { name: string; size: number }[] = [];
  for (let at = 32; dbf[at] !== 0x0d; at += 32)
    columns.push({
      name: dbf
        .toString("latin1", at, at + 11)
        .replace(/\0.*$/su, "")
        .toUpperCase(),
      size: dbf[at + 16]!,
    });
  return Array.from({ length: count }, (_, row) => {
    let at = header + row * length + 1;
    return Object.fromEntries(
      columns.map(({ name, size }) => {
        const cell = dbf
          .toString("utf8", at, at + size)
          .replaceAll("\0", "")
          .trim();
        at += size;
        return [name, cell];
      }),
    );
  });
}
