/** The picture of a page in shades of grey: rows from the top, a byte a pixel, 0 black. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A picture turned clockwise by a quarter, a half or three quarters. */
export function turned(picture: Picture, degrees: number): Picture {
  const quarters = ((Math.round(degrees / 90) % 4) + 4) % 4;
  if (quarters === 0) return picture;
  const { width, height, data } = picture;
  const [wide, high] = quarters === 2 ? [width, height] : [height, width];
  const out = new Uint8Array(data.length);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const [fromX, fromY] =
        quarters === 1 ? [y, height - 1 - x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [width - 1 - y, x];
      out[y * wide + x] = data[fromY * width + fromX]!;
    }
  return { width: wide, height: high, data: out };
}

/** A picture as a file of the simplest kind there is (Netpbm, binary PGM): whoever reads it can be led astray by nothing in it. */
export function netpbm({ width, height, data }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), data]);
}
